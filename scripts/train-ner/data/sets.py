"""DATA/ner: labelled sets, one sentence a line with its tokens and BIO tags.  usage: sets.py SOURCES GOLD DATA"""

import gzip
import json
import sys

from lines import of, text_of, write_rows

CROSSNER = {
    "PER": "person politician writer musicalartist scientist researcher",
    "ORG": "organisation politicalparty band university",
    "LOC": "location country",
    "MISC": "event election award book poem magazine album song conference academicjournal product misc",
}
CROSSNER_TYPE = {name: kind for kind, names in CROSSNER.items() for name in names.split()}


def blocks(text, columns):
    """Sentences of a file of columns, parted by empty lines: lists of the fields of each token, and the comments before them."""
    rows, comments = [], []
    for line in [*text.split("\n"), ""]:
        if line.startswith("# "):
            comments.append(line)
        elif line.strip():
            rows.append((line.split("\t") + [""] * columns)[:columns])
        elif rows:
            yield rows, comments
            rows, comments = [], []


def relabel(tags, type_of):
    """BIO tags in our types; names of which type_of gives none are left out."""
    out, i = ["O"] * len(tags), 0
    while i < len(tags):
        end = i + 1
        if tags[i].startswith("B-"):
            while end < len(tags) and tags[end].startswith("I-"):
                end += 1
            kind = type_of(tags[i][2:])
            if kind:
                out[i:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - i - 1)
        i = end
    return out


def uner(sources):
    """Universal NER English EWT, train. The first version: it marks other names as well (OTH), later ones do not."""
    document, types = "", {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "OTH": "MISC"}
    for rows, comments in blocks(text_of(sources, "UniversalNER/UNER_English-EWT", "en_ewt-ud-train.iob2", "0c7ce0d"), 3):
        for comment in comments:
            if comment.startswith("# newdoc id = "):
                document = comment.removeprefix("# newdoc id = ")
        yield {"doc": document, "tokens": [row[1] for row in rows], "tags": relabel([row[2] for row in rows], types.get)}


def redocred(sources):
    """Re-DocRED, dev and test; of names that overlap the first and longest."""
    for part in ("dev", "test"):
        for n, document in enumerate(json.loads(of(sources, "tonytan48/Re-DocRED", f"data/{part}_revised.json"))):
            tags = [["O"] * len(sentence) for sentence in document["sents"]]
            names = [name for entity in document["vertexSet"] for name in entity]
            for name in sorted(names, key=lambda name: (name["sent_id"], name["pos"][0], -name["pos"][1])):
                row, (first, end) = tags[name["sent_id"]], name["pos"]
                kind = name["type"]
                if kind not in ("TIME", "NUM") and all(tag == "O" for tag in row[first:end]):
                    row[first:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - first - 1)
            for sentence, row in zip(document["sents"], tags):
                yield {"doc": f"{part}-{n}", "tokens": sentence, "tags": row}


def crossner(sources, domain):
    for part in ("train", "dev", "test"):
        for rows, _ in blocks(text_of(sources, "zliucr/CrossNER", f"ner_data/{domain}/{part}.txt"), 2):
            yield {"tokens": [row[0] for row in rows], "tags": relabel([row[1] for row in rows], CROSSNER_TYPE.get)}


def gum(gold):
    """GUM as GOLD has it, with the genre as a field."""
    for line in gzip.open(f"{gold}/gum_train.jsonl.gz", "rt", encoding="utf8"):
        document = json.loads(line)
        yield {**document, "genre": document["source"].removeprefix("GUM/")}


def main(sources, gold, data):
    write_rows(f"{data}/ner/uner-ewt.train.jsonl", uner(sources))
    write_rows(f"{data}/ner/re-docred.train.jsonl", redocred(sources))
    for domain in ("politics", "literature", "music", "science", "ai"):
        write_rows(f"{data}/ner/crossner-{domain}.train.jsonl", crossner(sources, domain))
    write_rows(f"{data}/ner/gum.train.jsonl", gum(gold))


if __name__ == "__main__":
    main(*sys.argv[1:])
