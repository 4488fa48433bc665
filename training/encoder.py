"""A BERT encoder with a tagging head and a linking head; the starting weights come from an ONNX file's initialisers."""
import math
import re

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from corpus import TAGS

HEADS, STATES, LINK = 12, 3, 48


def initial_weights(path):
    """Initialisers by their PyTorch names; the anonymous matrices are named for the MatMul that reads them."""
    graph = onnx.load(str(path)).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    weights = {k: torch.tensor(v.copy()) for k, v in arrays.items() if v.dtype == np.float32}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays and node.name.startswith("/encoder"):
            name = node.name[1:].replace("/MatMul", "").replace("/", ".") + ".weight"
            weights[name] = weights[node.input[1]].t().contiguous()
    return weights


class Dropout:
    """Dropout whose masks are windows of one long random mask: drawing fresh bits costs a sixth of a CPU step."""

    def __init__(self, rate, size=1 << 24):
        generator = torch.Generator().manual_seed(7)
        self.mask = (torch.rand(size, generator=generator) >= rate).to(torch.bfloat16) / (1 - rate)
        self.training = True

    def __call__(self, x):
        if not self.training:
            return x
        at = int(torch.randint(len(self.mask) - x.numel(), (1,)))
        return x * self.mask[at : at + x.numel()].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, width, inner):
        super().__init__()
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, bias, drop):
        b, t, w = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, w // HEADS).permute(2, 0, 3, 1, 4)
        mixed = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(w // HEADS) + bias, -1) @ v
        x = self.norm1(x + drop(self.out(mixed.transpose(1, 2).reshape(b, t, w))))
        return self.norm2(x + drop(self.down(F.gelu(self.up(x)))))

    def load(self, weights, prefix):
        get = lambda name: weights[prefix + name]
        names = [f"attention.self.{n}" for n in ("query", "key", "value")]
        self.qkv.weight.data = torch.cat([get(n + ".weight") for n in names])
        self.qkv.bias.data = torch.cat([get(n + ".bias") for n in names])
        for module, name in ((self.out, "attention.output.dense"), (self.up, "intermediate.dense"), (self.down, "output.dense"),
                             (self.norm1, "attention.output.LayerNorm"), (self.norm2, "output.LayerNorm")):
            module.weight.data, module.bias.data = get(name + ".weight"), get(name + ".bias")


class Tagger(nn.Module):
    """Tag logits of each piece, and vectors whose dot products score an argument (source, content) against a cue."""

    def __init__(self, weights, layers=None, dropout=0.1):
        super().__init__()
        words = weights["embeddings.word_embeddings.weight"]
        width = words.shape[1]
        inner = weights["encoder.layer.0.intermediate.dense.bias"].shape[0]
        held = 1 + max(int(m[1]) for k in weights if (m := re.match(r"encoder\.layer\.(\d+)", k)))
        self.words = nn.Embedding.from_pretrained(words, freeze=False, sparse=True)
        self.positions = nn.Parameter(weights["embeddings.position_embeddings.weight"][:256].clone(), requires_grad=False)
        self.states = nn.Embedding(STATES, width)
        self.states.weight.data = weights["embeddings.token_type_embeddings.weight"][:1].repeat(STATES, 1)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.norm.weight.data, self.norm.bias.data = weights["embeddings.LayerNorm.weight"], weights["embeddings.LayerNorm.bias"]
        self.layers = nn.ModuleList()
        for i in range(layers or held):
            layer = Layer(width, inner)
            layer.load(weights, f"encoder.layer.{i}.")
            self.layers.append(layer)
        self.head, self.cue, self.argument = nn.Linear(width, len(TAGS)), nn.Linear(width, LINK), nn.Linear(width, LINK)
        for module in (self.head, self.cue, self.argument):
            nn.init.normal_(module.weight, std=0.02)
            nn.init.zeros_(module.bias)
        self.drop = Dropout(dropout)

    def train(self, mode=True):
        self.drop.training = mode
        return super().train(mode)

    def forward(self, ids, states, mask):
        x = self.words(ids) + self.positions[: ids.shape[1]] + self.states(states)
        x = self.drop(self.norm(x))
        bias = (1 - mask.to(x.dtype))[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, bias, self.drop)
        x = self.drop(x)
        return self.head(x).float(), self.cue(x).float(), self.argument(x).float()


def restored(path):
    """A trained tagger as train.py left it."""
    saved = torch.load(path, map_location="cpu")
    model = Tagger(initial_weights(saved["options"]["base"]), saved["options"]["layers"])
    model.load_state_dict(saved["weights"])
    return model
