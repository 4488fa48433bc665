"""Attributions in brat stand-off: text/NAME.txt beside attributions/NAME_xxxx.ann, one file for each annotator."""
import re
from dataclasses import dataclass

ROLES = ("source", "cue", "content")
TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
ENTITY = re.compile(r"(T\d+)\t\S+ ([\d ;]+)\t")
EVENT = re.compile(r"E\d+\t(.+)")


@dataclass(frozen=True)
class Attribution:
    source: tuple
    cue: tuple
    content: tuple


def read(path):
    entities, attributions = {}, []
    for line in path.read_text(encoding="utf-8").splitlines():
        if m := ENTITY.match(line):
            entities[m[1]] = [tuple(map(int, span.split())) for span in m[2].split(";")]
        elif m := EVENT.match(line):
            spans = {role: [] for role in ROLES}
            for part in m[1].split()[1:]:
                name, key = part.split(":")
                spans.get(re.sub(r"\d+$", "", name).lower(), []).extend(entities.get(key, []))
            attributions.append(Attribution(*(tuple(sorted(spans[role])) for role in ROLES)))
    return attributions


def documents(folder, every_annotator=False):
    """(name, text, attributions) of each annotated text; the first annotator's unless all are asked for."""
    for file in sorted((folder / "text").glob("*.txt")):
        with open(file, encoding="utf-8", newline="") as f:
            text = f.read()
        annotated = sorted((folder / "attributions").glob(f"{file.stem}_????.ann"))
        for path in annotated if every_annotator else annotated[:1]:
            yield file.stem, text, read(path)


def tags(attributions, length):
    """The tag index of each character, and the attribution it belongs to (-1 where none). Where attributions overlap, the
    narrower span wins, so that what is nested stays visible; a span's own start is always a B."""
    tag, owner = [0] * length, [-1] * length
    spans = [(b - a, a, b, r, i) for i, x in enumerate(attributions) for r, role in enumerate(ROLES) for a, b in getattr(x, role)]
    for _, a, b, r, i in sorted(spans, key=lambda s: (-s[0], s[1:])):
        for k in range(a, min(b, length)):
            tag[k], owner[k] = 2 * r + (1 if k == a else 2), i
    return tag, owner
