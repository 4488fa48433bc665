#!/usr/bin/env python3
"""Fits core's likeness.tsv and likeness.trees: how much two articles look like reports of one event.

usage: likeness.py [--check SALT] PAIRS_DIR STORIES_DIR HALF0.npy HALF1.npy [OUT_DIR]

PAIRS_DIR holds what StoryPairs of bench wrote: for each STORIES_DIR/NAME.tsv (id, event, ...) NAME.pairs, and poured.pairs: two ids,
then the features. Of these the meaning is taken from the vectors that reports.py wrote for the two halves of the events. Prints by
five-fold cross-validation over events (twin events of ECB+ stay in one fold), for a few thresholds: B-cubed F1 of each collection and of
all poured together, and how many of the pairs across twin events are put in one story. --check draws the folds anew. With OUT_DIR, fits
on everything first and writes to it. Needs NumPy and scikit-learn.
"""
import argparse, collections, csv, heapq, pathlib, zlib
import numpy as np
from halves import Held, kind
from sklearn.ensemble import HistGradientBoostingClassifier

csv.field_size_limit(10**9)
FOLDS, UNSCORED, RIDGE = 5, -5.0, 1.0
WEIGHT = 1500  # of each collection's true pairs together; a large one counts more, up to MOST
MOST = 4000
USUAL_SECOND, USUAL_TENTH = -3.0, -5.0  # as core's Graph
FEATURES = ("words,meaning,pairs,least lead,most lead,leads,least names,most names,least title,most title,second rarest,third rarest,shared,"
            "numbers,figures,other figures,shorter,longer,days apart,dated,weekday,other weekday,month,other month,year,other year").split(",")


class Collection:
    def __init__(self, gold, pairs, held, salt=""):
        self.name = pairs.stem
        self.ids, self.events, articles, keys = [], [], [], []
        for file in gold:
            with open(file, encoding="utf-8") as f:
                for row in csv.reader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
                    self.ids.append(row[0]); self.events.append(f"{file.stem} {row[1]}")
                    articles.append((file.stem, row[0])); keys.append(salt + kind(file.stem, row[1]))
        place = {i: n for n, i in enumerate(self.ids)}
        links, features = [], []
        with open(pairs, encoding="utf-8") as f:
            for line in f:
                a, b, *values = line.rstrip("\n").split("\t")
                links.append((place[a], place[b])); features.append(np.array(values, np.float32))
        self.links, self.x = np.array(links), np.array(features, float)
        self.x[:, FEATURES.index("meaning")] = held.cosines(articles, self.links)
        self.y = np.array([self.events[a] == self.events[b] for a, b in links])
        self.fold = np.array([zlib.crc32(key.encode()) % FOLDS for key in keys])
        self.w = np.full(len(self.y), min(MOST, max(WEIGHT, self.y.sum() / 2)) / self.y.sum())

    def outside(self, fold):
        return (self.fold[self.links] != fold).all(1)

    def touching(self, fold):
        return self.fold[self.links[:, 0]] == fold

    def neighbourhood(self, likeness):
        """How much likelier a pair is than the second and the tenth of either article."""
        near = [[] for _ in self.ids]
        for (a, b), value in zip(self.links.tolist(), likeness.tolist()):
            near[a].append(value); near[b].append(value)
        nth = lambda values, n, usual: max(usual, sorted(values, reverse=True)[n - 1]) if len(values) >= n else usual
        nth = np.array([(nth(values, 2, USUAL_SECOND), nth(values, 10, USUAL_TENTH)) for values in near])
        a, b = nth[self.links[:, 0]], nth[self.links[:, 1]]
        likeness = likeness[:, None]
        return np.hstack([self.x, likeness, likeness - np.maximum(a, b), likeness - np.minimum(a, b)])


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


def fitted(collections_, chosen):
    """The weights of the likeness and the trees over it."""
    y, w = (np.concatenate([getattr(c, part)[m] for c, m in zip(collections_, chosen)]) for part in "yw")
    weights = fit(np.vstack([c.x[m] for c, m in zip(collections_, chosen)]), y, w)
    x = np.vstack([c.neighbourhood(likeness(c.x, weights))[m] for c, m in zip(collections_, chosen)])
    trees = HistGradientBoostingClassifier(max_iter=200, learning_rate=0.05, max_leaf_nodes=12, min_samples_leaf=60, l2_regularization=5,
                                           early_stopping=False, random_state=0)
    return weights, trees.fit(x, y, sample_weight=w)


def likeness(x, weights):
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


def twins(events, story):
    """The share of the pairs across twin events of ECB+ that are in one story."""
    joint = collections.Counter(zip(events, story))
    gold = collections.Counter(events)
    wrong = sum(n * joint[e[:-1] + "p", s] for (e, s), n in joint.items() if e.endswith("e"))
    return wrong / sum(n * gold[e[:-1] + "p"] for e, n in gold.items() if e.endswith("e"))


def report(found, held, threshold):
    figures, crossed = {}, None
    for c, scores in zip(found, held):
        story = group(len(c.ids), c.links, scores, threshold)
        figures[c.name] = b3(c.events, story)
        if c.name == "ecbplus":
            crossed = twins(c.events, story)
    mean = np.mean([f for name, f in figures.items() if name != "poured"])
    print(f"{threshold:6.2f}", *(f"{name} {f:.4f}" for name, f in figures.items()), f"mean {mean:.4f} twins {crossed:.4f}", flush=True)


def write(weights, trees, folder):
    rows = [f"{name}\t{weight:.5f}\n" for name, weight in zip([*FEATURES, "base"], weights)]
    (folder / "likeness.tsv").write_text("".join(rows), encoding="utf-8")

    def words(nodes, i):
        if nodes[i]["is_leaf"]:
            return [f"{nodes[i]['value']:.5f}"]
        here = [f"{nodes[i]['feature_idx']}<={nodes[i]['num_threshold']:.6g}"]
        return here + words(nodes, nodes[i]["left"]) + words(nodes, nodes[i]["right"])

    lines = [f"{float(np.ravel(trees._baseline_prediction)[0]):.5f}"] + [" ".join(words(t[0].nodes, 0)) for t in trees._predictors]
    (folder / "likeness.trees").write_text("\n".join(lines) + "\n", encoding="utf-8")


def articles(gold):
    for file in gold:
        with open(file, encoding="utf-8") as f:
            yield from ((file.stem, row[0], row[1]) for row in csv.reader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", metavar="SALT", default="")
    parser.add_argument("pairs", type=pathlib.Path)
    parser.add_argument("stories", type=pathlib.Path)
    parser.add_argument("vectors", type=pathlib.Path, nargs=2)
    parser.add_argument("out", type=pathlib.Path, nargs="?")
    options = parser.parse_args()
    gold = sorted(options.stories.glob("*.tsv"))
    seen = Held(list(articles(gold)), [np.load(file) for file in options.vectors])
    fits = [Collection([f], options.pairs / f"{f.stem}.pairs", seen, options.check) for f in gold]
    if options.out:
        write(*fitted(fits, [np.ones(len(c.y), bool) for c in fits]), options.out)
    poured = options.pairs / "poured.pairs"
    found = fits + ([Collection(gold, poured, seen, options.check)] if poured.exists() else [])
    held = [np.zeros(len(c.y)) for c in found]
    for fold in range(FOLDS):
        weights, trees = fitted(fits, [c.outside(fold) for c in fits])
        for c, scores in zip(found, held):
            scores[c.touching(fold)] = trees.decision_function(c.neighbourhood(likeness(c.x, weights)))[c.touching(fold)]
    for threshold in (-0.75, -0.5, -0.25, 0):
        report(found, held, threshold)


if __name__ == "__main__":
    main()
