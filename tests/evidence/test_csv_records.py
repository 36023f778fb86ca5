"""Records are told apart as RFC 4180 says, with the line each begins on, however the text is cut."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.csv_records import RecordSplitter, RecordTooLong, TooManyBadQuotes

CELLS = st.text(alphabet='ab,"\né\u4e00', max_size=6)


def _split(text: bytes, fields: int, chunk: int, batch: int, most: int = 1_000_000, quotes: int = 100):  # type: ignore[no-untyped-def]
    chunks = [text[at : at + chunk] for at in range(0, len(text), chunk)]
    found = list(RecordSplitter(fields, ",", 2, most, quotes).split(chunks, batch))
    rows = [row for one in found for row in csv.reader(io.StringIO(one.text.decode(), newline=""))]
    return (
        rows,
        [line for one in found for line in one.lines.tolist()],
        [bad for one in found for bad in one.bad],
    )


@given(
    st.integers(2, 4).flatmap(lambda n: st.lists(st.lists(CELLS, min_size=n, max_size=n), max_size=6)),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.sampled_from(["\n", "\r\n"]),
    st.integers(1, 9),
    st.integers(1, 30),
)
def test_sound_text_is_split_as_the_standard_library_does(
    rows: list[list[str]], quoting: int, end: str, chunk: int, batch: int
) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator=end, quoting=quoting).writerows(rows)  # type: ignore[call-overload]
    fields = len(rows[0]) if rows else 2
    found, lines, bad = _split(text.getvalue().encode(), fields, chunk, batch)
    assert (found, bad) == (rows, [])
    begins, at = [], 2
    for row in rows:
        begins.append(at)
        at += 1 + sum(cell.count("\n") for cell in row)
    assert lines == begins


@pytest.mark.parametrize("batch", [4, 1000])
def test_a_stray_quote_costs_its_own_row_only(batch: int) -> None:
    rows, lines, bad = _split(b'1,a\n2,b"c\n3,d\n4,"e"f\n5,"g"\n', 2, 3, batch)
    assert rows == [["1", "a"], ["3", "d"], ["5", "g"]]
    assert lines == [2, 4, 6]
    assert [(one.line, one.code) for one in bad] == [
        (3, EvidenceCode.STRAY_QUOTE),
        (5, EvidenceCode.STRAY_QUOTE),
    ]


def test_a_quote_never_closed_costs_its_own_row_when_rows_follow() -> None:
    rows, _, bad = _split(b'1,"a\n2,b\n3,c\n', 2, 5, 1000)
    assert rows == [["2", "b"], ["3", "c"]]
    assert [(one.line, one.code) for one in bad] == [(2, EvidenceCode.STRAY_QUOTE)]


def test_a_file_cut_off_in_a_quoted_field_loses_its_last_row() -> None:
    rows, _, bad = _split(b'1,a\n2,"long\nnote', 2, 5, 1000)
    assert rows == [["1", "a"]]
    assert [(one.line, one.code) for one in bad] == [(3, EvidenceCode.HALF_WRITTEN)]


def test_ragged_and_torn_rows_and_blank_lines() -> None:
    rows, lines, bad = _split(b"1,a\n\n2\n3,b,c\r\n\r\n4,d\n5", 2, 4, 1000)
    assert rows == [["1", "a"], ["4", "d"]]
    assert lines == [2, 7]
    assert [(one.line, one.code) for one in bad] == [
        (4, EvidenceCode.RAGGED_ROW),
        (5, EvidenceCode.RAGGED_ROW),
        (8, EvidenceCode.HALF_WRITTEN),
    ]


def test_bytes_that_are_no_text_and_hidden_marks() -> None:
    text = "1,ok\n2,caf\xe9\n".encode("latin-1") + "3,n\u202eame\n4,\u2067x\n5,“fine” café\n6,\0\n".encode()
    rows, _, bad = _split(text, 2, 3, 1000)
    assert rows == [["1", "ok"], ["5", "“fine” café"]]
    assert [(one.line, one.code) for one in bad] == [
        (3, EvidenceCode.BAD_BYTES),
        (4, EvidenceCode.HIDDEN_MARKS),
        (5, EvidenceCode.HIDDEN_MARKS),
        (7, EvidenceCode.BAD_BYTES),
    ]


def test_limits_hold() -> None:
    with pytest.raises(RecordTooLong) as long:
        _split(b"1,a\n2," + b"x" * 500, 2, 50, 60, most=100)
    assert long.value.line == 3
    with pytest.raises(TooManyBadQuotes):
        _split(b'1,a"b\n' * 50, 2, 1000, 1000, quotes=10)
