"""The scale from 0 to 3, clause by clause, by its written rule; and the count at the agreement's own standard."""

import json
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from servanda.agreement import lower, read_agreement
from servanda.basis import to_us
from servanda.compliance import Assessments, assess, clause_doubt, implementation
from tests.stories.telling import facts_of

UTC = ZoneInfo("UTC")
WATCHED = {
    "on": "2020-01-01 to 2020-03-31",
    "act": "coverage.watch",
    "who": "mission",
    "share": "100%",
    "known": "2020-01-01",
}


def _assessed(clause: dict[str, Any], *facts: dict[str, Any], as_of: str = "2020-02-01") -> Assessments:
    agreement = {
        "servanda": "1",
        "id": "scale",
        "title": "Scale",
        "timing": {"zone": "UTC", "entry": "2020-01-01", "expiry": "2020-12-31"},
        "participants": {"a": {"called": "A"}, "b": {"called": "B"}},
        "bodies": {"mission": {"called": "Mission"}},
        "clauses": [{"id": "c", "says": "A clause.", "who": ["a", "b"], **clause}],
    }
    story = {
        "agreement": agreement,
        "sources": {
            "log": {"title": "Log", "mark": "S", "origin": "monitor"},
            "news": {"title": "News", "mark": "S", "origin": "human-coded news"},
        },
        "defaults": {"source": "log"},
        "facts": [{"on": "2019-12-01", "act": "statement"}, *facts],
    }
    law = lower(read_agreement(json.dumps(agreement)))
    return assess(law, facts_of(story), to_us(datetime.fromisoformat(as_of).replace(tzinfo=UTC)))


def _hand_over(n: int) -> dict[str, Any]:
    return {"on": "2020-01-10", "act": "weapons.hand-over", "who": "a", "quantity": f"{n} weapons"}


@pytest.mark.parametrize(
    ("handed", "level", "share"),
    [
        (0, 0, 0),
        (1, 1, 100_000),
        (4, 1, 400_000),
        (5, 2, 500_000),
        (9, 2, 900_000),
        (10, 3, 1_000_000),
        (12, 3, 1_000_000),
    ],
)
def test_a_duty_by_how_much_of_it_is_done(handed: int, level: int, share: int) -> None:
    clause = {"by": "2020-01-20", "must": {"acts": "weapons.hand-over", "amount": 10, "unit": "weapons"}}
    result = _assessed(clause, *([_hand_over(handed)] if handed else []))
    found = implementation(result, "c")
    assert (found.level, found.share_ppm) == (level, share)


def test_what_is_not_due_has_no_level_until_it_is_begun() -> None:
    clause = {"by": "2020-06-20", "must": {"acts": "weapons.hand-over", "amount": 10, "unit": "weapons"}}
    assert implementation(_assessed(clause), "c").level is None
    assert implementation(_assessed(clause, _hand_over(3)), "c").level == 1


def test_late_is_full_and_almost_all_is_not() -> None:
    clause = {"by": "2020-01-05", "must": {"acts": "weapons.hand-over", "amount": 10, "unit": "weapons"}}
    assert implementation(_assessed(clause, _hand_over(10)), "c").level == 3
    nearly = {"by": "2020-01-20", "must": {"acts": "weapons.hand-over", "amount": 10_000_000, "unit": "weapons"}}
    found = implementation(_assessed(nearly, _hand_over(9_999_999)), "c")
    assert (found.level, found.share_ppm) == (2, 999_999)


def test_a_prohibition_by_its_quiet_days() -> None:
    clause = {"must_not": {"acts": "fire", "assessed": "week"}}
    fire = [{"on": f"2020-01-{day:02}", "act": "fire", "who": "a"} for day in (3, 4)]
    fire.append({"on": "2020-01-03 12:00", "act": "fire", "who": "b"})
    found = implementation(_assessed(clause, WATCHED, *fire, as_of="2020-01-11"), "c")
    # Eight days of ten: the first window of seven days and three of the second, two of them with fire.
    assert (found.level, found.share_ppm) == (2, 800_000)
    assert implementation(_assessed(clause, WATCHED, as_of="2020-01-11"), "c").level == 3
    assert implementation(_assessed(clause, as_of="2020-01-11"), "c").level is None
    every = [{"on": f"2020-01-{day:02}", "act": "fire", "who": "a"} for day in range(1, 11)]
    assert implementation(_assessed(clause, WATCHED, *every, as_of="2020-01-11"), "c").level == 0


def test_news_says_so() -> None:
    clause = {"by": "2020-01-20", "must": {"acts": "weapons.hand-over", "amount": 10, "unit": "weapons"}}
    assert implementation(_assessed(clause, {**_hand_over(10), "source": "news"}), "c").alleged
    assert not implementation(_assessed(clause, _hand_over(10)), "c").alleged


def test_the_count_at_the_own_standard_stands_beside_the_reported_one() -> None:
    clause = {"must_not": {"acts": "fire"}}
    fire = {"on": "2020-01-03", "act": "fire", "who": "a"}
    result = _assessed(clause, fire, {**fire, "on": "2020-01-04", "source": "news"})
    found = clause_doubt(result, "c", stated=True, holders=("a", "b"))
    assert (found.whole.counted, found.crisp) == (2, 1)
    assert found.per_party is not None
    assert {party: one.counted for party, one in found.per_party.items()} == {"a": 2, "b": 0}
    assert clause_doubt(result, "c", stated=False, holders=()).crisp is None


def test_no_figure_per_party_where_nobody_says_who_acted() -> None:
    clause = {"must_not": {"acts": "fire"}}
    fire = {"on": "2020-01-03", "act": "fire"}
    result = _assessed(clause, {**fire, "who": "a"}, {**fire, "sides": ["a", "b"]})
    assert clause_doubt(result, "c", stated=False, holders=("a", "b")).per_party is None
