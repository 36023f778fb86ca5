"""What is said of very little: one act, one day, no day, rows that could not be read; true, and no traceback."""

from datetime import date
from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.operations import draw_escalation, escalate_case
from servanda.operations.escalate.ask import EscalateReport, tell_parts
from servanda.operations.escalate.parts import parts_named
from servanda.operations.pages.wording import Words

HEAD = "on,act,who,sides,ref,source,mark,origin"
ONE = "2015-01-02,fire,,ukraine; certain-areas,1,made up,S,monitor"
#: Who acted and the sides without order cannot both be named: refused by the reader.
BOTH = "2015-01-03,fire,ukraine,ukraine; certain-areas,2,made up,S,monitor"


def _file(folder: Path, *rows: str) -> str:
    path = folder / "chronology.csv"
    path.write_text("\n".join((HEAD, *rows)) + "\n", encoding="utf-8")
    return str(path)


def _seen(report: EscalateReport, language: str) -> str:
    told = tell_parts(report.opened, parts_named(("seen",)), Words(language), public=True)
    return told["seen"].lines[0]


def test_one_act_on_one_day_is_one_act_on_one_day(tmp_path: Path) -> None:
    report = escalate_case("minsk-ii-2015", [_file(tmp_path, ONE)], own=False)
    assert _seen(report, "en") == "One act over one day"
    assert _seen(report, "fr") == "Un acte sur un jour"
    assert draw_escalation(report)
    assert report.told["seen"].lines[1].startswith("The one act does not say")
    assert report.told["truce"].refused and not report.told["seen"].refused


def test_nothing_counted_is_said_in_french_as_nothing(tmp_path: Path) -> None:
    report = escalate_case("minsk-ii-2015", [_file(tmp_path, ONE)], own=False, count="alerts")
    assert _seen(report, "fr") == "Aucun acte sur un jour"
    assert draw_escalation(report)


@pytest.mark.parametrize("days", [{"begin": date(2015, 3, 1)}, {"end": date(2014, 3, 1)}])
def test_no_day_left_to_count_is_refused(tmp_path: Path, days: dict[str, date]) -> None:
    with pytest.raises(Refusal, match="no day is left to count") as caught:
        escalate_case("minsk-ii-2015", [_file(tmp_path, ONE)], own=False, **days)  # type: ignore[arg-type]
    assert caught.value.reasons[0].code == "ESC004"


def test_rows_that_could_not_be_read_are_told(tmp_path: Path) -> None:
    report = escalate_case("minsk-ii-2015", [_file(tmp_path, ONE, BOTH)], own=False, part=("seen",))
    assert report.told["seen"].data["refused"] == 1
    assert "One row could not be read and is in no count" in " ".join(report.told["seen"].lines)
    assert "could not be read" in draw_escalation(report)
