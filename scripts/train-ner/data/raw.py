"""DATA/raw: news without labels.  usage: raw.py SOURCES DATA"""

import csv
import io
import re
import sys
import zipfile

from lines import of, rows_of, write_lines, write_rows

DATE_LINE = re.compile(r"\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \w+ \d+, \d{4}\s*")


def wikinews(sources):
    for year in (2019, 2020):
        for row in rows_of(sources, "vanatteveldt/wikinews", f"data/wikinews_{year}.csv"):
            text = DATE_LINE.sub("", row["text"], count=1).replace("\xa0", " ").strip()
            yield {"title": row["title"], "text": re.sub(r"\n\s*\n\s*", "\n\n", text)}


def voice(sources):
    """Sentences of the Groningen Meaning Bank 2.2, words spaced; its labels are left out."""
    archive = of(sources, "codingtime123/Named-Entity-Recognition-with-NLP", "ner_dataset.csv.zip")
    table = zipfile.ZipFile(io.BytesIO(archive)).read("ner_dataset.csv").decode("cp1252")
    words = []
    for row in csv.DictReader(io.StringIO(table)):
        if row["Sentence #"] and words:
            yield " ".join(words)
            words = []
        words.append(row["Word"].strip().replace("\xa0", "") or "-")
    yield " ".join(words)


def main(sources, data):
    write_rows(f"{data}/raw/wikinews.jsonl", wikinews(sources))
    write_lines(f"{data}/raw/gmb-sentences.txt", voice(sources))


if __name__ == "__main__":
    main(*sys.argv[1:])
