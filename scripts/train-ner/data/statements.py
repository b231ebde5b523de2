"""DATA/raw/statements.jsonl: press releases of the US State Department.  usage: statements.py SOURCES DATA"""

import html
import re
import subprocess
import sys
from pathlib import Path

from lines import write_rows

LAST = "cd530c3f052fb81ae5ecc187d0c335100d3de922"
LONGEST = 1500  # words; what is longer is mostly transcripts and fact sheets


def feeds(folder):
    """Every version of the feed that the history holds, the newest first."""
    revisions = subprocess.run(["git", "-C", folder, "rev-list", LAST], capture_output=True, text=True, check=True).stdout.split()
    cat = subprocess.Popen(["git", "-C", folder, "cat-file", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for revision in revisions:
        cat.stdin.write(f"{revision}:data.rss\n".encode())
        cat.stdin.flush()
        head = cat.stdout.readline().split()
        if head[1] != b"missing":
            yield cat.stdout.read(int(head[2]) + 1).decode("utf8", "replace")


def paragraphs(content):
    parts = re.split(r"</?(?:p|li|ul|ol|h\d|div|br|tr|table)\b[^>]*>", content)
    plain = (html.unescape(re.sub(r"<[^>]+>", "", part)) for part in parts)
    return [text for part in plain if (text := re.sub(r"\s+", " ", part).strip())]


def main(sources, data):
    items = {}
    for feed in feeds(Path(sources) / "markschaver+State-Department-PR" / "repo"):
        for item in re.findall(r"<item>(.*?)</item>", feed, re.S):
            items.setdefault(re.search(r"<guid[^>]*>(.*?)</guid>", item)[1], item)
    rows = []
    for guid in sorted(items):
        title = html.unescape(re.search(r"<title>(.*?)</title>", items[guid], re.S)[1]).strip()
        content = re.search(r"<content:encoded><!\[CDATA\[(.*?)\]\]>", items[guid], re.S)
        text = paragraphs(content[1]) if content else []
        if text and 40 <= sum(len(part.split()) for part in text) <= LONGEST:
            rows.append({"title": title, "text": "\n\n".join(text)})
    write_rows(f"{data}/raw/statements.jsonl", rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
