#!/usr/bin/env python3
"""Writes tests/golden/tokenizer_corpus.jsonl: hard strings and what the reference makes of them.

    python make_tokenizer_corpus.py MODEL_DIR > tests/golden/tokenizer_corpus.jsonl       (needs the wheel `tokenizers`)

One line a case: {"text": ..., "ids": [...]} or {"hex": bytes that may be no UTF-8, "ids": [...]}. Texts of one string
many times over are {"text": ..., "times": n}. Ids are the reference's with [CLS] and [SEP], cut at 256. Bytes are
decoded with U+FFFD for what is invalid, once for each maximal part (WHATWG, Unicode 3.9, Python and Qt agree).
Same seed, same file.
"""
import json
import os
import random
import sys

from tokenizers import Tokenizer

MAX_TOKENS = 256
tokenizer = Tokenizer.from_file(os.path.join(sys.argv[1], "tokenizer.json"))
tokenizer.no_padding()
tokenizer.enable_truncation(MAX_TOKENS)
rng = random.Random(20260101)
seen = set()


def write(case, text):
    key = (case.get("text"), case.get("hex"), case.get("times"))
    if key in seen:
        return
    seen.add(key)
    case["ids"] = tokenizer.encode(text).ids
    print(json.dumps(case, ensure_ascii=True, separators=(",", ":")))


def text(s, times=1):
    write({"text": s, "times": times} if times > 1 else {"text": s}, s * times)


def raw(data):
    write({"hex": data.hex()}, data.decode("utf-8", "replace"))


SENTENCES = """This is an example sentence
The quick brown fox jumps over the lazy dog.
Don't you think it's Anna's? "Yes," she said - 'twas so; (really) [sic] {ok}...
État-major déjà vu à l'hôtel; garçon, où est le café?  Ça coûte 3,50 €.
Größe, Übermut, Äpfel und Öl; STRASSE, straße, Straẞe
İstanbul'da ılık IŞIK, şeker, ağaç, Diyarbakır
Příliš žluťoučký kůň úpěl ďábelské ódy
Zażółć gęślą jaźń. ŁÓDŹ łódź
Árvíztűrő tükörfúrógép
Ψυχῇ τε καὶ Ὀδυσσεύς, ΣΊΣΥΦΟΣ, ὀδός· τί; ᾠδή ᾳ ΐ ΰ
Съешь же ещё этих мягких французских булок, да выпей чаю. Её ёлка, й, Ї, Ґ
אָלֶף־בֵּית עִבְרִית: שָׁלוֹם, עוֹלָם! ״צה״ל״
السَّلامُ عَلَيْكُم ؛ كَيْفَ الحال؟ ١٢٣ ۴۵۶ لا إله
สวัสดีครับ ราคา ๑๒๓ บาท น้ำใจ
नमस्ते दुनिया। क़ानून ख़ास ज़मीन; हिन्दी में
বাংলা ভাষা ড় ঢ় য় কো কৌ
தமிழ் மொழி கொ கோ கௌ
తెలుగు ಕನ್ನಡ മലയാളം කෝ
ქართული ენა ᲥᲐᲠᲗᲣᲚᲘ
Հայերեն, և՝ Երևան։
አማርኛ። ሰላም፣
日本語のテキスト、カタカナとひらがな。がぎぐげご ガギグ
中文文本，简体和繁體。“引号”
한국어 문장입니다. 각 갂 힣 가
한글과 조합형 각
ភាសាខ្មែរ ລາວ မြန်မာ བོད་ཡིག
Tiếng Việt có dấu: Nguyễn Thị Ước, đường phố
http://example.org/a/b?c=d&e=f#g https://sub.domain.co.uk:8080/~user/%7Epath
user.name+tag@mail.example.com, @handle #hashtag $PATH ^caret `tick` ~tilde |pipe| \\back
int main(void) { return x->y[0] += 3 << 2; } // TODO: x != y && !z || a ? b : c
SELECT * FROM t WHERE a >= 1.5e-10 AND b <> 'x''y'; -- comment
def f(x: int) -> str: return f"{x!r:>10}"  # 0x1F 0b101 1_000
3.14159 1,234,567.89 -42 +7 1/2 50% 12:30 2023-05-08 1e10 ½ ² ³ ① Ⅷ 四
H2O CO₂ E=mc² x⁴ ∑∫√∞≈≠≤≥ ±×÷ €£¥₹₿ ™©®
👍👍🏽👩‍👩‍👧‍👦🏳️‍🌈🇩🇪🇯🇵😀😃 ❤️ ☺︎ 1️⃣ 🧑🏿‍🚀
ﬁne ﬂow ﬀ ﬃ Ǆ ǅ ŉ ſ K Å Ω ℵ ª º
ΑΒΓ ΔΕΖ ΟΔΟΣ ΣΑΣ ς σ Σ
İ I ı i İİ ẞ Ǆ ǅ Ϋ ϓ Ɐ Ᏸ ᏸ Ꭰ ꭰ 𐐀 𐐨 𞤀 𞤢""".split("\n")

MARKS = [0x300, 0x301, 0x302, 0x303, 0x308, 0x30A, 0x30C, 0x315, 0x316, 0x31B, 0x323, 0x327, 0x328, 0x334, 0x345, 0x34F,
         0x35C, 0x488, 0x489, 0x591, 0x5B0, 0x5BC, 0x64B, 0x651, 0x670, 0x8D4, 0x8E1, 0x93C, 0x93E, 0x94D, 0x9BE, 0x9D7,
         0xE38, 0xE48, 0xF71, 0xF72, 0x1AB0, 0x1ABE, 0x1B44, 0x1BAA, 0x1DC0, 0x1DFB, 0x20D0, 0x20DD, 0x20E3, 0x302A,
         0x302E, 0x302F, 0x3099, 0x309A, 0xA953, 0xA9C0, 0xFE00, 0xFE0E, 0xFE0F, 0xFE20, 0x1D165, 0x1D166, 0x1D16D,
         0x1D16E, 0x1D172, 0x1E000, 0x1E01E, 0x1E944, 0x1E94A, 0xE0100]
INVISIBLE = [0, 1, 7, 8, 9, 0xA, 0xB, 0xC, 0xD, 0x1B, 0x1C, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xA0, 0xAD, 0x600, 0x61C, 0x6DD,
             0x70F, 0x115F, 0x1160, 0x1680, 0x17B4, 0x180B, 0x180E, 0x2000, 0x2003, 0x2007, 0x200A, 0x200B, 0x200C, 0x200D,
             0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x202F, 0x205F, 0x2060, 0x2064, 0x2066, 0x206F, 0x3000,
             0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0xE000, 0xF8FF, 0x1D173, 0x1D17A,
             0x1BCA0, 0xE0001, 0xE0020, 0xE007F, 0xF0000, 0x10FFFD, 0x10FFFF, 0x378, 0x2FE0, 0x323B0]
BLOCKS = [(0x20, 0x7E), (0xA0, 0xFF), (0x100, 0x24F), (0x250, 0x2FF), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x52F),
          (0x530, 0x58F), (0x590, 0x5FF), (0x600, 0x6FF), (0x700, 0x7FF), (0x800, 0x8FF), (0x900, 0x97F), (0x980, 0x9FF),
          (0xA00, 0xAFF), (0xB00, 0xBFF), (0xC00, 0xCFF), (0xD00, 0xDFF), (0xE00, 0xEFF), (0xF00, 0xFFF),
          (0x1000, 0x109F), (0x10A0, 0x10FF), (0x1100, 0x11FF), (0x1200, 0x13FF), (0x1400, 0x167F), (0x1680, 0x17FF),
          (0x1800, 0x1AFF), (0x1B00, 0x1CFF), (0x1D00, 0x1DFF), (0x1E00, 0x1EFF), (0x1F00, 0x1FFF), (0x2000, 0x206F),
          (0x2070, 0x20FF), (0x2100, 0x218F), (0x2190, 0x23FF), (0x2400, 0x27BF), (0x27C0, 0x2BFF), (0x2C00, 0x2DFF),
          (0x2E00, 0x2FFF), (0x3000, 0x30FF), (0x3100, 0x33FF), (0x3400, 0x4DBF), (0x4DC0, 0x4E10), (0x9FE0, 0xA4CF),
          (0xA4D0, 0xA8FF), (0xA900, 0xABFF), (0xAC00, 0xD7A3), (0xD7A4, 0xD7FF), (0xE000, 0xE010), (0xF900, 0xFAFF),
          (0xFB00, 0xFDFF), (0xFE00, 0xFE6F), (0xFE70, 0xFEFF), (0xFF00, 0xFFFF), (0x10000, 0x101FF), (0x10280, 0x104FF),
          (0x10500, 0x10FFF), (0x11000, 0x11FFF), (0x12000, 0x12500), (0x16800, 0x16FFF), (0x1B000, 0x1B2FF),
          (0x1BC00, 0x1BCAF), (0x1D000, 0x1D24F), (0x1D400, 0x1D7FF), (0x1E000, 0x1E2FF), (0x1E900, 0x1EFFF),
          (0x1F000, 0x1F2FF), (0x1F300, 0x1F64F), (0x1F650, 0x1FAFF), (0x1FB00, 0x1FBFF), (0x20000, 0x2000F),
          (0x2A6D0, 0x2A710), (0x2B730, 0x2B830), (0x2CEA0, 0x2CEB0), (0x2F800, 0x2FA1F), (0x30000, 0x30010),
          (0xE0100, 0xE01EF)]
WORDS = ("memory vault the unbelievable antidisestablishmentarianism Lovelace 42 re-encrypt naïve café "
         "东京 東京 Москва שלום مرحبا नमस्ते 안녕 สวัสดี 😀 don't U.S.A. C++ x86_64 ##ing ##s a ab abc").split()


def block_char():
    low, high = rng.choice(BLOCKS)
    return chr(rng.randint(low, high))


# Plain cases, whole and as NFC/NFD would write them.
for s in SENTENCES:
    for t in (s, s.upper(), s.lower(), s[::-1]):
        text(t)
import unicodedata  # noqa: E402  (only to write the same letters in other ways, never to decide what is right)
for s in SENTENCES:
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        text(unicodedata.normalize(form, s))

# Nothing, and next to nothing.
text("")
for c in INVISIBLE:
    text(chr(c))
    text(f"a{chr(c)}b")
    text(f"hello {chr(c)} wor{chr(c)}ld{chr(c)}")
for n in (1, 2, 10, 1000):
    for c in " \t\n\u3000\u200b\0":
        text(c, n)

# Each mark on letters, alone, before letters, in pairs of every order.
for c in MARKS:
    text(chr(c))
    text(f"e{chr(c)} {chr(c)}e o{chr(c)}o")
for _ in range(400):
    text("".join(rng.choice("aeiouyAEOUcns가か𝅗ꦀ\u1b05") + "".join(chr(rng.choice(MARKS)) for _ in range(rng.randint(0, 4)))
                 for _ in range(rng.randint(1, 5))))

# Every block, by itself and in company.
for low, high in BLOCKS:
    for _ in range(4):
        text("".join(chr(rng.randint(low, high)) for _ in range(rng.randint(1, 24))))
    text(" ".join(chr(rng.randint(low, high)) + chr(rng.randint(low, high)) for _ in range(8)))
for _ in range(500):
    text("".join(block_char() if rng.random() < .6 else rng.choice(" abcdeXYZ.,-019") for _ in range(rng.randint(1, 40))))
for _ in range(150):
    text(rng.choice(["", " "]).join(rng.choice(WORDS) for _ in range(rng.randint(1, 12))))

# Emoji sequences.
PEOPLE, TONES, JOINED = "👨👩🧑👧👦", "🏻🏼🏽🏾🏿", "🚀🎨💻🔬❤🌾"
for _ in range(60):
    text(" ".join(rng.choice(PEOPLE) + rng.choice(["", rng.choice(TONES)]) + rng.choice(["", "\u200d" + rng.choice(JOINED)])
                  + rng.choice(["", "\ufe0f", "\ufe0e"]) for _ in range(3)))
for _ in range(20):
    text("".join(chr(0x1F1E6 + rng.randrange(26)) for _ in range(rng.randint(1, 6))))

# Special tokens written out, and what only looks like them.
for s in ("[CLS]", "[SEP]", "[PAD]", "[UNK]", "[MASK]"):
    for t in (s, f"a{s}b", f"a {s} b", s.lower(), s[:-1], s[1:], f"[{s}]", s * 3, f"{s}\u0301", f"e{s}\u0301", f"[ {s[1:]}",
              f"\u0301{s}", f"{s[:2]}\u200b{s[2:]}", f"[CLS{s}", f"x{s}{s}y", s.replace("[", "［"), f"##{s}##"):
        text(t)
text("[SEP] [CLS] mixed [MASK]ed [UNK]nown [PAD]ding", 3)
text("[unused1] [unused99] ##a ##ing # ## ### a##b")

# Words at the limits: 99 to 101 letters, in bytes and in letters, and far beyond.
for n in (99, 100, 101, 102, 200, 10_000):
    for c in "aZé字я😀\u0301가1-":
        text(c, n)
    text("a" * n + "b")
    text("x " + "ab" * (n // 2) + " y")
    text("e\u0301" * n)
    text("a\u200b" * n)
text("supercalifragilistic" * 5 + "x")
text("supercalifragilistic" * 5)
text("pneumonoultramicroscopicsilicovolcanoconiosis hippopotomonstrosesquippedaliophobia")
for _ in range(60):
    text("".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(rng.randint(1, 110))))

# Runs of signs and digits.
for _ in range(120):
    text("".join(rng.choice("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~¡¿«»…–—‘’“”。、！？・·") for _ in range(rng.randint(1, 30))))
for _ in range(60):
    text("".join(rng.choice("0123456789.,:/-+eE %") for _ in range(rng.randint(1, 25))))

# Around the cut at 256 tokens.
for n in (252, 253, 254, 255, 256, 257, 300, 1000):
    text("word ", n)
    text("." * n)
    text("a " * (n - 1) + "unbelievable")
    text("a " * (n - 2) + "antidisestablishmentarianism tail")
    text("a [SEP] ", n // 2)
for _ in range(12):
    text(" ".join(rng.choice(SENTENCES) for _ in range(40)))

# Bytes that are no UTF-8, or only almost.
for data in (b"\xff", b"\xfe\xff", b"\xc0\xaf", b"\xc1\xbf", b"\xe0\x80\xaf", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xf0\x80\x80\xaf",
             b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"caf\xe9 au lait", b"na\xefve", b"a\x80b", b"\xe2\x82", b"\xe2\x82a",
             b"\xf0\x9f\x98", b"\xf0\x9f\x98 x", b"\xf0\x9f\x98\xf0\x9f\x98\x80", b"\xef\xbb\xbfbom", b"\x00a\x00b", b"\xef\xbf\xbd"):
    raw(data)
for _ in range(150):
    data = bytearray(" ".join(rng.choice(SENTENCES).split()[:6]).encode())
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(data))
        if rng.random() < .5:
            data[at] = rng.randrange(256)
        else:
            del data[at]
    raw(bytes(data))
for _ in range(80):
    raw(bytes(rng.randrange(256) for _ in range(rng.randint(1, 40))))

print(f"{len(seen)} cases", file=sys.stderr)
