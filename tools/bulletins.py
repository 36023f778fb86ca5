"""Makes bulletins of past cases over real archives: ``python tools/bulletins.py [SERIES...] [--docs]``.

Four consecutive bulletins a series, in three languages, to out/bulletins/, and with ``--docs`` the figures in
docs/bulletins/. Archives are read in place from the folder SERVANDA_SHARED_DATA names, or ../shared/data; a series
whose archives are absent is skipped, and said to be. Pages and documents hold what a bulletin's public types hold
and no row of an archive.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from servanda.bulletin import Bulletin, BulletinWords, PublicCount
from servanda.operations import draft_positions, ingest_files, make_bulletin

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("SERVANDA_SHARED_DATA", ROOT.parent / "shared" / "data"))
PAGES, DOCS = ROOT / "out" / "bulletins", ROOT / "docs" / "bulletins"
BEGIN, END = "<!-- figures: written by tools/bulletins.py -->", "<!-- end of figures -->"
LANGUAGES = ("en", "fr", "ar")
PUBLISHER = "Servanda's own trials"
#: The draft of which the public positions are told.
DRAFT = "northern-front-draft"


@dataclass(frozen=True)
class Series:
    """A case, its archives (folder, file), and four periods, one after the other.

    ``mapped``: archives of no format of their own, each with the mapping that reads it.
    """

    case: str
    files: tuple[tuple[str, str], ...]
    periods: tuple[str, str, str, str]
    mapped: tuple[tuple[str, str, str], ...] = ()

    def missing(self) -> list[str]:
        """Archives that are not there."""
        every = (*self.files, *((folder, file) for folder, file, _ in self.mapped))
        return sorted({folder for folder, file in every if not (DATA / folder / file).is_file()})

    def evidence(self) -> list[str]:
        """Where its archives are."""
        found = [str(DATA / folder / file) for folder, file in self.files]
        for folder, file, mapping in self.mapped:
            facts = ROOT / "out" / f"{mapping}.parquet"
            facts.parent.mkdir(exist_ok=True)
            ingest_files([str(DATA / folder / file)], beside=(mapping,), out=str(facts))
            found.append(str(facts))
        return found


SERIES = (
    Series(
        "minsk-ii-2015",
        (
            ("ucdp_ged_ukraine", "ged221_ukraine_2014_2018_hxl.csv.gz"),
            ("osce_smm_and_agreement_texts", "osce_smm_status_reports_2015_2018.csv"),
        ),
        # Each ends the day after a status report came out, so that its own report is known by the cut-off.
        ("2017-10-20..2017-11-02", "2017-11-03..2017-11-16", "2017-11-17..2017-11-30", "2017-12-01..2017-12-14"),
    ),
    Series(
        "gaza-2025-01",
        (("acled_gaza_2023_2025", "acled_gaza_2023-10_2025-06.csv.gz"),),
        ("2025-01-05..2025-01-25", "2025-01-26..2025-02-15", "2025-02-16..2025-03-08", "2025-03-09..2025-03-29"),
        (("gaza_displacement_orders", "displacement_orders.csv", "displacement-orders"),),
    ),
    Series("aceh-2005", (), ("2005-09", "2005-10", "2005-11", "2005-12")),
)


def bulletins(series: Series, out: Path | None = None, languages: tuple[str, ...] = ("en",)) -> list[Bulletin]:
    """The four bulletins of a series, in the first of the languages; written to a folder where one is named."""
    return [
        make_bulletin(
            series.case, series.evidence(), period=period, publisher=PUBLISHER, languages=languages, out=out,
            forms=() if out is not None else ("json",),
        ).bulletins[0]
        for period in series.periods
    ]  # fmt: skip


def figures(made: list[Bulletin]) -> str:
    """What the bulletins say, as tables."""
    words = BulletinWords("en")
    heads = " | ".join(words.days(one.period) for one in made)
    rows = [f"| | {heads} |", "|---|" + "---:|" * len(made)]
    for n, line in enumerate(made[0].figures):
        rows.append(_row(line.label, [one.figures[n].now for one in made]))
    keys = dict.fromkeys((line.key, line.label) for one in made for line in one.told)
    for key, label in keys:
        rows.append(_row(f"*told:* {label}", [_told(one, key) for one in made]))
    amounts = dict.fromkeys((line.clause, line.unit) for one in made for line in one.amounts)
    for clause, unit in amounts:
        rows.append("| *given of promised:* " + f"{clause} ({unit}) | " + " | ".join(
            _of(one, clause) for one in made) + " |")  # fmt: skip
    said = [f"- {one.headline.text}. {' '.join(line.text for line in one.summary)}" for one in made]
    return "\n".join([*rows, "", *said])


def _row(label: str, counts: list[PublicCount | None]) -> str:
    return f"| {label} | " + " | ".join(map(_shown, counts)) + " |"


def _shown(count: PublicCount | None) -> str:
    if count is None:
        return "not told"
    return "withheld" if count.value is None else f"{count.value:,}"


def _told(one: Bulletin, key: str) -> PublicCount | None:
    return next((line.now for line in one.told if line.key == key), None)


def _of(one: Bulletin, clause: str) -> str:
    found = next((line for line in one.amounts if line.clause == clause), None)
    return "" if found is None else f"{_shown(found.given)} of {_shown(found.promised)}"


def write_figures(series: Series, text: str) -> None:
    """Put the figures between their marks in the series' document."""
    path = DOCS / f"{series.case}.md"
    before, _, rest = path.read_text("utf-8").partition(BEGIN)
    path.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{rest.partition(END)[2]}", "utf-8")


def main() -> None:
    """Make the bulletins, and bring the documents up to date."""
    words = sys.argv[1:]
    names = [word for word in words if not word.startswith("-")]
    for series in SERIES:
        if names and series.case not in names:
            continue
        if missing := series.missing():
            print(f"{series.case}: skipped, {', '.join(missing)} not at {DATA}")
            continue
        made = bulletins(series, PAGES, LANGUAGES)
        print(f"{series.case}: {len(made)} bulletins in {PAGES.relative_to(ROOT)}; {made[-1].headline.text}")
        if "--docs" in words:
            write_figures(series, figures(made))
    if not names or DRAFT in names:
        report = draft_positions(DRAFT, languages=LANGUAGES, publisher=PUBLISHER, out=PAGES)
        print(f"{DRAFT}: {report.written[0].relative_to(ROOT)}; {report.told[0].deadlock[0]}")


if __name__ == "__main__":
    main()
