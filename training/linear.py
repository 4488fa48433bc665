"""The yardstick and fallback: a structured averaged perceptron over hashed features, small enough to run without a native library.

usage: linear.py CORPUS TOKENIZER.json OUT.bin [--epochs N]

Every feature is an int mixed from a template number and one or two word values; README.md lists them for the Java side.
"""
import argparse
import collections
import pathlib
import random
import re
import struct
import time

import numpy as np

import decode
from corpus import documents
from evaluate import figures, statements
from text import Pieces, fold, vocabulary
from units import examples

BITS, TAGS, LARGEST = 19, 7, 127
OUTSIDE_BIAS = 0.0
NONE = 0
FAR = (1, 2, 3, 5, 8, 13, 21)  # distance bins' lower ends


def word_hash(word):
    """Java's String.hashCode."""
    h = 0
    for c in word:
        h = (31 * h + ord(c)) & 0xFFFFFFFF
    return h


def shape(word):
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[^\W\d_]", "x", re.sub(r"[A-Z]", "X", re.sub(r"\d", "0", word))).replace("XX", "X"))


def mixed(template, a, b=0):
    """The bucket of a feature; arithmetic on 32 bits."""
    h = (np.full(1, template, np.uint32) * np.uint32(0x9E3779B1)) ^ (np.asarray(a, np.uint32) * np.uint32(0x85EBCA6B)) ^ (np.asarray(b, np.uint32) * np.uint32(0xC2B2AE35))
    h ^= h >> np.uint32(15)
    h *= np.uint32(0x2C1B3C6D)
    h ^= h >> np.uint32(12)
    return h & np.uint32((1 << BITS) - 1)


def cue_words(rows, texts):
    """Words that stand in a cue in at least a quarter of their five or more places, by how often."""
    seen, inside = collections.Counter(), collections.Counter()
    for row in rows:
        for word, tag in zip(row.words, row.tags):
            spoken = texts[row.document][word.start : word.end]
            seen[spoken] += 1
            inside[spoken] += tag in (3, 4)
    return {w: 1 + int(3 * inside[w] / n >= 2) for w, n in seen.items() if n >= 5 and inside[w] * 4 >= n and w[0].isalpha()}


def shifted(values, by):
    out = np.full(len(values), NONE, values.dtype)
    n = len(values)
    if abs(by) < n:
        out[max(0, -by) : n - max(0, by)] = values[max(0, by) : n + min(0, by)]
    return out


def beside(marked, words, breaks, backwards):
    """For each word: the nearest marked word before (or after) it in its sentence, and its distance bin."""
    n = len(words)
    which, far = np.zeros(n, np.uint32), np.zeros(n, np.uint32)
    at = None
    for i in (range(n) if backwards else range(n - 1, -1, -1)):
        if at is not None:
            which[i], far[i] = words[at], 1 + sum(abs(i - at) >= f for f in FAR)
        if breaks[i]:
            at = None
            if not backwards:
                which[i], far[i] = 0, 0
        if marked[i]:
            at = i
    return which, far


def features(words, surface, folded, cues):
    """[words, templates] buckets."""
    w = np.array([word_hash(x) for x in folded], np.uint32)
    sh = np.array([word_hash(shape(x)) for x in surface], np.uint32)
    s3 = np.array([word_hash(x[-3:]) for x in folded], np.uint32)
    q = np.array([x.state + 1 for x in words], np.uint32)
    c = np.array([cues.get(x, 0) for x in folded], np.uint32)
    breaks = np.array([x in ".?!" for x in folded])
    left, left_far = beside(c > 0, w, breaks, True)
    right, right_far = beside(c > 0, w, breaks, False)
    start = np.zeros(len(w), np.uint32)  # words since the sentence's start, at most 4
    for i in range(1, len(w)):
        start[i] = 0 if breaks[i - 1] else min(4, start[i - 1] + 1)
    lists, template = [], 0

    def add(a, b=0):
        nonlocal template
        template += 1
        lists.append(mixed(template, a, b))

    for by in (-3, -2, -1, 0, 1, 2, 3):
        add(shifted(w, by))
    for by in (-2, -1, 0, 1, 2):
        add(shifted(s3, by))
        add(shifted(sh, by))
        add(shifted(q, by), shifted(c, by))
    for a, b in ((-2, -1), (-1, 0), (0, 1), (1, 2), (-1, 1)):
        add(shifted(w, a), shifted(w, b))
        add(shifted(sh, a), shifted(w, b))
        add(shifted(w, a), shifted(sh, b))
    add(w, q), add(sh, start), add(q, start)
    add(left, left_far), add(left), add(left_far, q), add(left, q)
    add(right, right_far), add(right), add(right_far, q), add(right, q)
    add(left_far * 16 + right_far, q), add(left, right), add(left_far, w), add(right_far, w), add(left_far, sh), add(right_far, sh)
    add(left, shifted(w, -1)), add(right, shifted(w, 1)), add(left, shifted(sh, 0)), add(right, sh)
    add(np.ones(len(w)))
    return np.stack(lists, 1)


def prepared(rows, texts, cues):
    for row in rows:
        surface = [texts[row.document][w.start : w.end] for w in row.words]
        yield row, features(row.words, surface, [fold(s) for s in surface], cues), np.array(row.tags)


def learn(data, epochs):
    size = 1 << BITS
    weights, sums = np.zeros((size, TAGS), np.float32), np.zeros((size, TAGS), np.float32)
    moves, move_sums, now = np.zeros((TAGS, TAGS), np.float32), np.zeros((TAGS, TAGS), np.float32), 1
    for epoch in range(epochs):
        random.shuffle(data)
        wrong = 0
        for _, feats, gold in data:
            scores = weights[feats].sum(1) + 1.0  # a margin: the gold tag must win by one
            scores[np.arange(len(gold)), gold] -= 1.0
            mine = np.array(decode.viterbi(scores, moves + decode.ALLOWED, 0.0))
            now += 1
            off = np.flatnonzero(mine != gold)
            if not len(off):
                continue
            wrong += len(off)
            for tag, sign in ((gold, 1.0), (mine, -1.0)):
                buckets, columns = feats[off].ravel(), np.repeat(tag[off], feats.shape[1])
                np.add.at(weights, (buckets, columns), sign)
                np.add.at(sums, (buckets, columns), sign * now)
                np.add.at(moves, (tag[:-1], tag[1:]), sign)
                np.add.at(move_sums, (tag[:-1], tag[1:]), sign * now)
        print(f"epoch {epoch + 1}: {wrong} wrong tags", flush=True)
        yield weights - sums / now, moves - move_sums / now


def save(path, weights, moves, cues):
    """Big-endian: bits, the cue words' hashes with their class, a float scale, 49 float moves, then an int8 for each bucket and tag."""
    scale = np.abs(weights).max() / LARGEST
    with open(path, "wb") as f:
        f.write(struct.pack(">ii", BITS, len(cues)))
        for h, kind in sorted((word_hash(w), k) for w, k in cues.items()):
            f.write(struct.pack(">Ib", h, kind))
        f.write(struct.pack(">f", scale) + (moves + decode.ALLOWED).astype(">f4").tobytes() + np.round(weights / scale).astype(np.int8).tobytes())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("corpus", "tokenizer", "out"):
        parser.add_argument(name)
    parser.add_argument("--epochs", type=int, default=6)
    a = parser.parse_args()
    random.seed(1)
    pieces, corpus = Pieces(vocabulary(a.tokenizer)), pathlib.Path(a.corpus)
    sets = {split: list(documents(corpus / split)) for split in ("train", "dev")}
    texts = {name: body for documents_ in sets.values() for name, body, _ in documents_}
    rows = {split: list(examples(d, pieces)) for split, d in sets.items()}
    cues = cue_words(rows["train"], {n: fold(t) for n, t in texts.items()})
    began = time.time()
    train, dev = ([x for x in prepared(rows[s], texts, cues)] for s in ("train", "dev"))
    print(f"{len(cues)} cue words, features in {time.time() - began:.0f} s", flush=True)
    for weights, moves in learn(train, a.epochs):
        scale = np.abs(weights).max() / LARGEST
        small = np.round(weights / scale)
        tagged = lambda feats: decode.viterbi(small[feats].sum(1) * scale, moves + decode.ALLOWED, OUTSIDE_BIAS)
        print(figures(statements([(row, feats) for row, feats, _ in dev], sets["dev"], tagged), sets["dev"], corpus / "dev"), flush=True)
    save(a.out, weights, moves, cues)


if __name__ == "__main__":
    main()
