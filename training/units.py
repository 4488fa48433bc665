"""Units as tensors: what the encoder is trained on and asked about."""
from dataclasses import dataclass

import torch

import text as reading
from corpus import tags

IGNORED = -100


@dataclass
class Example:
    document: str
    words: list  # of text.Word
    tags: list
    owners: list  # attribution of each word, or -1

    def size(self):
        return 2 + sum(len(w.pieces) for w in self.words)


def examples(documents, pieces):
    for name, body, attributions in documents:
        tag, owner = tags(attributions, len(body))
        for words in reading.units(body, pieces):
            yield Example(name, words, [tag[w.start] for w in words], [owner[w.start] for w in words])


def batches(rows, budget):
    """Rows of like size together; a batch's padded size stays within the budget."""
    out = []
    for row in sorted(rows, key=Example.size):
        if out and row.size() * (len(out[-1]) + 1) <= budget:
            out[-1].append(row)
        else:
            out.append([row])
    return out


def tensors(rows, pieces):
    """ids, states, mask, tags (of first pieces), and the place of each word's first piece."""
    b, t = len(rows), max(r.size() for r in rows)
    ids, states, mask = (torch.zeros(b, t, dtype=torch.long) for _ in range(3))
    gold, places = torch.full((b, t), IGNORED), []
    for i, row in enumerate(rows):
        line, state, at = [pieces.first], [0], []
        for word in row.words:
            at.append(len(line))
            line += word.pieces
            state += [word.state] * len(word.pieces)
        line, state = line + [pieces.last], state + [0]
        ids[i, : len(line)], states[i, : len(line)], mask[i, : len(line)] = torch.tensor(line), torch.tensor(state), 1
        gold[i, at] = torch.tensor(row.tags)
        places.append(at)
    return ids, states, mask, gold, places
