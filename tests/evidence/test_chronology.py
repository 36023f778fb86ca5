"""What a hand-kept list means beyond single rows: its name, its sources, its defaults."""

import io
from dataclasses import replace

import polars as pl
import pytest

from servanda.basis import Refusal
from servanda.evidence import Source, read_all, reader_named

LIST = """chronology: 1
zone: Asia/Jakarta
sources:
  radio: {title: Radio, mark: R, origin: party}
  post: {title: Post, origin: monitor}
defaults: {source: post, place: valley}
rows:
  - {on: 2005-09-15, act: fire, who: south, source: radio}
  - {on: 2005-09-16, act: fire, place: hill, mark: K}
"""


def _read(text: str, source: Source | None = None, name: str = "mine.yaml"):  # type: ignore[no-untyped-def]
    return read_all(io.BytesIO(text.encode()), source, name=name)


def test_a_list_is_named_by_itself_else_by_its_file_else_by_the_caller() -> None:
    usual = replace(reader_named("chronology").source, default_zone="Europe/Kyiv")
    assert _read(LIST).source.id == _read(LIST, usual).source.id == "mine"
    assert _read("id: own\n" + LIST).source.id == "own"
    batch = _read("id: own\n" + LIST, Source("given", "Given by the caller"))
    assert batch.source.id == "given"
    assert [source.id for source in batch.sources] == ["given/radio", "given/post"]


def test_the_lists_own_zone_beats_the_callers() -> None:
    usual = replace(reader_named("chronology").source, default_zone="Europe/Kyiv")
    assert _read(LIST, usual).facts["happened_from"].dt.hour().to_list() == [17, 17]
    without = LIST.replace("zone: Asia/Jakarta\n", "")
    assert _read(without, usual).facts["happened_from"].dt.hour().to_list() == [21, 21]


def test_a_row_takes_what_it_does_not_say_from_its_source_and_the_defaults() -> None:
    facts = _read(LIST).facts.select("source", "origin", "mark", "status", "place", "actor")
    assert facts.rows() == [
        ("mine/radio", "party", "R", "alleged", "valley", "south"),
        ("mine/post", "monitor", "K", None, "hill", None),
    ]


def test_only_sources_that_bear_facts_are_cited() -> None:
    assert [source.id for source in _read(LIST.replace(", source: radio", "")).sources] == ["mine/post"]


def test_a_declared_total_stands_beside_the_required_one() -> None:
    listed = (
        "chronology: 1\nrows:\n"
        "  - {on: 2005-08-15, act: declaration.holdings, who: south, quantity: 840 weapons, clause: hand-over}\n"
    )
    fact = _read(listed).facts.row(0, named=True)
    assert (fact["kind"], fact["quantity_milli"], fact["unit"], fact["clause"]) == (
        "act",
        840_000,
        "weapons",
        "hand-over",
    )


def test_ids_do_not_depend_on_where_a_row_stands() -> None:
    turned = LIST.splitlines()
    turned[-1], turned[-2] = turned[-2], turned[-1]
    assert set(_read("\n".join(turned) + "\n").facts["id"]) == set(_read(LIST).facts["id"])


def test_each_day_shares_a_row_and_differs_in_id() -> None:
    listed = (
        "chronology: 1\nrows:\n  - {on: 2022-08, act: passage.ship-inspection, quantity: 4.1 inspections, each: day}\n"
    )
    batch = _read(listed)
    assert batch.accounted and (batch.rows_read, batch.facts.height) == (1, 31)
    assert batch.facts["id"].is_unique().all()
    assert batch.facts["quantity_milli"].sum() == 31 * 4_100


def test_a_list_in_csv_cannot_be_parquet_of_something_else() -> None:
    table = pl.DataFrame({"on": ["2005-09-15"], "act": ["fire"], "who": ["south"]})
    buffer = io.BytesIO()
    table.write_parquet(buffer)
    batch = read_all(io.BytesIO(buffer.getvalue()), name="list.parquet")
    assert (batch.source.id, batch.facts["actor"][0], batch.facts["row"][0]) == ("list", "south", 2)


def test_a_bad_head_is_refused_with_its_line() -> None:
    with pytest.raises(Refusal) as refusal:
        _read(LIST.replace("mark: R", "mark: Q"))
    assert (refusal.value.code, refusal.value.place.line) == ("EVD013", 4)
    with pytest.raises(Refusal) as refusal:
        _read(LIST.replace("source: post, place", "sauce: post, place"))
    assert (refusal.value.code, refusal.value.place.line) == ("EVD013", 6)
    assert "source" in refusal.value.reasons[0].remedy
