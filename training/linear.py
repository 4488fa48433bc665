"""The linear tagger, yardstick and fallback: first a guess at cue words, then a chain of tags that also reads where they stand.

usage: linear.py CORPUS TOKENIZER.json BASE.onnx OUT.bin GOLDEN.json [--epochs N] [--documents N]
"""
import argparse
import json
import math
import pathlib
import random
import struct

import numpy as np
import torch
import torch.nn.functional as F
from onnx import load, numpy_helper
from torch.nn.utils.rnn import pad_sequence

from corpus import documents
from crf import DROPPED, Field, Linear, batches, learn
from evaluate import figures, statements
from golden import TEXTS
from features import Words, context, hash_of, local
from text import Pieces, fold, vocabulary
from units import examples

BATCH = 2500  # words
CLUSTERS, ROUNDS = 255, 12
FOLDS, CUE_EPOCHS, CUE_BITS = 4, 2, 18
STATES = ("OUTSIDE", "INSIDE", "MARK")
CUE_CHANCES = (0.1, 0.25, 0.5, 0.75)  # lower ends of the cue classes


def clusters(base, vocab):
    """k-means over the directions of the base model's word vectors; the cluster of each whole word, by its hash."""
    vectors = next(numpy_helper.to_array(i) for i in load(str(base)).graph.initializer if i.name.endswith("word_embeddings.weight"))
    x = torch.tensor(vectors)
    x = F.normalize(x - x.mean(0))
    centres = x[torch.randperm(len(x), generator=torch.Generator().manual_seed(1))[:CLUSTERS]]
    for _ in range(ROUNDS):
        near = (x @ centres.T).argmax(1)
        centres = F.normalize(torch.zeros_like(centres).index_add_(0, near, x))
    return {hash_of(word): 1 + int(n) for word, n in zip(vocab, near) if not word.startswith("##")}


def cue_model(feats, tags):
    """Whether a word stands in a cue."""
    model = Linear(CUE_BITS, 1)
    model.see(feats)
    wanted = ((tags == 3) | (tags == 4)).float()
    loss = lambda group: F.binary_cross_entropy_with_logits(model(feats[group], DROPPED)[:, 0], wanted[group], reduction="sum")
    for _ in learn(model, loss, torch.randperm(len(feats)).split(BATCH), CUE_EPOCHS, "cues"):
        pass
    model.settle()
    return model


def cue_classes(model, feats):
    with torch.no_grad():
        scores = torch.cat([model(part)[:, 0] for part in feats.split(20000)])
    return sum((scores >= math.log(c / (1 - c))).int() for c in CUE_CHANCES)


class Part:
    """A split of the corpus, its words in rows with gaps between units."""

    def __init__(self, docs, pieces, near):
        self.documents, self.rows = docs, list(examples(docs, pieces))
        texts = {name: (body, fold(body)) for name, body, _ in docs}
        read = lambda row, k: [texts[row.document][k][w.start : w.end] for w in row.words]
        self.words = Words([(read(row, 0), read(row, 1), [w.state for w in row.words]) for row in self.rows], near)
        self.local = torch.tensor(local(self.words))
        self.tags = torch.zeros(len(self.local), dtype=torch.long)
        self.fold = torch.full((len(self.local),), -1)
        names = {name: i % FOLDS for i, (name, _, _) in enumerate(docs)}
        for row, (a, b) in zip(self.rows, self.words.places):
            self.tags[a:b] = torch.tensor(row.tags)
            self.fold[a:b] = names[row.document]

    def read(self, cues):
        """The features of each unit, with the classes of its words."""
        feats = torch.cat([self.local, torch.tensor(context(self.words, cues.numpy().astype(np.uint32)))], 1)
        self.feats, self.gold = [feats[a:b] for a, b in self.words.places], [self.tags[a:b] for a, b in self.words.places]
        return feats[self.fold >= 0]


def cues_by_others(part):
    """Each word's class by a model that has not seen its document."""
    out = torch.zeros(len(part.tags), dtype=torch.int32)
    for k in range(FOLDS):
        seen = (part.fold != k) & (part.fold >= 0)
        out[part.fold == k] = cue_classes(cue_model(part.local[seen], part.tags[seen]), part.local[part.fold == k])
    return out


def scored(field, part):
    """(example, log-probabilities of its words' tags) of each unit, in order."""
    out = {}
    for group in batches(part.feats, 4 * BATCH):
        lengths = torch.tensor([len(part.feats[i]) for i in group])
        with torch.no_grad():
            flat = field.linear(torch.cat([part.feats[i] for i in group]))
        chances = field.chances(pad_sequence(flat.split(lengths.tolist()), batch_first=True), lengths)
        for i, n, chance in zip(group, lengths, chances):
            out[i] = part.rows[i], np.log(np.maximum(chance[:n].double().numpy(), 1e-6))
    return [out[i] for i in range(len(part.rows))]


def field_loss(field, part):
    def loss(group):
        lengths = torch.tensor([len(part.gold[i]) for i in group])
        flat = field.linear(torch.cat([part.feats[i] for i in group]), DROPPED)
        scores = pad_sequence(flat.split(lengths.tolist()), batch_first=True)
        gold = pad_sequence([part.gold[i] for i in group], batch_first=True)
        return (field.total(scores, lengths) - field.path(scores, gold, lengths)).sum()
    return loss


def save(path, near, cues, field):
    """Big-endian: the count of words, for each its hash (rising, signed) and cluster; the scores that the cue classes begin at
    and the weights of the cues; the moves and the weights of the tags."""
    signed = sorted((h - (1 << 32) if h >> 31 else h, c) for h, c in near.items())
    with open(path, "wb") as f:
        f.write(struct.pack(">i", len(signed)) + b"".join(struct.pack(">iB", *pair) for pair in signed))
        f.write(struct.pack(f">{len(CUE_CHANCES)}d", *(math.log(c / (1 - c)) for c in CUE_CHANCES)))
        cues.write(f)
        f.write((field.moves.detach() + field.allowed).numpy().astype(">f4").tobytes())
        field.linear.write(f)


def golden(field, cues, pieces, near):
    """The probabilities of some invented texts, for the Java side's parity test. Offsets count code points."""
    part = Part([(str(i), text, []) for i, text in enumerate(TEXTS)], pieces, near)
    part.read(cue_classes(cues, part.local))
    return [{"text": TEXTS[int(row.document)], "words": [[w.start, w.end] for w in row.words], "states": [STATES[w.state] for w in row.words],
             "chances": np.exp(scores).round(4).tolist()} for row, scores in scored(field, part)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("corpus", "tokenizer", "base", "out", "golden"):
        parser.add_argument(name)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--documents", type=int, help="of each split, to try the way through")
    a = parser.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    torch.set_num_threads(1)
    vocab, corpus = vocabulary(a.tokenizer), pathlib.Path(a.corpus)
    near = clusters(a.base, vocab)
    train, dev = (Part(list(documents(corpus / split))[: a.documents], Pieces(vocab), near) for split in ("train", "dev"))
    seen = train.fold >= 0
    cues = cue_model(train.local[seen], train.tags[seen])
    field = Field()
    dev.read(cue_classes(cues, dev.local))
    field.linear.see(train.read(cues_by_others(train)))
    for _ in learn(field, field_loss(field, train), batches(train.feats, BATCH), a.epochs, "tags"):
        print(figures(statements(scored(field, dev), dev.documents), dev.documents, corpus / "dev"), flush=True)
    field.linear.settle()
    print(figures(statements(scored(field, dev), dev.documents), dev.documents, corpus / "dev"), flush=True)
    save(a.out, near, cues, field)
    cases = (json.dumps(case, ensure_ascii=False) for case in golden(field, cues, Pieces(vocab), near))
    pathlib.Path(a.golden).write_text("[\n" + ",\n".join(cases) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
