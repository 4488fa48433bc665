"""The halves of the events of stories: what one trains, the other tells. Twin events of ECB+ lie in one."""
import zlib

import numpy as np


def kind(name, event):
    return name + (event.rstrip("ep") if name == "ecbplus" else event)


def half(name, event):
    return zlib.crc32(("half" + kind(name, event)).encode()) % 2


class Held:
    """Cosines of pairs by the encoder that saw neither's half, across halves the mean of both encoders'.

    articles: name, id and event in the order of the vectors that reports.py wrote for half 0 and half 1."""

    def __init__(self, articles, vectors):
        self.place = {(name, i): n for n, (name, i, _) in enumerate(articles)}
        self.half = np.array([half(name, event) for name, _, event in articles])
        self.vectors = vectors

    def cosines(self, articles, links):
        place = np.array([self.place[a] for a in articles])
        a, b = place[links[:, 0]], place[links[:, 1]]
        by = np.stack([(v[a] * v[b]).sum(1) for v in self.vectors])
        return np.where(self.half[a] == self.half[b], by[self.half[a], np.arange(len(a))], by.mean(0))
