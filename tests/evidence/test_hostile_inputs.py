"""Damaged, mis-encoded, oversized and deceitful inputs end in a refusal that says what and where."""

import gzip
import io
from pathlib import Path

import polars as pl
import pytest

from servanda.basis import Refusal
from servanda.evidence import Limits, read_all

HEADER = "event_date,event_type,sub_event_type,actor1,location,latitude,longitude\n"
ROW = "2025-01-20,Battles,Armed clash,North,Millford,10.5,20.25\n"


def _refused(content: bytes, limits: Limits | None = None, reader: str = "") -> Refusal:
    with pytest.raises(Refusal) as refusal:
        read_all(io.BytesIO(content), name="in.csv", limits=limits, reader=reader)
    assert refusal.value.place.file == "in.csv"
    return refusal.value


def test_a_gzip_bomb_is_stopped_early() -> None:
    bomb = gzip.compress((HEADER + ROW).encode() + b"0" * 100_000_000)
    assert len(bomb) < 200_000
    assert _refused(bomb, reader="acled").code == "EVD006"
    assert _refused(bomb, Limits(text_bytes=1_000_000), reader="acled").code == "EVD006"


def test_a_torn_or_damaged_gzip_is_refused_whole() -> None:
    whole = gzip.compress((HEADER + "".join(ROW.replace("10.5", f"10.{n}") for n in range(5000))).encode())
    assert _refused(whole[:-400], reader="acled").code == "EVD007"
    assert _refused(whole[:200] + b"\0\0\0\0" + whole[204:], reader="acled").code == "EVD007"
    assert _refused(whole + b"garbage", reader="acled").code == "EVD007"


def test_gzip_in_several_members_is_read() -> None:
    both = gzip.compress((HEADER + ROW).encode()) + gzip.compress(ROW.encode())
    assert read_all(io.BytesIO(both), name="in.csv").rows_read == 2


def test_a_damaged_parquet_is_refused_whole(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    pl.DataFrame({"event_date": ["2025-01-20"], "event_type": ["Battles"], "actor1": ["a"]}).write_parquet(path)
    whole = path.read_bytes()
    for cut in (8, len(whole) // 2, len(whole) - 6):
        assert _refused(whole[:cut], reader="acled").code == "EVD007"
    flipped = bytearray(whole)
    for at in range(4, len(whole) - 8, 3):
        flipped[at] ^= 0xFF
    assert _refused(bytes(flipped), reader="acled").code == "EVD007"


def test_a_parquet_with_lists_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    pl.DataFrame({"event_date": [["2025-01-20"]], "event_type": [{"a": 1}], "actor1": ["a"]}).write_parquet(path)
    with pytest.raises(Refusal) as refusal:
        read_all(path, reader="acled")
    assert refusal.value.code == "EVD014"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_other_encodings_are_refused_whole(encoding: str) -> None:
    assert _refused((HEADER + ROW).encode(encoding), reader="acled").code == "EVD008"


def test_rows_that_are_no_text_are_refused_and_the_rest_stands() -> None:
    content = (HEADER + ROW).encode() + ROW.replace("Millford", "Mühlfurt").encode("latin-1") + ROW.encode()
    batch = read_all(io.BytesIO(content), name="in.csv")
    assert batch.accounted and batch.rows_used == 2
    assert batch.refusals.select("row", "code").rows() == [(3, "EVD023")]


def test_a_byte_order_mark_and_other_separators_are_read() -> None:
    for text in (
        "\ufeff" + HEADER + ROW,
        (HEADER + ROW).replace(",", ";"),
        (HEADER + ROW).replace(",", "\t"),
    ):
        batch = read_all(io.BytesIO(text.encode()), name="in.csv")
        assert batch.rows_read == batch.facts.height == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "EVD009"),
        (b"\n\n", "EVD009"),
        (b"1,2015-02-15\n", "EVD009"),
        (b"\x00\x01\x02", "EVD008"),
        (b"hello", "EVD001"),
        (b"{}", "EVD001"),
        (b"PK\x03\x04zip", "EVD001"),
        (b"<html></html>", "EVD001"),
    ],
)
def test_what_no_reader_knows_is_refused(content: bytes, code: str) -> None:
    assert _refused(content).code == code
    assert _refused(content, reader="acled").code in ("EVD008", "EVD009", "EVD050")


def test_a_header_alone_reads_nothing() -> None:
    batch = read_all(io.BytesIO(HEADER.encode()), name="in.csv")
    assert (batch.rows_read, batch.facts.height, batch.refusals.height) == (0, 0, 0)
    assert batch.accounted and batch.source.id == "acled"


def test_size_limits() -> None:
    content = (HEADER + ROW * 10).encode()
    assert _refused(content, Limits(file_bytes=100)).code == "EVD005"
    long = (HEADER + ROW.replace("Millford", "x" * 5000) + ROW).encode()
    batch = read_all(io.BytesIO(long), name="in.csv", limits=Limits(record_bytes=1000))
    assert batch.accounted and batch.refusals.select("row", "code").rows() == [(2, "EVD025")]
    endless = (HEADER + ROW.replace("Millford", '"' + "x" * 3_000_000)).encode()
    assert _refused(endless, Limits(record_bytes=1000, batch_bytes=500)).code == "EVD025"
    stray = HEADER + ROW.replace("North", 'No"rth') * 30
    assert _refused(stray.encode(), Limits(bad_quotes=10)).code == "EVD009"
    listed = "chronology: 1\nrows:\n" + "".join(f"  - {{on: 2005-09-15, act: fire, who: a{n}}}\n" for n in range(30))
    assert _refused(listed.encode(), Limits(hand_kept_rows=10)).code == "EVD005"
    assert _refused(listed.encode(), Limits(hand_kept_bytes=100)).code == "EVD005"


def test_a_deep_or_looping_list_is_refused() -> None:
    deep = "chronology: 1\nrows: " + "[" * 100_000
    assert _refused(deep.encode()).code in ("BAS012", "BAS016")
    latin = "chronology: 1\ntitle: caf\xe9\nrows: []\n".encode("latin-1")
    assert _refused(latin).code == "EVD008"


def test_swapped_columns_show_when_the_area_is_known() -> None:
    content = (HEADER + ROW + ROW.replace("10.5,20.25", "20.25,10.5") + ROW.replace("10.5", "60")).encode()
    batch = read_all(io.BytesIO(content), name="in.csv", limits=Limits(within=(19, 9, 22, 12)))
    assert batch.accounted and batch.rows_used == 1
    assert batch.refusals["code"].to_list() == ["EVD037", "EVD037"]
    assert "swapped" in batch.refusals["why"][0] and "swapped" not in batch.refusals["why"][1]


def test_what_is_dated_after_the_moment_of_reading_is_refused() -> None:
    before = Limits(known_by_us=1_600_000_000_000_000)
    batch = read_all(io.BytesIO((HEADER + ROW).encode()), name="in.csv", limits=before)
    assert batch.refusals["code"].to_list() == ["EVD033"]
    listed = b"chronology: 1\nrows:\n  - {on: 2025-09-15, act: fire}\n"
    assert read_all(io.BytesIO(listed), name="in.yaml", limits=before).refusals["code"].to_list() == ["EVD033"]
    within = Limits(within=(0, 0, 1, 1))
    placed = b"chronology: 1\nrows:\n  - {on: 2025-09-15, act: fire, lat: 5, lon: 5}\n"
    assert read_all(io.BytesIO(placed), name="in.yaml", limits=within).refusals["code"].to_list() == ["EVD037"]


def test_an_absent_file_and_an_unknown_reader_are_refused(tmp_path: Path) -> None:
    for code, call in (
        ("EVD004", lambda: read_all(tmp_path / "none.csv")),
        ("EVD004", lambda: read_all(tmp_path)),
        ("EVD003", lambda: read_all(io.BytesIO(b""), reader="nobody")),
    ):
        with pytest.raises(Refusal) as refusal:
            call()
        assert refusal.value.code == code


def test_a_text_that_may_be_of_two_formats_is_refused() -> None:
    both = "on,act,event_date,event_type,actor1\n2025-01-20,fire,2025-01-20,Battles,North\n"
    assert _refused(both.encode()).code == "EVD002"
