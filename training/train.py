"""Trains the statement tagger.

usage: train.py CORPUS BASE.onnx TOKENIZER.json OUT.pt [--epochs N] [--rate R] [--minutes M] [--layers N] ...
CORPUS holds train/ and dev/ in brat stand-off.
"""
import argparse
import json
import pathlib
import random
import time

import torch
import torch.nn.functional as F

import augment
from corpus import documents
from encoder import Tagger, initial_weights
from evaluate import figures, scored, statements
from text import Pieces, vocabulary
from units import IGNORED, batches, examples, tensors

LINK_WEIGHT = 0.3
WARM_UP = 0.06  # share of all steps
PIECES_PER_STEP = 2048


def link_loss(rows, places, cues, arguments):
    """Cross entropy of each argument's cue among its unit's cues; score 0 stands for no cue here."""
    losses = []
    for i, row in enumerate(rows):
        starts = lambda *kinds: [(k, p) for k, p in enumerate(places[i]) if row.tags[k] in kinds]
        cue, argument = starts(3), starts(1, 5)
        if not cue or not argument:
            continue
        scores = arguments[i, [p for _, p in argument]] @ cues[i, [p for _, p in cue]].t()
        scores = torch.cat([torch.zeros(len(argument), 1), scores], 1)
        owner = [row.owners[k] for k, _ in cue]
        target = [1 + owner.index(row.owners[k]) if row.owners[k] in owner else 0 for k, _ in argument]
        losses.append(F.cross_entropy(scores, torch.tensor(target), reduction="sum") / 8)
    return torch.stack(losses).sum() if losses else torch.zeros(())


def groups(model, rate, decay):
    """Parameters by their depth: each layer learns a little slower than the one above it."""
    depth = len(model.layers)
    for name, p in model.named_parameters():
        if name == "words.weight" or not p.requires_grad:
            continue
        parts = name.split(".")
        level = depth - 1 - int(parts[1]) if parts[0] == "layers" else depth if parts[0] in ("states", "norm") else 0
        fresh = parts[0] in ("head", "cue", "argument")
        yield {"params": [p], "peak": rate * (3 if fresh else decay**level), "weight_decay": 0.01 if p.dim() > 1 else 0.0}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("corpus", "base", "tokenizer", "out"):
        parser.add_argument(name)
    parser.add_argument("--epochs", type=float, default=3)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--decay", type=float, default=0.95)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--smoothing", type=float, default=0.0)
    parser.add_argument("--augmented", type=float, default=0.15, help="share of documents changed in each epoch")
    parser.add_argument("--minutes", type=float, default=1e9, help="the rate falls to nothing by then at the latest")
    parser.add_argument("--layers", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--everything", action="store_true", help="every annotator's file of a text")
    a = parser.parse_args()
    torch.manual_seed(a.seed), random.seed(a.seed), torch.set_num_threads(2)

    pieces = Pieces(vocabulary(a.tokenizer))
    corpus = pathlib.Path(a.corpus)
    train = list(documents(corpus / "train", a.everything))
    dev = list(documents(corpus / "dev"))
    model = Tagger(initial_weights(a.base), a.layers, a.dropout)
    dense = torch.optim.AdamW(list(groups(model, a.rate, a.decay)), lr=a.rate, betas=(0.9, 0.98))
    sparse = torch.optim.SparseAdam([model.words.weight], lr=a.rate)

    def epoch():
        rows = list(examples((augment.maybe(d, a.augmented) for d in train), pieces))
        random.shuffle(rows)
        pools = [rows[k : k + 1500] for k in range(0, len(rows), 1500)]
        out = [b for pool in pools for b in batches(pool, PIECES_PER_STEP)]
        random.shuffle(out)
        return out

    steps_each, step, began, mean, current = len(epoch()), 0, time.time(), 0.0, []
    total = int(steps_each * a.epochs)
    print(f"{len(train)} documents, {steps_each} steps an epoch, {len(model.layers)} layers", flush=True)
    while step < total and time.time() - began < 60 * a.minutes:
        current = current or epoch()
        rows = current.pop()
        done = max(step / total, (time.time() - began) / (60 * a.minutes))
        factor = min(1, (step + 1) / (WARM_UP * total)) * max(0.0, 1 - done)
        for group in dense.param_groups:
            group["lr"] = group["peak"] * factor
        sparse.param_groups[0]["lr"] = a.rate * 0.3 * factor
        ids, states, mask, gold, places = tensors(rows, pieces)
        model.train()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits, cues, arguments = model(ids, states, mask)
        loss = F.cross_entropy(logits.flatten(0, 1), gold.flatten(), ignore_index=IGNORED, label_smoothing=a.smoothing)
        both = loss + LINK_WEIGHT * link_loss(rows, places, cues, arguments) / len(rows) * 4
        dense.zero_grad(set_to_none=True), sparse.zero_grad(set_to_none=True)
        both.backward()
        torch.nn.utils.clip_grad_norm_([p for g in dense.param_groups for p in g["params"]], 1.0)
        dense.step(), sparse.step()
        step += 1
        mean += (loss.item() - mean) * max(0.02, 1 / step)
        if step % 50 == 0:
            print(f"{step}/{total} loss {mean:.3f} {(time.time() - began) / 60:.1f} min", flush=True)
        if step % steps_each == 0 or step == total or time.time() - began >= 60 * a.minutes:
            torch.save({"weights": model.state_dict(), "options": vars(a)}, a.out)
            print(json.dumps(figures(statements(scored(model, dev, pieces), dev), dev, corpus / "dev")), flush=True)


if __name__ == "__main__":
    main()
