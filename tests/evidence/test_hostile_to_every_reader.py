"""The same damage done to a sound input of every reader; the list of readers is the registry's, not written here."""

import io
import json
from pathlib import Path

import polars as pl
import pytest

import reader_corpus
import reader_seeds
from reader_seeds import Table, beside
from servanda.basis import Refusal
from servanda.evidence import Batch, Limits, all_readers, read_all

TABLES = reader_seeds.tables()
GOOD = list(reader_corpus.inputs("good"))
AN_AGE_AGO = -2_000_000_000_000_000


def _read(table: Table, text: str | bytes, limits: Limits | None = None) -> Batch:
    content = text if isinstance(text, bytes) else text.encode()
    batch = read_all(io.BytesIO(content), reader=table.reader, name="in.csv", limits=limits, beside=beside(table.path))
    assert batch.accounted
    assert batch.facts["id"].is_unique().all()
    numbers = batch.facts.select(pl.col("lon", "lat", "radius_m"))
    assert all(numbers[name].drop_nulls().is_finite().all() for name in numbers.columns)
    return batch


def _codes(batch: Batch) -> list[str]:
    return batch.refusals["code"].to_list()


def _name(path: Path) -> str:
    return "/".join(path.parts[-3:])


def test_every_reader_has_a_sound_input() -> None:
    assert {path.parents[1].name for path in GOOD} == set(all_readers())


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_a_half_written_row_is_refused_and_the_rest_stands(table: Table) -> None:
    whole = table.text(*table.rows, table.rows[-1])
    last = whole[:-1].rindex("\n") + 1
    torn = whole[: last + 2] if "," not in whole[last : last + 2] else whole[: last + 1]
    batch = _read(table, torn)
    assert batch.refusals["row"].max() == whole.count("\n", 0, last) + 1
    assert _codes(batch)[-1] in ("EVD020", "EVD021")


@pytest.mark.parametrize("table", TABLES, ids=str)
@pytest.mark.parametrize(
    ("mark", "code"), [(b"\xff", "EVD023"), (b"\0", "EVD023"), ("\u202e".encode(), "EVD024")], ids=repr
)
def test_a_row_that_is_no_sound_text_is_refused(table: Table, mark: bytes, code: str) -> None:
    row = table.rows[0]
    batch = _read(table, table.text(row).encode() + mark + reader_seeds.lines(row).encode())
    assert code in _codes(batch)
    assert batch.rows_used == 1


@pytest.mark.parametrize("table", TABLES, ids=str)
@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_another_encoding_is_refused_whole(table: Table, encoding: str) -> None:
    with pytest.raises(Refusal) as refusal:
        _read(table, table.text().encode(encoding))
    assert refusal.value.code in ("EVD008", "EVD009", "EVD062")


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_swapped_axes_show_where_the_area_is_known(table: Table) -> None:
    point = _read(table, table.text(table.rows[0])).facts.select("lon", "lat").drop_nulls()
    at = {axis: [n for n, cell in enumerate(table.rows[0]) if _same(cell, point[axis])] for axis in ("lon", "lat")}
    if not (len(at["lon"]) == len(at["lat"]) == 1):
        pytest.skip("its rows give no point in two cells of their own")
    lon, lat = float(point["lon"][0]), float(point["lat"][0])
    area = Limits(within=(lon - 0.5, lat - 0.5, lon + 0.5, lat + 0.5))
    assert _read(table, table.text(table.rows[0]), area).rows_used == 1
    row = list(table.rows[0])
    row[at["lon"][0]], row[at["lat"][0]] = row[at["lat"][0]], row[at["lon"][0]]
    batch = _read(table, table.text(tuple(row)), area)
    assert batch.rows_used == 0 and _codes(batch)[0] in ("EVD035", "EVD037", "EVD046")


def _same(cell: str, numbers: pl.Series) -> bool:
    try:
        return bool(len(numbers)) and float(cell) == numbers[0]
    except ValueError:
        return False


@pytest.mark.parametrize("path", GOOD, ids=_name)
def test_nothing_is_known_before_it_happens(path: Path) -> None:
    usual = read_all(path, reader=path.parents[1].name)
    batch = read_all(path, reader=path.parents[1].name, limits=Limits(known_by_us=AN_AGE_AGO))
    assert batch.accounted and batch.rows_used == 0
    assert _codes(batch).count("EVD033") == usual.rows_used


@pytest.mark.parametrize("table", TABLES, ids=str)
@pytest.mark.parametrize("value", ["NaN", "inf", "-inf", "1e400", "=1+1", "'; DROP TABLE facts; --", "<script>"])
def test_no_cell_makes_a_reader_fail(table: Table, value: str) -> None:
    row = table.rows[0]
    changed = [(*row[:n], value, *row[n + 1 :]) for n in range(len(row))]
    assert _read(table, table.text(*changed)).rows_read == len(changed)


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_a_row_written_twice_is_refused_or_told_apart(table: Table) -> None:
    batch = _read(table, table.text(table.rows[0], table.rows[0]))
    assert batch.rows_used == 2 or _codes(batch) == ["EVD026"]


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_a_row_beyond_the_limit_is_refused_and_the_rest_stands(table: Table) -> None:
    row = table.rows[0]
    batch = _read(table, table.text((row[0] + "x" * 50_000, *row[1:]), row), Limits(record_bytes=20_000))
    assert _codes(batch) == ["EVD025"] and batch.rows_used == 1


@pytest.mark.parametrize("path", [path for path in GOOD if path not in {table.path for table in TABLES}], ids=_name)
def test_a_torn_or_mis_encoded_document_is_refused_or_accounted_for(path: Path) -> None:
    content = path.read_bytes()
    damaged = [content[: len(content) * part // 7] for part in range(1, 7)]
    damaged += [content.replace(b"a", b"\xff", 1), content.replace(b"a", b"\0", 1)]
    for one in damaged:
        try:
            batch = read_all(io.BytesIO(one), reader=path.parents[1].name, name="in", beside=beside(path))
        except Refusal as refusal:
            assert all(reason.why and reason.remedy for reason in refusal.reasons)
        else:
            assert batch.accounted


@pytest.mark.parametrize("path", [path for path in GOOD if path.suffix in (".json", ".geojson")], ids=_name)
def test_no_value_of_a_json_document_makes_a_reader_fail(path: Path) -> None:
    values: tuple[object, ...] = (
        "NaN",
        float("nan"),
        float("inf"),
        None,
        True,
        [],
        {},
        "x" * 300,
        -1,
        10**30,
        "\u202e",
    )
    for value in values:
        for changed in _changed(json.loads(path.read_text(encoding="utf-8")), value):
            text = json.dumps(changed).encode("utf-8", "surrogatepass")
            try:
                batch = read_all(io.BytesIO(text), reader=path.parents[1].name, name="in", beside=beside(path))
            except Refusal as refusal:
                assert all(reason.why and reason.remedy for reason in refusal.reasons)
            else:
                assert batch.accounted


def _changed(document: object, value: object) -> list[object]:
    """The document with one of its leaves replaced, once for each of the first six leaves."""
    found: list[object] = []
    for number in range(6):
        left = [number]
        found.append(_with(document, value, left))
    return found


def _with(part: object, value: object, left: list[int]) -> object:
    if isinstance(part, dict):
        return {key: _with(one, value, left) for key, one in part.items()}
    if isinstance(part, list):
        return [_with(one, value, left) for one in part]
    left[0] -= 1
    return value if left[0] == -1 else part
