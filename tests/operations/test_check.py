"""Checking a case: what a question of a day reads, and what its data says of places."""

import json

import pytest

from servanda.basis import Refusal
from servanda.operations import check_case
from servanda.store import shipped_cases


def _codes(on: str, as_of: str = "") -> str:
    report = check_case("lebanon-2024", on=on, as_of=as_of)
    return " ".join(one.message for one in report.diagnostics if one.code == "CHK014")


def test_a_question_of_a_day_does_not_read_what_was_agreed_later() -> None:
    assert "26 January 2025" in _codes("2025-01-20")
    assert "18 February 2025" not in _codes("2025-01-20")


def test_a_day_to_read_from_may_still_be_given() -> None:
    assert "18 February 2025" in _codes("2025-02-10", as_of="2025-02-10")


@pytest.mark.parametrize("on", ["9999-12-31", "0001-01-01", "tomorrow", "9" * 500])
def test_a_day_outside_the_calendar_is_refused(on: str) -> None:
    with pytest.raises(Refusal, match="OPS003") as refused:
        check_case("lebanon-2024", on=on)
    assert len(str(refused.value)) < 200


def test_data_names_files_without_the_machine_they_stand_on() -> None:
    data = check_case(str(shipped_cases()["lebanon-2024"])).data()
    assert {one["file"] for one in data["diagnostics"]} == {"agreement.yaml"}
    assert str(shipped_cases()["lebanon-2024"].resolve()) not in json.dumps(data)
