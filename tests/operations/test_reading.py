"""Evidence named by a person is read, counted once, or refused for what it is."""

import os
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

from servanda.basis import Refusal
from servanda.operations.reading import Heard, all_facts, as_of_instant, read_case, read_evidence

GOOD = "chronology: 1\nid: one\nrows:\n  - {on: 2005-10-01, act: fire, sides: [government, gam]}\n"
BAD = "chronology: 1\nid: two\nrows:\n" + "".join(f"  - {{on: 2005-10-01, act: nothing-{n}}}\n" for n in range(7))


def _read(*paths: Path, reader: str = "") -> tuple[Heard, ...]:
    return read_evidence(paths, read_case("aceh-2005")[1], lambda step, done, total: None, reader)


def _refused(*paths: Path, reader: str = "") -> Refusal:
    with pytest.raises(Refusal) as refusal:
        _read(*paths, reader=reader)
    return refusal.value


def _file(tmp_path: Path, name: str, content: str | bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize("text", ["9999-12-31", "0001-01-01", "1799-12-31", "2301-01-01", "9999-12-31 23:00"])
def test_years_no_report_can_have_are_refused(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        as_of_instant(text, "Asia/Jakarta")
    assert refusal.value.code == "OPS001" and "1800 to 2300" in str(refusal.value)


@pytest.mark.parametrize("text", ["1800-01-01", "2300-12-31", "2300-12-31 23:59"])
def test_the_bounds_themselves_are_read(text: str) -> None:
    assert as_of_instant(text, "Asia/Jakarta")


def test_a_file_twice_counts_once_and_says_so(tmp_path: Path) -> None:
    path = _file(tmp_path, "one.yaml", GOOD)
    facts, repeated = all_facts(_read(path, path))
    assert (len(facts), repeated) == (1, 1)


def test_equal_ids_in_one_file_count_once_too(tmp_path: Path) -> None:
    (heard,) = _read(_file(tmp_path, "one.yaml", GOOD))
    twice = replace(heard.batch, facts=pl.concat([heard.batch.facts] * 3))
    facts, repeated = all_facts([replace(heard, batch=twice)])
    assert (len(facts), repeated) == (1, 2)


def test_no_input_is_no_fact() -> None:
    assert all_facts([])[1] == 0


def test_a_file_of_refused_rows_is_refused(tmp_path: Path) -> None:
    refusal = _refused(_file(tmp_path, "one.yaml", GOOD), _file(tmp_path, "bad.yaml", BAD))
    assert refusal.code == "OPS006" and "7 in all; the first 5 follow, and 2 more" in str(refusal)
    assert [reason.code for reason in refusal.reasons] == ["OPS006", *["EVD039"] * 5]
    assert [reason.place.line for reason in refusal.reasons[1:]] == [4, 5, 6, 7, 8]


def test_what_is_no_file_is_called_by_its_name(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    for name, words in (("pipe", "a named pipe"), ("circle", "in a circle"), ("", "a folder"), ("no", "not there")):
        refusal = _refused(tmp_path / name)
        assert refusal.code == "OPS002" and words in str(refusal)


def test_an_unknown_reader_is_found_in_its_option(tmp_path: Path) -> None:
    refusal = _refused(_file(tmp_path, "one.yaml", GOOD), reader="nope")
    assert (refusal.code, str(refusal.place)) == ("EVD003", "--reader")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "the file is empty"),
        ("\n\n", "the file is empty"),
        ("1,2015-02-03,fire\n2,2015-02-04,fire\n", "the first line is data, not a header"),
        (b"a\0b,c\n", "NUL bytes"),
    ],
)
def test_no_table_is_said_to_be_what_it_is(tmp_path: Path, content: str | bytes, words: str) -> None:
    assert words in str(_refused(_file(tmp_path, "in.csv", content)))
