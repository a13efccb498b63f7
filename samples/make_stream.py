#!/usr/bin/env python3
"""Writes stream.jsonl, input for `attest read --jsonl`, from the samples beside this script.

A first line followed by an empty line is a title and goes into `title`; the rest is the `text`.
The wire in capitals has no title. A web page goes in whole, as `html`, and keeps its own title.
The same samples always give the same bytes.
"""
import json
from pathlib import Path

HERE = Path(__file__).resolve().parent

# id, file, has a title line, published, outlet
SAMPLES = [
    ("bamako-agency", "bamako/agency.txt", True, "2024-09-19", "Meridian Wire"),
    ("bamako-daily", "bamako/daily.html", False, "2024-09-20T07:15:00Z", "The Lakeside Standard"),
    ("bamako-capitals", "bamako/capitals.txt", False, "2024-09-18", "Sahel Monitor"),
    ("market-wire", "market/wire.txt", True, "2025-03-12", "Northline News"),
    ("village-brief", "village/brief.txt", True, "2025-06-04", "Highland Courier"),
]


def line_of(identity, file, titled, published, outlet):
    content = (HERE / file).read_bytes().decode("utf-8")
    line = {"id": identity}
    if file.endswith(".html"):
        line["html"] = content
    elif titled:
        line["title"], line["text"] = content.split("\n\n", 1)
    else:
        line["text"] = content
    line |= {"published": published, "outlet": outlet}
    return json.dumps(line, ensure_ascii=False)


def main():
    lines = [line_of(*sample) for sample in SAMPLES]
    (HERE / "stream.jsonl").write_bytes(("\n".join(lines) + "\n").encode("utf-8"))


if __name__ == "__main__":
    main()
