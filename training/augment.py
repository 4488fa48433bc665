"""Documents changed as other outlets and broken pages have them; offsets move with the text."""
import random
import re

from corpus import Attribution


def edit(text, attributions, edits):
    """Replaces [start, end) by a string for each edit, in order and without overlap, and moves the spans along."""
    out, moved, last, shift = [], {}, 0, []
    for start, end, new in edits:
        out += [text[last:start], new]
        shift.append((end, len(new) - (end - start)))
        last = end
    out.append(text[last:])

    def at(offset):
        return offset + sum(d for end, d in shift if end <= offset)

    move = lambda spans: tuple((at(a), at(b)) for a, b in spans)
    return "".join(out), [Attribution(move(x.source), move(x.cue), move(x.content)) for x in attributions]


def straight(text):
    return [(m.start(), m.end(), '"' if m.group() in "“”" else "'") for m in re.finditer("[“”‘’]", text)]


def curly(text):
    """Each straight double mark by its side: closing when a letter or stop stands before it."""
    return [(m.start(), m.end(), "”" if m.start() and re.match(r"[\w.,?!]", text[m.start() - 1]) else "“")
            for m in re.finditer('"', text)]


def british(text):
    """Double marks become single ones: curly or straight as they were."""
    return [(m.start(), m.end(), {"“": "‘", "”": "’"}.get(m.group(), "'")) for m in re.finditer("[“”\"]", text)]


def glued(text):
    """Paragraph breaks after a stop vanish, now and then."""
    return [(m.start(1), m.end(1), "") for m in re.finditer(r'[.”"](\s*\n\s*)[“"A-Z]', text) if random.random() < 0.3]


def unclosed(text):
    """Closing marks at a paragraph's end vanish, now and then."""
    return [(m.start(), m.end(), "") for m in re.finditer(r"”(?=\s*\n)", text) if random.random() < 0.5]


CHANGES = (straight, straight, curly, british, british, glued, unclosed)


def maybe(document, share):
    if random.random() >= share:
        return document
    name, text, attributions = document
    return name, *edit(text, attributions, random.choice(CHANGES)(text))
