#!/usr/bin/env python3
"""Trains nlp's reports.onnx: three layers that carry all-MiniLM-L6-v2 on from its third layer, so that reports of one event lie near each other.

usage: reports.py BASE.onnx TOKENIZER.json STORIES_DIR OUT [HALF]

BASE.onnx is all-MiniLM-L6-v2 in float; STORIES_DIR/NAME.tsv holds id, event, date, title, text. Trains on all events and writes the model
in int8 as OUT; or, with HALF 0 or 1, on the events of the other half, and writes as OUT (.npy) the vectors of all articles, in the order of
the sorted files: likeness.py needs those of both halves. A quarter of an hour of one core, with HALF eight minutes.
"""
import argparse, csv, pathlib, random, re, unicodedata
import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, checker, helper
from torch import nn

from encoder import Dropout, Layer, initial_weights
from export import RUNTIME, Graph, attention, gelu, linear, normed
from halves import half
from text import Pieces, vocabulary

csv.field_size_limit(10**9)
WIDTH, INNER, FROM, LAYERS = 384, 1536, 3, 6
LONGEST, OPENING = 128, 1000  # pieces; characters of the text
EVENTS, NEAR, MOST = 32, 3, 3  # in a batch: events, of which each seed's nearest; articles of an event
EPOCHS, RATE, TEMPERATURE = 3, 1e-4, 0.05
SAMPLE = 20  # one article in so many tells the ranges of activations


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")


class Articles:
    """Their pieces, events and halves; twin events of ECB+ lie in one half."""

    def __init__(self, folder, tokenizer):
        pieces = Pieces(vocabulary(tokenizer))
        self.ids, self.events, self.half = [], [], []
        for file in sorted(folder.glob("*.tsv")):
            with open(file, encoding="utf-8") as f:
                for row in csv.reader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
                    self.ids.append(self.opening(pieces, row[3].strip(), row[4].strip()))
                    self.events.append(f"{file.stem} {row[1]}")
                    self.half.append(half(file.stem, row[1]))
        self.half = np.array(self.half)

    @staticmethod
    def opening(pieces, title, text):
        text = text[len(title):] if text.startswith(title) else text
        found = [pieces.first]
        for word in re.findall(r"[^\W_]+|[^\s\w]|_", plain(f"{title}\n{text[:OPENING]}")):
            found += pieces.of(word)
            if len(found) >= LONGEST - 1:
                break
        return found[: LONGEST - 1] + [pieces.last]


class Encoder(nn.Module):
    def __init__(self, weights):
        super().__init__()
        self.words = nn.Embedding.from_pretrained(weights["embeddings.word_embeddings.weight"])
        self.positions = weights["embeddings.position_embeddings.weight"][:LONGEST] + weights["embeddings.token_type_embeddings.weight"][:1]
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.norm.weight.data, self.norm.bias.data = weights["embeddings.LayerNorm.weight"], weights["embeddings.LayerNorm.bias"]
        self.layers = nn.ModuleList(Layer(WIDTH, INNER) for _ in range(LAYERS))
        for i, layer in enumerate(self.layers):
            layer.load(weights, f"encoder.layer.{i}.")
        self.drop = Dropout(0.1)
        self.drop.training = False

    def below(self, ids, mask):
        return self.run(self.norm(self.words(ids) + self.positions[: ids.shape[1]]), mask, self.layers[:FROM])

    def run(self, x, mask, layers):
        bias = (1 - mask.to(x.dtype))[:, None, None, :] * -1e4
        for layer in layers:
            x = layer(x, bias, self.drop)
        return x

    def above(self, rows):
        """Vectors of length 1 for the rows of each text after the layers below; short texts beside short ones."""
        order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
        size, found = max(16, len(rows) // 3 + 1), [None] * len(rows)
        for start in range(0, len(order), size):
            some = order[start : start + size]
            x = nn.utils.rnn.pad_sequence([rows[i].float() for i in some], batch_first=True)
            mask = torch.tensor([[1.0] * len(rows[i]) + [0.0] * (x.shape[1] - len(rows[i])) for i in some])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                x = self.run(x, mask, self.layers[FROM:])
            mean = (x.float() * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
            for i, vector in zip(some, F.normalize(mean, dim=-1)):
                found[i] = vector
        return torch.stack(found)


def rows_below(weights, articles):
    encoder = Encoder(weights)
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        return [encoder.below(torch.tensor([ids]), torch.ones(1, len(ids)))[0].to(torch.bfloat16) for ids in articles.ids]


def vectors(encoder, rows):
    with torch.no_grad():
        return np.vstack([encoder.above(rows[i : i + 96]).numpy() for i in range(0, len(rows), 96)])


def batches(members, plain_vectors, rng):
    """Lists of events without end: seeds at random, each with the nearest events left in its epoch."""
    events = sorted(members)
    centres = np.array([plain_vectors[members[e]].mean(0) for e in events])
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    while True:
        seeds, left, batch = rng.sample(range(len(events)), len(events)), set(range(len(events))), []
        for seed in seeds:
            if seed in left:
                left.discard(seed)
                near = [i for i in np.argsort(-(centres @ centres[seed]))[:80].tolist() if i in left][:NEAR]
                left.difference_update(near)
                batch += [seed, *near]
                if len(batch) >= EVENTS:
                    yield [events[i] for i in batch]
                    batch = []


def loss(found, labels):
    """Each pair of one event against all of other events (Khosla and others 2020, with each positive apart)."""
    scores = found @ found.T / TEMPERATURE
    alone = torch.eye(len(labels), dtype=torch.bool)
    same = (labels[:, None] == labels[None]) & ~alone
    others = torch.logsumexp(scores.masked_fill(same | alone, -1e4), 1, keepdim=True)
    return F.softplus(others - scores)[same].mean()


def trained(weights, articles, rows, plain_vectors, held):
    """On the events outside the half that is held out, or on all."""
    torch.manual_seed(1)
    rng, members = random.Random(1), {}
    for i, event in enumerate(articles.events):
        if articles.half[i] != held:
            members.setdefault(event, []).append(i)
    encoder = Encoder(weights)
    encoder.drop.training = True
    parameters = list(encoder.layers[FROM:].parameters())
    optimizer = torch.optim.AdamW(parameters, lr=RATE, weight_decay=0.01)
    steps = int(EPOCHS * len(members) / EVENTS)
    for step, events in zip(range(steps), batches(members, plain_vectors, rng)):
        for group in optimizer.param_groups:
            group["lr"] = RATE * min((step + 1) / (0.1 * steps + 1), (steps - step) / (0.9 * steps))
        chosen = [(i, label) for label, e in enumerate(events) for i in rng.sample(members[e], min(MOST, len(members[e])))]
        value = loss(encoder.above([rows[i] for i, _ in chosen]), torch.tensor([label for _, label in chosen]))
        optimizer.zero_grad()
        value.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        if step % 20 == 0:
            print(held, step, steps, round(value.item(), 3), flush=True)
    encoder.drop.training = False
    return encoder


def ranges(encoder, rows):
    """The least and the greatest value that flows into each matrix."""
    found = {}

    def seen(name):
        def hook(module, inputs):
            low, high = found.get(name, (0.0, 0.0))
            found[name] = min(low, inputs[0].min().item()), max(high, inputs[0].max().item())
        return hook

    hooks = [m.register_forward_pre_hook(seen(n)) for n, m in encoder.named_modules() if isinstance(m, nn.Linear)]
    with torch.no_grad():
        for some in rows[::SAMPLE]:
            encoder.run(some.float()[None], torch.ones(1, len(some)), encoder.layers[FROM:])
    for hook in hooks:
        hook.remove()
    return found


def save(encoder, rows, path):
    w = {k: v.float().numpy() for k, v in encoder.state_dict().items()} | {k + ".range": v for k, v in ranges(encoder, rows).items()}
    g, x = Graph(), "rows"
    bias = g.constant("nothing", np.float32(0))
    g.constant("one", np.float32(1))
    for i in range(FROM, LAYERS):
        p = f"layers.{i}."
        x = normed(g, w, x, linear(g, w, attention(g, w, x, bias, p, WIDTH), p + "out"), p + "norm1")
        x = normed(g, w, x, linear(g, w, gelu(g, linear(g, w, x, p + "up")), p + "down"), p + "norm2")
    g.output(x, "reports")
    value = lambda name: helper.make_tensor_value_info(name, TensorProto.FLOAT, ["texts", "pieces", WIDTH])
    graph = helper.make_graph(g.nodes, "reports of events", [value("rows")], [value("reports")], list(g.values.values()))
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(RUNTIME, 1)], producer_name="readout")
    made.ir_version = 8
    checker.check_model(made)
    onnx.save(made, str(path))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("base", "tokenizer", "stories", "out"):
        parser.add_argument(name, type=pathlib.Path)
    parser.add_argument("half", type=int, choices=(0, 1), nargs="?")
    options = parser.parse_args()
    torch.set_num_threads(1)
    weights, articles = initial_weights(options.base), Articles(options.stories, options.tokenizer)
    rows = rows_below(weights, articles)
    encoder = trained(weights, articles, rows, vectors(Encoder(weights), rows), options.half)
    if options.half is None:
        save(encoder, rows, options.out)
    else:
        np.save(options.out, vectors(encoder, rows))


if __name__ == "__main__":
    main()
