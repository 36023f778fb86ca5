"""Whatever bytes come, a reader accounts for every row or refuses the whole; nothing else leaves it."""

import csv
import gzip
import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import fuzz_readers
import reader_corpus
from servanda.evidence import SCHEMA, all_readers, read_all
from servanda.evidence.chronology_rows import KEYS

SEEDS = [path.read_bytes() for sort in ("good", "bad") for path in reader_corpus.inputs(sort)]
#: A sound row of each format; tests change some of its cells.
SOUND = {
    "ucdp_ged": {
        "id": "7", "type_of_violence": "3", "side_a": "North", "side_b": "Civilians", "where_prec": "1",
        "date_prec": "1", "date_start": "2021-03-01", "date_end": "2021-03-02", "best": "1", "low": "1", "high": "2",
        "latitude": "10.5", "longitude": "20.25", "geom_wkt": "POINT (20.25 10.5)", "number_of_sources": "2",
    },
    "acled": {
        "event_id_cnty": "N7", "event_date": "2025-01-20", "event_type": "Battles", "sub_event_type": "Armed clash",
        "actor1": "North", "actor2": "South", "latitude": "10.5", "longitude": "20.25", "geo_precision": "1",
        "time_precision": "2", "fatalities": "3", "timestamp": "1738000000", "notes": "x", "source": "a; b",
    },
    "casualty_series": {
        "report_date": "2025-01-20", "report_period": "24", "killed": "9", "killed_cum": "90", "injured": "3",
        "killed_recovered": "2", "killed_truce_new": "1",
    },
    "chronology": dict.fromkeys(KEYS, "") | {"on": "2025-01-20", "act": "fire", "who": "north", "quantity": "3 shots"},
    "facts": dict.fromkeys(SCHEMA, "") | {
        "kind": "event", "act": "fire", "happened_from": "2021-03-01T04:00:00Z", "origin": "monitor", "source": "p",
        "happened_to": "2021-03-01T05:00:00Z",
    },
}  # fmt: skip
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


def test_every_reader_has_a_sound_row_here() -> None:
    assert set(SOUND) == set(all_readers())


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400))
def test_random_bytes(content: bytes) -> None:
    fuzz_readers.everything(content)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_changed_corpora(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from(SEEDS)))
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
    fuzz_readers.everything(bytes(content))
    if data.draw(st.booleans()):
        packed = gzip.compress(bytes(content))
        fuzz_readers.everything(packed[: data.draw(st.integers(1, len(packed)))])


@pytest.mark.parametrize("reader", SOUND)
@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_cells_under_the_right_header(reader: str, data: st.DataObject) -> None:
    sound = SOUND[reader]
    changes = st.dictionaries(st.sampled_from(list(sound)), CELLS, max_size=4)
    rows = [list((sound | change).values()) for change in data.draw(st.lists(changes, max_size=5))]
    text = io.StringIO(newline="")
    csv.writer(text).writerows([list(sound), *rows])
    content = text.getvalue().encode("utf-8", "surrogatepass")
    # a file refused as a whole reads nothing; otherwise every row counts
    assert fuzz_readers.feed(reader, content) in (0, len(rows))


@pytest.mark.parametrize("reader", SOUND)
def test_the_row_they_change_is_sound(reader: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([list(SOUND[reader]), list(SOUND[reader].values())])
    batch = read_all(io.BytesIO(text.getvalue().encode()), reader=reader, name="x.csv")
    assert (batch.rows_used, batch.refusals.height) == (1, 0)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
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
