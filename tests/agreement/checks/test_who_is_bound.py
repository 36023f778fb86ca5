"""What the checks of who is bound and who answers say; and that no content check takes a side."""

import pytest

from check_pages import framed
from check_sayings import CEASEFIRE, one, said
from servanda.agreement import read_agreement
from servanda.agreement.checks import Matter, checks

PEOPLE = """
participants:
  north: {called: North, roles: [party, signatory], signatory: yes, answers_for: scouts}
  south: {called: South, roles: [party, signatory], signatory: yes}
  militia: {called: Militia, roles: non-signatory force}
  scouts: {called: Scouts, roles: affiliated force}
  envoy: {called: Envoy, roles: guarantor}
"""


@pytest.mark.parametrize(
    ("who", "severity"), [("militia", "serious"), ("scouts", "notice"), ("envoy", "notice"), ("north", None)]
)
def test_how_heavy_a_duty_on_somebody_is(who: str, severity: str | None) -> None:
    found = said("CHK040", PEOPLE + CEASEFIRE.replace("[north, south]", who))
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_the_parties_of_an_unsigned_draft_count_as_bound() -> None:
    people = "participants: {north: {called: North}, south: {called: South}}\n"
    assert not said("CHK040", people + CEASEFIRE)


def ensures(that: str, rest: str = "") -> str:
    return PEOPLE + f"clauses: [{{id: prevent, says: North prevents it., who: north, ensures: {{that: {that}{rest}}}}}]"


TEST = ", shown_by: {acts: inquiry}"


def test_a_duty_to_prevent_needs_a_test_and_a_time() -> None:
    fire = "{acts: fire, by: scouts}"
    assert one("CHK041", ensures(fire)).severity == "serious"
    assert one("CHK041", ensures(fire, TEST)).severity == "notice"
    assert not said("CHK041", ensures(fire, TEST + ", within: 48 hours"))


def test_the_test_is_taken_from_what_the_holder_promises_anyway() -> None:
    text = ensures("{acts: fire}").replace("clauses: [", "clauses:\n- ").replace("}}]", "}}")
    text += "\n- {id: seize, says: North seizes weapons., who: north, must: {acts: weapons.seize}}"
    assert "weapons seized" in one("CHK041", text).remedy


@pytest.mark.parametrize(
    ("force", "rest", "severity"),
    [
        ("militia", TEST + ", within: 48 hours", "serious"),
        ("scouts", "", "serious"),
        ("scouts", TEST + ", within: 48 hours", "notice"),
        ("south", "", None),
    ],
)
def test_whose_acts_are_to_be_prevented(force: str, rest: str, severity: str | None) -> None:
    found = said("CHK043", ensures(f"{{acts: fire, by: {force}}}", rest))
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_a_guarantee_triggered_by_a_finding_has_its_decider() -> None:
    clause = "clauses: [{{id: g, says: A guarantee., who: north, guarantees: {{{}owes: {{acts: statement}}{}}}}}]"
    found = "trigger: {found: any, by: mission}, "
    assert one("CHK042", clause.format("", "")).severity == "serious"
    assert one("CHK042", clause.format(found, "")).severity == "notice"
    assert not said("CHK042", clause.format(found, ", within: 72 hours"))


def test_a_guarantor_of_nothing_is_a_notice() -> None:
    assert "Envoy" in one("CHK042", PEOPLE + CEASEFIRE).message


CONTENT = [code for code in checks() if "CHK020" <= code <= "CHK059"]


def everything(text: str) -> list[tuple[str, ...]]:
    matter = Matter(read_agreement(framed(text)))
    return [
        (
            found.code,
            found.severity,
            found.clause,
            found.message,
            *(remedy.words for remedy in found.remedies),
        )
        for code in CONTENT
        for found in checks()[code].look(matter)
    ]


def swap(words: str) -> str:
    for a, b in (("north", "south"), ("North", "South")):
        words = words.replace(a, "\0").replace(b, a).replace("\0", b)
    return words


def test_swapping_the_names_swaps_every_word() -> None:
    text = PEOPLE + (
        "bodies: {guard: {called: the Guard, members: {north: 3}, observes: [{acts: movement}]}}\n"
        "consequences: []\nproof: {}\n"
        "clauses:\n"
        "  - {id: a, says: North stays., who: north, must_not: {acts: movement}, undefined: [stay]}\n"
        "  - {id: b, says: South stays., who: [south, militia], must_not: {acts: movement}}\n"
        "  - {id: c, says: North prevents., who: north, ensures: {that: {acts: fire, by: militia}}}\n"
        "  - {id: d, says: South may., who: south, may: {acts: movement, claimed: yes, breadth: broad}}\n"
    )
    assert [tuple(map(swap, found)) for found in everything(text)] == everything(swap(text))
    assert len({found[0] for found in everything(text)}) > 7
