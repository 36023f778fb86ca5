"""Matches report passages to clauses of Minsk II and holds the result against links made elsewhere.

``python benchmarks/bench_matching.py``. Input: 74 links between provisions and passages of the monitoring mission's
reports (csv, 61 passages), read in place; provisions map to clauses by tests/archives/minsk_provision_links.yaml. The
links are made by likeness of sentences, not by a reader, so a second figure holds the same matches against our own
reading of the links. The peer beside it is the cheapest there is: every passage bears on the ceasefire.
Skips where the archive is absent.
"""

import os
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import perf_counter

import polars as pl

from servanda.agreement import match_clauses, read_agreement
from servanda.basis import read_yaml
from servanda.store import open_case
from servanda.vocabulary import Crosswalk
from servanda.vocabulary.source_codes import crosswalks

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("SERVANDA_SHARED_DATA", ROOT.parent / "shared" / "data"))
LINKS = DATA / "osce_smm_and_agreement_texts" / "provision_report_links_minsk.csv"
MAPPING = ROOT / "tests" / "archives" / "minsk_provision_links.yaml"

Passage = tuple[str, int]


@dataclass(frozen=True)
class Yardstick:
    """Passages with their text and day; per passage the groups of clauses linked, and those we read as meant."""

    texts: Mapping[Passage, tuple[str, date]]
    links: tuple[tuple[Passage, frozenset[str]], ...]
    meant: tuple[tuple[Passage, frozenset[str]], ...]


@dataclass(frozen=True)
class Score:
    """Links recovered of all, and matches that are links of all matches made."""

    recovered: int
    links: int
    right: int
    made: int

    def __str__(self) -> str:
        recall, precision = self.recovered / max(self.links, 1), self.right / max(self.made, 1)
        return (
            f"recall {recall:.2f} ({self.recovered} of {self.links} links), "
            f"precision {precision:.2f} ({self.right} of {self.made} matches)"
        )


def yardstick() -> Yardstick:
    """The links as clauses of ours, and our own reading of them."""
    mapping = read_yaml(MAPPING.read_text(encoding="utf-8"), str(MAPPING)).data()
    rows = pl.read_csv(LINKS, infer_schema_length=0)
    texts: dict[Passage, tuple[str, date]] = {}
    links, meant = [], []
    for row in rows.iter_rows(named=True):
        passage = (row["report_id"], int(row["report_segment"]))
        provision = f"{row['pax_agreement_id']}/{row['provision_segment']}"
        texts[passage] = (row["segment_text"], date.fromisoformat(row["report_date"]))
        links.append((passage, frozenset(mapping["clauses"][provision])))
        if list(map(str, passage)) in mapping["bears"][provision]:
            meant.append(links[-1])
    return Yardstick(texts, tuple(links), tuple(meant))


def matched(given: Yardstick, source: Crosswalk | None) -> dict[Passage, set[str]]:
    """What the rules say of every passage."""
    paper = open_case("minsk-ii-2015").agreement()
    agreement = read_agreement(paper.text, paper.name)
    return {
        passage: {one.clause for one in match_clauses(agreement, text, on=on, source=source)}
        for passage, (text, on) in given.texts.items()
    }


def score(
    found: Mapping[Passage, Set[str]],
    links: tuple[tuple[Passage, frozenset[str]], ...],
    among: frozenset[str] | None = None,
) -> Score:
    """A link is recovered if any of its clauses was matched; a match is right if any link of the passage has it.

    ``among``: look at matches of these clauses alone; the yardstick says nothing of the others.
    """
    linked: dict[Passage, set[str]] = {}
    for passage, clauses in links:
        linked.setdefault(passage, set()).update(clauses)
    pairs = [(passage, one) for passage, ones in found.items() for one in ones if among is None or one in among]
    return Score(
        recovered=sum(bool(found[passage] & clauses) for passage, clauses in links),
        links=len(links),
        right=sum(one in linked.get(passage, ()) for passage, one in pairs),
        made=len(pairs),
    )


def main() -> None:
    """Print the figures."""
    if not LINKS.is_file():
        print(f"skipped: {LINKS.name} is not at {LINKS.parent}; set SERVANDA_SHARED_DATA")
        return
    given = yardstick()
    among = frozenset(one for _, clauses in given.links for one in clauses)
    print(f"{len(given.texts)} passages, {len(given.links)} links, {len(given.meant)} of them as we read them")
    osce = crosswalks().get("osce")
    for name, source in (("act names alone", None), ("with the mission's own words", osce)):
        if name != "act names alone" and osce is None:
            print(f"{name}: skipped, there is no crosswalk of them")
            continue
        started = perf_counter()
        found = matched(given, source)
        took = perf_counter() - started
        print(f"{name} ({took * 1e3 / len(found):.1f} ms a passage):")
        tell(given, found, among)
    print("every passage bears on the ceasefire:")
    tell(given, {passage: {"ceasefire"} for passage in given.texts}, among)


def tell(given: Yardstick, found: Mapping[Passage, Set[str]], among: frozenset[str]) -> None:
    """The same matches against both yardsticks."""
    print(f"  links, clauses they have  {score(found, given.links, among)}")
    print(f"  links, all clauses        {score(found, given.links)}")
    print(f"  our reading               {score(found, given.meant, among)}")
    for clause in sorted(among):
        group = tuple(link for link in given.links if clause in link[1])
        print(f"    {clause:24} {score(found, group, frozenset({clause}))}")


if __name__ == "__main__":
    main()
