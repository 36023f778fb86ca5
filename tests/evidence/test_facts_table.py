"""The facts table: its published schema, what conforming means, and which rows are sound."""

import json
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import polars as pl
import pytest

from servanda.basis import Refusal
from servanda.evidence import COLUMNS, SCHEMA, conform, empty, facts_schema, read_all, validate
from tools.evidence_reference import pages

BEGIN = datetime(2021, 3, 1, 4, tzinfo=UTC)
ROW = {
    "kind": ["event"],
    "act": ["fire.mortar"],
    "happened_from": [BEGIN],
    "happened_to": [datetime(2021, 3, 1, 5, tzinfo=UTC)],
    "origin": ["monitor"],
    "source": ["post-3"],
}


@pytest.mark.parametrize("path", pages(), ids=lambda path: path.name)
def test_generated_files_are_current(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == pages()[path], "run tools/evidence_reference.py"


def test_the_table_has_the_columns_all_parts_rely_on() -> None:
    assert list(SCHEMA) == [column.name for column in COLUMNS] == empty().columns
    assert SCHEMA["happened_from"] == pl.Datetime("us", "UTC")
    assert SCHEMA["quantity_milli"] == pl.Int64 and SCHEMA["act_ppm"] == pl.Int32


def test_a_fact_as_json_meets_the_published_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(facts_schema())
    fact = json.loads(conform(pl.DataFrame(ROW)).write_json())[0]
    jsonschema.validate(fact, facts_schema())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(fact | {"kind": "verdict"}, facts_schema())


def test_what_is_absent_is_filled() -> None:
    fact = conform(pl.DataFrame(ROW | {"actor": ["south"]})).row(0, named=True)
    assert fact["recorded"] == fact["happened_to"]
    assert (fact["act_ppm"], fact["actor_ppm"], fact["sources"], fact["row"]) == (1_000_000, 1_000_000, 1, 2)
    assert len(fact["id"]) == 16 and fact["note"] is None


def test_an_id_is_of_the_content_not_of_the_line() -> None:
    one = conform(pl.DataFrame(ROW | {"row": [7]}))["id"]
    other = conform(pl.DataFrame(ROW | {"row": [9], "note": [None]}))["id"]
    assert one.equals(other)
    assert conform(pl.DataFrame(ROW | {"note": ["x"]}))["id"][0] != one[0]
    kept = conform(pl.DataFrame({name: value * 2 for name, value in ROW.items()} | {"id": ["given", None]}))
    assert kept["id"].to_list() == ["given", one[0]]


def test_columns_are_refused_that_the_table_does_not_have_or_of_another_type() -> None:
    for frame, code in (
        (pl.DataFrame(ROW | {"verdict": ["guilty"]}), "EVD010"),
        (pl.DataFrame(ROW).drop("origin"), "EVD010"),
        (pl.DataFrame(ROW | {"quantity_milli": ["many"]}), "EVD014"),
    ):
        with pytest.raises(Refusal) as refusal:
            conform(frame)
        assert refusal.value.code == code


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"act": "fire.morter"}, "EVD039"),
        ({"weapon": "mortars"}, "EVD040"),
        ({"kind": "verdict"}, "EVD041"),
        ({"status": "proven"}, "EVD041"),
        ({"origin": None}, "EVD030"),
        ({"act_ppm": 1_000_001}, "EVD034"),
        ({"sources": 0}, "EVD034"),
        ({"lon": 10.0}, "EVD036"),
        ({"lon": 10.0, "lat": 91.0}, "EVD034"),
        ({"lon": float("nan"), "lat": 1.0}, "EVD034"),
        ({"radius_m": float("inf")}, "EVD034"),
        ({"happened_to": BEGIN}, "EVD032"),
        ({"recorded": datetime(2020, 1, 1, tzinfo=UTC)}, "EVD033"),
        ({"quantity_milli": 5, "low_milli": 6}, "EVD032"),
        ({"act": "personnel.recruit-child", "note": "a narrative"}, "EVD044"),
    ],
)
def test_an_unsound_row_is_refused(change: dict[str, object], code: str) -> None:
    changed = conform(pl.DataFrame(ROW)).with_columns(
        pl.lit(value, SCHEMA[name]).alias(name) for name, value in change.items()
    )
    kept, refusals = validate(changed)
    assert (kept.height, refusals["code"].to_list()) == (0, [code])


def test_equal_ids_are_refused_from_the_second_on() -> None:
    twice = conform(pl.DataFrame({name: value * 2 for name, value in ROW.items()}))
    kept, refusals = validate(twice)
    assert (kept.height, refusals["row"].to_list()) == (1, [3])


def test_parquet_in_slices_is_one_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("servanda.evidence.parquet.ROWS_PER_BATCH", 3)
    count = 10
    facts = conform(
        pl.DataFrame(
            {name: value * count for name, value in ROW.items()} | {"note": [str(n % 9) for n in range(count)]}
        )
    )
    facts.write_parquet(tmp_path / "facts.parquet")
    batch = read_all(tmp_path / "facts.parquet")
    assert batch.accounted and batch.rows_read == count
    assert batch.refusals.select("row", "code").rows() == [(11, "EVD026")]
    assert batch.facts.equals(facts.head(9))
