"""A report's file from any part of its entries, and what is done with it once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.access import DataClass, Entry
from servanda.basis import Refusal
from servanda.phones import RECEIVE, TAKE, PhoneFile, PhoneReport, Taken, read_report, take

REPORT = PhoneReport("f", "v", files=(PhoneFile("photo", "a" * 64, "b" * 64),), act="fire", begin=5, point=(1, 2))
JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda c: st.lists(c, max_size=3))


def entry(n: int, deed: str, content: object) -> Entry:
    return Entry(n, n, n, "m1", "mission", deed, "r", DataClass.SOURCE, ("mission",), content)  # type: ignore[arg-type]


def test_a_report_reads_back_as_it_was_written() -> None:
    assert PhoneReport.read_back(REPORT.content()) == REPORT
    assert PhoneReport.read_back(PhoneReport(known=False, sealed=True).content()) == PhoneReport(
        known=False, sealed=True
    )


@given(st.dictionaries(st.sampled_from(["files", "known", "act", "point", "missing", "begin"]), JSON))
def test_whatever_was_erased_or_altered_reads_as_blank(held: dict[str, object]) -> None:
    read_report([entry(1, RECEIVE, held), entry(2, TAKE, held)])


@given(st.sets(st.integers(0, 2)))
def test_any_part_of_a_file_is_read(parts: set[int]) -> None:
    whole = [
        entry(1, RECEIVE, REPORT.content()),
        entry(2, RECEIVE, PhoneReport(files=(PhoneFile("photo_2", "c" * 64),)).content()),
        entry(3, TAKE, {"file": "x"}),
    ]
    file = read_report([one for n, one in enumerate(whole) if n in parts])
    assert file.waits == (bool(parts) and 2 not in parts)


def test_a_report_is_taken_up_once() -> None:
    first = read_report([entry(1, RECEIVE, REPORT.content())])
    draft = take(first, Taken("x"))
    assert draft.data_class is DataClass.SOURCE and draft.to == ("mission",)
    with pytest.raises(Refusal, match="PHO020"):
        take(read_report([entry(1, RECEIVE, REPORT.content()), entry(2, TAKE, draft.content)]), Taken("y"))
    with pytest.raises(Refusal, match="PHO021"):
        take(read_report([]), Taken("x"))
    with pytest.raises(Refusal, match="PHO022"):
        take(read_report([entry(1, RECEIVE, PhoneReport(sealed=True).content())]), Taken("x"))
