"""Bulletins of past cases over archives read in place; numbers read by eye in the sources."""

import pytest

from servanda.bulletin import Bulletin
from servanda.operations import make_bulletin
from tests import shared_data

#: What the mission's status report of each fortnight gives, read by eye: counted against the ceasefire, local
#: ceasefires for repairs, facilities; and how many acts with a death UCDP has in the bulletin's own days.
MINSK = {
    "2017-11-17..2017-11-30": (14_500, 46, 16, 7),
    "2017-12-01..2017-12-14": (19_700, 54, 17, 8),
}


def told(one: Bulletin, key: str) -> int | None:
    """The value of one line of what others counted."""
    return next((line.now.value for line in one.told if line.key == f"report-count-{key}"), None)


@pytest.mark.parametrize(
    "period", ["2017-12-01..2017-12-14", pytest.param("2017-11-17..2017-11-30", marks=pytest.mark.slow)]
)
def test_minsk_beside_the_missions_own_status_report(period: str) -> None:
    folder = shared_data.folder("osce_smm_and_agreement_texts")
    files = [shared_data.folder("ucdp_ged_ukraine") / "ged221_ukraine_2014_2018_hxl.csv.gz",
             folder / "osce_smm_status_reports_2015_2018.csv"]  # fmt: skip
    one = make_bulletin("minsk-ii-2015", map(str, files), period=period, forms=("json",)).bulletins[0]
    counted, silences, facilities, acts = MINSK[period]
    assert (told(one, "against-ceasefire"), told(one, "windows-of-silence")) == (counted, silences)
    assert told(one, "infrastructure-facilities") == facilities
    assert one.figures[0].now is not None and one.figures[0].now.value == acts
    topics = {line.topic for line in one.reported}
    assert "access" in topics
    whole = (folder / "osce_smm_status_reports_2015_2018.csv").read_text("utf-8")
    assert all(line.text in whole for line in one.reported)
    assert one.parties == (), "neither source records who acted"


def test_aceh_month_by_month_from_its_own_chronology() -> None:
    given = []
    for month in ("2005-09", "2005-10", "2005-11", "2005-12"):
        one = make_bulletin("aceh-2005", period=month, forms=("json",)).bulletins[0]
        given.append(next(line.given.value for line in one.amounts if line.clause == "weapons-all" and line.given))
    assert given == [243, 476, 698, 840]


def test_gaza_trucks_told_against_those_promised_and_days_nobody_counted_are_no_shortfall() -> None:
    file = shared_data.folder("acled_gaza_2023_2025") / "acled_gaza_2023-10_2025-06.csv.gz"
    first = make_bulletin("gaza-2025-01", [str(file)], period="2025-01-05..2025-01-25", forms=("json",)).bulletins[0]
    trucks = next(line for line in first.amounts if line.clause == "aid-trucks")
    # 630, 915, 897, 808, 653 and 339 trucks on 19 to 24 January.
    assert trucks.given is not None and (trucks.given.value, trucks.windows.value) == (4_242, 6)
    last = make_bulletin("gaza-2025-01", [str(file)], period="2025-03-09..2025-03-29", forms=("json",)).bulletins[0]
    trucks = next(line for line in last.amounts if line.clause == "aid-trucks")
    assert trucks.given is None and trucks.short.value == 0
    assert all(line.acts.withheld or line.acts.value == 0 for line in last.parties), "few are recorded, so none is told"
