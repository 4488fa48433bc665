"""Writes what the tagger makes of some invented sentences, for the Java side's parity test. Offsets count code points.

usage: golden.py MODEL.pt TOKENIZER.json OUT.json
"""
import json
import pathlib
import sys

from corpus import TAGS
from decode import viterbi
from encoder import restored
from evaluate import scored, statements
from text import Pieces, vocabulary

TEXTS = (
    "The harbour master, Ines Duarte, said on Monday that two ferries had collided in thick fog.",
    "“Nobody warned us,” said Mr. Okafor, who runs the fish market. “We heard it on the radio.”",
    "‘It’s the workers’ money and they’ll get it back,’ the minister told reporters in Leeds. He declined to say when.",
    "GENEVA (Wire) - The agency denied that it had lost the files, according to a statement seen on Friday.",
    "\"The bridge is safe,\" the engineers' report states.\n\n\"It will be opened in May,\" she added.",
    "🚢 The firm’s chairwoman believes the port will reopen by June — but its insurers, she said, “want proof.”",
    "Rain fell for most of the afternoon. The stands were half empty.",
)


def main(model, tokenizer, out):
    model = restored(model)
    documents = [(str(i), text, []) for i, text in enumerate(TEXTS)]
    rows = scored(model, documents, Pieces(vocabulary(tokenizer)))
    found = statements(rows, documents)
    cases = [{"text": text,
              "units": [{"words": [[w.start, w.end] for w in row.words], "states": [w.state for w in row.words],
                         "pieces": [p for w in row.words for p in w.pieces], "tags": [TAGS[t] for t in viterbi(scores)]}
                        for row, scores in rows if row.document == name],
              "statements": [{role: [[s["start"], s["end"]] for s in spans] for role, spans in statement.items()} for statement in found[name]]}
             for name, text, _ in documents]
    pathlib.Path(out).write_text(json.dumps(cases, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
