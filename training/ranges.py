"""The least and the greatest value that flows into each matrix: they fix the scales of the int8 activations.

Hardly anything is lost against scales taken anew from each text: the extremes come from a few dimensions that are the same everywhere.
"""
import pathlib

import torch
from torch import nn

from corpus import documents
from text import Pieces
from units import examples, tensors

EVERY = 20  # documents of the training part, of which one is read


def ranges(model, corpus, vocabulary):
    """By a matrix's name, over a sample of the corpus's training part."""
    pieces = Pieces(vocabulary)
    sample = list(documents(pathlib.Path(corpus) / "train"))[::EVERY]
    found = {}

    def seen(name):
        def hook(module, inputs):
            low, high = found.get(name, (0.0, 0.0))
            found[name] = min(low, inputs[0].min().item()), max(high, inputs[0].max().item())
        return hook

    hooks = [m.register_forward_pre_hook(seen(n)) for n, m in model.named_modules() if isinstance(m, nn.Linear)]
    model.eval()
    with torch.no_grad():
        for row in examples(sample, pieces):
            ids, states, mask, _, _ = tensors([row], pieces)
            model(ids, states, mask)
    for hook in hooks:
        hook.remove()
    return found
