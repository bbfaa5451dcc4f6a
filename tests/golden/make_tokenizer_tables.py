#!/usr/bin/env python3
"""Writes core/embed/wordpiece_tables.inc: what BERT's normaliser and pre-tokenizer do to each Unicode character.

    python make_tokenizer_tables.py > core/embed/wordpiece_tables.inc        (needs the wheel `tokenizers`)

Every scalar value is put through the reference itself, so the table holds the Unicode versions that the reference was
built with (its parts use different ones) and not those of this Python or of Qt. Before it writes, the script rebuilds
every answer from the table and stops at the first difference.
"""
import sys

import tokenizers
from tokenizers import normalizers, pre_tokenizers

NORMAL = normalizers.BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=None, lowercase=True)
NFD = normalizers.NFD()
WORDS = pre_tokenizers.BertPreTokenizer()
HANGUL = range(0xAC00, 0xD7A4)  # taken apart by arithmetic (Unicode 3.12), not by table
# One known character of each canonical combining class, ascending.
LADDER = [(1, 0x334), (7, 0x93C), (8, 0x3099), (9, 0x94D), (10, 0x5B0), (27, 0x64B), (84, 0xC55), (91, 0xC56),
          (103, 0xE38), (107, 0xE48), (118, 0xEB8), (122, 0xEC8), (129, 0xF71), (130, 0xF72), (132, 0xF74),
          (202, 0x321), (214, 0x1DCE), (216, 0x31B), (218, 0x1DFA), (220, 0x316), (222, 0x59A), (224, 0x302E),
          (226, 0x1D16D), (228, 0x5AE), (230, 0x300), (232, 0x315), (233, 0x35C), (234, 0x35D), (240, 0x345)]


def scalars():
    return (c for c in range(0x110000) if not 0xD800 <= c < 0xE000)


def combining_class(c):
    """0 for a starter, else the class, found by whom it trades places with in NFD."""
    if NFD.normalize_str("\u0345" + chr(c)) != chr(c) + "\u0345":
        return 0
    return next(k for k, known in reversed(LADDER) if NFD.normalize_str(chr(c) + chr(known)) == chr(c) + chr(known)
                and k <= next((k2 for k2, n in LADDER if NFD.normalize_str(chr(n) + chr(c)) == chr(c) + chr(n)), 256))


def pieces(text):
    return [w for w, _ in WORDS.pre_tokenize_str(NORMAL.normalize_str(text))]


def kind_of(out):
    """What one normalised character does to the word around it."""
    got = [w for w, _ in WORDS.pre_tokenize_str("a" + out + "b")]
    return {("a", "b"): "Space", ("a", out, "b"): "Alone", ("a" + out + "b",): "Letter"}[tuple(got)]


kinds, single, several, classes = {}, {}, {}, {}
for c in scalars():
    out = NORMAL.normalize_str(chr(c))
    if out == "":
        kinds[c] = "Drop"
        continue
    if out == " ":
        kinds[c] = "Space"
        continue
    alone = out[0] == " " and out[-1] == " "
    out = out.strip(" ")
    if len(out) == 1:
        kind = "Alone" if alone else kind_of(out)
        if kind != "Letter":
            kinds[c] = kind
        if ord(out) != c:
            single[c] = ord(out)
        elif kind == "Letter" and (k := combining_class(c)):
            classes[c] = k
    elif c not in HANGUL:
        several[c] = out

# A dropped mark of class 0 still keeps its neighbours from trading places.
high = chr(max(classes, key=classes.get))
low = chr(min(classes, key=classes.get))
for c in [c for c, kind in kinds.items() if kind == "Drop"]:
    if NORMAL.normalize_str("a" + high + chr(c) + low) == "a" + high + low:
        kinds[c] = "Barrier"


def rebuilt(c):
    words = [["a"]]
    if c in HANGUL:
        s = c - 0xAC00
        out = [0x1100 + s // 588, 0x1161 + s % 588 // 28] + ([0x11A7 + s % 28] if s % 28 else [])
    else:
        out = [ord(o) for o in several[c]] if c in several else [single.get(c, c)]
    if kinds.get(c) not in ("Drop", "Barrier"):
        for o in out:
            kind = kinds.get(o, "Letter") if kinds.get(c) not in ("Space", "Alone") else kinds[c]
            if kind == "Letter":
                words[-1].append(chr(o))
            elif kind == "Alone":
                words += [[chr(o)], []]
            else:
                words.append([])
    words[-1].append("b")
    return ["".join(w) for w in words if w]


for c in scalars():
    if rebuilt(c) != pieces("a" + chr(c) + "b"):
        sys.exit(f"U+{c:04X}: {rebuilt(c)} instead of {pieces('a' + chr(c) + 'b')}")


def kind_ranges():
    ranges = []
    for c in sorted(kinds):
        if ranges and ranges[-1][1] == c - 1 and ranges[-1][2] == kinds[c]:
            ranges[-1][1] = c
        else:
            ranges.append([c, c, kinds[c]])
    return ranges


def map_runs():
    """[first, count, step, target, step of the target]: greedy, the longest run that starts at each character."""
    left, runs = dict(single), []
    for c in sorted(single):
        if c not in left:
            continue
        best = (1, 1, 0)
        for step in (1, 2):
            for target_step in (0, 1, 2):
                n = 1
                while left.get(c + n * step) == single[c] + n * target_step:
                    n += 1
                if n > best[0]:
                    best = (n, step, target_step)
        runs.append([c, best[0], best[1], single[c], best[2]])
        for i in range(best[0]):
            del left[c + i * best[1]]
    return runs


def rows(cells):
    line = "   "
    for cell in cells:
        if len(line) + len(cell) + 2 > 120:
            print(line)
            line = "   "
        line += f" {cell},"
    print(line)


print(f"""// Made by tests/golden/make_tokenizer_tables.py from tokenizers {tokenizers.__version__}; not to be edited.
// Whatever is not named here is a letter that stays as it is.
// clang-format off

// first, last, what it does""")
print("constexpr KindRange kKindRanges[] = {")
rows(f"{{0x{a:X},0x{b:X},{k}}}" for a, b, k in kind_ranges())
print("};\n\n// first, how many, step, becomes, step of that: lower case without marks")
print("constexpr MapRun kMapRuns[] = {")
rows("{0x%X,%d,%d,0x%X,%d}" % tuple(r) for r in map_runs())
print("};\n\n// one character that becomes several")
print("constexpr Expansion kExpansions[] = {")
rows("{0x%X,{%s}}" % (c, ",".join(f"0x{ord(o):X}" for o in s)) for c, s in sorted(several.items()))
print("};\n\n// canonical combining classes of the marks that stay")
print("constexpr CombiningClass kCombiningClasses[] = {")
rows(f"{{0x{c:X},{k}}}" for c, k in sorted(classes.items()))
print("};\n// clang-format on")
print(f"{len(kind_ranges())} ranges, {len(map_runs())} runs, {len(several)} expansions, longest "
      f"{max(map(len, several.values()))}, {len(classes)} classes {sorted(set(classes.values()))}", file=sys.stderr)
