#!/usr/bin/env python3
"""Writes tests/golden/reference_vectors.jsonl: what all-MiniLM-L6-v2 makes of texts in plain 32-bit floats.

    python make_reference_vectors.py MODEL_DIR > tests/golden/reference_vectors.jsonl
                                                        (needs the wheels `tokenizers`, `safetensors`, `numpy`)

The network is written out in numpy, so that it shares nothing with the runtime it is compared to. One line a text:
{"text": ..., "vector": base64 of 384 little-endian int16, each value / 32767}.
"""
import base64
import json
import math
import os
import sys

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

HIDDEN, HEADS, LAYERS, MAX_TOKENS = 384, 12, 6, 256
W = load_file(os.path.join(sys.argv[1], "model.safetensors"))
tokenizer = Tokenizer.from_file(os.path.join(sys.argv[1], "tokenizer.json"))
tokenizer.no_padding()
tokenizer.enable_truncation(MAX_TOKENS)
erf = np.vectorize(math.erf, otypes=[np.float32])


def linear(x, name):
    return x @ W[name + ".weight"].T + W[name + ".bias"]


def norm(x, name):
    centred = x - x.mean(-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12) * W[name + ".weight"] + W[name + ".bias"]


def heads(x):
    return x.reshape(len(x), HEADS, HIDDEN // HEADS).transpose(1, 0, 2)


def embed(text):
    ids = tokenizer.encode(text).ids
    x = W["embeddings.word_embeddings.weight"][ids] + W["embeddings.position_embeddings.weight"][:len(ids)]
    x = norm(x + W["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    for i in range(LAYERS):
        p = f"encoder.layer.{i}."
        q, k, v = (heads(linear(x, p + "attention.self." + part)) for part in ("query", "key", "value"))
        score = q @ k.transpose(0, 2, 1) / np.float32(math.sqrt(HIDDEN // HEADS))
        score = np.exp(score - score.max(-1, keepdims=True))
        seen = (score / score.sum(-1, keepdims=True) @ v).transpose(1, 0, 2).reshape(len(x), HIDDEN)
        x = norm(linear(seen, p + "attention.output.dense") + x, p + "attention.output.LayerNorm")
        h = linear(x, p + "intermediate.dense")
        h = h * (1 + erf(h / np.float32(math.sqrt(2)))) / 2
        x = norm(linear(h, p + "output.dense") + x, p + "output.LayerNorm")
    mean = x.mean(0)
    return mean / np.linalg.norm(mean)


TEXTS = """This is an example sentence
The boiler needs 1.2 bar; the valve is behind the left panel.
Anna is allergic to peanuts and, since last spring, to birch pollen.
Passport renewal: appointment on 14 May 2025, 9:30, bring two photos.
We moved to Lisbon in October 2019.
I love cats
I hate cats
What is the Wi-Fi password of the summer house?
When did Melanie run a charity race?
How do I reset the circuit breaker?
who is coming to dinner on friday
Where did we park the car at the airport?
The meeting with the architect was postponed by a week because the structural report is late.
Buy: milk, eggs, 2 kg flour, dish soap, AA batteries
The quick brown fox jumps over the lazy dog.
Grandfather told us how he crossed the Alps on foot in the winter of 1944, with a map drawn on a napkin.
Schrödinger equation: the time evolution of a wave function is unitary.
Photosynthesis turns carbon dioxide and water into sugar and oxygen.
git rebase --onto main feature~3 feature
int main(void) { return 0; }
SELECT name, count(*) FROM visits WHERE year = 2023 GROUP BY name ORDER BY 2 DESC LIMIT 10;
The interest rate is 3.85 % fixed for ten years, then variable.
Dr. Okafor said the blood pressure is fine, 124 over 79, come back in a year.
Dream: I was late for an exam in a building that kept growing.
Happy birthday!
No.
ok
42
?
Don't forget to water the tomatoes while we are away, twice a day if it is hot.
Recipe for bread: 500 g flour, 350 g water, 10 g salt, 3 g yeast; fold four times, rest overnight, bake at 240 C.
The train leaves platform 7 at 6:52 and arrives in Vienna at 11:10.
Idea for a novel: a cartographer who maps places that people have forgotten.
My first bicycle was red and had no brakes.
The serial number of the washing machine is WX-8841-B, warranty until March 2027.
Carl repaired the roof; we owe him 300 euros.
The cat knocked over the blue vase that Aunt Mary brought from Kyoto.
Today I felt calm for the first time since the funeral.
Insurance policy no. 99-1203-77, call +44 20 7946 0123 in case of damage.
It rained the whole week, so we played chess and read.
The new neighbours have twins and a very old dachshund called Bruno.
Mitochondria are the powerhouse of the cell.
Kubernetes pods restart with CrashLoopBackOff when the liveness probe fails.
The defendant shall pay the costs of the proceedings.
"To be, or not to be, that is the question" - Hamlet, act 3
She sells seashells by the seashore.
The experimental investigation of the aerodynamics of a wing in a slipstream.
Heat transfer to slender bodies of revolution at hypersonic speeds.
Paris is the capital of France.
Berlin is the capital of Germany.
The stock fell by 12 percent after the earnings call.
I promised Tom to lend him the drill on Saturday.
Left knee hurts when going downstairs; started after the half marathon.
Lesson 14: past perfect, irregular verbs, pronunciation of "th".
The wine was corked, but the cheese made up for it.
Our anniversary is on the 3rd of September, the restaurant is called Da Enzo.
Check the tyre pressure before the trip: 2.3 front, 2.5 rear.
The key to the shed hangs behind the calendar.
Maria's daughter started school; she wants to become an astronaut.
Nothing is so painful to the human mind as a great and sudden change.
The password hint is the name of the first street we lived in.
Turn left at the church, then the second right, number 18.
LEGO set 10265, missing one grey 1x2 plate
Vaccination: tetanus 2018, next 2028.
The bird that nests under our gutter is a swift, not a swallow.
Learn the third movement by heart until the end of the month.
Why is the sky blue?
Which plumber did we call last winter?
What did the vet say about the dog's teeth?
list of books lent to friends
État-major déjà vu à l'hôtel; garçon, où est le café?
Die Heizung wurde am 3. Mai gewartet, der nächste Termin ist im Herbst.
El perro de mi vecino ladra toda la noche.
Съешь же ещё этих мягких французских булок, да выпей чаю.
日本語のテキスト、カタカナとひらがな。
中文文本，简体和繁體。
한국어 문장입니다.
السلام عليكم كيف الحال
שלום עולם
नमस्ते दुनिया
สวัสดีครับ
Ψυχῇ τε καὶ Ὀδυσσεύς
Zażółć gęślą jaźń
Tiếng Việt có dấu
👍👍🏽👩‍👩‍👧‍👦🏳️‍🌈🇩🇪 ❤️
http://example.org/a/b?c=d&e=f#g
user.name+tag@mail.example.com
H2O CO₂ E=mc² ∑∫√∞≈≠≤≥
!!! ??? ... --- ***
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
pneumonoultramicroscopicsilicovolcanoconiosis
antidisestablishmentarianism versus floccinaucinihilipilification
a
the the the the the the the the
Mixed: Müller sagte "hello" à la Москва 東京!""".split("\n")
english = TEXTS[1:70]
# Long ones, up to and beyond the cut.
for size in (3, 6, 9, 12, 15, 20, 30, 45):
    TEXTS.append(" ".join(english[(size * 7 + i) % len(english)] for i in range(size)))
TEXTS.append("word " * 300)
TEXTS.append("")

for text in TEXTS:
    vector = np.round(embed(text) * 32767).astype("<i2")
    print(json.dumps({"text": text, "vector": base64.b64encode(vector.tobytes()).decode()}, separators=(",", ":")))
print(len(TEXTS), "texts", file=sys.stderr)
