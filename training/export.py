"""Writes a trained tagger as ONNX with int8 weights and activations of fixed scales.

usage: export.py MODEL.pt TOKENIZER.json CORPUS FOLDER   (statements.onnx and vocab.txt into FOLDER)

Operators of opset 17, but for two of ONNX Runtime's own: MatMulIntegerToFloat and SkipLayerNormalization.
"""
import math
import pathlib
import sys

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save

from encoder import HEADS, restored
from ranges import ranges
from text import vocabulary

LARGEST = 127  # of an int8 weight
STEPS = 255  # of a uint8 activation
RUNTIME = "com.microsoft"  # the domain of ONNX Runtime's own operators
LITTLE = 1e-7  # beside a variance


class Graph:
    """Nodes and initialisers, each value named for what it holds."""

    def __init__(self):
        self.nodes, self.values, self.made = [], {}, 0

    def constant(self, name, value):
        self.values.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def op(self, kind, *inputs, outputs=1, name=None, **attributes):
        self.made += 1
        names = [f"{name or kind}_{self.made}"] if outputs == 1 else [f"{name or kind}_{self.made}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def output(self, value, name):
        self.nodes.append(helper.make_node("Identity", [value], [name]))


def quantised(weight, axis):
    """int8 values and a float scale for each slice across the axis."""
    scale = np.maximum(np.abs(weight).max(axis=axis, keepdims=True), 1e-12) / LARGEST
    return np.round(weight / scale).astype(np.int8), scale.astype(np.float32)


def normed(g, w, x, y, prefix):
    """Layer normalisation of a sum."""
    weight, bias = (g.constant(prefix + k, w[prefix + k]) for k in (".weight", ".bias"))
    return g.op("SkipLayerNormalization", x, y, weight, bias, domain=RUNTIME, epsilon=LITTLE)


def linear(g, w, x, prefix):
    """x in steps of its range, times int8 columns, back to float. What lies beyond the range counts as its end."""
    values, scale = quantised(w[prefix + ".weight"].T, 0)
    low, high = w[prefix + ".range"]
    step = (high - low) / STEPS
    by = g.constant(prefix + ".step", np.float32(step))
    at = g.constant(prefix + ".origin", np.uint8(round(-low / step)))
    q = g.op("QuantizeLinear", x, by, at)
    weight = g.constant(prefix + ".int8", values)
    scales = g.constant(prefix + ".scale", scale[0])
    zero = g.constant(prefix + ".zero", np.zeros(len(scale[0]), np.int8))
    return g.op("MatMulIntegerToFloat", q, weight, by, scales, at, zero, g.constant(prefix + ".bias", w[prefix + ".bias"]), domain=RUNTIME)


def gelu(g, x):
    erf = g.op("Erf", g.op("Div", x, g.constant("root2", np.float32(math.sqrt(2)))))
    return g.op("Mul", g.op("Mul", x, g.op("Add", erf, g.constant("one", np.float32(1)))), g.constant("half", np.float32(0.5)))


def embedded(g, w):
    values, scale = quantised(w["words.weight"], 1)
    rows = g.op("Cast", g.op("Gather", g.constant("words.int8", values), "input_ids"), to=TensorProto.FLOAT)
    words = g.op("Mul", rows, g.op("Gather", g.constant("words.scale", scale), "input_ids"))
    length = g.op("Gather", g.op("Shape", "input_ids"), g.constant("axis1", np.array([1])))
    places = g.op("Slice", g.constant("positions", w["positions"]), g.constant("from0", np.array([0])), length, g.constant("axis0", np.array([0])))
    states = g.op("Gather", g.constant("states.weight", w["states.weight"]), "token_type_ids")
    return normed(g, w, g.op("Add", words, places), states, "norm")


def attention(g, w, x, bias, prefix, width):
    heads = g.constant("heads", np.array([0, 0, 3, HEADS, width // HEADS]))
    joint = g.op("Reshape", linear(g, w, x, prefix + "qkv"), heads)
    parts = g.op("Split", joint, g.constant("thirds", np.array([1, 1, 1])), outputs=3, axis=2)
    q, k, v = (g.op("Squeeze", p, g.constant("axis2", np.array([2]))) for p in parts)
    q, v = (g.op("Transpose", p, perm=[0, 2, 1, 3]) for p in (q, v))
    scores = g.op("MatMul", q, g.op("Transpose", k, perm=[0, 2, 3, 1]))
    scores = g.op("Add", g.op("Mul", scores, g.constant("root", np.float32(1 / math.sqrt(width // HEADS)))), bias)
    mixed = g.op("Transpose", g.op("MatMul", g.op("Softmax", scores, axis=-1), v), perm=[0, 2, 1, 3])
    return g.op("Reshape", mixed, g.constant("flat", np.array([0, 0, width])))


def encoded(g, w, layers, width):
    x = embedded(g, w)
    hidden = g.op("Sub", g.constant("one", np.float32(1)), g.op("Cast", "attention_mask", to=TensorProto.FLOAT))
    hidden = g.op("Unsqueeze", hidden, g.constant("axes12", np.array([1, 2])))
    bias = g.op("Mul", hidden, g.constant("far", np.float32(-1e4)))
    for i in range(layers):
        p = f"layers.{i}."
        x = normed(g, w, x, linear(g, w, attention(g, w, x, bias, p, width), p + "out"), p + "norm1")
        x = normed(g, w, x, linear(g, w, gelu(g, linear(g, w, x, p + "up")), p + "down"), p + "norm2")
    return x


def role_logits(g, tags):
    """Nine columns, O/B/I for each role, whose softmax by threes is each role's share of the seven tags."""
    columns = []
    for own in ([1, 2], [3, 4], [5, 6]):
        rest = [i for i in range(7) if i not in own]
        pick = lambda which: g.op("Gather", tags, g.constant("pick" + "".join(map(str, which)), np.array(which)), axis=-1)
        columns += [g.op("ReduceLogSumExp", pick(rest), axes=[-1], keepdims=1), pick(own)]
    return g.op("Concat", *columns, axis=-1)


def graph(weights, ranges):
    w = {k: v.float().numpy() for k, v in weights.items()} | {k + ".range": v for k, v in ranges.items()}
    layers = 1 + max(int(k.split(".")[1]) for k in w if k.startswith("layers."))
    width = w["norm.weight"].shape[0]
    g = Graph()
    x = encoded(g, w, layers, width)
    tags = g.op("Add", g.op("MatMul", x, g.constant("head.weight", w["head.weight"].T)), g.constant("head.bias", w["head.bias"]))
    g.output(role_logits(g, tags), "logits")
    g.output(tags, "tags")
    return helper.make_graph(
        g.nodes, "statement tagger",
        [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "pieces"]) for n in ("input_ids", "token_type_ids", "attention_mask")],
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["batch", "pieces", size]) for n, size in (("logits", 9), ("tags", 7))],
        list(g.values.values()))


def main(model, tokenizer, corpus, folder):
    folder, model, words = pathlib.Path(folder), restored(model), vocabulary(tokenizer)
    folder.mkdir(parents=True, exist_ok=True)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(RUNTIME, 1)]
    made = helper.make_model(graph(model.state_dict(), ranges(model, corpus, words)), opset_imports=opsets, producer_name="readout")
    made.ir_version = 8
    checker.check_model(made)
    save(made, str(folder / "statements.onnx"))
    (folder / "vocab.txt").write_text("\n".join(words) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
