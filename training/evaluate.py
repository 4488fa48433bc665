"""Predictions of a trained tagger, and their figures by the scorer's measures."""
import collections
import time

import torch

import decode
from units import batches, examples, tensors

SCORER = "../shared/score"


def raw(model, documents, pieces, packed):
    """(example, log-probabilities of its words, cue vectors, argument vectors) of each pack, in document order."""
    rows, out = list(examples(documents, pieces, packed)), {}
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for batch in batches(rows, 2048):
            ids, states, mask, _, places = tensors(batch, pieces)
            logits, cues, arguments = model(ids, states, mask)
            scores = torch.log_softmax(logits, -1)
            for i, row in enumerate(batch):
                out[id(row)] = (row, *(x[i, places[i]].numpy() for x in (scores, cues, arguments)))
    return [out[id(row)] for row in rows]


def statements(raw_rows, linked):
    """Statements of each document by name."""
    out = collections.defaultdict(list)
    for row, scores, cues, arguments in raw_rows:
        words = [w for unit in row.units for w in unit]
        tags, at = [], 0
        for unit in row.units:
            tags += decode.viterbi(scores[at : at + len(unit)])
            at += len(unit)
        out[row.document] += decode.link(words, tags, (lambda a, c: arguments[a] @ cues[c]) if linked else None)
    return out


def evaluate(model, documents, pieces, packed):
    began = time.time()
    rows = raw(model, documents, pieces, packed)
    seconds = time.time() - began
    return {f"{kind}": score(statements(rows, kind == "learned"), documents) for kind in ("nearest", "learned")} | {"seconds": round(seconds, 1)}


def score(predicted, documents):
    """The shared scorer's figures."""
    import contextlib, io, json, pathlib, sys, tempfile
    sys.path.insert(0, str(pathlib.Path(SCORER)))
    import statements as scorer
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", delete=False) as f:
        for name, _, _ in documents:
            f.write(json.dumps({"id": name, "statements": predicted.get(name, [])}) + "\n")
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        scorer.main(DEV, f.name)
    pathlib.Path(f.name).unlink()
    return json.loads(printed.getvalue())


DEV = "../shared/corpora/statements/polnear/dev"
