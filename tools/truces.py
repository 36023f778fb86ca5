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

import numpy as np

from servanda.escalation import TruceAsked, TruceSeries, read_truce
from servanda.operations import draw_escalation, escalate_case, write_page
from servanda.operations.escalate.own_dates import own_dates
from servanda.operations.escalate.truced import truced
from servanda.operations.pages.wording import Words

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
    again: bool = False
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
        begin=date(2014, 5, 1), again=True,
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


def asked(truce: Truce, language: str = "en", part: tuple[str, ...] = PARTS) -> Any:
    """The readings of one case over its archive."""
    return escalate_case(
        truce.case, [str(truce.path)], part=part, language=language, begin=truce.begin, end=truce.end, **truce.more
    )


def figures(truce: Truce, report: Any) -> str:
    """The figures of a truce as a part of its document."""
    lines = [BEGIN, "", "By `python tools/truces.py --docs`, from what this reads:", "", "```", truce.command(), "```"]
    lines += ["", *_effect(report.opened), "", *_turns(report.told["turns"])]
    if truce.again:
        lines += ["", *_again(report.opened)]
    return "\n".join([*lines, "", END])


def _series(opened: Any, start: date) -> TruceSeries:
    """The acts the terms are about by day, with a truce from ``start``."""
    acts = opened.bound
    return TruceSeries(np.floor(acts.daily()[1]), start=(start - acts.begin).days, first=acts.begin)


def _effect(opened: Any) -> list[str]:
    """What was counted beside what was expected: the first reading, the second, placebos, and the naive number."""
    read = truced(opened)
    reading, second = read.reading, read.second
    answers = {one.steps: one for one in (second.windows if second else ())}
    tried = {one.steps: one for one in read.placebos}
    lines = [
        "| days from the start | counted | expected without it | fewer | second reading: fewer | naive: fewer "
        "| placebo dates that fell as far |",
        "|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for one in reading.windows:
        other, placebo = answers.get(one.steps), tried.get(one.steps)
        naive = "" if one.naive is None else _between(-one.naive.change, -one.naive.high, -one.naive.low)
        lines.append(
            f"| {one.steps} | {one.observed:,} | {_between(one.expected, one.expected_low, one.expected_high)} "
            f"| {_between(one.fewer, one.fewer_low, one.fewer_high)} "
            f"| {_between(other.fewer, other.fewer_low, other.fewer_high) if other else _why(second)} | {naive} "
            f"| {f'{placebo.as_far} of {len(placebo.dates)}' if placebo and placebo.dates else 'none could be read'} |"
        )
    told = reading.between
    lines += ["", *_stretches(told), f"Fitted to {reading.history} days before signature. Ranges hold 95 in 100."]
    held = [f"{one.held} of {len(one.dates)} at {one.steps} days" for one in read.placebos if one.dates]
    if held:
        lines.append(f"On placebo dates the range held what came in {', '.join(held)}.")
    return lines


def _stretches(told: Any) -> list[str]:
    """The three times apart, as one sentence."""
    parts = [f"{told.before.per_step:.2f} a day in the {told.before.steps} days before signature"]
    if told.gap is not None and told.gap.per_step is not None:
        parts.append(f"{told.gap.per_step:.2f} in the {told.gap.steps} days between signature and start")
    return [f"Counted: {', '.join([*parts, f'{told.after.per_step:.2f} in the {told.after.steps} days after'])}."]


def _between(middle: float, low: float, high: float) -> str:
    return f"{middle:,.0f} ({low:,.0f} to {high:,.0f})"


def _why(second: Any) -> str:
    return "none" if second is None or not second.why else f"none: {second.why}"


def _turns(told: Any) -> list[str]:
    """The changes of level, and what the alarm would have done."""
    data = told.data
    step, changes = data["step"], data["changes"]
    if not changes:
        return [f"No change of level: {data['levels'][0]['mean']:.2f} a {step}."]
    others = any(one["others"] for one in changes)
    lines = [f"| level changed on | not before | not after | a {step}, before | after |", "|---|---|---|---:|---:|"]
    if others:
        lines = [f"{lines[0]} acts the terms are not about |", f"{lines[1]}---|"]
    for one in changes:
        row = f"| {one['day']} | {one['earliest']} | {one['latest']} | {one['before']:.2f} | {one['after']:.2f} |"
        lines.append(row + (f" {one['others'][0]:.2f}, then {one['others'][1]:.2f} |" if others else ""))
    lines += ["", f"Carried on from one {step} to the next: {data['carried']:.2f}."]
    alarm = data["alarm"]
    if alarm:
        rang = ", ".join(alarm["sounded"]) or "never"
        lines.append(
            f"The alarm, listening from {alarm['learned_until']} on at {alarm['level']:.2f} a day, would have sounded: "
            f"{rang}; for nothing {alarm['false_per_year']:.2f} times a year on a series that stays there."
        )
    return lines


def _again(opened: Any) -> list[str]:
    """Each recommitment as a truce of its own, over the two weeks after it."""
    lines = [
        "| agreed again from | what | 14 days before | 14 days after | expected without it | fewer |",
        "|---|---|---:|---:|---:|---:|",
    ]
    asked = TruceAsked(windows=(14,))
    for one in own_dates(opened, Words("en")):
        if one.kind != "renewal" or (opened.bound.end - one.day).days < 14:
            continue
        series = _series(opened, one.day)
        (window,) = read_truce(series, asked).windows
        before = int(series.counts[series.start - 14 : series.start].sum())
        lines.append(
            f"| {one.day} | {_plain(one.what)} | {before} | {window.observed} "
            f"| {_between(window.expected, window.expected_low, window.expected_high)} "
            f"| {_between(window.fewer, window.fewer_low, window.fewer_high)} |"
        )
    return lines


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
