"""Who sees a clause broken: bodies by what the text says they observe, beside the other side's own eyes."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from servanda.agreement import Agreement
from servanda.windtunnel import Scenario, Seen, Sight, by_bodies, read_scenario, seen_in, sights_of
from tests.windtunnel.worlds import POINT, agreement, scenario

MISSION = {"mission": {"called": "The mission", "observes": [{"acts": ["fire"], "by": ["presence"]}]}}
HALT = {"id": "halt", "says": "Neither fires.", "who": ["north", "south"], "must_not": {"acts": "fire"}}
#: Nothing given for clauses, so that all is derived from how they are watched.
FREE: dict[str, Any] = {
    "all_clauses": {"gain": "1"},
    "methods": {
        "presence": {"detection": "0.8", "delay": "1", "false_alarm": "0.01"},
        "drone": {"detection": "0.5", "delay": "0", "false_alarm": "0.02"},
        "reports": {"detection": "0.4", "delay": "3", "false_alarm": "0.005"},
        "inspection": {"detection": "0.9", "delay": "7", "false_alarm": "0.001"},
        "own-eyes": {"detection": "0.3", "delay": "2", "false_alarm": "0.04"},
    },
    "observers": {"part": "0.5", "contradict": "0"},
}


def free(about: Agreement, contradict: str = "0") -> Scenario:
    observers = {"observers": {**FREE["observers"], "contradict": contradict}}
    return read_scenario(yaml.safe_dump(POINT | FREE | observers), about)


def watched(*observes: dict[str, Any], clause: dict[str, Any] = HALT, **more: Any) -> tuple[Sight, Seen]:
    bodies = {"mission": {"called": "The mission", "observes": list(observes)}} if observes else {}
    about = agreement(clauses=[clause], **{"bodies": bodies} | more)
    taken = free(about)
    sight = sights_of(about, taken)[0]
    return sight, seen_in(by_bodies(sight) if sight.impartial else sight, taken.at_means())


def figures(seen: Seen) -> tuple[float, float, float]:
    return float(seen.detection[0]), float(seen.delay_days[0]), float(seen.false_alarm[0])


def test_a_body_that_stands_there() -> None:
    sight, seen = watched({"acts": ["fire"], "by": ["presence"]})
    assert sight.impartial and figures(seen) == pytest.approx((0.8, 1.0, 0.01))
    assert sight.words == ("mission observes it by presence", "the other side's own eyes see it too")


def test_stated_coverage_and_delay_go_before_the_method_s() -> None:
    sight, seen = watched({"acts": ["fire"], "by": ["presence"], "coverage": "50%", "delay": "48 hours"})
    assert figures(seen) == pytest.approx((0.4, 2.0, 0.005))
    assert "coverage 50%" in sight.words[0] and "after 2 days" in sight.words[0]


def test_two_ways_of_one_body_miss_the_same_things() -> None:
    _, seen = watched({"acts": ["fire"], "by": ["presence", "drone"]})
    # .5 of all is told at once by drone, .3 more after a day: what presence misses, the drone missed too.
    assert figures(seen) == pytest.approx((0.8, 0.3 / 0.8, 0.02))


def test_two_bodies_see_independently() -> None:
    bodies = {
        "mission": {"called": "A", "observes": [{"acts": ["fire"], "by": ["presence"]}]},
        "other": {"called": "B", "observes": [{"acts": ["fire"], "by": ["drone"]}]},
    }
    _, seen = watched(bodies=bodies)
    assert figures(seen) == pytest.approx((0.9, 0.4 / 0.9, 1 - 0.99 * 0.98))


def test_the_other_side_s_own_eyes_stay_beside_a_body() -> None:
    about = agreement(clauses=[HALT], bodies=MISSION)
    taken = free(about)
    seen = seen_in(sights_of(about, taken)[0], taken.at_means())
    # .8 is known after a day; of the rest the other side sees .3, after two.
    assert figures(seen) == pytest.approx((0.86, (0.8 * 1 + 0.06 * 2) / 0.86, 1 - 0.99 * 0.96))


def test_a_mistake_stands_where_no_other_watcher_would_have_seen_it() -> None:
    """Presence sees .8 and errs .01, own eyes see .3 and err .04; who saw nothing is believed, or half."""
    about = agreement(clauses=[HALT], bodies=MISSION)
    for believed, share in (("1", 1.0), ("0.5", 0.5)):
        taken = free(about, believed)
        seen = seen_in(sights_of(about, taken)[0], taken.at_means())
        assert seen.detection[0] == pytest.approx(0.86)
        expected = 1 - (1 - 0.01 * (1 - 0.3 * share)) * (1 - 0.04 * (1 - 0.8 * share))
        assert seen.false_alarm[0] == pytest.approx(expected)


def test_a_weak_body_never_sees_less_than_nobody() -> None:
    alone = watched()[1]
    about = agreement(
        clauses=[HALT], bodies={"mission": {"called": "M", "observes": [{"acts": ["fire"], "by": ["reports"]}]}}
    )
    taken = free(about)
    beside = seen_in(sights_of(about, taken)[0], taken.at_means())
    assert beside.detection[0] > alone.detection[0]


def test_nobody_watches_but_the_other_side() -> None:
    sight, seen = watched()
    assert not sight.impartial and figures(seen) == pytest.approx((0.3, 2.0, 0.04))
    assert "own eyes" in sight.words[0]


def test_a_body_in_which_one_side_sits_alone_does_not_count() -> None:
    own = {"called": "Northern staff", "members": {"north": "3"}, "observes": [{"acts": ["fire"], "by": ["presence"]}]}
    sight, _ = watched(bodies={"staff": own})
    assert not sight.impartial
    joint = own | {"members": {"north": "3", "south": "3"}}
    assert watched(bodies={"staff": joint})[0].impartial


def test_only_some_of_the_acts() -> None:
    sight, seen = watched({"acts": ["fire.air-strike"], "by": ["presence"]})
    assert figures(seen)[0] == pytest.approx(0.8 * 0.5)
    assert "in part" in sight.words[0]


def test_who_certifies_sees_by_inspection_unless_the_text_says_how() -> None:
    clause = {"id": "arms", "says": "North hands over.", "who": "north", "certified_by": "mission",
              "must": {"acts": "weapons.hand-over"}}  # fmt: skip
    sight, seen = watched(clause=clause, bodies={"mission": {"called": "The mission"}})
    assert figures(seen) == pytest.approx((0.9, 7.0, 0.001))
    assert "certifies it" in sight.words[0]


def test_what_is_done_in_public_shows_by_itself() -> None:
    clause = {"id": "talks", "says": "They meet.", "who": ["north", "south"], "must": {"acts": "meeting.talks"}}
    sight, seen = watched(clause=clause)
    assert sight.public and figures(seen) == (1.0, 0.0, 0.0)


def test_an_exception_takes_from_detection_and_from_alarms() -> None:
    may = {"id": "defence", "says": "Self-defence.", "who": ["north", "south"],
           "may": {"acts": "fire", "defeats": "halt", "claimed": "yes", "breadth": "broad"}}  # fmt: skip
    bodies = {"mission": {"called": "The mission", "observes": [{"acts": ["fire"], "by": ["presence"]}]}}
    about = agreement(clauses=[HALT, may], bodies=bodies)
    taken = free(about)
    seen = seen_in(by_bodies(sights_of(about, taken)[0]), taken.at_means())
    keeps = (1 - taken.exceptions.claimed.mean()) * (1 - taken.exceptions.broad.mean())
    assert figures(seen) == pytest.approx((0.8 * keeps, 1.0, 0.01 * keeps))
    assert seen.passes[0] == pytest.approx(1 - keeps)


def test_what_the_scenario_gives_goes_before() -> None:
    about = agreement()
    taken = scenario(about)
    seen = seen_in(sights_of(about, taken)[0], taken.at_means())
    assert figures(seen) == (0.6, 0.0, 0.05)


@given(st.lists(st.sampled_from(["presence", "drone", "reports"]), min_size=1, max_size=3, unique=True))
def test_one_more_way_of_watching_never_sees_less(methods: list[str]) -> None:
    more = watched({"acts": ["fire"], "by": methods})[1]
    less = watched({"acts": ["fire"], "by": methods[:1]})[1]
    assert figures(more)[0] >= figures(less)[0] - 1e-12
    assert -1e-9 <= figures(more)[1] <= 3.0 + 1e-9
