"""What the writer of a facts table vouches for, and when nobody believes it any more."""

from pathlib import Path
from typing import Any

import polars as pl
import pytest

from servanda.evidence import Report, vouched, vouched_parquet
from servanda.evidence.vouching import vouch
from tests.compliance.few_facts import facts


def _table(**columns: Any) -> pl.DataFrame:
    table = facts(*({"on": f"2020-03-{day:02}"} for day in (9, 5, 7)))
    table = table.with_columns(
        id=pl.Series([f"{n:016x}" for n in (3, 1, 2)]), row=pl.Series([2, 3, 4]), recorded=pl.col("happened_to")
    )
    return table.with_columns(**columns)


def _written(table: pl.DataFrame, path: Path) -> Report:
    path.write_bytes(vouched_parquet(table))
    return Report(path)


def test_facts_that_stand_alone_are_written_in_order_of_time(tmp_path: Path) -> None:
    report = _written(_table(), tmp_path / "facts.parquet")
    told = vouched(report)
    assert told is not None
    assert (told.distinct, told.alone, told.ordered, told.prompt, told.lasts) == (True, True, True, True, 1)
    assert {"kind", "incident"} <= set(told.alike)
    assert "happened_from" not in told.alike
    assert pl.read_parquet(tmp_path / "facts.parquet").equals(_table().sort("happened_from"))


@pytest.mark.parametrize(
    ("columns", "lost"),
    [
        ({"id": pl.Series(["0" * 16] * 3)}, {"distinct"}),
        ({"id": pl.Series(["not a hash", "b", "c"])}, {"distinct"}),
        ({"row": pl.Series([2, 2, 3]), "happened_from": pl.lit(0).cast(pl.Datetime("us", "UTC"))}, {"lasts"}),
        ({"incident": pl.Series(["a", None, None])}, {"alone", "ordered"}),
        ({"revises": pl.Series([None, None, "0" * 16])}, {"alone", "ordered"}),
        ({"recorded": pl.col("happened_to") + pl.duration(days=1)}, {"prompt"}),
    ],
)
def test_no_more_is_vouched_for_than_is_so(columns: dict[str, Any], lost: set[str], tmp_path: Path) -> None:
    told = vouched(_written(_table(**columns), tmp_path / "facts.parquet"))
    assert told is not None
    assert {name for name in ("distinct", "alone", "ordered", "prompt", "lasts") if not getattr(told, name)} == lost


def test_readings_of_one_row_do_not_stand_alone() -> None:
    day = pl.lit(0).cast(pl.Datetime("us", "UTC"))
    same = _table(row=pl.Series([2, 2, 3]), happened_from=day, happened_to=day + pl.duration(days=1), recorded=day)
    assert not vouch(same).alone
    assert vouch(same.with_columns(row=pl.lit(None, pl.Int64))).alone


def _copied(path: Path) -> dict[str, str]:
    notes = pl.read_parquet_metadata(path)
    return {name: told for name, told in notes.items() if name != "ARROW:schema"}


@pytest.mark.parametrize(
    "altered",
    [
        lambda table: table.head(2),
        lambda table: table.reverse(),
        lambda table: table.with_columns(incident=pl.lit("one")),
        lambda table: table.with_columns(recorded=pl.col("recorded") + pl.duration(days=9)),
        lambda table: table.with_columns(id=pl.lit("0" * 16)),
    ],
)
def test_a_file_written_anew_loses_it_even_where_the_words_are_copied(altered: Any, tmp_path: Path) -> None:
    path = tmp_path / "facts.parquet"
    _written(pl.concat([_table(id=pl.lit(f"{n:015x}") + pl.col("id").str.slice(15)) for n in range(200)]), path)
    notes = _copied(path)
    assert vouched(Report(path)) is not None
    table = altered(pl.read_parquet(path))
    table.write_parquet(tmp_path / "copied.parquet", metadata=notes)
    assert vouched(Report(tmp_path / "copied.parquet")) is None
    table.write_parquet(tmp_path / "plain.parquet")
    assert vouched(Report(tmp_path / "plain.parquet")) is None


def test_what_is_damaged_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "facts.parquet"
    _written(_table(), path)
    whole = path.read_bytes()
    for spoilt in (
        whole[:-1],
        whole.replace(b'"distinct": true', b'"distinct":  1.0'),
        whole.replace(b'"prompt": true', b'"prompt": null'),
        b"PAR1",
        b"PAR1" + whole[-8:],
    ):
        path.write_bytes(spoilt)
        assert vouched(Report(path)) is None
    assert vouched(Report(tmp_path / "facts.parquet")) is None
    path.write_bytes(vouched_parquet(_table().head(0)))
    assert vouched(Report(path)) is not None


def test_bytes_in_memory_are_believed_as_a_file_is() -> None:
    import io

    held = Report(io.BytesIO(vouched_parquet(_table())), "facts.parquet")
    assert vouched(held) == vouch(_table().sort("happened_from"))
