"""A pretrained encoder with a biaffine parser (Dozat and Manning 2017) and a tagger on top."""

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from data import TAGS

RELATIONS = 39
LAYERS, WIDTH, HEADS, INNER = 6, 384, 12, 1536


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.o = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.f1, self.f2 = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, dropout):
        size, length, _ = x.shape
        q, k, v = self.qkv(x).view(size, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(size, length, WIDTH)
        x = self.n1(x + F.dropout(self.o(seen), dropout, self.training))
        return self.n2(x + F.dropout(self.f2(F.gelu(self.f1(x))), dropout, self.training))


class Teacher(nn.Module):
    def __init__(self, arcs=320, labels=128, dropout=0.1):
        super().__init__()
        self.p = dropout
        self.w, self.pos, self.shape = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(8, WIDTH)
        self.n = nn.LayerNorm(WIDTH, eps=1e-12)
        nn.init.zeros_(self.shape.weight)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.mix = nn.Parameter(torch.zeros(5))
        self.ah, self.ad = nn.Linear(2 * WIDTH, arcs), nn.Linear(2 * WIDTH, arcs)
        self.lh, self.ld = nn.Linear(2 * WIDTH, labels), nn.Linear(2 * WIDTH, labels)
        self.U = nn.Parameter(torch.randn(arcs + 1, arcs) * 0.02)
        self.V = nn.Parameter(torch.randn(RELATIONS, labels + 1, labels + 1) * 0.02)
        self.tag = nn.Linear(2 * WIDTH, len(TAGS))
        self.root = nn.Parameter(torch.zeros(2 * WIDTH))

    def load_pretrained(self, path):
        """Takes embeddings and the lowest layers from bge-small-en-v1.5.onnx."""
        graph = onnx.load(path).graph
        w = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in graph.initializer}
        # The exporter names the matrices by number only: query, key, value, output, two of the inner layer.
        names = sorted((n for n in w if n.startswith("onnx::MatMul")), key=lambda n: int(n.split("_")[1]))
        matrices = [w[name] for name in names]
        copy = lambda module, weight, bias: (module.weight.copy_(weight), module.bias.copy_(bias))
        with torch.no_grad():
            self.w.weight.copy_(w["embeddings.word_embeddings.weight"])
            kind = w["embeddings.token_type_embeddings.weight"][0]
            self.pos.weight.copy_(w["embeddings.position_embeddings.weight"] + kind)
            copy(self.n, w["embeddings.LayerNorm.weight"], w["embeddings.LayerNorm.bias"])
            for i, layer in enumerate(self.layers):
                name = f"encoder.layer.{i}."
                q, k, v, o, f1, f2 = matrices[6 * i : 6 * i + 6]
                biases = [w[f"{name}attention.self.{part}.bias"] for part in ("query", "key", "value")]
                copy(layer.qkv, torch.cat([q.T, k.T, v.T]), torch.cat(biases))
                copy(layer.o, o.T, w[name + "attention.output.dense.bias"])
                copy(layer.f1, f1.T, w[name + "intermediate.dense.bias"])
                copy(layer.f2, f2.T, w[name + "output.dense.bias"])
                for norm, part in ((layer.n1, "attention.output"), (layer.n2, "output")):
                    copy(norm, w[f"{name}{part}.LayerNorm.weight"], w[f"{name}{part}.LayerNorm.bias"])

    def encode(self, x):
        h = self.n(self.w(x["ids"]) + self.pos.weight[: x["ids"].shape[1]]) + self.shape(x["shapes"])
        h = F.dropout(h, self.p, self.training)
        kept = []
        for i, layer in enumerate(self.layers):
            h = layer(h, x["attend"][:, None, None, :], self.p)
            if i >= LAYERS - len(self.mix):
                kept.append(h)
        h = sum(share * layer for share, layer in zip(torch.softmax(self.mix, 0), kept))
        pick = lambda places: h.gather(1, places[:, :, None].expand(-1, -1, WIDTH))
        words = torch.cat([pick(x["first"]), pick(x["last"])], -1)
        words[:, 0] = words[:, 0] + self.root
        return F.dropout(words, 0.2, self.training)

    def half(self, linear, words):
        return F.dropout(F.leaky_relu(linear(words), 0.1), 0.25, self.training)

    def arc_scores(self, words, real):
        """Scores [sentence, child, head]."""
        child, head = with_one(self.half(self.ad, words)), self.half(self.ah, words)
        scores = torch.einsum("bda,ac,bhc->bdh", child, self.U, head).float().masked_fill(~real[:, None, :], -1e4)
        return scores.masked_fill(torch.eye(scores.shape[1], dtype=torch.bool)[None], -1e4)

    def relation_scores(self, words, heads):
        """Scores [sentence, child, relation] for given heads."""
        head, child = self.half(self.lh, words), self.half(self.ld, words)
        head = head.gather(1, heads[:, :, None].expand(-1, -1, head.shape[-1]))
        return torch.einsum("bnx,rxy,bny->bnr", with_one(child), self.V, with_one(head)).float()


def with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)
