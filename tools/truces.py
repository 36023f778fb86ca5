"""Truces in real data: ``python tools/truces.py [CASE...] [--docs] [--language en|fr|ar]``.

One self-contained page per case to out/truces/, as ``servanda escalate CASE FACTS --part seen truce turns`` writes it,
and with ``--docs`` brings the figures in docs/replays/ up to date. Archives are read in place from the folder
SERVANDA_SHARED_DATA names, or ../shared/data; a case whose archives are absent is skipped, and said to be. Pages and
documents hold counts and no row of an archive.
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from servanda.operations import draw_escalation, escalate_case, write_page

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("SERVANDA_SHARED_DATA", ROOT.parent / "shared" / "data"))
PAGES, DOCS = ROOT / "out" / "truces", ROOT / "docs" / "replays"
BEGIN, END = "<!-- figures: written by tools/truces.py -->", "<!-- end of figures -->"
PARTS = ("seen", "truce", "turns")
#: Regions of the alert service along the line and behind it; the others are nearer to others than to Lebanon.
NORTH = (
    "Confrontation Line", "Upper Galilee", "North Golan", "South Golan", "Center Galilee", "Lower Galilee",
    "HaMifratz",
)  # fmt: skip


@dataclass(frozen=True)
class Truce:
    """A case, its archive (folder, file), and what else ``escalate`` is asked."""

    case: str
    archive: tuple[str, str]
    document: str
    begin: date | None = None
    end: date | None = None
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """Where the archive lies."""
        return DATA / self.archive[0] / self.archive[1]

    def command(self) -> str:
        """The same as words for a terminal."""
        words = ["servanda escalate", self.case, "/".join(self.archive)]
        words += [f"--from {self.begin}"] if self.begin else []
        words += [f"--to {self.end}"] if self.end else []
        words += [f"--count {self.more['count']}"] if "count" in self.more else []
        words += ["--within " + " ".join(f"'{one}'" for one in self.more["within"])] if "within" in self.more else []
        return " ".join([*words, f"--part {' '.join(PARTS)}"])


TRUCES = (
    Truce("syria-coh-2016", ("ucdp_ged_syria", "ged_syria_2016-01_2016-08.csv.gz"), "truce-syria-2016.md"),
    Truce(
        "minsk-ii-2015", ("ucdp_ged_ukraine", "ged221_ukraine_2014_2018_hxl.csv.gz"), "truce-minsk-ii.md",
        begin=date(2014, 5, 1),
    ),
    Truce(
        "gaza-2025-01", ("acled_gaza_2023_2025", "acled_gaza_2023-10_2025-06.csv.gz"), "truce-gaza-2025.md",
        begin=date(2024, 9, 1),
    ),
    Truce(
        "lebanon-2024", ("israel_alerts_cumta", "alerts_2023-10_2025-01.csv.gz"), "truce-sirens-2024.md",
        begin=date(2024, 6, 1), more={"count": "alerts", "within": NORTH},
    ),
)  # fmt: skip


def asked(truce: Truce, language: str = "en") -> Any:
    """The readings of one case over its archive."""
    return escalate_case(
        truce.case, [str(truce.path)], part=PARTS, language=language, begin=truce.begin, end=truce.end, **truce.more
    )


def figures(truce: Truce, report: Any) -> str:
    """The figures of a truce as a part of its document."""
    lines = [BEGIN, "", "By `python tools/truces.py --docs`, which asks:", "", "```", truce.command(), "```"]
    for name in PARTS:
        told = report.told.get(name)
        if told is not None and name != "seen":
            lines += ["", f"**{told.title}.**", "", *(f"- {_plain(line)}" for line in told.lines)]
    turns = report.told["turns"].data
    if "changes" in turns:
        step = turns["step"]
        lines += ["", f"| changed on | not before | not after | before, a {step} | after, a {step} |"]
        lines += ["|---|---|---|---:|---:|"]
        for one in turns["changes"]:
            lines += [
                f"| {one['day']} | {one['earliest']} | {one['latest']} | {one['before']:.2f} | {one['after']:.2f} |"
            ]
    return "\n".join([*lines, "", END])


def _plain(line: str) -> str:
    """Without the marks that set names apart on a page."""
    return line.replace("\u2068", "").replace("\u2069", "")


def written(truce: Truce) -> str:
    """The figures as the document has them."""
    head, _, rest = (DOCS / truce.document).read_text(encoding="utf-8").partition(BEGIN)
    figures, _, tail = rest.partition(END)
    if not head or not tail:
        raise SystemExit(f"{truce.document} has no place for figures: write the lines {BEGIN!r} and {END!r}")
    return BEGIN + figures + END


def write_figures(truce: Truce, text: str) -> None:
    """Put the figures where the document has them."""
    old, document = written(truce), DOCS / truce.document
    document.write_text(document.read_text(encoding="utf-8").replace(old, text), encoding="utf-8")


def chosen(names: list[str]) -> Iterator[Truce]:
    """The truces named, or all; stops at a name that is none."""
    known = {one.case: one for one in TRUCES}
    for name in names or known:
        if name not in known:
            raise SystemExit(f"there is no truce of {name!r}; name one of: {', '.join(known)}")
        yield known[name]


def main() -> None:
    """Draw the pages, and bring the documents up to date."""
    words = sys.argv[1:]
    language = words[words.index("--language") + 1] if "--language" in words else "en"
    PAGES.mkdir(parents=True, exist_ok=True)
    for truce in chosen([word for word in words if not word.startswith("-") and word != language]):
        if not truce.path.is_file():
            print(f"{truce.case}: skipped, {truce.archive[0]} not at {DATA}")
            continue
        report = asked(truce, language)
        page = write_page(draw_escalation(report), PAGES / f"{truce.case}-{language}.html")
        print(f"{truce.case}: {page.relative_to(ROOT)}")
        if "--docs" in words:
            write_figures(truce, figures(truce, report))


if __name__ == "__main__":
    main()
