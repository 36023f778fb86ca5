"""Devices: each proposed where the draft lacks it and where theory says it helps; not where it is there already."""

from typing import Any

import pytest

from servanda.windtunnel import Bounds, read_scenario
from servanda.windtunnel.resequence.trying import Trial
from tests.windtunnel.designs import promise
from tests.windtunnel.drafts import draft_of, duty, edits, made, scenarios, search, text_of

BOTH = (promise("north"), promise("south"))
BODY = {
    "commission": {
        "called": "Commission", "members": {"north": "1", "south": "1"}, "decides": "majority", "finds": "any",
        "observes": [{"acts": ["fire"], "by": ["patrol"]}],
    }
}  # fmt: skip
ENVOY = {"envoy": {"called": "The envoy", "roles": ["mediator"]}}
#: Alarms without a cause, each answered, war at the second answer.
ALARMS: dict[str, Any] = {
    "all_clauses": {"false_alarm_rate": 0.02},
    "ladder": {"ceiling": 2, "answer_days": 0, "cooling": 0},
}


def gained(text: str, kind: str, at: int = 0, **parts: Any) -> float:
    """Days that one edit adds to a draft."""
    of = scenarios(**parts)
    draft = draft_of(text, of)
    found = search(draft, of).one(edits(draft, kind)[at])
    return found.paired.gained_days()[1]  # type: ignore[union-attr]


def test_a_line_clears_up_alarms_that_were_none() -> None:
    assert gained(text_of(*BOTH), "liaison line", **ALARMS, liaison={"clears": 0.5}) > 20
    assert gained(text_of(*BOTH), "liaison line", **ALARMS, liaison={"clears": 0, "practice": 1}) == 0
    assert gained(text_of(*BOTH), "liaison line", **ALARMS, liaison={"clears": 0, "practice": 0.1}) > 5


def test_no_second_line_is_proposed() -> None:
    there = duty("line", "north", "liaison.call")
    assert not edits(draft_of(text_of(*BOTH, there)), "liaison line")


def test_a_line_the_scenario_forbids_is_told() -> None:
    agreement = draft_of(text_of(*BOTH)).agreement
    fixed = read_scenario('{"scenario": 1, "agreement": truce, "liaison": {"exists": "no"}}', agreement)
    assert edits(draft_of(text_of(*BOTH), lambda _: fixed), "liaison line")[0].note


def test_answers_in_words_clear_up_too() -> None:
    assert gained(text_of(*BOTH), "cooling gap before answers", **ALARMS, devices={"answers_clear": 0.5}) > 20
    assert gained(text_of(*BOTH), "cooling gap before answers", **ALARMS, devices={"answers_clear": 0}) == 0


def test_an_answer_without_a_time_is_given_one() -> None:
    asked = {"id": "answer", "says": "Answered.", "who": ["north", "south"],
             "responds": {"to": {"acts": "allegation"}, "with": {"acts": "reply"}}}  # fmt: skip
    draft = draft_of(text_of(*BOTH, asked))
    (one,) = edits(draft, "cooling gap before answers")
    trial = made(draft, one)
    assert isinstance(trial, Trial) and "within: 24 hours" in trial.text


def test_observers_where_nobody_watches_deter_who_is_tempted() -> None:
    tempting: dict[str, Any] = {
        "all_actors": {"temptation": 1.5, "patience": 0.9, "betrayed": -1},
        "all_clauses": {"opportunity": 0.05, "gain": 1},
        "methods": {"own-eyes": {"detection": 0, "delay": 0, "false_alarm": 0},
                    "presence": {"detection": 0.9, "delay": 0, "false_alarm": 0},
                    "patrol": {"detection": 0.9, "delay": 0, "false_alarm": 0}},
    }  # fmt: skip
    of = scenarios(**tempting)
    watched = draft_of(text_of(*BOTH), of)
    (one,) = edits(watched, "observers")
    assert "CHK030" in {gone.code for gone in made(watched, one, of).gone}  # type: ignore[union-attr]
    assert not edits(draft_of(text_of(*BOTH, bodies=BODY)), "observers")


def test_a_body_that_reads_reports_may_stand_there() -> None:
    draft = draft_of(text_of(*BOTH, bodies=BODY))
    (one,) = edits(draft, "presence")
    assert "[presence, patrol]" in made(draft, one).text  # type: ignore[union-attr]


def test_a_tie_break_lets_findings_be_made() -> None:
    draft = draft_of(text_of(*BOTH, bodies=BODY, others=ENVOY))
    (one,) = edits(draft, "tie-break")
    trial = made(draft, one)
    assert isinstance(trial, Trial)
    assert trial.draft.agreement.bodies["commission"].tie_break == "envoy"
    assert [gone.code for gone in trial.gone] == ["CHK034"]
    before, after = draft_of(draft.text), trial.draft
    assert not edits(after, "tie-break") and edits(before, "tie-break")


def test_stuck_findings_are_fewer_by_what_is_assumed() -> None:
    from servanda.windtunnel import model_of
    from servanda.windtunnel.model.rows import Actor, Way, World

    for stuck in (0.0, 0.75):
        of = scenarios(devices={"stuck": stuck})
        draft = draft_of(text_of(*BOTH, bodies=BODY), of)
        (one,) = edits(draft, "tie-break")
        at = int(World.WIDTH) + 2 * int(Actor.WIDTH) + int(Way.UNSTUCK)
        rows = model_of(draft.agreement, draft.scenario).rows(1, 0, 1)
        mended = made(draft, one, of).model.rows(1, 0, 1)  # type: ignore[union-attr]
        assert rows[0, at] == pytest.approx(1 - stuck) and mended[0, at] == 1.0


def test_custody_lets_a_side_that_would_withhold_hand_over() -> None:
    given = duty("release", "north", "personnel.release", when={"done": "pull-back"}, by="day 20")
    asked = duty("pull-back", "south", by="day 10")
    bad: dict[str, Any] = {
        "all_actors": {"trust": 0.5, "withholds": 1, "betrayed": 0},
        "overdue": {"walk_away": 0.02},
    }
    text = text_of(*BOTH, given, asked, others=ENVOY)
    assert gained(text, "third-party custody", **bad, devices={"custody": 1}) > 0
    draft = draft_of(text)
    (one,) = edits(draft, "third-party custody")
    assert set(one.asks) == {"north", "envoy"}
    clause = made(draft, one).draft.agreement.clause("release")  # type: ignore[union-attr]
    assert clause.kind == "custody" and clause.promise.through == ("envoy",) and clause.when is None


def test_no_custody_without_an_outsider_or_of_what_cannot_be_held() -> None:
    given = duty("release", "north", "personnel.release")
    assert not edits(draft_of(text_of(*BOTH, given)), "third-party custody")
    assert not edits(draft_of(text_of(*BOTH, duty("go", "north"), others=ENVOY)), "third-party custody")


def test_a_first_step_tells_the_sincere_from_others() -> None:
    both: dict[str, Any] = {
        "all_actors": {
            "trust": 0.5,
            "withholds": 0.8,
            "temptation": 1.2,
            "patience": 0.9,
            "bad_faith_gain": 10,
            "resolve": 0,
        },
        "all_clauses": {"opportunity": 0.02, "false_alarm_rate": 0.02, "gain": 1},
        "ladder": {"ceiling": 100, "answer_days": 0, "cooling": 0},
    }
    assert gained(text_of(*BOTH), "confidence-building step", **both) > 0
    assert not edits(draft_of(text_of(*BOTH, {
        "id": "first", "says": "First.", "who": "north", "builds_confidence": {"do": {"acts": "declaration.names"}},
    })), "confidence-building step")  # fmt: skip


def test_a_first_step_not_taken_ends_nothing() -> None:
    never = {"all_actors": {"trust": 0.6, "withholds": 1}, "overdue": {"walk_away": 1}}
    assert gained(text_of(*BOTH), "confidence-building step", **never) == 0


def test_snap_back_only_of_what_can_be_undone_and_where_somebody_decides() -> None:
    kept = duty("aid", "south", "aid.delivery", reversible="yes")
    gone = duty("release", "south", "personnel.release", reversible="no")
    draft = draft_of(text_of(*BOTH, kept, gone, bodies=BODY))
    (one,) = edits(draft, "snap-back")
    clause = made(draft, one).draft.agreement.clause("snap-back")  # type: ignore[union-attr]
    assert clause.promise.returns == ("aid",) and clause.promise.decided_by == ("commission",)
    assert not edits(draft_of(text_of(*BOTH, kept, gone)), "snap-back")


def test_a_guarantor_stops_exchanges_and_says_by_when() -> None:
    text = text_of(*BOTH, others=ENVOY)
    answered = {**ALARMS, "guarantor": {"stops": 0.6}}
    assert gained(text, "guarantee", **answered) > 20
    (one,) = edits(draft_of(text), "guarantee")
    assert dict(one.asks) == {"envoy": "step in within three days, each time"}
    assert not edits(draft_of(text_of(*BOTH)), "guarantee")


def test_what_a_guarantee_lacks_is_filled_in() -> None:
    bare = {"id": "guarantee", "says": "Guaranteed.", "who": "envoy", "guarantees": {"owes": {"acts": "statement"}}}
    draft = draft_of(text_of(*BOTH, bare, bodies=BODY, others=ENVOY))
    (one,) = edits(draft, "guarantee")
    trial = made(draft, one)
    assert isinstance(trial, Trial) and "CHK042" in {gone.code for gone in trial.gone}


def test_nothing_is_asked_of_whom_the_bounds_protect() -> None:
    draft = draft_of(text_of(*BOTH, others=ENVOY))
    bounds = Bounds(not_asked=("north",))
    from servanda.windtunnel.resequence.families import proposals

    allowed = [edit for edit, out in proposals(draft, bounds) if not out]
    assert allowed and all("north" not in edit.asks for edit in allowed)
