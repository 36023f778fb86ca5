"""The search: the same list for the same seed, within bounds, whatever the names; every shipped case goes through."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

from servanda.agreement import read_agreement
from servanda.basis import Refusal
from servanda.windtunnel import Bounds, checked_bounds, default_scenario, read_bounds
from servanda.windtunnel.resequence.families import proposals
from servanda.windtunnel.resequence.search import Found, _kept
from servanda.windtunnel.resequence.trying import Dropped
from tests.examples import of_this_run
from tests.windtunnel.designs import SHIPPED, promise
from tests.windtunnel.drafts import draft_of, duty, made, scenarios, search, shipped_draft, text_of

ALARMS: dict[str, Any] = {"all_clauses": {"false_alarm_rate": 0.01}, "ladder": {"ceiling": 2, "cooling": 0}}
TEXT = text_of(
    promise("north"),
    promise("south"),
    duty("a", "north", by="day 20"),
    duty("b", "south", in_step_with="a", by="day 20"),
    others={"envoy": {"called": "The envoy", "roles": ["mediator"]}},
)


def ran(text: str = TEXT, most: int = 2, bounds: Bounds | None = None, **more: Any) -> Found:
    of = scenarios(**ALARMS)
    return search(draft_of(text, of), of, bounds, **more).run(most)


def listed(found: Found) -> list[tuple[str, tuple[float, float, float], float]]:
    return [(one.trial.name, one.paired.gained_days(), one.paired.gain()[1]) for one in found.ranked]


def test_the_same_seed_gives_the_same_list_and_pairs_stand_on_singles() -> None:
    first, second = ran(), ran()
    assert listed(first) == listed(second) and first.whole
    together = [one for one in first.ranked if len(one.trial.edits) == 2]
    assert together and all(one.adds()[0] > 0 and one.parent is not None for one in together)
    scores = [one.score() for one in first.ranked]
    assert scores == sorted(scores, reverse=True)
    assert listed(ran(seed=2)) != listed(first)


def test_names_decide_nothing() -> None:
    def exchange(text: str) -> str:
        return re.sub(r"north|south", lambda m: "south" if m[0] == "north" else "north", text)

    def shape(found: Found) -> list[Any]:
        return [([e.kind for e in one.trial.edits], one.paired.gained_days()) for one in found.ranked]

    assert shape(ran()) == shape(ran(exchange(TEXT)))


def test_bounds_are_kept() -> None:
    found = ran(bounds=Bounds(only=("devices",), keep=("a",), not_asked=("envoy",)))
    for one in found.ranked:
        for edit in one.trial.edits:
            assert edit.family == "devices" and "a" not in edit.clauses and "envoy" not in edit.asks
    assert found.outside and all(one.why for one in found.outside)
    nothing_new = ran(bounds=Bounds(add=False))
    assert all(op.how in ("set", "remove") for one in nothing_new.ranked for e in one.trial.edits for op in e.ops)


def test_stopped_it_keeps_what_it_has() -> None:
    def stop(step: str, done: int, _: int) -> None:
        if step.startswith("single") and done == 2:
            raise KeyboardInterrupt

    found = ran(heed=stop)
    assert not found.whole and any(one.paired.futures for one in found.ranked)


def test_more_futures_are_played_of_fewer() -> None:
    found = ran(futures=2_000, most=1)
    played = sorted(one.paired.futures for one in found.ranked)
    assert played[-1] == 2_000
    assert len(_kept(found.ranked)) >= 8 or len(found.ranked) < 8


@pytest.mark.parametrize("name", SHIPPED)
def test_every_edit_of_a_shipped_case_reads_or_says_why_not(name: str) -> None:
    draft = shipped_draft(name)
    count = 0
    # every day and at the gate, some of each sort of edit: those of one sort follow one another
    for edit, _ in islice(proposals(draft, Bounds()), 0, None, of_this_run(1, 4, gate=4)):
        one = made(draft, edit)
        count += 1
        if isinstance(one, Dropped):
            assert one.why
            continue
        # What is changed is told, and the rest of the file is as it was, line by line.
        kept = [line for line in draft.text.splitlines() if line.lstrip().startswith("#")]
        assert [line for line in one.text.splitlines() if line.lstrip().startswith("#")] == kept
        assert not [new for new in one.new if new.severity.rank == 0]
        assert edit.words and edit.why and one.text != draft.text
    assert count


def test_the_faults_of_the_tutorial_are_mended_one_by_one() -> None:
    draft = shipped_draft("tutorial-faults")
    gone = set()
    for edit, _ in proposals(draft, Bounds()):
        one = made(draft, edit)
        if not isinstance(one, Dropped):
            gone |= {each.code for each in one.gone}
    assert {"CHK001", "CHK002", "CHK003", "CHK034", "CHK042", "CHK061"} <= gone


def refused() -> Iterator[tuple[str, str]]:
    yield "TUN501", "limits: 1"
    yield "TUN501", "bounds: 1\nagreement: another"
    yield "TUN502", "bounds: 1\nagreement: truce\nonyl: devices"
    yield "TUN503", "bounds: 1\nagreement: truce\nonly: device"
    yield "TUN503", "bounds: 1\nagreement: truce\nkeep: [aa]"
    yield "TUN503", "bounds: 1\nagreement: truce\nnot_asked: nrth"
    yield "TUN504", "bounds: 1\nagreement: truce\nno_later_than: soon"
    yield "TUN504", "bounds: 1\nagreement: truce\nmost_stages: 1"


@pytest.mark.parametrize(("code", "text"), list(refused()))
def test_bounds_that_cannot_be_are_refused_at_their_line(code: str, text: str) -> None:
    agreement = read_agreement(TEXT)
    with pytest.raises(Refusal) as found:
        read_bounds(text, agreement)
    assert found.value.reasons[0].code == code and found.value.reasons[0].place.line >= 1


def test_bounds_as_written() -> None:
    agreement = read_agreement(TEXT)
    said = "bounds: 1\nagreement: truce\nonly: [orders, liaison line]\nkeep: a\nadd: no\nno_later_than: 2026-05-01\n"
    assert read_bounds(said, agreement) == Bounds(
        only=("orders", "liaison line"), keep=("a",), add=False, no_later_than="2026-05-01"
    )
    with pytest.raises(Refusal, match="did you mean 'a'") as found:
        checked_bounds(Bounds(keep=("aa",)), agreement)
    assert found.value.reasons[0].place.file == "--keep"


def test_default_scenarios_follow_the_edited_text() -> None:
    draft = draft_of(TEXT)
    for edit, _ in proposals(draft, Bounds()):
        one = made(draft, edit, default_scenario)
        if edit.kind == "liaison line":
            assert not isinstance(one, Dropped) and one.model.scenario.liaison.exists
