"""Sentences as JSON lines: t tokens; h heads (from 0, -1 the root), r relations, g tags for those that are parsed."""

import json
import random

import torch
from tokenizers import Tokenizer

TAGS = (
    "-NONE- NN IN DT JJ NNP PRP RB . , NNS VB CC VBP VBZ VBD : VBN CD VBG TO MD PRP$ UH -RRB- -LRB- WP WDT WRB RP `` "
    "NNPS '' HYPH ADD POS JJS JJR EX RBR NFP FW SYM PDT RBS $ WP$ LS"
).split()
TAG = {tag: i for i, tag in enumerate(TAGS)}
PLAIN = str.maketrans("“”’‘", "\"\"''")
CLS, SEP, UNKNOWN, IGNORE = 101, 102, 100, -100
LONGEST = 400


def shape(word):
    """How a word is written: the language model reads lower case only."""
    if any(c.isdigit() for c in word):
        return 1
    if word.islower():
        return 2
    if word.isupper():
        return 3 if len(word) > 1 else 4
    if word[:1].isupper():
        return 5
    return 6 if any(c.isalpha() for c in word) else 7


def read(path, tokenizer_file):
    """Reads sentences, each cut into the language model's pieces; `owner` is the token of each piece."""
    tokenizer = Tokenizer.from_file(tokenizer_file)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    sentences = []
    for line in open(path, encoding="utf8"):
        sentence = json.loads(line)
        ids, owner = [], []
        for i, word in enumerate(sentence["t"]):
            pieces = tokenizer.encode(word.translate(PLAIN) or ".", add_special_tokens=False).ids[:6] or [UNKNOWN]
            ids += pieces
            owner += [i] * len(pieces)
        if len(ids) > LONGEST:
            continue
        shapes = [shape(word) for word in sentence["t"]]
        sentences.append({**sentence, "ids": ids, "owner": owner, "n": len(sentence["t"]), "shapes": shapes})
    return sentences


def batches(sentences, most, shuffle):
    """Indices of sentences of like length, `most` pieces a batch."""
    noise = (lambda: random.random() * 4) if shuffle else (lambda: 0)
    order = list(range(len(sentences)))
    if shuffle:
        random.shuffle(order)
    order.sort(key=lambda i: len(sentences[i]["ids"]) + noise())
    result, batch, longest = [], [], 0
    for i in order:
        length = len(sentences[i]["ids"]) + 2
        if batch and max(longest, length) * (len(batch) + 1) > most:
            result.append(batch)
            batch, longest = [], 0
        batch.append(i)
        longest = max(longest, length)
    if batch:
        result.append(batch)
    if shuffle:
        random.shuffle(result)
    return result


def tensors(sentences):
    """A batch as tensors; word 0 of each sentence is the root."""
    size = len(sentences)
    pieces = max(len(s["ids"]) for s in sentences) + 2
    words = max(s["n"] for s in sentences) + 1
    zeros = lambda *shape_, dtype=torch.long: torch.zeros(*shape_, dtype=dtype)
    x = {name: zeros(size, pieces) for name in ("ids", "shapes")}
    x |= {"attend": zeros(size, pieces, dtype=torch.bool), "word": zeros(size, words, dtype=torch.bool)}
    x |= {name: zeros(size, words) for name in ("first", "last")}
    x |= {name: torch.full((size, words), IGNORE) for name in ("head", "relation", "tag")}
    for k, s in enumerate(sentences):
        n, count = len(s["ids"]), s["n"]
        x["ids"][k, : n + 2] = torch.tensor([CLS, *s["ids"], SEP])
        x["attend"][k, : n + 2] = True
        x["shapes"][k, 1 : n + 1] = torch.tensor([s["shapes"][word] for word in s["owner"]])
        for place, word in enumerate(s["owner"]):
            if x["first"][k, word + 1] == 0:
                x["first"][k, word + 1] = place + 1
            x["last"][k, word + 1] = place + 1
        x["word"][k, : count + 1] = True
        if "h" in s:
            x["head"][k, 1 : count + 1] = torch.tensor(s["h"]) + 1
            x["relation"][k, 1 : count + 1] = torch.tensor(s["r"])
            x["tag"][k, 1 : count + 1] = torch.tensor([TAG.get(tag, IGNORE) or IGNORE for tag in s["g"]])
    return x
