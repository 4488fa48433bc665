"""Linear models over hashed features: sums of weights, and a chain of tags with moves from one to the next (a conditional
random field: Lafferty and others 2001)."""
import random
import struct
import time

import torch
import torch.nn.functional as F

import decode

TAGS, TAG_BITS, LARGEST = 7, 19, 127
RATE, DROPPED, LEAST = 0.1, 0.3, 3


class Linear(torch.nn.Module):
    """Sums of weights; features of fewer than LEAST places in training count nothing."""

    def __init__(self, bits, outputs):
        super().__init__()
        self.bits, self.weights = bits, torch.nn.Parameter(torch.zeros(1 << bits, outputs))
        self.alive = torch.ones(1 << bits)

    def see(self, feats):
        counts = (torch.bincount((part & (1 << self.bits) - 1).flatten(), minlength=1 << self.bits) for part in feats.split(20000))
        self.alive = (sum(counts) >= LEAST).float()

    def forward(self, feats, dropped=0.0):
        feats = feats & (1 << self.bits) - 1
        counted = self.alive[feats.long()]
        if dropped:
            counted *= (torch.rand(feats.shape) >= dropped) / (1 - dropped)
        return F.embedding_bag(feats, self.weights, mode="sum", per_sample_weights=counted)

    def settle(self):
        """Rounds the weights to the int8 that are saved, times one scale."""
        with torch.no_grad():
            weights = self.weights * self.alive[:, None]
            self.scale = float(weights.abs().max()) / LARGEST
            self.weights[:] = torch.round(weights / self.scale) * self.scale
        self.alive[:] = 1

    def write(self, file):
        """Big-endian: the bits, the scale, the weights of each bucket."""
        weights = torch.round(self.weights.detach() / self.scale).to(torch.int8)
        file.write(struct.pack(">if", self.bits, self.scale) + weights.numpy().tobytes())


class Field(torch.nn.Module):
    """A chain of tags. Scores are [units, words, tags], padded."""
    allowed = torch.tensor(decode.ALLOWED, dtype=torch.float32)
    start = torch.tensor(decode.START, dtype=torch.float32)

    def __init__(self):
        super().__init__()
        self.linear = Linear(TAG_BITS, TAGS)
        self.moves = torch.nn.Parameter(torch.zeros(TAGS, TAGS))

    def total(self, scores, lengths):
        """Log of the sum over all paths."""
        moves, sums = self.moves + self.allowed, [scores[:, 0] + self.start]
        for i in range(1, scores.shape[1]):
            sums.append(torch.logsumexp(sums[-1][:, :, None] + moves, 1) + scores[:, i])
        return torch.logsumexp(torch.stack(sums, 1)[torch.arange(len(lengths)), lengths - 1], 1)

    def path(self, scores, tags, lengths):
        inside = torch.arange(tags.shape[1])[None] < lengths[:, None]
        here = scores.gather(2, tags[:, :, None])[:, :, 0] * inside
        return here.sum(1) + (self.moves[tags[:, :-1], tags[:, 1:]] * inside[:, 1:]).sum(1)

    def chances(self, scores, lengths):
        """The probability of each tag of each word: the slope of the total."""
        scores = scores.detach().requires_grad_()
        with torch.enable_grad():
            return torch.autograd.grad(self.total(scores, lengths).sum(), scores)[0]


def batches(rows, budget):
    """Indices of rows of like size; a batch's padded size stays within the budget."""
    out = []
    for i in sorted(range(len(rows)), key=lambda i: len(rows[i])):
        if out and len(rows[i]) * (len(out[-1]) + 1) <= budget:
            out[-1].append(i)
        else:
            out.append([i])
    return out


def learn(model, loss, groups, epochs, name):
    """Minimises the loss of a group of rows, after each epoch yields its number; the rate falls to a tenth."""
    optimizer, groups = torch.optim.Adagrad(model.parameters(), RATE, initial_accumulator_value=1), list(groups)
    for epoch in range(epochs):
        random.shuffle(groups)
        lost = 0.0
        for n, group in enumerate(groups):
            optimizer.param_groups[0]["lr"] = RATE * (1 - 0.9 * (epoch + n / len(groups)) / epochs)
            optimizer.zero_grad(set_to_none=True)
            value = loss(group)
            value.backward()
            optimizer.step()
            lost += float(value)
        print(f"{name}, epoch {epoch + 1}: loss {lost:.0f}, {time.process_time():.0f} s", flush=True)
        yield epoch
