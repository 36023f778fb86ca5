"""What every reader owes: a corpus with exact expected output, a page, and to be found by its head."""

import gzip
import io
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

import reader_corpus
import reader_seeds
from servanda.evidence import Batch, Reader, Report, Source, all_readers, detect, read_all, reader_named

ROOT = Path(__file__).parents[2]
READERS = all_readers()
TABULAR = {"ucdp_ged", "acled", "acled_weekly", "gdelt", "facts", "casualty_series"}
#: Readers whose csv has lines before its header, or tags under it, or that read parquet as it is.
OWN_LAYOUT = {"facts", "mapped", "hxl", "odk"}
GOOD = list(reader_corpus.inputs("good"))
INPUTS = [*GOOD, *reader_corpus.inputs("bad")]


def _name(path: Path) -> str:
    return "/".join(path.parts[-3:])


def test_the_readers_of_this_issue_are_there() -> None:
    assert {*TABULAR, "chronology"} <= set(READERS)


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_reader_is_whole(reader: Reader) -> None:
    assert isinstance(reader, Reader)
    assert reader.title and reader.media_types and all(end.startswith(".") for end in reader.extensions)
    assert type(reader).__doc__ and type(reader).read.__doc__
    source = reader.source
    assert isinstance(source, Source) and source.id and source.title and source.granularity
    assert source.who_acted, "says when a row tells who acted"


@pytest.mark.parametrize("name", READERS)
def test_a_reader_has_both_corpora_and_a_page(name: str) -> None:
    for sort in ("good", "bad"):
        assert any(path.parents[1].name == name for path in reader_corpus.inputs(sort)), sort
    page = ROOT / "docs" / "reference" / "readers" / f"{name}.md"
    assert page.read_text(encoding="utf-8").startswith(f"# {READERS[name].title}\n")


@pytest.mark.parametrize("path", INPUTS, ids=_name)
def test_what_is_read_is_exactly_what_was_expected(path: Path) -> None:
    assert reader_corpus.rendering(path) == reader_corpus.expected(path).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", GOOD, ids=_name)
def test_a_good_input_is_found_by_its_beginning_and_accounted_for(path: Path) -> None:
    assert detect(Report(path)).name == path.parents[1].name
    batch = read_all(path)
    assert batch.accounted
    assert batch.facts["id"].is_unique().all()


@pytest.mark.parametrize("path", GOOD, ids=_name)
def test_gzip_and_a_stream_read_the_same(path: Path) -> None:
    plain = read_all(path)
    packed = read_all(io.BytesIO(gzip.compress(path.read_bytes())), name=path.name, beside=reader_seeds.beside(path))
    assert _same(packed, plain)


@pytest.mark.parametrize(
    "path", [path for path in GOOD if path.suffix == ".csv" and not OWN_LAYOUT & set(path.parts)], ids=_name
)
def test_parquet_reads_the_same(path: Path, tmp_path: Path) -> None:
    table = pl.read_csv(path, infer_schema=False)
    if "#date+year" in table.row(0):
        table = table.slice(1)
    table.write_parquet(tmp_path / path.with_suffix(".parquet").name)
    reader = path.parents[1].name
    beside = reader_seeds.beside(path)
    parquet = read_all(tmp_path / path.with_suffix(".parquet").name, reader=reader, beside=beside)
    plain = read_all(path, reader=reader)
    assert parquet.accounted
    assert parquet.facts.drop("row").equals(plain.facts.drop("row"))


def _same(one: Batch, other: Batch) -> bool:
    return one.facts.equals(other.facts) and one.refusals.equals(other.refusals) and one.sources == other.sources


def test_another_zone_moves_the_days() -> None:
    path = next(path for path in GOOD if path.name == "reduced_with_equal_rows.csv")
    source = Source("mine", "My export", default_zone="Asia/Aden")
    facts = read_all(path, source).facts
    assert facts["happened_from"][0].isoformat() == "2019-07-31T21:00:00+00:00"
    assert set(facts["source"]) == {"mine"}
    assert reader_named("acled").source.default_zone == "UTC"


def test_readers_are_listed_without_loading_what_only_reading_needs() -> None:
    script = "import sys, servanda.vocabulary; from servanda.evidence import all_readers, Limits; all_readers(); "
    heavy = "sorted({'polars', 'numpy', 'shapely', 'pydantic'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script + f"print({heavy})"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
