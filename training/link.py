"""Which cue a content belongs to, and which source a cue has: two linear models over what lies between the two.

usage: link.py CORPUS TOKENIZER.json OUT.tsv   (fits the weights on the corpus's own tags)
"""
import collections
import itertools
import math
import pathlib
import random
import sys

import numpy as np

FEATURES = ("side", "gap", "touching", "cues", "contents", "sources", "stops", "quoted stop", "comma", "break", "marks")
NAMES = [f"{side} {name}" for side in ("before", "after") for name in FEATURES]
EPOCHS, BATCH, RATE = 12, 32, 0.03


class Between:
    """Counts over any stretch of one unit's words. A segment is (role, first, last + 1)."""

    def __init__(self, words, surface, segments):
        total = lambda tests: [0, *itertools.accumulate(map(int, tests))]
        inside = [w.state == 1 for w in words]
        self.totals = {
            "stops": total(s in ".?!" and not q for s, q in zip(surface, inside)),
            "quoted stop": total(s in ".?!" and q for s, q in zip(surface, inside)),
            "comma": total(s == "," for s in surface),
            "break": total(s in ";:-" for s in surface),
            "marks": total(w.state == 2 for w in words)}
        self.segments = segments

    def features(self, chooser, candidate):
        """The candidate's side of the chooser decides which half is filled."""
        before = candidate[1] < chooser[1]
        low, high = (candidate[2], chooser[1]) if before else (chooser[2], candidate[1])
        high = max(low, high)
        roles = collections.Counter(role for role, start, _ in self.segments if low <= start < high)
        n = {k: t[high] - t[low] for k, t in self.totals.items()}
        half = [1, math.log1p(high - low), high == low, min(roles["cue"], 3), min(roles["content"], 3), min(roles["source"], 3),
                min(n["stops"], 3), n["quoted stop"] > 0, n["comma"] > 0, n["break"] > 0, min(n["marks"], 2)]
        nothing = [0] * len(FEATURES)
        return np.array(half + nothing if before else nothing + half, float)


def read(path):
    """{"source": weights, "content": weights}."""
    rows = [line.split("\t") for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines()[1:]]
    return {role: np.array([float(row[i]) for row in rows]) for i, role in ((1, "source"), (2, "content"))}


def choices(documents, pieces):
    """For each role, (features of each candidate, whether it is right) of each choice in the corpus."""
    import decode
    from units import examples
    out = {"source": [], "content": []}
    for name, body, attributions in documents:
        owners = collections.defaultdict(set)
        for i, attribution in enumerate(attributions):
            for role in ("source", "cue", "content"):
                for start, _ in getattr(attribution, role):
                    owners[role, start].add(i)
        for row in examples([(name, body, attributions)], pieces):
            found = decode.segments(row.tags)
            between = Between(row.words, [body[w.start : w.end] for w in row.words], found)
            of = {role: [s for s in found if s[0] == role] for role in ("source", "cue", "content")}
            same = lambda a, b, words=row.words: bool(owners[a[0], words[a[1]].start] & owners[b[0], words[b[1]].start])
            for content in of["content"]:
                right = [same(content, cue) for cue in of["cue"]]
                if any(right):
                    out["content"].append(([between.features(content, cue) for cue in of["cue"]], right))
            for cue in of["cue"] if of["source"] else ():
                right = [same(cue, source) for source in of["source"]]
                out["source"].append(([between.features(cue, s) for s in of["source"]] + [np.zeros(len(NAMES))], right + [not any(right)]))
    return out


def fitted(data):
    """Softmax over the candidates, by Adam."""
    weights, first, second, step = np.zeros(len(NAMES)), 0.0, 0.0, 0
    data, shuffle = [(np.array(x), np.array(y)) for x, y in data if len(x) > 1], random.Random(1).shuffle
    for epoch in range(EPOCHS):
        shuffle(data)
        for k in range(0, len(data) - BATCH + 1, BATCH):
            gradient = np.zeros(len(NAMES))
            for x, y in data[k : k + BATCH]:
                share = np.exp(x @ weights - (x @ weights).max())
                share /= share.sum()
                right = share * y
                gradient += x.T @ (right / right.sum() - share) / BATCH
            step += 1
            first, second = 0.9 * first + 0.1 * gradient, 0.999 * second + 0.001 * gradient**2
            weights = weights + RATE * (1 - epoch / EPOCHS) * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights


def main(corpus, tokenizer, out):
    from corpus import documents
    from text import Pieces, vocabulary
    corpus, pieces = pathlib.Path(corpus), Pieces(vocabulary(tokenizer))
    weights = {role: fitted(data) for role, data in choices(documents(corpus / "train"), pieces).items()}
    for role, data in choices(documents(corpus / "dev"), pieces).items():
        right = sum(y[int(np.argmax(np.array(x) @ weights[role]))] for x, y in data)
        print(f"{role}: {right} of {len(data)} right on dev")
    rows = ["feature\tsource\tcontent"] + [f"{n}\t{s:.3f}\t{c:.3f}" for n, s, c in zip(NAMES, weights["source"], weights["content"])]
    pathlib.Path(out).write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
