"""DATA/ner/measure-only: news that is only measured on.  usage: measured.py SOURCES DATA"""

import io
import re
import sys
import zipfile

from lines import of, text_of, write_rows
from sets import blocks, relabel

WORLDWIDE = {"Person": "PER", "Organization": "ORG", "Location": "LOC", "Facility": "LOC", "NORP": "NORP", "Miscellaneous": "MISC", "Product": "MISC"}
IEER = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC"}


def worldwide(sources):
    """Worldwide Newswire: an article a file."""
    repository = "stanfordnlp/en-worldwide-newswire"
    names = text_of(sources, repository, "processed_annotated").split("\n")
    for name in sorted(name for name in names if name.endswith(".tsv")):
        for rows, _ in blocks(text_of(sources, repository, f"processed_annotated/{name}"), 2):
            tokens = [row[0] for row in rows]
            if len(tokens) == 1 and tokens[0].startswith("http"):
                continue
            tags = relabel([row[1] for row in rows], WORLDWIDE.get)
            yield {"doc": name, "tokens": tokens, "tags": tags}


def ieer(sources):
    """NIST IE-ER 1999 development newswire: paragraphs of running text with marked names."""
    files = zipfile.ZipFile(io.BytesIO(of(sources, "nltk/nltk", "nltk_data/corpora/ieer.zip", "c90be5e1b36a576057c8bef2ba948cafd28e863d")))
    for file in sorted(name for name in files.namelist() if re.search(r"_\d{8}$", name)):
        for n, part in enumerate(files.read(file).decode("latin1").split("</DOC>")):
            found = re.search(r"<HEADLINE>(.*?)</HEADLINE>", part, re.S), re.search(r"<TEXT>(.*?)</TEXT>", part, re.S)
            body = "\n\t".join(match.group(1) for match in found if match)
            if body:
                yield plain(f"{file}-{n}", body)


def plain(name, marked):
    """Text and names of a marked text; the lines of a paragraph are joined."""
    marked = re.sub(r"[ \t]*\n(?=[ \t]*\t|\s*\n)\s*", "\n\n", marked.strip())
    marked = re.sub(r"(?<!\n)\n(?!\n)", " ", marked).replace("``", "“").replace("''", "”").replace("&AMP;", "&")
    text, open_, entities = "", None, []
    for part in re.split(r"(<[be]_\w+(?: [^>]*)?>|</?[A-Z]+[^>]*>)", marked):
        start = re.match(r'<b_enamex type="(\w+)', part, re.I)
        if start:
            open_ = len(text), IEER.get(start.group(1).split("|")[0])
        elif re.match("<e_enamex", part, re.I):
            if open_ and open_[1]:
                entities.append({"start": open_[0], "end": len(text), "type": open_[1]})
            open_ = None
        elif not part.startswith("<"):
            text += part
    return {"id": name, "text": text, "entities": entities}


def main(sources, data):
    write_rows(f"{data}/ner/measure-only/worldwide-newswire.train.jsonl", worldwide(sources))
    write_rows(f"{data}/ner/measure-only/ieer.train.jsonl", ieer(sources))


if __name__ == "__main__":
    main(*sys.argv[1:])
