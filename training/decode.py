"""From tag scores to statements: constrained Viterbi, then each source and content to its cue. Mirrored in Java."""
import numpy as np

ROLE = {1: "source", 2: "cue", 3: "content"}
FORBIDDEN = -1e9
ALLOWED = np.zeros((7, 7))
for inner in (2, 4, 6):
    for before in range(7):
        if before not in (inner, inner - 1):
            ALLOWED[before, inner] = FORBIDDEN
START = np.array([0.0, 0, FORBIDDEN, 0, FORBIDDEN, 0, FORBIDDEN])
OUTSIDE_BIAS = 0.0  # taken from the score of O: above nothing, more is found


def viterbi(scores):
    scores = scores.copy()
    scores[:, 0] -= OUTSIDE_BIAS
    best, back = scores[0] + START, []
    for row in scores[1:]:
        paths = best[:, None] + ALLOWED
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    out = [int(best.argmax())]
    for pointers in reversed(back):
        out.append(int(pointers[out[-1]]))
    return out[::-1]


def segments(tags):
    """(role, first, last + 1) in words."""
    out = []
    for i, tag in enumerate(tags):
        role = ROLE.get((tag + 1) // 2)
        if tag % 2 == 1:
            out.append([role, i, i + 1])
        elif tag and out and out[-1][0] == role and out[-1][2] == i:
            out[-1][2] = i + 1
    return [tuple(s) for s in out]


def gap(a, b):
    return max(0, b[1] - a[2], a[1] - b[2])


def between(cue, part, cues):
    low, high = min(part[1], cue[1]), max(part[1], cue[1])
    return any(other is not cue and low < other[1] < high for other in cues)


def nearest(part, cues):
    """A content's cue: the nearest in words; another cue between counts as 12 words. A source's: the nearest, 4 more
    for a cue before it."""
    if part[0] == "content":
        return min(cues, key=lambda c: gap(part, c) + 12 * between(c, part, cues))
    return min(cues, key=lambda c: gap(part, c) + 4 * (c[1] < part[1]))


def learned(part, cues, score):
    return max(cues, key=lambda c: score(part[1], c[1]))


def link(words, tags, score=None):
    """The statements of one pack of units; words are of the whole pack, score(argument, cue) takes first words."""
    found = segments(tags)
    cues = [s for s in found if s[0] == "cue"]
    statements = [{"source": [], "cue": [c], "content": []} for c in cues]
    for part in found:
        if part[0] == "cue":
            continue
        if cues:
            cue = learned(part, cues, score) if score else nearest(part, cues)
            into = statements[cues.index(cue)][part[0]]
            if part[0] == "content" or not into:
                into.append(part)
        elif part[0] == "content":
            statements.append({"source": [], "cue": [], "content": [part]})
    spans = lambda parts: [{"start": words[p[1]].start, "end": words[p[2] - 1].end} for p in parts]
    for before, after in zip(statements, statements[1:]):
        if not after["source"]:
            after["source"] = before["source"]
    return [{role: spans(s[role]) for role in s} for s in statements if s["content"]]
