"""Orders, forms and step sizes: what helps as theory says, what is refused, and what the file reads like after it."""

from typing import Any

import pytest

from servanda.windtunnel import Bounds
from servanda.windtunnel.resequence.contrast import comprehensive, incremental
from servanda.windtunnel.resequence.search import Ranked
from servanda.windtunnel.resequence.trying import Dropped, Trial
from tests.windtunnel.designs import promise
from tests.windtunnel.drafts import draft_of, duty, edits, made, scenarios, search, shipped_draft, text_of

#: Duties are done the day they can be; what is overdue ends the agreement at once.
IMPATIENT: dict[str, Any] = {"overdue": {"walk_away": 0.5}}
MUTUAL = (
    duty("a", "north", when={"done": "b"}, by="day 20"),
    duty("b", "south", when={"done": "a"}, by="day 20"),
)


def days(text: str, kind: str, at: int = 0, **parts: Any) -> float:
    """Days that one edit adds."""
    of = scenarios(**parts)
    draft = draft_of(text, of)
    found = search(draft, of).one(edits(draft, kind)[at])
    assert isinstance(found, Ranked), found
    return found.paired.gained_days()[1]


@pytest.mark.parametrize("kind", ["wait dropped", "another way to begin", "simultaneous"])
def test_two_that_wait_for_each_other_are_freed(kind: str) -> None:
    text = text_of(promise("north"), *MUTUAL)
    draft = draft_of(text)
    for one in edits(draft, kind):
        trial = made(draft, one)
        assert isinstance(trial, Trial), trial
        assert "CHK001" in {gone.code for gone in trial.gone} and set(one.clauses) <= {"a", "b"}
        of = scenarios(**IMPATIENT)
        found = search(draft_of(text, of), of).one(one)
        # What waits for ever is never due; freed, both are done.
        assert isinstance(found, Ranked) and found.done() == pytest.approx(2.0, abs=0.1)


def test_nothing_to_free_where_nothing_is_stuck() -> None:
    draft = draft_of(text_of(promise("north"), duty("a", "north", by="day 9"), duty("b", "south", when={"done": "a"})))
    assert not edits(draft, "wait dropped") and not edits(draft, "another way to begin")


def test_a_phase_behind_a_shut_gate_gets_a_long_stop() -> None:
    draft = shipped_draft("tutorial-faults")
    (one,) = edits(draft, "long-stop")
    trial = made(draft, one)
    assert isinstance(trial, Trial) and trial.draft.agreement.phase("second").long_stop is not None  # type: ignore[union-attr]


def test_who_goes_first_is_turned_round_and_a_new_deadlock_refused() -> None:
    text = text_of(promise("north"), duty("a", "north", when={"done": "b"}), duty("b", "south"))
    draft = draft_of(text)
    (one,) = edits(draft, "who goes first")
    agreement = made(draft, one).draft.agreement  # type: ignore[union-attr]
    assert agreement.clause("a").when is None and agreement.clause("b").when.done == "a"
    third = duty("c", "north", when={"done": "b"})
    jammed = text_of(
        promise("north"), duty("a", "north", when={"done": "b"}), duty("b", "south", in_step_with="c"), third
    )
    assert all(isinstance(made(draft_of(jammed), each), Trial) for each in edits(draft_of(jammed), "who goes first"))
    stuck = draft_of(text_of(promise("north"), duty("a", "north"), duty("b", "south", in_step_with="a")))
    second, other = edits(stuck, "alternating")
    from dataclasses import replace

    from servanda.windtunnel.resequence.edit import Op

    both = replace(other, ops=(*other.ops, Op("set", ("clauses", "a", "when"), {"done": "b"}),
                               Op("set", ("clauses", "b", "when"), {"done": "a"})))  # fmt: skip
    refused = made(stuck, both)
    assert isinstance(refused, Dropped) and ("deadlock" in refused.why or "error" in refused.why)
    assert isinstance(made(stuck, second), Trial)


def test_a_month_more_and_dates_swapped() -> None:
    late: dict[str, Any] = {**IMPATIENT, "all_clauses": {"performance_delay": 20}}
    text = text_of(promise("north"), duty("a", "north", by="day 2"), duty("b", "south", by="day 60"))
    assert days(text, "deadline moved", **late) > 30
    draft = draft_of(text)
    (one,) = edits(draft, "order swapped")
    agreement = made(draft, one).draft.agreement  # type: ignore[union-attr]
    assert [str(agreement.clause(id_).by) for id_ in ("a", "b")] == ["day 60", "day 2"]
    assert dict(one.asks) == {"south": "do earlier what it owes"}


def test_no_date_later_than_the_bounds_allow() -> None:
    draft = draft_of(text_of(promise("north"), duty("a", "north", by="2026-02-01")))
    (one,) = edits(draft, "deadline moved")
    assert one.date == "2026-03-03"
    assert Bounds(no_later_than="2026-03-02").against(one) and not Bounds(no_later_than="2026-03-03").against(one)


def test_a_gate_is_put_before_a_phase_where_a_body_can_certify() -> None:
    phases = [{"id": "one", "called": "One", "opens": "entry", "closes": "day 30"},
              {"id": "two", "called": "Two", "opens": "one closes"}]  # fmt: skip
    body = {"mission": {"called": "Mission", "finds": "any", "observes": [{"acts": ["movement"], "by": ["presence"]}]}}
    work = duty("a", "north", by="day 20", phase="one")
    draft = draft_of(text_of(promise("north"), work, phases=phases, bodies=body))
    (one,) = edits(draft, "gated")
    agreement = made(draft, one).draft.agreement  # type: ignore[union-attr]
    assert agreement.clause("a").certified_by == ("mission",)
    assert agreement.phase("two").gate is not None and agreement.phase("two").long_stop is not None  # type: ignore[union-attr]
    assert not edits(draft_of(text_of(promise("north"), work, phases=phases)), "gated")


def staged(*amounts: int) -> dict[str, Any]:
    """A hand-over in stages two weeks apart, against as large a share of a withdrawal."""
    whole = sum(amounts)
    stages = [
        {"id": f"s{n}", "between": [f"day {14 * n + 1}", f"day {14 * n + 14}"], "hands_over": str(one),
         "against": f"{one}/{whole}"}
        for n, one in enumerate(amounts)
    ]  # fmt: skip
    return {
        "id": "exchange", "says": "Stage by stage.", "who": ["north", "south"],
        "staged": {"hands_over": {"acts": "weapons.hand-over", "by": "north"}, "against_total": str(whole),
                   "against": {"acts": "movement.withdrawal", "by": "south"}, "stages": stages},
    }  # fmt: skip


#: c = 1, b = 2, d = .9 per fortnight, q = .5: theory's second point.
POINT: dict[str, Any] = {
    "all_actors": {"restraint": 1, "breakdown": 0, "temptation": 2, "patience": 0.9, "betrayed": -1, "trust": 1},
    "all_clauses": {"gain": 1, "detection": 0.5, "delay": 0, "performance_delay": 1},
    "devices": {"outside": 0, "weigh_steps": "yes"},
}


def test_stages_come_out_at_the_geometric_ratio_in_whole_amounts() -> None:
    def of(agreement: Any) -> Any:
        from dataclasses import replace

        return replace(scenarios(**POINT)(agreement), period_days=14)

    draft = draft_of(text_of(promise("north"), staged(250, 250, 250, 250)), of)
    (one,) = edits(draft, "stages cut anew")
    clause = made(draft, one, of).draft.agreement.clause("exchange")  # type: ignore[union-attr]
    amounts = [stage.hands_over // 1_000 for stage in clause.promise.stages]
    assert amounts == [259, 192, 143, 406]  # 1 - .740741 of what is left each time, the last takes the rest
    assert "ratio 0.74" in one.words and "40 of 40" in one.why


def test_steps_weighed_one_by_one_are_kept_where_they_are_small_enough() -> None:
    weighed = {**POINT, "devices": {"outside": 0.6, "weigh_steps": "yes"}, "overdue": {"walk_away": 0.5}}
    of = scenarios(**weighed)
    even = draft_of(text_of(promise("north"), staged(100, 100, 100, 100, 100, 100, 100, 100)), of)
    heavy = draft_of(text_of(promise("north"), staged(10, 10, 10, 10, 10, 10, 10, 730)), of)
    found = [search(one, of) for one in (even, heavy)]
    held = []
    for one in found:
        one._play(one._whole(one.one(edits(one.draft, "liaison line")[0]).trial), 500)  # type: ignore[union-attr]
        held.append(one.chunks[0].of(0).mean())
    assert held[0] == 365 and held[1] < 200


def test_without_weighing_no_step_is_kept_back() -> None:
    of = scenarios(**{**POINT, "devices": {"outside": 0, "weigh_steps": "no"}, "overdue": {"walk_away": 0.5}})
    draft = draft_of(text_of(promise("north"), staged(10, 990)), of)
    (one,) = edits(draft, "liaison line")
    found = search(draft, of)
    assert isinstance(found.one(one), Ranked) and found.chunks[0].of(0).min() == 365


def test_small_steps_outlast_all_at_once_where_each_is_weighed() -> None:
    weighed = {**POINT, "devices": {"outside": 0.3, "weigh_steps": "yes"}, "overdue": {"walk_away": 0.05}}
    of = scenarios(**weighed)
    whole = duty("release", "north", "personnel.release", by="2026-05-01", must={"amount": "800", "unit": "persons"})
    draft = draft_of(text_of(promise("north"), whole), of)
    (one,) = edits(draft, "cut in stages")
    assert "800" not in one.words and one.asks == {"north": "begin sooner, with part of it"}
    found = search(draft, of)
    small = incremental(draft)
    assert small is not None
    better = found.one(small)
    assert isinstance(better, Ranked)
    assert better.paired.gained_days()[1] >= 0
    once = comprehensive(draft_of(text_of(promise("north"), staged(10, 20, 30)), of))
    assert once is not None and {op.value[1] for op in once.ops} == {"day 42"}


def test_a_duty_that_no_schedule_enforces_is_not_cut() -> None:
    unseen = {**POINT, "all_clauses": {"gain": 1, "detection": 0.02, "delay": 0, "performance_delay": 1}}
    of = scenarios(**unseen)
    whole = duty("release", "north", "personnel.release", by="2026-05-01", must={"amount": "800"})
    assert not edits(draft_of(text_of(promise("north"), whole), of), "cut in stages")
    assert not edits(draft_of(text_of(promise("north"), staged(5, 5)), of), "stages cut anew")
