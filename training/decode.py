"""From tag scores to statements: constrained Viterbi, then each content to its cue and each cue to its source. Mirrored in Java."""
import pathlib

import numpy as np

import link

ROLE = {1: "source", 2: "cue", 3: "content"}
FORBIDDEN = -1e9
ALLOWED = np.zeros((7, 7))
for inner in (2, 4, 6):
    for before in range(7):
        if before not in (inner, inner - 1):
            ALLOWED[before, inner] = FORBIDDEN
START = np.array([0.0, 0, FORBIDDEN, 0, FORBIDDEN, 0, FORBIDDEN])
OUTSIDE_BIAS = 0.2  # taken from the score of O: the higher, the more is found
LINKS = pathlib.Path(__file__).parent / "../core/src/main/resources/org/readout/core/statement/links.tsv"


def viterbi(scores, moves=ALLOWED, outside=OUTSIDE_BIAS):
    scores = scores.copy()
    scores[:, 0] -= outside
    best, back = scores[0] + START, []
    for row in scores[1:]:
        paths = best[:, None] + moves
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


def statements(words, surface, tags, weights, before=()):
    """The statements of one unit, {role: [(start, end)]}. A unit without a cue adds its contents to the last statement before
    it where it opens with a quotation mark; other contents without a cue are dropped."""
    found = segments(tags)
    between = link.Between(words, surface, found)
    of = {role: [s for s in found if s[0] == role] for role in ROLE.values()}
    out = [{"source": [], "cue": [cue], "content": []} for cue in of["cue"]]
    for content in of["content"] if out else ():
        scores = [between.features(content, cue) @ weights["content"] for cue in of["cue"]]
        out[int(np.argmax(scores))]["content"].append(content)
    for cue, statement in zip(of["cue"], out):
        scores = [between.features(cue, source) @ weights["source"] for source in of["source"]]
        if scores and max(scores) > 0:
            statement["source"] = [of["source"][int(np.argmax(scores))]]
    spans = lambda parts: [{"start": words[p[1]].start, "end": words[p[2] - 1].end} for p in parts]
    if not out and before and words[0].state == 2:
        before[-1]["content"] += spans(of["content"])
    return [{role: spans(s[role]) for role in s} for s in out if s["content"]]
