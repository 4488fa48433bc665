#!/usr/bin/env python3
"""Fits ingest's blocks.bin, which chunks of a page are running text of its article, and core's lines.bin, which lines of its plain text are.

usage: blocks.py chunks|lines BLOCKS PAGES.jsonl.gz [OUT]

BLOCKS holds what PageBlocks of bench (or PageBlocks lines) printed for the pages: for each page `#id`, then a line for each chunk: the rules' kind, terms, traits,
text. Prints shingle and paragraph F1 (nearly as articles.py has them) of the rules and, by five-fold cross-validation over hosts, of the model; then fits on
everything and writes OUT. Needs Debian's python3-sklearn.

OUT, big-endian: float scale, float base, a byte of weight for each bucket of terms; float start, short trees; for each tree short nodes; for each
node short trait (-1: a leaf), float threshold (a leaf: its value), short next where the trait is not above the threshold, short next elsewhere.
"""
import collections, gzip, json, re, struct, sys, urllib.parse, zlib
import numpy as np
import scipy.sparse as sparse
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

BUCKETS, FOLDS, NEIGHBOURS, NOWHERE = 1 << 16, 5, 3, -9
RULES = {"chunks": 0.25, "lines": 0.1}  # as SecondReading and LineReading
NOISE = 0.5  # a page whose gold agrees less than this with rules and model alike is mislabelled, most often cut off
KEPT = ("PARAGRAPH", "SUBHEAD")
WORDS = re.compile(r"\w+")


def words(text):
    return WORDS.findall(text.lower())


def shingles(text):
    w = words(text)
    return collections.Counter(tuple(w[i:i + 4]) for i in range(max(1, len(w) - 3)) if w)


def f1(gold, mine):
    hit = sum((gold & mine).values())
    return 2 * hit / max(1, sum(gold.values()) + sum(mine.values()))


class Page:
    def __init__(self, row, lines, alike):
        gold = row["gold"]
        self.gold = gold.get("text") or "\n".join(p[1:-1] if p[:1] == "[" and p[-1:] == "]" else p for p in gold.get("paragraphs") or [])
        self.paragraphs = collections.Counter(" ".join(p.strip("[]").split()) for p in gold.get("paragraphs") or [])
        self.host = urllib.parse.urlsplit(row["url"]).netloc.removeprefix("www.")
        self.kinds, self.terms, self.traits, self.texts = [], [], [], []
        for kind, terms, traits, text in (line.rstrip("\n").split("\t", 3) for line in lines):
            self.kinds.append(kind); self.texts.append(text)
            self.terms.append(np.array(terms.split(), np.int32)); self.traits.append(np.array(traits.split(), np.float32))
        self.shingles = shingles(self.gold)
        self.covered = self.cover()
        self.sizes = np.array([len(t.split()) for t in self.texts], float)
        size = max(50, len(words(self.gold)))
        self.weights = [min(1, len(words(t)) / size) for t in self.texts]
        self.rules = RULES["lines" if alike else "chunks"]
        if alike:  # a line counts as a line, however long; those of pages whose paragraphs are labelled more
            self.sizes[:] = 1
            self.weights = np.full(len(self.texts), (4 if self.paragraphs else 1) / max(5, self.gold.count("\n") + 1))

    def cover(self):
        """The share of each chunk that the gold text has; of a repeated chunk only as many as it has, those first that the rules keep."""
        lines = {" ".join(words(l)) for l in self.gold.split("\n")}
        gold, own = f" {' '.join(words(self.gold))} ", [words(t) for t in self.texts]
        covered = []
        for i, w in enumerate(own):
            if len(w) >= 4:
                covered.append(sum((*w[k:k + 4],) in self.shingles for k in range(len(w) - 3)) / (len(w) - 3))
            else:
                before, after = own[i - 1] if i else [], own[i + 1] if i + 1 < len(own) else []
                beside = (len(before) > 2 and f" {' '.join(before[-3:] + w)} " in gold) or (len(after) > 2 and f" {' '.join(w + after[:3])} " in gold)
                covered.append(float(bool(w) and (" ".join(w) in lines or beside)))
        groups = collections.defaultdict(list)
        for i, text in enumerate(self.texts):
            if covered[i] >= 0.5 and len(text.split()) >= 6:
                groups[text].append(i)
        for text, places in groups.items():
            if len(places) > 1:
                times = min((self.shingles[s] for s in shingles(text) if self.shingles[s]), default=0)
                for i in sorted(places, key=lambda i: (self.kinds[i] not in KEPT, i))[times:]:
                    covered[i] = 0.0
        return covered

    def score(self, keep):
        return f1(self.shingles, shingles("\n".join(t for t, k in zip(self.texts, keep) if k)))

    def paragraph_score(self, keep):
        return f1(self.paragraphs, collections.Counter(t for t, k in zip(self.texts, keep) if k))

    def chosen(self, likelihoods):
        """As SecondReading."""
        if not len(likelihoods):
            return []
        kinds = np.array(self.kinds)
        p = np.where(kinds == "HEADLINE", 0, self.rules * np.isin(kinds, KEPT) + (1 - self.rules) * likelihoods)
        order = np.argsort(-p, kind="stable")
        expected = 2 * np.cumsum((p * self.sizes)[order]) / (np.cumsum(self.sizes[order]) + (p * self.sizes).sum())
        return p >= p[order[np.argmax(expected)]]


class Corpus:
    def __init__(self, pages):
        self.pages = pages
        self.page = np.concatenate([np.full(len(p.texts), i) for i, p in enumerate(pages)])
        fold = np.array([zlib.crc32(p.host.encode()) % FOLDS for p in pages])
        self.fold = fold[self.page]
        self.traits = np.vstack([t for p in pages for t in p.traits])
        terms = [t for p in pages for t in p.terms]
        ends = np.cumsum([0] + [len(t) for t in terms])
        norms = np.repeat([1 / np.sqrt(len(t) + 1) for t in terms], [len(t) for t in terms])
        self.terms = sparse.csr_matrix((norms, np.concatenate(terms), ends), shape=(len(terms), BUCKETS))
        covered = np.concatenate([p.covered for p in pages])
        self.y = covered >= 0.5
        self.w = (np.concatenate([p.weights for p in pages]) + 0.002) * np.maximum(0.2, abs(2 * covered - 1))
        kept = np.concatenate([np.isin(p.kinds, KEPT) for p in pages])
        sizes = np.array([len(t.split()) for p in pages for t in p.texts])
        sure = (sizes < 8) & ~kept & ~self.y  # so many that a fifth of them will do
        self.used = ~sure | (np.random.default_rng(0).random(len(sure)) < 0.2)
        self.w2 = np.where(sure, 5 * self.w, self.w)

    def linear(self, rows):
        w = self.w[rows]
        return LogisticRegression(C=3, solver="liblinear", tol=1e-3).fit(self.terms[rows], self.y[rows], sample_weight=w / w.mean())

    def around(self, named):
        columns = []
        for d in range(-NEIGHBOURS, NEIGHBOURS + 1):
            columns.append(np.where(np.roll(self.page, -d) == self.page, np.roll(named, -d), NOWHERE))
        return np.hstack([self.traits, np.array(columns, np.float32).T])

    def boosted(self, x, rows):
        w = self.w2[rows]
        return HistGradientBoostingClassifier(max_iter=120, learning_rate=0.1, max_leaf_nodes=16, min_samples_leaf=40, l2_regularization=2, max_bins=64,
                                              early_stopping=False, random_state=0).fit(x[rows], self.y[rows], sample_weight=w / w.mean())

    def of_page(self, values, i):
        return values[np.searchsorted(self.page, i):np.searchsorted(self.page, i, side="right")]

    def chosen(self, likelihoods):
        return [p.chosen(self.of_page(likelihoods, i)) for i, p in enumerate(self.pages)]

    def held_out(self, fit, x, predict, chosen):
        found = np.zeros(len(self.y))
        for fold in range(FOLDS):
            rest = self.fold == fold
            found[rest] = predict(fit(~rest & chosen), x[rest])
        return found


def read(blocks, pages, alike):
    lines, chunks = open(blocks, encoding="utf-8"), []
    next(lines)
    with gzip.open(pages, "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            for line in lines:
                if line.startswith("#") and line.count("\t") < 3:
                    break
                chunks.append(line)
            yield Page(row, chunks, alike)
            chunks = []


def write(out, linear, trees):
    scale = abs(linear.coef_).max() / 127
    with open(out, "wb") as f:
        f.write(struct.pack(">ff", scale, linear.intercept_[0]) + np.round(linear.coef_[0] / scale).astype(np.int8).tobytes())
        f.write(struct.pack(">fh", np.ravel(trees._baseline_prediction)[0], len(trees._predictors)))
        for (tree,) in trees._predictors:
            f.write(struct.pack(">h", len(tree.nodes)))
            for n in tree.nodes:
                f.write(struct.pack(">hfhh", -1, n["value"], 0, 0) if n["is_leaf"] else
                        struct.pack(">hfhh", n["feature_idx"], n["num_threshold"], n["left"], n["right"]))


def main(what, blocks, pages, out=None):
    found = read(blocks, pages, what == "lines")
    corpus = Corpus([p for p in found if p.texts])
    scored = np.array([bool(p.gold) for p in corpus.pages])
    rules = np.array([p.score(np.isin(p.kinds, KEPT)) for p in corpus.pages])
    ruled = np.mean([p.paragraph_score(np.isin(p.kinds, KEPT)) for p in corpus.pages if p.paragraphs])
    print(f"{scored.sum()} pages, {len(corpus.y)} chunks, {corpus.traits.shape[1]} traits; rules {rules[scored].mean():.4f}; paragraphs {ruled:.4f}", flush=True)
    everything = np.ones(len(corpus.y), bool)
    named = corpus.held_out(corpus.linear, corpus.terms, lambda m, x: m.decision_function(x), everything)
    x = corpus.around(named)
    fit, predict = (lambda rows: corpus.boosted(x, rows)), (lambda m, x: m.predict_proba(x)[:, 1])
    likelihoods = corpus.held_out(fit, x, predict, corpus.used)
    keep = corpus.chosen(likelihoods)
    scores = np.array([p.score(k) for p, k in zip(corpus.pages, keep)])
    paragraphs = np.mean([p.paragraph_score(k) for p, k in zip(corpus.pages, keep) if p.paragraphs])
    clean = (np.maximum(scores, rules) >= NOISE)[corpus.page]
    even = np.arange(len(scored)) % 2 == 0
    print(f"cross-validated {scores[scored].mean():.4f}, even {scores[scored & even].mean():.4f}, odd {scores[scored & ~even].mean():.4f}; paragraphs {paragraphs:.4f}", flush=True)
    if out:
        write(out, corpus.linear(everything), corpus.boosted(x, corpus.used & clean))


if __name__ == "__main__":
    main(*sys.argv[1:])
