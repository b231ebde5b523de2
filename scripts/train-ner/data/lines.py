"""Reading sources and writing the sets of DATA; see DATA.md."""

import csv
import io
import json
import subprocess
from pathlib import Path


def of(sources, repository, path, commit="HEAD"):
    """The bytes of a file of a repository under SOURCES, at a commit."""
    folder = Path(sources) / repository.replace("/", "+") / "repo"
    return subprocess.run(["git", "-C", folder, "show", f"{commit}:{path}"], capture_output=True, check=True).stdout


def text_of(*where):
    return of(*where).decode("utf8")


def rows_of(*where):
    """The rows of a table, by column name."""
    return csv.DictReader(io.StringIO(text_of(*where).removeprefix("\ufeff")))


def write_lines(path, lines):
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = list(lines)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf8")
    print(f"{path}: {len(lines)} lines")


def write_rows(path, rows):
    write_lines(path, (json.dumps(row, ensure_ascii=False) for row in rows))


def unique(names):
    return list(dict.fromkeys(name.strip() for name in names if name.strip()))
