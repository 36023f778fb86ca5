"""What a body was denied takes from what it claims to have watched; and coverage as a table."""

import json
from datetime import UTC, datetime
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import lower, read_agreement
from servanda.basis import HOUR, to_us
from servanda.compliance import CoverageLine, assess, coverage_of, coverage_table
from tests.compliance.test_edges import one, quiet, story
from tests.compliance.worlds import world
from tests.stories.telling import facts_of

WEEK = {"on": "2020-03-02 to 2020-03-08", "act": "coverage.watch", "who": "mission", "place": "ring"}
SHUT = {"on": "2020-03-04", "act": "coverage.denied", "who": "mission", "place": "ring"}


def share(*facts: dict[str, Any], **more: Any) -> int:
    """Percent of the week that counts as watched; in whole numbers, rounded down."""
    return int(one(story([quiet(**more)], [WEEK, *facts], "2020-03-20"))["coverage"])


def test_a_denial_inside_a_longer_patrol_cuts_that_part() -> None:
    assert share() == 100
    assert share(SHUT) == 85  # six days of seven
    assert share(SHUT | {"on": "2020-03-07 to 2020-03-15"}) == 71  # five of seven: the rest lies beyond the patrol
    assert share(SHUT, SHUT | {"on": "2020-03-04 to 2020-03-05"}) == 71  # no day is cut twice


def test_a_share_denied_leaves_the_rest() -> None:
    assert share(SHUT | {"on": "2020-03-02 to 2020-03-08", "share": "30%"}) == 70
    half = WEEK | {"share": "40%"}
    assert one(story([quiet()], [half, SHUT | {"share": "30%"}], "2020-03-20"))["coverage"] == 40


def test_only_the_same_body_is_cut() -> None:
    assert share(SHUT | {"who": "somebody else"}) == 100
    other = WEEK | {"who": "drone team", "on": "2020-03-04", "share": "50%"}
    assert share(SHUT, other) == 92  # of several watches at once the best counts


@pytest.mark.parametrize(
    ("where", "percent"),
    [({"place": "field"}, 100), ({"place": "a village"}, 100), ({"place": None}, 85)],
)
def test_only_the_place_denied_is_cut(where: dict[str, Any], percent: int) -> None:
    """A denial without a place is one everywhere, as a watch without a place is."""
    denial = {key: value for key, value in (SHUT | where).items() if value is not None}
    assert share(denial) == percent


@pytest.mark.parametrize(("item", "percent"), [("movement", 100), ("fire", 85), ("fire.artillery", 85)])
def test_only_the_act_denied_is_cut(item: str, percent: int) -> None:
    """Who cannot watch artillery cannot watch all fire."""
    assert share(SHUT | {"item": item}) == percent


def test_a_denial_is_believed_as_a_watch_is() -> None:
    assert share(SHUT | {"source": "paper"}) == 85  # tells of a body of the agreement
    assert share(SHUT | {"source": "paper", "who": "somebody"}) == 100
    assert share(SHUT | {"status": "withdrawn"}) == 100


def test_enough_denied_and_silence_is_not_observed() -> None:
    long = SHUT | {"on": "2020-03-03 to 2020-03-08"}
    assert one(story([quiet()], [WEEK], "2020-03-20"))["status"] == "met"
    assert one(story([quiet()], [WEEK, long], "2020-03-20"))["status"] == "not observed"


def test_a_clause_that_names_no_place_is_seen_from_what_is_left() -> None:
    clause = quiet()
    del clause["must_not"]["in"]
    field = WEEK | {"place": "field", "share": "60%"}
    found = one(story([clause], [WEEK, field, SHUT], "2020-03-20"))
    assert int(found["coverage"]) == 94  # a day at 60 %, six at 100 %


SEEDS = st.integers(0, 2**32)


@given(SEEDS)
@settings(max_examples=15, deadline=None)
def test_a_denial_never_adds_and_never_changes_what_was_seen(seed: int) -> None:
    this = world(seed)
    # One that takes another fact's place takes that fact away, as any fact would.
    facts = this.facts.filter((pl.col("act") != "coverage.denied") | pl.col("revises").is_null())
    without = facts.filter(pl.col("act") != "coverage.denied")
    more, less = assess(this.law, without, this.as_of), assess(this.law, facts, this.as_of)
    for before, after in zip(more.by_obligation, less.by_obligation, strict=True):
        assert (after.coverage_ppm <= before.coverage_ppm).all()
        assert (after.value == before.value).all()


# --- the table ----------------------------------------------------------------------------------------------------


AGREEMENT = {
    "servanda": "1",
    "id": "seen",
    "title": "Seen",
    "timing": {"zone": "UTC", "entry": "2020-03-02"},
    "participants": {"north": {"called": "North"}, "south": {"called": "South"}},
    "bodies": {"mission": {"called": "Mission"}, "drones": {"called": "Drone team"}},
    "zones": {
        "ring": {"circle": {"centre": ["38", "48"], "radius": "10 km"}},
        "field": {"circle": {"centre": ["40", "48"], "radius": "10 km"}},
        "both": {"any_of": ["ring", "field"]},
    },
    "clauses": [quiet()],
}


def lines(*facts: dict[str, Any], days: int = 0) -> dict[tuple[str, str], list[CoverageLine]]:
    """The table of a few facts as of 9 March 2020, a week after the entry into force, by body and place."""
    law = lower(read_agreement(json.dumps(AGREEMENT)))
    table = facts_of({"agreement": AGREEMENT, "facts": list(facts)})
    found: dict[tuple[str, str], list[CoverageLine]] = {}
    for line in coverage_table(law, table, to_us(datetime(2020, 3, 9, tzinfo=UTC)), days=days):
        found.setdefault((line.body, line.place), []).append(line)
    return found


def test_the_table_says_who_where_when_and_who_refused() -> None:
    refused = SHUT | {"toward": "south"}
    turned = {"on": "2020-03-05", "act": "monitoring.access-refused", "who": "north", "toward": "mission"}
    turned |= {"place": "ring", "note": "patrol sent back at the bridge"}
    found = lines(WEEK | {"item": "fire"}, refused, turned, WEEK | {"who": "drones", "place": "both", "share": "50%"})
    assert set(found) == {("mission", "ring"), ("drones", "ring"), ("drones", "field")}
    [ring] = found["mission", "ring"]
    # A denial on the south's side leaves what the mission saw of the north's; access refused to one patrol on the
    # road is told and cuts nothing.
    assert (ring.watched_ppm, ring.watched_hours, ring.refused_hours) == (1_000_000, 168, 24)
    assert (ring.refused_by, ring.refusals, ring.restrictions) == (("north", "south"), 1, 1)
    assert ring.acts == ("fire",) and len(ring.rests_on) == 3
    [drones] = found["drones", "field"]
    assert (drones.watched_ppm, drones.refused_hours, drones.refused_by) == (500_000, 0, ())
    assert drones.acts == ()


def test_a_watch_for_one_act_tells_nothing_of_another() -> None:
    fire, aid = WEEK | {"item": "fire", "share": "10%"}, {"on": WEEK["on"], "act": "coverage.watch", "item": "aid"}
    [ring] = lines(fire, aid | {"who": "mission"})["mission", "ring"]
    assert ring.by_act == (("aid", 1_000_000), ("fire", 100_000))
    [ring] = lines(fire, WEEK | {"share": "40%"})["mission", "ring"]
    assert ring.by_act == (("", 400_000), ("fire", 400_000))
    [ring] = lines(SHUT)["mission", "ring"]
    assert ring.by_act == ()


def test_the_table_by_period_adds_up() -> None:
    days = lines(WEEK, SHUT, days=1)["mission", "ring"]
    assert [line.watched_ppm for line in days] == [1_000_000, 1_000_000, 0, *[1_000_000] * 4]
    assert sum(line.watched_hours for line in days) == lines(WEEK, SHUT)["mission", "ring"][0].watched_hours == 144


def test_a_body_that_was_only_refused_has_a_line() -> None:
    [only] = lines(SHUT)["mission", "ring"]
    assert (only.watched_ppm, only.refused_hours, only.refusals) == (0, 24, 1)
    assert lines({"on": "2020-03-04", "act": "fire", "who": "north", "place": "ring"}) == {}


@pytest.mark.parametrize("days", [0, 7])
def test_the_table_of_random_worlds_holds_together(days: int) -> None:
    seen = 0
    for seed in range(40):
        this = world(seed)
        result = assess(this.law, this.facts, this.as_of)
        for line in coverage_of(this.law, result, days=days):
            seen += 1
            whole = line.end - line.begin
            assert 0 <= line.watched_ppm <= 1_000_000 and whole > 0
            assert max(line.watched_hours, line.refused_hours) * HOUR <= whole
            assert line.rests_on
            assert line.place not in this.law.zones or not this.law.zones[line.place].any_of
    assert seen > 10
