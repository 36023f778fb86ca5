"""What other agreements did, which no default was fitted to but one: UCDP's, those tried here left out."""

import csv
from datetime import date

import pytest

from servanda.windtunnel.scenario.defaults import REST
from shared_data import folder
from tools.trials import DAYS
from windtunnel.signs.test_trials import page

#: Signed on these days: Aceh, Minsk II, and two of Colombia, which docs/trials tries.
TRIED = {"2005-08-15", "2015-02-12", "2016-06-23", "2016-11-24"}
LONG = 100_000


@pytest.fixture(scope="module")
def lasted() -> list[int]:
    """Days from signature to the end of each agreement with a ceasefire; ``LONG`` where it has not ended."""
    path = folder("ucdp_peace_and_termination") / "ucdp_peace_agreements_221_shared.csv"
    with path.open(encoding="utf-8", errors="replace") as lines:
        rows = [row for row in csv.DictReader(lines) if row["cease"] == "1" and row["pa_date"] not in TRIED]
    return [
        (date.fromisoformat(row["duration"]) - date.fromisoformat(row["pa_date"])).days if row["duration"] else LONG
        for row in rows
    ]


def test_the_shares_that_stood_are_those_on_the_page(lasted: list[int]) -> None:
    assert len(lasted) == 111
    shares = [round(100 * sum(one >= day for one in lasted) / len(lasted)) for day in DAYS]
    thirty, *rest = shares
    said = f"{thirty} in 100 had not ended by day 30, {rest[0]} by day 90, {rest[1]} by day 180, {rest[2]} by day 365"
    assert said in page("README")


def test_giving_up_over_what_is_overdue_is_no_likelier_than_all_ends_together(lasted: list[int]) -> None:
    ends = sum(90 <= one < 365 for one in lasted)
    days = sum(min(max(one - 90, 0), 275) for one in lasted)
    assert ends / days == pytest.approx(REST["overdue.walk_away"].high(), rel=0.06)
    assert f"{ends} in some {round(days, -3):,} days" in page("README")
