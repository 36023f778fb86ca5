"""What is handed to a third party becomes the other side's after the gap, and not while its clause is suspended."""

import json
from typing import Any

import numpy as np
import pytest

from servanda.basis import DAY
from servanda.compliance import Status
from servanda.windtunnel.futures.outcomes import standard_error
from servanda.windtunnel.futures.played import play_chunk
from servanda.windtunnel.futures.replay import Replay, replay
from servanda.windtunnel.futures.story import story
from servanda.windtunnel.model.model import Model, model_of
from servanda.windtunnel.model.rows import Log, Out
from tests.windtunnel.designs import NOTHING, exchanged, promise, supposed, truce
from tests.windtunnel.futures.test_lives import imagined, real

FUTURES, ERRORS = 4_000, 4.0
BODIES: dict[str, Any] = {
    "mission": {
        "called": "Mission",
        "observes": [{"acts": "fire", "by": "presence"}],
        "finds": "any",
    }
}
SOUTH = promise("south") | {"id": "south-quiet"}
_IN_HAND = [Log.DONE, Log.RETURNED]


def custody(held_for: str | None = "10 days", then_to: str = "south", **more: Any) -> dict[str, Any]:
    """North hands weapons to the mission, which passes them on to the south."""
    given = {"acts": "weapons.hand-over", "through": "mission", "then_to": then_to}
    if held_for:
        given["held_for"] = held_for
    return {"id": "arms", "says": "Through the mission.", "who": "north", "custody": given, **more}


def held(*clauses: dict[str, Any], horizon: int = 120, **parts: Any) -> Model:
    agreement = truce(*clauses, bodies=BODIES)
    return model_of(agreement, supposed(agreement, horizon, **parts))


def days(found: Replay) -> dict[str, list[int]]:
    """On which days what came about, or came back."""
    told: dict[str, list[int]] = {}
    for line in found.lines:
        if line.sort in _IN_HAND:
            back = "back " if line.sort is Log.RETURNED else ""
            told.setdefault(back + found.model.moves.duties[line.one].part, []).append(line.day)
    return told


@pytest.mark.parametrize(("gap", "after"), [("10 days", 10), ("36 hours", 2), ("24 hours", 1), (None, 0)])
def test_it_is_passed_on_when_the_gap_is_over_and_the_engine_finds_the_gap_kept(gap: str | None, after: int) -> None:
    model = held(custody(gap), promise("north"), all_clauses={"performance_delay": 5})
    seen = set()
    for number in range(40):
        found = replay(model, 3, number)
        told = days(found)
        (first,) = told["arms/hand-over"]
        seen.add(first)
        assert told["arms/onward"] == [first + after]
        assessed = {one.obligation.part: one for one in found.assessed().of("arms")}
        assert [Status(one) for one in assessed["onward"].status] == [Status.MET]
        if gap:
            assert Status.CONTRARY not in [Status(one) for one in assessed["gap"].status]
        assert imagined(found) == real(found)
    assert len(seen) > 5


def test_what_stays_with_the_third_party_is_passed_on_by_nobody() -> None:
    clause = custody()
    del clause["custody"]["then_to"]
    model = held(clause)
    assert [one.part for one in model.moves.duties] == ["arms/hand-over"]
    assert days(replay(model, 1, 0)) == {"arms/hand-over": [0]}


def test_who_waits_for_the_other_side_to_have_it_waits_out_the_gap() -> None:
    step = {"id": "step", "says": "It follows.", "who": "south", "must": {"acts": "law"}}
    for ref, later in (("arms", 10), ("arms/hand-over", 0)):
        model = held(custody(), step | {"depends_on": [{"done": ref, "dependency": "text"}]})
        told = days(replay(model, 1, 0))
        (first,) = told["arms/hand-over"]
        assert first + later <= told["step"][0] <= first + later + 1, ref


# what is found meanwhile ------------------------------------------------------------------------------------------


def breached(chance: float, gap: int, horizon: int, resumes: int = 30) -> Model:
    """The south fires on a day with some chance, found on the next; the handing over lasts as long as it is quiet."""
    lasting = {
        "id": "while", "says": "As long as the south is quiet.", "who": "north",
        "as_long_as": {"keeps": "south-quiet", "binds": "arms", "found_by": "mission"},
    }  # fmt: skip
    return held(
        custody(f"{gap} days"), SOUTH, lasting, horizon=horizon,
        all_clauses={"accident_rate": chance}, all_actors={"resolve": 0},
        methods={"presence": {"detection": 1, "delay": 0}}, devices={"stuck": 0},
        mechanism={"finds": 1, "finding_days": 0, "resumes_days": resumes},
    )  # fmt: skip


@pytest.mark.parametrize(("chance", "gap"), [(0.05, 10), (0.2, 3)])
def test_what_is_found_within_the_gap_stops_it(chance: float, gap: int) -> None:
    """Handed over on day 0, passed on on the last day unless one of the days before brought a breach: (1 - p)^gap."""
    done = play_chunk(breached(chance, gap, gap + 1), 5, 0, FUTURES).of(Out.DONE)
    expected = (1 - chance) ** gap
    assert set(np.unique(done)) == {1, 2}
    assert abs(float((done == 2).mean()) - expected) < ERRORS * standard_error(expected, FUTURES)


def test_what_was_stopped_goes_on_when_its_clause_does() -> None:
    """Suspended when it is found, for some days: passed on after these, or on the tenth day, whichever is later."""
    model = breached(0.02, 10, 60, resumes=4)
    later = 0
    for number in range(200):
        found = replay(model, 8, number)
        told = days(found)
        assert imagined(found) == real(found)
        suspended = [line for line in found.lives().get("arms", ()) if line[1] == "suspended"]
        early = [at for at, _ in suspended if at < model.start + 11 * DAY]
        (on,) = told["arms/onward"]
        assert on >= 10
        assert (on > 10) <= bool(early)
        later += on > 10
        steps = found.lives().get("arms", [])
        before = [state for at, state in steps if at < model.start + on * DAY + DAY // 2 + 10**9]
        assert not before or before[-1] == "in force"
    assert 5 < later < 100


def test_what_was_handed_over_comes_back_where_its_clause_ends_within_the_gap() -> None:
    """North gives up all on day 0 and can do nothing; its clause ends on day 5, and from then on it can again."""
    acting: dict[str, Any] = {"all_clauses": {"accident_rate": 0.1}, "all_actors": {"resolve": 0}}
    disarmed = {**acting, "steps": {"disarms": 1, "separates": 0, "tell": "no"}}
    back = held(custody(until="2026-01-05"), promise("north"), horizon=25, **disarmed)
    assert days(replay(back, 1, 0)) == {"arms/hand-over": [0], "back arms/hand-over": [5]}
    kept = held(custody(), promise("north"), horizon=25, **disarmed)
    assert not play_chunk(kept, 4, 0, 500).of(Out.CONTRAVENED).any()
    several = play_chunk(back, 4, 0, FUTURES).of(Out.CONTRAVENED)
    # Twenty days with one chance in ten each.
    assert abs(float(several.mean()) - 2.0) < ERRORS * (20 * 0.1 * 0.9 / FUTURES) ** 0.5
    assert "arms has ended before what was handed over was passed on: north has it back." in [
        one.words for one in story(replay(back, 1, 0))
    ]


def test_exchanged_names_change_nothing() -> None:
    agreement = {
        "servanda": 1, "id": "truce", "title": "A truce", "bodies": BODIES,
        "timing": {"zone": "UTC", "signed": "2026-01-01", "entry": "2026-01-01", "counting": "calendar days"},
        "participants": {"north": {"called": "North"}, "south": {"called": "South"}},
        "clauses": [
            custody(), custody(then_to="north") | {"id": "back", "who": "south"}, promise("north"), SOUTH,
            {"id": "while", "says": "While quiet.", "who": "north",
             "as_long_as": {"keeps": "south-quiet", "binds": "arms", "found_by": "mission"}},
        ],
    }  # fmt: skip
    scenario = {
        "scenario": 1, "agreement": "truce", "horizon": "90 days", **NOTHING,
        "all_clauses": {"accident_rate": 0.03, "performance_delay": 9}, "all_actors": {"resolve": 0.2},
        "mechanism": {"finds": 0.8, "finding_days": 2, "resumes_days": 5},
    }  # fmt: skip
    one, other = exchanged(json.dumps(agreement), json.dumps(scenario), "north", "south")
    assert (play_chunk(one, 6, 0, 300).outs == play_chunk(other, 6, 0, 300).outs).all()
    plain, compiled = (play_chunk(one, 6, 0, 300, compiled=how) for how in (False, True))
    assert (plain.outs == compiled.outs).all()
    assert play_chunk(one, 6, 0, 300).of(Out.DONE).max() == 4
