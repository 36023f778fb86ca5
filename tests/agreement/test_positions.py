"""Positions: who may see them, the latest of each participant per clause, what checks get, what is refused where."""

from dataclasses import replace

import pytest

from servanda.agreement import read_agreement
from servanda.agreement.conditions import Begun, Dependency, Every_, No, Quiet, leaves
from servanda.agreement.positions import Positions, public, read_positions, together
from servanda.basis import DAY, Refusal, to_us
from servanda.basis.clock import from_us

AGREEMENT = read_agreement(
    """\
servanda: 1
id: front
title: A draft
draft: yes
timing: {zone: Asia/Beirut, entry: agreed later}
participants:
  state: {called: State, roles: [party, signatory]}
  movement: {called: Movement, roles: party}
  mediator: {called: Mediator, roles: mediator}
sources: {draft: {title: The draft}}
clauses:
  - {id: halt, says: Attacks stop., who: movement, must_not: {acts: fire}}
  - {id: restraint, says: Strikes stop., who: state, must_not: {acts: fire.air-strike}, when: {in_force: halt}}
"""
)
TEXT = """\
positions: 1
agreement: front
note: not for anyone else
sources: {press: {title: One report, date: 2026-06-01}}
proposals:
  - {id: sequence, by: mediator, clauses: [halt, restraint], basis: reported by one report,
     made: 2026-06-01, source: {in: press, mark: R}}
answers:
  - who: movement
    clause: halt
    declines: yes
    basis: stated
    made: 2026-05-01
    made_in_public: yes
    class: public
    source: {in: press, mark: R}
    note: said at a rally
  - who: movement
    clause: halt
    declines_while: {no: {all: [{in_force: restraint}, {quiet: {acts: fire, by: state}, for: 1 day}]}}
    basis: reported by one report
    made: 2026-06-01
    known: 2026-06-03
    source: {in: press, mark: R}
  - who: movement
    clause: halt
    accepts: yes
    basis: inferred
    made: 2026-06-02
    source: K
  - {who: state, clause: restraint, accepts_if: it is verified, basis: stated, made: 2026-06-01, source: S}
options:
  - {id: channels, called: Channels between commanders, frees: halt, basis: reported by one report,
     made: 2026-06-01, source: {in: press, mark: R}}
"""


def read(text: str = TEXT) -> Positions:
    return read_positions(text, "positions.yaml", AGREEMENT)


def noon(day: str) -> int:
    return to_us(from_us(0).fromisoformat(f"{day}T12:00:00+00:00"))


def test_nothing_is_public_unless_it_says_so() -> None:
    read_ = read()
    assert read_.data_class == "mediator-only"
    classes = [read_.class_of(one) for one in (*read_.proposals, *read_.answers, *read_.options)]
    assert classes.count("public") == 1
    assert set(classes) == {"public", "mediator-only"}


def test_public_keeps_only_what_was_marked_without_notes_or_other_sources() -> None:
    shown = public(read())
    assert shown.data_class == "public"
    assert [(one.who, one.answer) for one in shown.answers] == [("movement", "declines")]
    assert shown.proposals == shown.options == ()
    assert set(shown.sources) == {"press"}
    assert "rally" not in repr(shown)
    assert "not for anyone else" not in repr(shown)
    assert shown.stated_conditions() == ()


def test_the_latest_counts_and_the_earlier_stay() -> None:
    read_ = read()
    assert [one.answer for one in read_.history("movement", "halt")] == ["declines", "declines while", "accepts"]
    latest = read_.latest("movement", "halt")
    assert latest is not None
    assert latest.answer == "accepts"
    assert str(latest.basis) == "inferred"
    assert read_.latest("state", "halt") is None
    assert read_.answered() == (("movement", "halt"), ("state", "restraint"))


def test_as_of_goes_by_when_it_became_known() -> None:
    read_ = read()
    answers = {
        day: read_.latest("movement", "halt", as_of=noon(day), bases=("stated", "reported"))
        for day in ("2026-04-30", "2026-05-01", "2026-06-02", "2026-06-03")
    }
    assert {day: one.answer if one else None for day, one in answers.items()} == {
        "2026-04-30": None,
        "2026-05-01": "declines",
        "2026-06-02": "declines",
        "2026-06-03": "declines while",
    }


def test_the_order_of_the_file_does_not_matter_but_on_one_day() -> None:
    head, _, rest = TEXT.partition("answers:\n")
    answers, _, options = rest.partition("options:\n")
    entries = ["  - " + one for one in answers.split("  - ") if one.strip()]
    turned = read(head + "answers:\n" + "".join(reversed(entries)) + "options:\n" + options)
    assert turned.latest("movement", "halt") == read().latest("movement", "halt")
    same_day = TEXT.replace("made: 2026-06-02", "made: 2026-05-01").replace("made: 2026-06-01\n", "made: 2026-05-01\n")
    assert read(same_day).latest("movement", "halt").answer == "accepts"  # type: ignore[union-attr]


def test_what_was_said_becomes_a_precondition_and_what_was_inferred_does_not() -> None:
    (said,) = read().stated_conditions()
    assert (said.clause, said.by, str(said.basis)) == ("halt", "movement", "reported by one report")
    assert isinstance(said.condition, Every_)
    assert [type(one) for one in said.condition.all] == [Begun, Quiet]
    assert {str(leaf.dependency) for leaf in leaves(said.condition)} == {"reading of movement"}


def test_a_condition_in_words_is_kept_but_no_check_gets_it() -> None:
    assert [(one.by, one.condition, one.words) for one in read().preconditions()][1:] == [
        ("state", None, "it is verified")
    ]


def test_an_answer_without_condition_replaces_an_earlier_one_with() -> None:
    later = TEXT.replace("basis: inferred", "basis: stated")
    assert read(later).stated_conditions() == ()


@pytest.mark.parametrize(
    ("declines", "asks"),
    [
        ("{in_force: halt}", "no"),
        ("{no: {in_force: halt}}", "in_force"),
        ("{any: [{no: {in_force: halt}}, {no: {done: halt}}]}", "all"),
        ("{all: [{no: {in_force: halt}}, {no: {done: halt}}]}", "any"),
        ("{at_least: 2, of: [{no: {in_force: halt}}, {no: {done: halt}}, {done: restraint}]}", "of"),
    ],
)
def test_declining_while_asks_for_the_opposite(declines: str, asks: str) -> None:
    text = TEXT.replace("{no: {all: [{in_force: restraint}, {quiet: {acts: fire, by: state}, for: 1 day}]}}", declines)
    (said,) = read(text).stated_conditions()
    assert hasattr(said.condition, asks)
    if asks == "no":
        assert isinstance(said.condition, No)
    if asks == "of":
        assert said.condition.at_least == 2  # type: ignore[union-attr]


def test_a_condition_that_names_its_reader_keeps_it() -> None:
    text = TEXT.replace("{in_force: restraint}", "{in_force: restraint, dependency: reading of state}")
    (said,) = read(text).stated_conditions()
    assert leaves(said.condition)[0].dependency == Dependency(kind="reading", of="state")


def test_options_free_clauses() -> None:
    assert [option.id for option in read().freed_by("halt")] == ["channels"]
    assert read().freed_by("restraint") == ()


def test_several_files_are_read_as_one_and_keep_their_classes() -> None:
    own = TEXT.replace("agreement: front\n", "agreement: front\nclass: party-private\n").replace("sequence", "other")
    both = together([read(), read(own)])
    assert [both.class_of(one) for one in both.proposals] == ["mediator-only", "party-private"]
    assert len(both.history("movement", "halt")) == 6
    with pytest.raises(Refusal, match="POS004"):
        together([read(), replace(read(), agreement="another")])


@pytest.mark.parametrize(
    ("was", "becomes", "code", "line"),
    [
        ("positions: 1\n", "", "POS001", 1),
        ("positions: 1", "positions: 2", "POS002", 1),
        ("agreement: front", "agreement: back", "POS003", 2),
        ("agreement: front", "agreement: front\nclass: public", "POS022", 1),
        ("who: movement", "who: movment", "POS040", 9),
        ("clause: halt", "clause: hlt", "POS040", 10),
        ("{in_force: restraint}", "{in_force: peace}", "POS040", 20),
        ("quiet: {acts: fire, by: state}", "quiet: {acts: fire, by: nobody}", "POS040", 20),
        ("clauses: [halt, restraint]", "clauses: [halt, rest]", "POS040", 6),
        ("frees: halt", "frees: all", "POS040", 33),
        ("id: channels", "id: sequence", "POS041", 33),
        ("source: {in: press, mark: R}\n    note", "source: {in: web, mark: R}\n    note", "POS042", 16),
        ("made: 2026-05-01", "made: entry + 3 days", "POS050", 13),
        ("known: 2026-06-03", "known: 2026-05-30", "POS051", 23),
        ("made_in_public: yes\n", "made_in_public: no\n", "POS052", 15),
        ("basis: inferred", "basis: inferred\n    made_in_public: yes", "POS053", 29),
        ("basis: stated", "basis: said", "POS022", 12),
        ("basis: reported by one report\n", "basis: reported\n", "POS022", 21),
        ("    declines: yes\n", "    declines: yes\n    accepts: yes\n", "POS022", 9),
        ("    basis: stated\n", "", "POS020", 9),
        ("    made: 2026-05-01\n", "", "POS020", 9),
        ("    source: K\n", "", "POS020", 25),
        ("    note: said", "    nota: said", "POS021", 17),
        ("{no: {all:", "{no: {al:", "POS023", 20),
    ],
)
def test_what_is_refused_at_its_line(was: str, becomes: str, code: str, line: int) -> None:
    assert was in TEXT
    with pytest.raises(Refusal) as refused:
        read(TEXT.replace(was, becomes, 1))
    assert (refused.value.code, refused.value.place.line) == (code, line)
    assert all(reason.remedy and reason.code.startswith("POS") for reason in refused.value.reasons)


def test_every_reason_is_given_at_once() -> None:
    with pytest.raises(Refusal) as refused:
        read(TEXT.replace("clause: halt", "clause: hlt").replace("made: 2026-05-01", "made: day 3"))
    assert [one.code for one in refused.value.reasons].count("POS040") == 3
    assert "POS050" in {one.code for one in refused.value.reasons}


def test_swapping_names_swaps_the_positions() -> None:
    def swapped(text: str) -> str:
        return text.replace("state", "\0").replace("movement", "state").replace("\0", "movement")

    other = read_positions(
        swapped(TEXT).replace("movementd", "stated"), "p.yaml", read_agreement(swapped(AGREEMENT.file_text))
    )
    mine = [(one.clause, one.by) for one in read().preconditions()]
    assert [(one.clause, one.by) for one in other.preconditions()] == [
        (clause, {"movement": "state", "state": "movement"}[by]) for clause, by in mine
    ]


def test_a_day_is_that_of_the_agreement() -> None:
    made = read()._made(read().history("movement", "halt")[0])
    assert from_us(made, "Asia/Beirut").isoformat() == "2026-05-01T00:00:00+03:00"
    assert made % DAY != 0
