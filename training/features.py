"""What the linear tagger reads of each word: a bucket for each template. The Java side mirrors this file."""
import numpy as np

BITS = 20  # of a bucket; a model may use fewer of them
REACH, NEAR = 3, 2  # words looked at on either side, singly and in pairs
FAR = (1, 2, 3, 5, 8, 13, 21)  # lower ends of the bins of distances
LIKELY = 2  # words of this cue class and above are looked for on both sides
CLUSTERS = 1024  # more than there are


def hash_of(text):
    """Java's String.hashCode."""
    h = 0
    units = text.encode("utf-16-be", "surrogatepass")
    for high, low in zip(units[::2], units[1::2]):
        h = (31 * h + 256 * high + low) & 0xFFFFFFFF
    return h


def shape(word):
    """X for capitals, x for other letters, 0 for digits, the rest as it is; repetitions once."""
    out = ""
    for c in word:
        kind = "X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdigit() else c
        out += kind if not out.endswith(kind) else ""
    return out


def bucket(template, a, b):
    """Arithmetic on 32 bits."""
    h = np.uint32(template * 0x9E3779B1 & 0xFFFFFFFF) ^ (a.astype(np.uint32) * np.uint32(0x85EBCA6B))
    h ^= np.broadcast_to(b, a.shape).astype(np.uint32) * np.uint32(0xC2B2AE35)
    h = (h ^ (h >> np.uint32(15))) * np.uint32(0x2C1B3C6D)
    h ^= h >> np.uint32(12)
    return (h & np.uint32((1 << BITS) - 1)).astype(np.int32)


class Templates:
    def __init__(self, first):
        self.number, self.columns = first, []

    def add(self, a, b=0):
        self.number += 1
        self.columns.append(bucket(self.number, a, b))


class Words:
    """Columns over the words of many units, with REACH empty rows around each."""

    def __init__(self, units, clusters):
        """units: (surface, folded, quotation states) of the words of each; clusters: by hash."""
        gap = [""] * REACH
        surface, folded, states, self.places = list(gap), list(gap), [0] * REACH, []
        for s, f, q in units:
            self.places.append((len(surface), len(surface) + len(s)))
            surface += [*s, *gap]
            folded += [*f, *gap]
            states += [*(x + 1 for x in q), *[0] * REACH]
        self.word, self.ending, self.shape, self.cluster = (
            self.column(folded, hash_of), self.column(folded, lambda w: hash_of(w[-3:])),
            self.column(surface, lambda w: hash_of(shape(w))), self.column(folded, lambda w: 1 + clusters.get(hash_of(w), 0)))
        self.state = np.array(states, np.uint32)
        self.stop = np.array([w in (".", "?", "!", "") for w in folded])
        self.comma = np.array([w in (",", ";", ":", "-") for w in folded])

    @staticmethod
    def column(values, of):
        """0 where there is no word."""
        known = {v: of(v) if v else 0 for v in set(values)}
        return np.array([known[v] for v in values], np.uint32)


def ahead(column, by):
    return np.roll(column, -by)


def local(words):
    """[rows, templates]: what a word and those beside it tell."""
    w, e, s, k, q = words.word, words.ending, words.shape, words.cluster, words.state
    t = Templates(0)
    for by in range(-REACH, REACH + 1):
        t.add(ahead(w, by))
        t.add(ahead(k, by))
    for by in range(-NEAR, NEAR + 1):
        t.add(ahead(e, by))
        t.add(ahead(s, by))
        t.add(ahead(q, by))
    for a, b in ((-2, -1), (-1, 0), (0, 1), (1, 2), (-1, 1)):
        t.add(ahead(w, a), ahead(w, b))
        t.add(ahead(k, a), ahead(k, b))
    for a in (-2, -1, 0):
        t.add(CLUSTERS * ahead(k, a) + ahead(k, a + 1), ahead(k, a + 2))
    states = 16 * ahead(q, -1) + 4 * q + ahead(q, 1)
    begun = np.zeros(len(w), np.uint32)  # words before it in its sentence, at most 6
    for i in range(1, len(w)):
        begun[i] = 0 if words.stop[i - 1] else min(6, begun[i - 1] + 1)
    t.add(ahead(s, -1), 31 * s + ahead(s, 1))
    t.add(states)
    t.add(states, w)
    t.add(w, q)
    t.add(s, begun)
    t.add(q, begun)
    t.add(np.zeros(len(w)))
    return np.stack(t.columns, 1)


LOCAL = 2 * (2 * REACH + 1) + 3 * (2 * NEAR + 1) + 10 + 3 + 7  # templates


def nearest(marked, stops, backwards):
    """For each word the place of the nearest marked word before it (after it) in its sentence, or -1."""
    n = len(marked)
    places, at = np.full(n, -1), -1
    for i in range(n) if backwards else range(n - 1, -1, -1):
        at = -1 if stops[i - 1 if backwards else i] else at
        places[i] = at
        at = i if marked[i] else at
    return places


def context(words, cue):
    """[rows, templates]: what the likely cues of the sentence tell. cue: the class of each word."""
    w, s, k, q, here = words.word, words.shape, words.cluster, words.state, np.arange(len(cue))
    commas = np.concatenate([[0], np.cumsum(words.comma)])
    t, sides = Templates(LOCAL), []
    for by in range(-NEAR, NEAR + 1):
        t.add(ahead(cue, by), q)
    t.add(64 * ahead(cue, -1) + 8 * cue + ahead(cue, 1), q)
    for step in (-1, 1):
        place = nearest(cue >= LIKELY, words.stop, step < 0)
        at = lambda by: np.where(place < 0, 0, w[np.clip(place + by, 0, len(w) - 1)]).astype(np.uint32)
        gap = np.where(place < 0, 0, sum((abs(here - place) >= far).astype(int) for far in FAR)).astype(np.uint32)
        listed = np.where(place < 0, 0, 1 + np.minimum(2, abs(commas[here] - commas[place]))).astype(np.uint32)
        found, beside = at(0), at(-step)  # the cue, and the word beside it on this side
        for b in (0, gap, q, s, w, k, ahead(w, step)):
            t.add(found, b)
        for b in (0, gap, listed):
            t.add(found, 31 * beside + b)
        t.add(found, 8 * listed + q)
        t.add(gap, q)
        t.add(gap, w)
        t.add(gap, s)
        sides.append((found, gap, listed))
    (left, left_gap, left_listed), (right, right_gap, right_listed) = sides
    t.add(left, right)
    t.add(16 * left_gap + right_gap, q)
    t.add(64 * left_listed + 8 * left_gap + q, right_listed)
    t.add(8 * left_listed + right_listed, w)
    t.add(64 * left_listed + 8 * right_listed + q, s)
    return np.stack(t.columns, 1)
