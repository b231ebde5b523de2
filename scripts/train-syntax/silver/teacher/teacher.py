"""Trains the teacher on treebanks, scores it, parses raw sentences with it: see README.md."""

import argparse
import json
import random

import numpy as np
import torch
import torch.nn.functional as F

from data import IGNORE, TAGS, batches, read, tensors
from network import Teacher
from tree import best_tree

ROOT, PUNCT = 1, 38
EPOCHS, BATCH, ENCODER_RATE, HEAD_RATE, WARM_UP = 2, 1100, 2e-4, 2e-3, 0.06
FROZEN = ("w.", "pos.", "layers.0.")
ENCODER = ("w.", "pos.", "n.", "layers.")


def train(model, gold, out):
    named = list(model.named_parameters())
    for name, weight in named:
        weight.requires_grad_(not name.startswith(FROZEN))
    encoder = [w for name, w in named if name.startswith(ENCODER) and w.requires_grad]
    heads = [w for name, w in named if not name.startswith(ENCODER)]
    groups = [
        {"params": encoder, "lr": ENCODER_RATE, "weight_decay": 0.01},
        {"params": heads, "lr": HEAD_RATE, "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    steps = EPOCHS * len(batches(gold, BATCH, True))
    rate = lambda step: min(1, (step + 1) / (WARM_UP * steps)) * max(0.02, 1 - step / steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    model.train()
    for epoch in range(EPOCHS):
        for step, batch in enumerate(batches(gold, BATCH, True)):
            x = tensors([gold[i] for i in batch])
            with torch.autocast("cpu", torch.bfloat16):
                words = model.encode(x)
                arc = loss(model.arc_scores(words, x["word"]), x["head"])
                relation = loss(model.relation_scores(words, x["head"].clamp(min=0)), x["relation"])
                tag = loss(model.tag(words).float(), x["tag"])
            optimizer.zero_grad(set_to_none=True)
            (arc + relation + 0.5 * tag).backward()
            torch.nn.utils.clip_grad_norm_(encoder + heads, 1.0)
            optimizer.step()
            schedule.step()
            if step % 40 == 0:
                print(f"epoch {epoch} step {step}: {arc.item():.3f} {relation.item():.3f} {tag.item():.3f}", flush=True)
        torch.save(model.state_dict(), out)


def loss(scores, right):
    return F.cross_entropy(scores.flatten(0, 1), right.flatten(), ignore_index=IGNORE)


@torch.inference_mode()
def parse(model, sentences):
    """Heads, relations and tags of each sentence."""
    model.eval()
    result = [None] * len(sentences)
    for batch in batches(sentences, 3000, False):
        x = tensors([sentences[i] for i in batch])
        with torch.autocast("cpu", torch.bfloat16):
            words = model.encode(x)
            arcs = torch.log_softmax(model.arc_scores(words, x["word"]), -1).numpy()
            heads = np.zeros(x["word"].shape, dtype=np.int64)
            for k, i in enumerate(batch):
                n = sentences[i]["n"] + 1
                heads[k, 1:n] = best_tree(arcs[k, :n, :n])[1:]
            relations = model.relation_scores(words, torch.from_numpy(heads))
            tags = model.tag(words).float()
        relations[..., ROOT] = -1e4
        tags[..., 0] = -1e4
        relations, tags = relations.argmax(-1).numpy(), tags.argmax(-1).numpy()
        for k, i in enumerate(batch):
            n = sentences[i]["n"] + 1
            head = heads[k, 1:n] - 1
            result[i] = (head, np.where(head < 0, ROOT, relations[k, 1:n]), tags[k, 1:n])
    return result


def score(model, gold):
    tokens = tagged = all_arcs = right_heads = right = 0
    for s, (heads, relations, tags) in zip(gold, parse(model, gold)):
        tokens += s["n"]
        tagged += sum(TAGS[t] == g for t, g in zip(tags, s["g"]))
        for i in range(s["n"]):
            if s["r"][i] == PUNCT:
                continue
            all_arcs += 1
            right_heads += heads[i] == s["h"][i]
            right += heads[i] == s["h"][i] and relations[i] == s["r"][i]
    share = lambda part, whole: f"{100 * part / whole:.2f}"
    print(f"tags {share(tagged, tokens)} UAS {share(right_heads, all_arcs)} LAS {share(right, all_arcs)}")


def write(model, sentences, out):
    with open(out, "w", encoding="utf8") as file:
        for start in range(0, len(sentences), 4000):
            part = sentences[start : start + 4000]
            for s, (heads, relations, tags) in zip(part, parse(model, part)):
                line = {key: s[key] for key in ("id", "t", "p")}
                line |= {"h": heads.tolist(), "r": relations.tolist(), "g": tags.tolist()}
                file.write(json.dumps(line) + "\n")
            print(start + len(part), flush=True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("do", choices=["train", "score", "parse"])
    for name in ("--model", "--weights", "--gold", "--raw", "--out"):
        arguments.add_argument(name)
    a = arguments.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    model = Teacher()
    if a.do == "train":
        model.load_pretrained(f"{a.model}/bge-small-en-v1.5.onnx")
    else:
        model.load_state_dict(torch.load(a.weights))
    sentences = read(a.raw or a.gold, f"{a.model}/bge-small-en-v1.5-tokenizer.json")
    if a.do == "train":
        train(model, sentences, a.out)
    elif a.do == "score":
        score(model, sentences)
    else:
        write(model, sentences, a.out)


if __name__ == "__main__":
    main()
