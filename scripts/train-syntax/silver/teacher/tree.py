"""The best tree with one root (Chu and Liu 1965, Edmonds 1967) over scores [child, head] in which 0 stands for the root."""

import numpy as np


def best_tree(scores):
    heads = scores.argmax(1)
    heads[0] = -1
    if (heads[1:] == 0).sum() == 1 and not find_cycle(heads):
        return heads
    best = None
    for root in np.argsort(-scores[1:, 0])[:3] + 1:
        forced = scores.copy()
        forced[1:, 0] = -1e9
        forced[root, :] = -1e9
        forced[root, 0] = 0
        heads = edmonds(forced)
        value = scores[root, 0] + sum(forced[child, heads[child]] for child in range(1, len(heads)))
        if best is None or value > best[0]:
            best = (value, heads)
    return best[1]


def find_cycle(heads):
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        at = start
        while at > 0 and seen[at] == 0:
            seen[at] = start
            at = heads[at]
        if at > 0 and seen[at] == start:
            cycle = [at]
            step = heads[at]
            while step != at:
                cycle.append(step)
                step = heads[step]
            return cycle
    return None


def edmonds(scores):
    scores = scores.copy()
    np.fill_diagonal(scores, -1e9)
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [i for i in range(len(heads)) if i not in inside]
    size = len(rest)
    total = sum(scores[child, heads[child]] for child in cycle)
    contracted = np.full((size + 1, size + 1), -1e9)
    enter, leave = {}, {}
    for a, i in enumerate(rest):
        for b, j in enumerate(rest):
            if a != b:
                contracted[a, b] = scores[i, j]
        if i != 0:
            leave[a] = max(cycle, key=lambda c: scores[i, c])
            contracted[a, size] = scores[i, leave[a]]
        enter[a] = max(cycle, key=lambda c: scores[c, i] - scores[c, heads[c]])
        contracted[size, a] = scores[enter[a], i] - scores[enter[a], heads[enter[a]]] + total
    outer = edmonds(contracted)
    result = heads.copy()
    for a, i in enumerate(rest):
        if i != 0:
            result[i] = leave[a] if outer[a] == size else rest[outer[a]]
    result[enter[outer[size]]] = rest[outer[size]]
    return result
