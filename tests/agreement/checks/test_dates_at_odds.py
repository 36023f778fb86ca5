"""Dates at odds: contradictions, re-dating, clocks, phases outrun, conditions that one shot resets, what comes due."""

from datetime import date

import pytest

from agreement.checks import drafts
from servanda.agreement.checks import check
from servanda.agreement.diagnostics import Diagnostic, Severity


def found(text: str, code: str, on: date | None = None) -> list[Diagnostic]:
    """The diagnostics of one code."""
    return [one for one in check(drafts.draft(text), on=on) if one.code == code]


def duty(name: str, rest: str, who: str = "north") -> str:
    """A duty on one line."""
    return f"  - {{id: {name}, says: {name} is done., who: {who}, must: {{acts: movement.withdrawal}}, {rest}}}\n"


@pytest.mark.parametrize(
    ("duties", "severity", "said"),
    [
        pytest.param([("a", "between: [2030-05-01, 2030-04-01]")], "error", "before it begins", id="own opening"),
        pytest.param([("a", "from: entry, by: before 2030-03-02")], "error", "before it begins", id="before its day"),
        pytest.param(
            [("a", "by: 2030-04-01, when: {done: b}"), ("b", "from: 2030-04-03")],
            "error",
            "cannot begin before 3 April 2030, because it waits for “b is done” (b)",
            id="earliest of what it waits for",
        ),
        pytest.param(
            [("a", "by: 2030-04-01, when: {quiet: {acts: fire, in: valley}, for: 60 days}")],
            "error",
            "cannot begin before 1 May 2030",
            id="quiet takes its time",
        ),
        pytest.param(
            [("a", "by: b done + 5 days, when: {done: c}"), ("b", "track: security"), ("c", "from: b done + 20 days")],
            "error",
            "takes longer than that",
            id="counted from an event",
        ),
        pytest.param(
            [("a", "by: 2030-04-01, when: {done: b}"), ("b", "by: 2030-04-05")],
            "serious",
            "may be done as late as 5 April 2030",
            id="squeezed",
        ),
    ],
)
def test_a_deadline_that_cannot_be_kept(duties: list[tuple[str, str]], severity: str, said: str) -> None:
    (one,) = found("clauses:\n" + "".join(duty(*each) for each in duties), "CHK005")
    assert one.severity == severity
    assert said in one.message


@pytest.mark.parametrize(
    "duties",
    [
        pytest.param([("a", "between: [2030-04-01, 2030-04-01]")], id="one whole day"),
        pytest.param([("a", "by: 2030-04-03, when: {done: b}"), ("b", "from: 2030-04-03")], id="the same day"),
        pytest.param(
            [
                ("a", "by: 2030-04-01, when: {any: [{done: b}, {done: c}]}"),
                ("b", "from: 2030-04-03"),
                ("c", "by: entry"),
            ],
            id="another way is in time",
        ),
        pytest.param([("a", "by: b done + 5 days, from: b done + 5 days"), ("b", "by: 2030-04-01")], id="same anchor"),
        pytest.param([("a", "by: agreed later, from: 2030-04-03")], id="not stated"),
    ],
)
def test_a_deadline_that_can_just_be_kept(duties: list[tuple[str, str]]) -> None:
    assert found("clauses:\n" + "".join(duty(*each) for each in duties), "CHK005") == []


def test_an_extension_made_after_the_date_had_passed_is_serious_and_says_by_how_much() -> None:
    text = "clauses:\n" + duty("a", "by: 2030-05-01") + duty("b", "by: 2030-05-01") + "versions:\n"
    later = (
        "  - {{id: more, called: More time, made: {made}, changes: {{a: {{by: 2030-06-01}}, b: {{by: 2030-06-01}}}}}}\n"
    )
    (one,) = found(text + later.format(made="2030-04-20"), "CHK006")
    assert one.severity is Severity.NOTICE
    assert one.message == (
        "The dates of a and b were moved from 1 May 2030 to 1 June 2030, by “More time” (made 20 April 2030)."
    )
    (one,) = found(text + later.format(made="2030-05-04"), "CHK006")
    assert one.severity is Severity.SERIOUS
    assert "3 days after the old date of 1 May 2030 had passed" in one.message


def test_a_date_moved_twice_is_told_once() -> None:
    text = "clauses:\n" + duty("a", "by: 2030-05-01") + "versions:\n"
    text += "  - {id: one, called: One, made: 2030-04-20, changes: {a: {by: 2030-06-01}}}\n"
    text += "  - {id: two, called: Two, made: 2030-05-20, changes: {a: {by: 2030-07-01}}, disputed: by one side}\n"
    (one,) = found(text, "CHK006")
    assert "moved 2 times, from 1 May 2030 to 1 June 2030 (made 20 April 2030), then to 1 July 2030" in one.message
    assert one.severity is Severity.SERIOUS


def test_dates_counted_from_signature_and_from_entry_are_noticed() -> None:
    both = duty("a", "by: signature + 10 days") + duty("b", "by: entry + 10 days")
    (one,) = found("clauses:\n" + both, "CHK007")
    assert one.severity is Severity.NOTICE
    assert found("timing: {zone: UTC, signed: 2030-03-01, entry: signature}\nclauses:\n" + both, "CHK007") == []


PHASES = "phases: [{id: first, called: First, opens: entry, closes: day 42}]\nclauses:\n"


@pytest.mark.parametrize(
    ("rest", "days"),
    [("by: day 50", "8 days"), ("until: entry + 43 days", "1 day"), ("from: day 43", "")],
)
def test_a_duty_that_outruns_its_phase(rest: str, days: str) -> None:
    (one,) = found(PHASES + duty("a", f"phase: first, {rest}"), "CHK008")
    assert days in one.message
    assert found(PHASES + duty("a", f"phase: first, survives: yes, {rest}"), "CHK008")


def test_a_duty_that_outruns_the_agreement_unless_it_survives() -> None:
    head = "timing: {zone: UTC, entry: 2030-03-02, expiry: 2030-06-01}\nclauses:\n"
    assert "after the agreement itself ends" in found(head + duty("a", "by: 2030-07-01"), "CHK008")[0].message
    assert found(head + duty("a", "by: 2030-07-01, survives: yes"), "CHK008") == []
    assert found(head + duty("a", "by: 2030-06-01"), "CHK008") == []


def test_one_way_of_several_through_quiet_is_only_a_notice() -> None:
    quiet = "{quiet: {acts: fire}, for: 7 days}"
    (one,) = found("clauses:\n" + duty("a", f"when: {quiet}"), "CHK009")
    assert one.severity is Severity.SERIOUS
    assert "one such act starts the count again" in one.message
    either = f"when: {{any: [{quiet}, {{decided: it is quiet, by: mission}}]}}"
    assert [one.severity for one in found("clauses:\n" + duty("a", either), "CHK009")] == [Severity.NOTICE]
    total = "when: {quiet: {acts: fire}, for: 7 days, resettable: no}"
    assert found("clauses:\n" + duty("a", total), "CHK009") == []


def test_what_comes_due_is_ranked_by_nearness() -> None:
    text = PHASES + duty("a", "by: 2030-04-20") + duty("b", "by: 2030-04-02") + duty("c", "by: 2031-01-01")
    ones = found(text, "CHK014", date(2030, 4, 5))
    assert [one.clause for one in ones] == ["phase:first", "a", "b", "phase:first"]
    assert "closes on 13 April 2030, in 8 days" in ones[0].message
    assert "3 days before the day asked for" in ones[2].message
    assert found(text, "CHK014") == []


def test_the_last_day_for_notice_is_computed_from_the_term() -> None:
    text = "timing: {zone: UTC, entry: 2020-11-10}\nclauses:\n"
    text += "  - {id: term, says: Five years., who: north, renews: {term: 5 years, tacit: yes, notice: 6 months}}\n"
    (one,) = found(text, "CHK014", date(2025, 4, 20))
    assert one.message == "The last day for notice under “Five years” (term) falls on 10 May 2025, in 20 days."


def test_a_date_first_set_by_a_later_version_moves_none() -> None:
    text = "clauses:\n" + duty("a", "track: security") + "versions:\n"
    text += "  - {id: one, called: One, made: 2030-04-20, changes: {a: {by: 2030-06-01}}}\n"
    assert found(text, "CHK006") == []
