"""Predictions of a trained tagger, and their figures by the shared scorer."""
import collections
import contextlib
import io
import json
import pathlib
import sys
import tempfile

import torch

import decode
import link
from units import batches, examples, tensors

SHARED = pathlib.Path("../shared")


def scored(model, documents, pieces):
    """(example, log-probabilities of its words' tags) of each unit, in document order."""
    rows, out = list(examples(documents, pieces)), {}
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for batch in batches(rows, 2048):
            ids, states, mask, _, places = tensors(batch, pieces)
            scores = torch.log_softmax(model(ids, states, mask)[0], -1)
            for i, row in enumerate(batch):
                out[id(row)] = row, scores[i, places[i]].numpy()
    return [out[id(row)] for row in rows]


def statements(rows, documents, tagged=decode.viterbi):
    """Statements of each document by name."""
    texts, weights, out = {name: body for name, body, _ in documents}, link.read(decode.LINKS), collections.defaultdict(list)
    for row, scores in rows:
        surface = [texts[row.document][w.start : w.end] for w in row.words]
        out[row.document] += decode.statements(row.words, surface, tagged(scores), weights, out[row.document])
    return out


def figures(predicted, documents, gold):
    """The scorer's report on predictions for the documents of a corpus folder."""
    sys.path.insert(0, str(SHARED / "score"))
    import statements as scorer
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "predictions.jsonl"
        file.write_text("".join(json.dumps({"id": name, "statements": predicted.get(name, [])}) + "\n" for name, _, _ in documents))
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            scorer.main(gold, file)
    return json.loads(printed.getvalue())
