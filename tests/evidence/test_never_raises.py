"""Whatever bytes come, a reader accounts for every row or refuses the whole; nothing else leaves it."""

import gzip

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import fuzz_readers
import reader_corpus
import reader_seeds
from servanda.evidence import all_readers
from servanda.evidence.chronology_rows import KEYS
from tests.examples import examples

#: What each reader's own corpus holds, with what stands beside it.
SEEDS = {
    name: [
        (path.read_bytes(), reader_seeds.beside(path))
        for sort in ("good", "bad")
        for path in reader_corpus.inputs(sort)
        if path.parents[1].name == name
    ]
    for name in all_readers()
}
TABLES = reader_seeds.tables()
#: Values that readers of dates, numbers and codes trip over, among some that they should take.
CELLS = st.one_of(
    st.sampled_from(
        [
            "", " ", "1", "2", "3", "0", "-1", "1.0", "1e308", "-0", "NaN", "inf", "-Infinity", "1_000", "٣", "0x10",
            "2015-02-15", "2015-02-30", "0000-00-00", "9999-12-31", "01-January-2015", "9-May-20", "2015-02-15 14:00",
            "2015-02-15T00:00:00Z", "2015 to 2014", "1900 to 2200", "2022 .. 2023", "fire", "fire.mortar",
            "Battles", "Armed clash", "Violence against civilians", "Sexual violence", "attack.sexual-violence",
            "event", "S", "R",
            "B2", "day", "40%", "279 weapons", "a; b", ";", "mortar", "monitor", "Asia/Jakarta", "Etc/Nowhere",
            "POINT (1 2)", "POINT (x y)", "92233720368547758079", "2147483648", "4102444800", "=1+1",
            "\u202e", "x" * 200,
        ]
    ),
    st.text(max_size=8),
)  # fmt: skip


def test_every_reader_has_seeds() -> None:
    assert all(SEEDS.values()), [name for name, seeds in SEEDS.items() if not seeds]


@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400))
def test_random_bytes(content: bytes) -> None:
    fuzz_readers.everything(content)


@pytest.mark.parametrize("reader", [name for name, seeds in SEEDS.items() if seeds])
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_changed_corpora(reader: str, data: st.DataObject) -> None:
    seed, beside = data.draw(st.sampled_from(SEEDS[reader]))
    content = bytearray(seed)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, max(0, len(content) - 1)))
        change = data.draw(st.sampled_from(["cut", "drop", "put", "swap"]))
        if change == "cut":
            del content[at:]
        elif change == "drop":
            del content[at : at + data.draw(st.integers(1, 40))]
        elif change == "put":
            content[at:at] = data.draw(
                st.sampled_from([b'"', b",", b"\n", b"\r", b"\0", b"\xff", b": ", b"- ", b"{", b"\xe2\x80\xae"])
            )
        elif content:
            content[at] ^= data.draw(st.integers(1, 255))
    fuzz_readers.feed(reader, bytes(content), beside)
    # another reader may be named by mistake
    fuzz_readers.feed(data.draw(st.sampled_from(list(SEEDS))), bytes(content))
    if data.draw(st.booleans()):
        packed = gzip.compress(bytes(content))
        fuzz_readers.feed(reader, packed[: data.draw(st.integers(1, len(packed)))], beside)


@pytest.mark.parametrize("table", TABLES, ids=str)
@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_cells_under_the_right_header(table: reader_seeds.Table, data: st.DataObject) -> None:
    places = st.integers(0, len(table.head[0]) - 1)
    changes = data.draw(st.lists(st.dictionaries(places, CELLS, max_size=4), max_size=5))
    rows = []
    for change in changes:
        row = list(data.draw(st.sampled_from(table.rows)))
        for place, cell in change.items():
            row[place] = cell
        rows.append(row)
    content = reader_seeds.lines(*table.head, *rows).encode("utf-8", "surrogatepass")
    # a file refused as a whole reads nothing; otherwise every row counts, but for one that is all blank
    blank = sum(not any(cell.strip("\r\n") for cell in row) and len(row) == 1 for row in rows)
    read = fuzz_readers.feed(table.reader, content, reader_seeds.beside(table.path))
    assert read in (0, len(rows) - blank, len(rows))


@settings(max_examples=examples(150), suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.dictionaries(st.sampled_from(KEYS), CELLS.filter(lambda cell: cell.isprintable()), max_size=8), max_size=4
    )
)
def test_any_rows_in_a_chronology(rows: list[dict[str, str]]) -> None:
    quoted = [
        "  - {" + ", ".join(f"{key}: '{value.replace(chr(39), chr(39) * 2)}'" for key, value in row.items()) + "}"
        for row in rows
    ]
    listed = "chronology: 1\nrows:\n" + "\n".join(quoted or ["  []"]) + "\n"
    assert fuzz_readers.feed("chronology", listed.encode("utf-8", "surrogatepass")) in (0, len(rows))
