#!/usr/bin/env python3
"""Fits core's likeness.tsv: the weights by which two articles are taken for reports of one event.

usage: likeness.py PAIRS_DIR STORIES_DIR [OUT]

PAIRS_DIR holds what StoryPairs of bench printed for each STORIES_DIR/NAME.tsv (id, event, ...), as NAME.pairs: two ids, then the
features. Prints B-cubed F1 by five-fold cross-validation over events (twin events of ECB+ stay in one fold) for a few
thresholds, then fits on everything and writes OUT. Needs NumPy.
"""
import collections, csv, heapq, pathlib, sys, zlib
import numpy as np

csv.field_size_limit(10**9)
FOLDS, UNSCORED, RIDGE = 5, -5.0, 1.0
WEIGHT = 1500  # of each collection's true pairs together; a large one counts more, up to MOST
MOST = 4000
FEATURES = ("words,meaning,pairs,least lead,most lead,least names,most names,shared,numbers,shorter,longer,days apart,dated,weekday,"
            "other weekday,year,other year,above the nearer second,above the farther second,above the nearer tenth,"
            "above the farther tenth").split(",")


class Collection:
    def __init__(self, name, gold, pairs):
        self.name = name
        self.ids, self.events = [], []
        with open(gold, encoding="utf-8") as f:
            for row in csv.reader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
                self.ids.append(row[0]); self.events.append(row[1])
        place = {i: n for n, i in enumerate(self.ids)}
        links, features = [], []
        with open(pairs, encoding="utf-8") as f:
            for line in f:
                a, b, *values = line.rstrip("\n").split("\t")
                links.append((place[a], place[b])); features.append(np.array(values, np.float32))
        self.links, self.x = np.array(links), np.array(features, float)
        self.y = np.array([self.events[a] == self.events[b] for a, b in links])
        self.fold = np.array([zlib.crc32((name + e.rstrip("ep")).encode()) % FOLDS for e in self.events])
        self.w = np.full(len(self.y), min(MOST, max(WEIGHT, self.y.sum() / 2)) / self.y.sum())

    def outside(self, fold):
        return (self.fold[self.links] != fold).all(1)

    def touching(self, fold):
        return self.fold[self.links[:, 0]] == fold


def fit(x, y, w):
    """Logistic regression by Newton's method; gives the weights of the features as they are, the base last."""
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])
    beta, ridge = np.zeros(z.shape[1]), np.full(z.shape[1], RIDGE)
    ridge[-1] = 0
    for _ in range(30):
        p = 1 / (1 + np.exp(-z @ beta))
        step = np.linalg.solve((z.T * (w * p * (1 - p))) @ z + np.diag(ridge), z.T @ (w * (y - p)) - ridge * beta)
        beta += step
        if abs(step).max() < 1e-5:
            break
    plain = beta[:-1] / spread
    return np.append(plain, beta[-1] - plain @ mean)


def score(x, weights):
    return x @ weights[:-1] + weights[-1]


def group(size, links, scores, threshold):
    """As core's Linkage: the two groups of highest mean score join, down to the threshold."""
    sums, counts, members, alive = [{} for _ in range(size)], [{} for _ in range(size)], [[i] for i in range(size)], [True] * size
    heap = []
    for (a, b), s in zip(links.tolist(), scores.tolist()):
        if s > UNSCORED:
            sums[a][b] = sums[b][a] = s; counts[a][b] = counts[b][a] = 1
            if s > threshold:
                heap.append((-s, a, b, 1, 1))
    heapq.heapify(heap)
    while heap:
        _, a, b, na, nb = heapq.heappop(heap)
        if not (alive[a] and alive[b]) or len(members[a]) != na or len(members[b]) != nb:
            continue
        if len(sums[a]) < len(sums[b]):
            a, b = b, a
        alive[b] = False
        members[a] += members[b]
        del sums[a][b], counts[a][b]
        for c, s in sums[b].items():
            if c != a:
                sums[a][c] = sums[c][a] = sums[a].get(c, 0) + s
                counts[a][c] = counts[c][a] = counts[a].get(c, 0) + counts[b][c]
                del sums[c][b], counts[c][b]
        for c, s in sums[a].items():
            n = len(members[a]) * len(members[c])
            mean = (s + UNSCORED * (n - counts[a][c])) / n
            if mean > threshold:
                heapq.heappush(heap, (-mean, a, c, len(members[a]), len(members[c])))
    story = np.zeros(size, int)
    for i in range(size):
        if alive[i]:
            story[members[i]] = i
    return story


def b3(events, story):
    joint, gold, mine = collections.Counter(zip(events, story)), collections.Counter(events), collections.Counter(story)
    p = sum(n * n / mine[s] for (_, s), n in joint.items()) / len(events)
    r = sum(n * n / gold[e] for (e, _), n in joint.items()) / len(events)
    return 2 * p * r / (p + r)


def fitted(collections_, chosen):
    return fit(np.vstack([c.x[m] for c, m in zip(collections_, chosen)]), np.concatenate([c.y[m] for c, m in zip(collections_, chosen)]),
               np.concatenate([c.w[m] for c, m in zip(collections_, chosen)]))


def main(pairs_dir, stories_dir, out=None):
    found = [Collection(f.stem, f, pathlib.Path(pairs_dir) / f"{f.stem}.pairs") for f in sorted(pathlib.Path(stories_dir).glob("*.tsv"))]
    held = [np.zeros(len(c.y)) for c in found]
    for fold in range(FOLDS):
        weights = fitted(found, [c.outside(fold) for c in found])
        for c, scores in zip(found, held):
            scores[c.touching(fold)] = score(c.x[c.touching(fold)], weights)
    print("cross-validated:", *(c.name for c in found), "mean")
    for threshold in (-1.5, -1.25, -1):
        figures = [b3(c.events, group(len(c.ids), c.links, s, threshold)) for c, s in zip(found, held)]
        print(f"{threshold:6.2f}", *(f"{f:.4f}" for f in figures), f"{np.mean(figures):.4f}", flush=True)
    weights = fitted(found, [np.ones(len(c.y), bool) for c in found])
    lines = [f"{name}\t{weight:.5f}\n" for name, weight in zip([*FEATURES, "base"], weights)]
    if out:
        pathlib.Path(out).write_text("".join(lines), encoding="utf-8")
    else:
        print("".join(lines), end="")


if __name__ == "__main__":
    main(*sys.argv[1:])
