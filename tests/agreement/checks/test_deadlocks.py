"""What the checks of order say: text apart from readings, dates that free, stated conditions, changes offered."""

from agreement.checks import drafts
from servanda.agreement import Agreement
from servanda.agreement.checks import check
from servanda.agreement.diagnostics import Diagnostic, Severity
from servanda.agreement.positions import Positions, read_positions

NORTHERN = """
id: front
draft: yes
participants:
  republic: {called: the Republic, roles: party}
  movement: {called: the Movement, roles: party}
bodies: {}
zones:
  border: {called: the northern border, circle: {centre: [30.5, 10.1], radius: 20 km}}
consequences: []
clauses:
  - id: halt
    says: The Movement halts all attacks across the northern border.
    who: movement
    must_not: {acts: fire, in: border}
  - id: restraint
    says: The Republic restrains its air campaign.
    who: republic
    must_not: {acts: fire.air-strike}
    when: {quiet: {acts: fire, by: movement, in: border}, for: 3 days}
"""
POSITIONS = """
positions: 1
agreement: front
sources: {press: {title: Press report}}
answers:
  - who: movement
    clause: halt
    declines_while: {seen: {acts: fire.air-strike, by: republic}}
    basis: reported by one press agency
    made: 2026-06-01
    source: {in: [press], mark: R}
options:
  - id: line
    called: A line between commanders
    frees: [halt, restraint]
    basis: reported by one press agency
    made: 2026-06-01
    source: {in: [press], mark: R}
"""


def found(agreement: Agreement, *codes: str, positions: Positions | None = None) -> list[Diagnostic]:
    """The diagnostics with these codes."""
    return [one for one in check(agreement, positions) if one.code in codes]


def test_the_draft_alone_is_free_and_with_what_was_said_it_is_stuck() -> None:
    draft = drafts.draft(NORTHERN)
    assert found(draft, "CHK001", "CHK002", "CHK003") == []
    said = read_positions(POSITIONS, "positions.yaml", draft)
    (one,) = found(draft, "CHK001", "CHK002", "CHK003", positions=said)
    assert (one.code, one.severity, one.reading, one.clause) == ("CHK002", Severity.ERROR, "movement", "halt")
    assert one.message == (
        "With what the Movement is reported to have said, each waits for the other: “The Movement halts all attacks "
        "across the northern border” (halt) does not begin until there is no more air strike by the Republic, which "
        "rests on “The Republic restrains its air campaign” (restraint) (as the Movement is reported to have said), "
        "and restraint does not begin until there have been 3 days without fire by the Movement, which rests on halt "
        "(by the text)."
    )
    assert one.remedies[0].words == (
        "set one hour at which halt and restraint begin together, in place of each waiting for the other; nobody then "
        "moves first"
    )
    assert one.remedies[1].words == (
        "let a first step verified by a third party both accept open halt or restraint, beside the condition there now"
    )
    assert any("A line between commanders" in remedy.words for remedy in one.remedies)


def test_a_circle_in_the_text_is_kept_apart_from_one_in_a_reading() -> None:
    clauses = """
clauses:
  - {{id: a, says: A., who: north, must: {{acts: movement.withdrawal}}, when: {{done: b}}}}
  - {{id: b, says: B., who: south, must: {{acts: movement.withdrawal}}, {b}}}
"""
    text = found(drafts.draft(clauses.format(b="when: {done: a}")), "CHK001", "CHK002")
    assert [(one.code, one.severity, one.reading) for one in text] == [("CHK001", Severity.ERROR, "")]
    implied = "depends_on: [{done: a, dependency: implied}]"
    assert [one.code for one in found(drafts.draft(clauses.format(b=implied)), "CHK001", "CHK002")] == ["CHK001"]
    reading = "depends_on: [{done: a, dependency: reading of south}]"
    (one,) = found(drafts.draft(clauses.format(b=reading)), "CHK001", "CHK002")
    assert (one.code, one.severity, one.reading) == ("CHK002", Severity.SERIOUS, "south")
    assert "(as South reads it)" in one.message and "(by the text)" in one.message


def test_what_only_both_readings_together_close_says_so() -> None:
    draft = drafts.draft("""
clauses:
  - id: a
    says: A.
    who: north
    must: {acts: movement.withdrawal}
    depends_on: [{done: b, dependency: reading of north}]
  - id: b
    says: B.
    who: south
    must: {acts: movement.withdrawal}
    depends_on: [{done: a, dependency: reading of south}]
""")
    (one,) = found(draft, "CHK001", "CHK002")
    assert one.reading == "north, south"
    assert one.message.startswith("Under the readings of North and South together, each waits for the other")


def test_two_who_read_it_alike_are_told_once() -> None:
    draft = drafts.draft("""
clauses:
  - {id: a, says: A., who: north, must: {acts: movement.withdrawal}, when: {done: b}}
  - id: b
    says: B.
    who: south
    must: {acts: movement.withdrawal}
    depends_on: [{done: a, dependency: reading of north}, {done: a, dependency: reading of south}]
""")
    (one,) = found(draft, "CHK002")
    assert one.reading == "north, south"
    assert one.message.startswith("Under the reading of each of North and South")


GATE = """
timing: {{zone: Asia/Beirut, signed: 2024-11-27 03:00, entry: 2024-11-27 04:00}}
phases:
  - {{id: sixty, called: Sixty days, opens: entry, closes: entry + 60 days{stop}}}
clauses:
  - {{id: w, says: Withdrawal., who: north, phase: sixty, must: {{acts: movement.withdrawal}}, in_step_with: d{by}}}
  - {{id: d, says: Deployment., who: south, phase: sixty, must: {{acts: movement.deployment}}, in_step_with: w}}
"""


def test_a_mutual_gate_is_told_with_the_date_that_frees_it() -> None:
    (one,) = found(drafts.draft(GATE.format(stop=", long_stop: entry + 60 days", by="")), "CHK001", "CHK003")
    assert (one.code, one.severity) == ("CHK003", Severity.SERIOUS)
    assert one.message.endswith(
        "This mutual gate is freed only on 26 January 2025, by the 60-day long-stop of the phase sixty."
    )
    (one,) = found(drafts.draft(GATE.format(stop="", by=", by: 2024-12-20")), "CHK001", "CHK003")
    assert one.message.endswith("This mutual gate is freed only on 20 December 2024, by the 23-day deadline of w.")
    assert [one.code for one in found(drafts.draft(GATE.format(stop="", by="")), "CHK001", "CHK003")] == ["CHK001"]


def test_a_deadline_does_not_free_a_clause_from_its_own_condition() -> None:
    draft = drafts.draft("""
clauses:
  - {id: a, says: A., who: north, must: {acts: movement.withdrawal}, when: {done: b}, by: 2030-05-01}
  - {id: b, says: B., who: south, must: {acts: movement.withdrawal}, when: {done: a}, by: 2030-05-01}
""")
    assert [one.code for one in found(draft, "CHK001", "CHK003")] == ["CHK001"]


def test_a_phase_told_once_where_its_gate_waits_for_its_own_clause() -> None:
    draft = drafts.draft("""
phases:
  - {id: two, called: Two, gate: {all: [{done: inside}, {done: outside}]}}
  - {id: three, called: Three, gate: {in_force: two}}
clauses:
  - {id: inside, says: Inside., who: north, phase: two, must: {acts: movement.withdrawal}}
  - {id: outside, says: Outside., who: north, must: {acts: movement.withdrawal}}
""")
    own, after = found(draft, "CHK001", "CHK003", "CHK004")
    assert (own.clause, own.involves) == ("phase:two", ("inside",))
    assert (after.clause, after.involves) == ("phase:three", ("phase:two",))


def test_quiet_rests_on_the_duty_that_binds_to_it_and_on_no_duty_of_a_narrower_kind() -> None:
    clauses = """
clauses:
  - {{id: stop, says: Stop., who: north, must_not: {{acts: {acts}}}, when: {{in_force: back}}}}
  - id: back
    says: Back.
    who: south
    must_not: {{acts: movement}}
    when: {{quiet: {{acts: fire, by: north}}, for: 2 days}}
"""
    assert len(found(drafts.draft(clauses.format(acts="fire")), "CHK001")) == 1
    assert found(drafts.draft(clauses.format(acts="fire.sniper")), "CHK001") == []


def test_swapping_the_parties_swaps_every_result() -> None:
    draft = (
        NORTHERN.replace("bodies: {}\n", "")
        + """
  - {id: a, says: A., who: republic, must: {acts: weapons.destroy}, when: {done: b}, by: 2030-03-05, reversible: no}
  - id: b
    says: B.
    who: movement
    must: {acts: weapons.withdraw}
    depends_on: [{done: a, dependency: reading of republic}]
    by: 2030-03-09
    reversible: yes
"""
    )
    swapped = swap(draft)
    ours = check(drafts.draft(draft), read_positions(POSITIONS, "p.yaml", drafts.draft(draft)))
    theirs = check(drafts.draft(swapped), read_positions(swap(POSITIONS), "p.yaml", drafts.draft(swapped)))
    assert [told(one, swap) for one in ours] == [told(one, str) for one in theirs]
    assert {"CHK002", "CHK005", "CHK010"} <= {one.code for one in ours}


def swap(text: str) -> str:
    """The text with the two parties' ids and names exchanged."""
    for one, other in (("republic", "movement"), ("Republic", "Movement")):
        text = text.replace(one, "\0").replace(other, one).replace("\0", other)
    return text


def told(one: Diagnostic, words: type[str] | object) -> tuple[object, ...]:
    """All that a diagnostic says, after a change of words."""
    assert callable(words)
    remedies = tuple((words(remedy.words), remedy.edits) for remedy in one.remedies)
    return (one.code, one.severity, one.clause, words(one.message), remedies, one.weight, words(one.reading))


def test_alternatives_of_different_readers_each_close_their_own_circle() -> None:
    draft = drafts.draft("""
clauses:
  - id: x
    says: X.
    who: south
    must: {acts: movement.withdrawal}
    when: {any: [{done: y, dependency: reading of north}, {done: z, dependency: reading of south}]}
  - {id: y, says: Y., who: north, must: {acts: weapons.hand-over}, when: {done: x}}
  - {id: z, says: Z., who: south, must: {acts: weapons.hand-over}, when: {done: x}}
""")
    ones = found(draft, "CHK001", "CHK002")
    assert [(one.reading, one.involves) for one in ones] == [("north", ("y",)), ("south", ("z",))]


def test_acts_that_start_a_clock_are_not_held_up_by_the_duty_that_the_clock_starts() -> None:
    draft = drafts.draft("""
events:
  start: {called: The withdrawal has started, shown_by: {acts: movement.withdrawal, by: north}}
clauses:
  - {id: w, says: W., who: north, must: {acts: movement.withdrawal}, from: start + 2 days}
""")
    assert found(draft, "CHK001", "CHK004") == []


def test_a_certificate_waits_for_the_duty_to_certify() -> None:
    draft = drafts.draft("""
clauses:
  - {id: y, says: Y., who: north, must: {acts: weapons.hand-over}}
  - {id: look, says: The Mission certifies., who: mission, certifies: {what: y, within: 48 hours}, when: {done: q}}
  - {id: q, says: Q., who: south, must: {acts: weapons.hand-over}, from: y certified + 2 days}
""")
    (one,) = found(draft, "CHK001")
    assert (one.clause, one.involves) == ("look", ("q",))
