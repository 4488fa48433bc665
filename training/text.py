"""Text as the tagger sees it: words, word pieces, quotation states and units. The Java side mirrors this file."""
import json
import pathlib
import re
from dataclasses import dataclass

WORD = re.compile(r"\w+|[^\w\s]")
FOLD = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\u00a0": " ", "–": "-", "—": "-", "…": "."})
PARAGRAPH = re.compile(r"[^\n\r]+")
OUTSIDE, INSIDE, MARK = 0, 1, 2
LONGEST_UNIT = 220  # pieces, without [CLS] and [SEP]
LONGEST_WORD = 60  # characters; a longer word is [UNK]
OPENS_AFTER = re.compile(r"[\s(\[\-/\"]")  # what may stand before an opening single mark
NO_QUOTATION = re.compile(r"'(?:\d|em\b|til\b|tis\b|twas\b|cause\b|n\b|round\b|bout\b)")  # an apostrophe at a word's start


@dataclass(frozen=True)
class Word:
    start: int
    end: int
    pieces: tuple
    state: int


def fold(text):
    """One character for one character, lower-cased where that keeps the length."""
    folded = text.translate(FOLD)
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)


def vocabulary(path):
    """The pieces of a tokenizer.json, by their number."""
    vocab = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["model"]["vocab"]
    return sorted(vocab, key=vocab.get)


class Pieces:
    """Greedy longest-match-first WordPiece over folded words."""

    def __init__(self, vocab):
        self.ids = {piece: i for i, piece in enumerate(vocab)}
        self.unknown, self.first, self.last = (self.ids[t] for t in ("[UNK]", "[CLS]", "[SEP]"))
        self.seen = {}

    def of(self, word):
        if word not in self.seen:
            self.seen[word] = self._split(word)
        return self.seen[word]

    def _split(self, word):
        out, start = [], 0
        while start < len(word) <= LONGEST_WORD:
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.ids:
                end -= 1
            if end == start:
                return (self.unknown,)
            out.append(self.ids[("##" if start else "") + word[start:end]])
            start = end
        return tuple(out) or (self.unknown,)


def single_close(folded, start, end):
    """Where the single quotation opened at start closes before end, or None. A mark after a plural's s may be a
    possessive, so a later mark after punctuation or another letter wins over it."""
    possessive = None
    for i in range(start + 2, end):
        if folded[i] != "'" or folded[i - 1].isspace() or (i + 1 < end and folded[i + 1].isalnum()):
            continue
        if folded[i - 1] != "s":
            return i
        possessive = possessive or i
    return possessive


def quotation_states(text, folded, start, end):
    """The state of each character of one paragraph. Curly double marks open and close, straight ones toggle, single
    ones count only outside double ones and only when closed. A quotation left open runs to the paragraph's end."""
    states = [OUTSIDE] * (end - start)
    inside, closing = False, None
    for i in range(start, end):
        c = folded[i]
        if c == '"' and closing is None:
            inside = {"“": True, "”": False}.get(text[i], not inside)
            states[i - start] = MARK
        elif closing == i:
            inside, closing = False, None
            states[i - start] = MARK
        elif (c == "'" and not inside and i + 1 < end and not folded[i + 1].isspace()
              and (i == start or OPENS_AFTER.match(folded[i - 1])) and not NO_QUOTATION.match(folded, i)
              and (closing := single_close(folded, i, end)) is not None):
            inside = True
            states[i - start] = MARK
        elif inside:
            states[i - start] = INSIDE
    return states


def paragraphs(text, pieces):
    """The words of each paragraph that has any."""
    folded = fold(text)
    for p in PARAGRAPH.finditer(folded):
        states = quotation_states(text, folded, p.start(), p.end())
        words = [Word(m.start(), m.end(), pieces.of(m.group()), states[m.start() - p.start()])
                 for m in WORD.finditer(folded, p.start(), p.end())]
        if words:
            yield words


def cut(words, folded):
    """Parts of at most LONGEST_UNIT pieces, ended after a sentence's last word where there is one in the second half."""
    while sum(len(w.pieces) for w in words) > LONGEST_UNIT:
        size, fits, best = 0, 0, None
        for i, w in enumerate(words):
            size += len(w.pieces)
            if size > LONGEST_UNIT:
                break
            fits = i + 1
            if size > LONGEST_UNIT // 2 and folded[w.start] in ".?!" and (i + 1 == len(words) or words[i + 1].state != INSIDE):
                best = i + 1
        head = best or max(fits, 1)
        yield words[:head]
        words = words[head:]
    if words:
        yield words


def units(text, pieces):
    """What the tagger reads at once: a paragraph, or a part of a long one."""
    folded = fold(text)
    return [part for words in paragraphs(text, pieces) for part in cut(words, folded)]
