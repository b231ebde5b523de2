"""Trains the teacher of names, scores it, labels raw sentences with it: see README.md."""

import argparse
import json
import random

import numpy as np
import torch
from data import batches, read, tensors
from network import WIDTH, Teacher
from torch import nn

TYPES = ["PER", "ORG", "LOC", "NORP", "MISC"]
LABELS = 1 + 4 * len(TYPES)  # O; then B, I, L, U of each type, as pipeline/5-entities/tagger/labels.ts has them
BATCH, ENCODER_RATE, HEAD_RATE, WARM_UP = 1100, 1.5e-4, 1.5e-3, 60
NEVER = -1e4
FROZEN = ("w.", "pos.", "layers.0.", "layers.1.")
ENCODER = ("n.", "shape.", "layers.")
USED = (*ENCODER, "mix", "root", "name.")
EPOCHS = 2
THINNED = ("re-docred", "crossner")


def opens(label):
    return label > 0 and (label - 1) % 4 <= 1


def starts(label):
    return label == 0 or (label - 1) % 4 in (0, 3)


def may_follow(label, after):
    return not starts(after) and (label - 1) // 4 == (after - 1) // 4 if opens(label) else starts(after)


def costs(allowed):
    return np.where(np.array(allowed), 0, NEVER).astype(np.float32)


FOLLOW = costs([[may_follow(a, b) for b in range(LABELS)] for a in range(LABELS)])
FIRST = costs([starts(label) for label in range(LABELS)])
LAST = costs([not opens(label) for label in range(LABELS)])


class Namer(Teacher):
    def __init__(self):
        super().__init__()
        self.name = nn.Linear(2 * WIDTH, LABELS)

    def scores(self, x):
        with torch.autocast("cpu", torch.bfloat16):
            words = self.encode(x)
        return torch.log_softmax(self.name(words.float()), -1)


def right_labels(sentences):
    """Labels that count as right: where a set leaves a type open, what it does not mark may be of that type all the same."""
    words = max(s["n"] for s in sentences) + 1
    right = torch.zeros(len(sentences), words, LABELS, dtype=torch.bool)
    weight = torch.zeros(len(sentences), words)
    for k, s in enumerate(sentences):
        label, real = torch.tensor(s["l"]), slice(1, s["n"] + 1)
        right[k, real].scatter_(1, label[:, None], True)
        weight[k, real] = s["w"]
        for kind in s["open"]:
            first = 1 + 4 * TYPES.index(kind)
            right[k, real, first : first + 4] |= (label == 0)[:, None]
    right[weight == 0] = True
    return right, weight


def train(model, gold, out):
    for name, weight in model.named_parameters():
        weight.requires_grad_(name.startswith(USED) and not name.startswith(FROZEN))
    named = [(name, weight) for name, weight in model.named_parameters() if weight.requires_grad]
    encoder = [weight for name, weight in named if name.startswith(ENCODER)]
    heads = [weight for name, weight in named if not name.startswith(ENCODER)]
    groups = [{"params": encoder, "weight_decay": 0.01}, {"params": heads, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    plan = [batch for _ in range(EPOCHS) for batch in batches(gold, BATCH, True)]
    model.train()
    for step, batch in enumerate(plan):
        rate = min(1, (step + 1) / WARM_UP) * max(0.02, 1 - step / len(plan))
        for group, most in zip(optimizer.param_groups, (ENCODER_RATE, HEAD_RATE)):
            group["lr"] = most * rate
        part = [gold[i] for i in batch]
        right, weight = right_labels(part)
        chance = torch.logsumexp(model.scores(tensors(part)).masked_fill(~right, NEVER), -1)
        loss = -(chance * weight).sum() / weight.sum()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(encoder + heads, 1.0)
        optimizer.step()
        if step % 50 == 0:
            print(f"step {step} of {len(plan)}: {loss.item():.4f}", flush=True)
    torch.save(model.state_dict(), out)


def best_path(scores):
    """The best sequence of labels that may follow each other (Viterbi)."""
    best, back = scores[0] + FIRST, []
    for row in scores[1:]:
        through = best[:, None] + FOLLOW
        back.append(through.argmax(0))
        best = through.max(0) + row
    path = [int((best + LAST).argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]


@torch.inference_mode()
def label(models, sentences):
    """Labels by the mean of what several teachers say."""
    result = [None] * len(sentences)
    for batch in batches(sentences, 3000, False):
        x = tensors([sentences[i] for i in batch])
        scores = sum(model.scores(x) for model in models).numpy()
        for k, i in enumerate(batch):
            result[i] = best_path(scores[k, 1 : sentences[i]["n"] + 1])
    return result


def names(labels):
    found, first = set(), 0
    for i, label_ in enumerate(labels):
        if label_ == 0:
            continue
        kind, position = divmod(label_ - 1, 4)
        if position in (0, 3):
            first = i
        if position >= 2 and TYPES[kind] in ("PER", "ORG", "LOC"):
            found.add((first, i, kind))
    return found


def score(models, gold):
    hit = found = want = 0
    for s, labels in zip(gold, label(models, gold)):
        right, given = names(s["l"]), names(labels)
        hit, found, want = hit + len(right & given), found + len(given), want + len(right)
    print(f"P {hit / found:.3f} R {hit / want:.3f} F1 {2 * hit / (found + want):.3f}")


def write(models, sentences, out):
    with open(out, "w", encoding="utf8") as file:
        for start in range(0, len(sentences), 4000):
            part = sentences[start : start + 4000]
            for s, labels in zip(part, label(models, part)):
                file.write(json.dumps({"s": s["s"], "d": s["d"], "at": s["at"], "l": labels[1:]}) + "\n")
            print(start + len(part), flush=True)


def trained(path):
    model = Namer()
    model.load_state_dict(torch.load(path))
    return model.eval()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("do", choices=["train", "score", "label"])
    for name in ("--model", "--gold", "--raw", "--out"):
        arguments.add_argument(name)
    arguments.add_argument("--weights", nargs="+", default=[])
    arguments.add_argument("--fold", type=int, help="texts of this fold are left out of training, and only they are scored")
    a = arguments.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    sentences = read(a.raw or a.gold, f"{a.model}/bge-small-en-v1.5-tokenizer.json")
    if a.do == "train":
        model = Namer()
        model.load_pretrained(f"{a.model}/bge-small-en-v1.5.onnx")
        # Encyclopedia would outweigh the rest.
        kept = [s for s in sentences if not s["s"].startswith(THINNED) or random.random() < 0.25]
        train(model, [s for s in kept if a.fold is None or s.get("f") != a.fold], a.out)
        return
    models = [trained(path) for path in a.weights]
    if a.do == "score":
        parts = {}
        for s in sentences:
            if a.fold is None or s.get("f") == a.fold:
                parts.setdefault(s["s"], []).append(s)
        for name, part in parts.items():
            print(name, end=" ")
            score(models, part)
    else:
        write(models, sentences, a.out)


if __name__ == "__main__":
    main()
