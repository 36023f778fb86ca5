"""What a form shows: groups in a mediator's order, computed dates and why there is none, options, refusals, words."""

import json
from importlib.resources import files
from typing import Any, ClassVar

import pytest
from pydantic import Field as ShapeField

from drafting.form.cases import CASES, KINDS, clauses, forms, kind_of, shipped
from servanda.agreement import Identifier, OneOrMore, Part, file_shape
from servanda.agreement.parts.derived import shape_parts
from servanda.agreement.shape import Amount
from servanda.drafting import Field, Form, clause_form, section_form
from servanda.drafting.form.building import Builder
from servanda.drafting.form.posting import posted


def form_of(case: str, clause: str, language: str = "en", **more: Any) -> Form:
    agreement = shipped(case)
    held = next(one for one in clauses(agreement) if one["id"] == clause)
    return clause_form(agreement, held, kind_of(held), language, **more)


def field(form: Form, name: str) -> Field:
    return next(one for one in form.all_fields() if one.name == name)


def test_the_groups_stand_in_the_order_a_mediator_thinks() -> None:
    form = form_of("minsk-ii-2015", "disengagement")
    assert [group.label for group in form.groups] == [
        "Must, must not, may", "Who", "What", "Where", "From and by when", "On condition of",
        "Who observes, how, with what delay", "How it is certified", "If not, then what", "Can it be undone", "Words",
        "Source and note", "Place in the agreement",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("case", "clause", "name", "date", "why"),
    [
        ("tutorial-sound", "hills-withdraw", "by", "13 March 2024 (day 10)", ""),
        ("aceh-2005", "amnesty", "by", "30 August 2005 (signature + 15 days)", ""),
        ("minsk-ii-2015", "payments", "by", "", "No date: the text does not state it."),
        ("minsk-ii-2015", "release-all", "by", "", "No date yet: 5 days after the performance of"),
        ("minsk-ii-2015", "heavy-weapons", "kept_beyond.withdrawn_by", "20 February 2017 (withdrawal closes)", ""),
    ],
)
def test_a_moment_shows_its_date_or_why_it_has_none(case: str, clause: str, name: str, date: str, why: str) -> None:
    shown = field(form_of(case, clause), name)
    assert shown.computed == date
    assert shown.open_point.startswith(why) and bool(shown.open_point) == bool(why)


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        ({"by.anchor": "ref", "by.ref": "nowhere"}, "nothing in the agreement is called “nowhere”"),
        ({"by.anchor": "written", "by.written": "soon!"}, "not a moment the file can hold"),
        ({"by.anchor": "date", "by.date": "2024-02-31"}, "not a moment the file can hold"),
        ({"by.anchor": "later"}, "to be agreed later"),
    ],
)
def test_a_moment_being_typed_says_why_it_has_no_date(sent: dict[str, str], why: str) -> None:
    assert why in field(form_of("tutorial-sound", "hills-withdraw", sent=sent), "by").open_point


def test_the_observers_sight_is_told_beside_their_names() -> None:
    shown = field(form_of("tutorial-sound", "ceasefire-valley"), "observed_by")
    assert shown.computed == "Observer Mission: presence, patrol; records, presence"


def test_options_come_from_the_agreement_and_the_chosen_ones_stand_first() -> None:
    who = field(form_of("aceh-2005", "decommissioning"), "who")
    assert [one.value for one in who.options if one.chosen] == ["gam", "government"]
    assert {one.value for one in who.options} == {*shipped("aceh-2005").participants, *shipped("aceh-2005").bodies}
    assert who.options[0].label == "Free Aceh Movement (GAM)"


def test_parts_of_a_clause_are_offered_where_a_duty_is_named() -> None:
    form = form_of("aceh-2005", "relocation-1")
    offered = {one.value for one in form.suggestions["duty"]}
    assert {"decommissioning", "decommissioning/1", "decommissioning/4"} <= offered


def test_a_refusal_stands_at_its_field_and_opens_it() -> None:
    path = ("clauses", "hills-withdraw", "until")
    shown = field(form_of("tutorial-sound", "hills-withdraw", refusals={path: "Not a day."}), "until")
    assert (shown.refusal, shown.shown) == ("Not a day.", True)
    assert not field(form_of("tutorial-sound", "hills-withdraw"), "until").shown


def test_what_is_being_typed_is_shown_and_not_what_the_file_says() -> None:
    form = form_of("tutorial-sound", "hills-withdraw", sent={"must.amount": "7"})
    assert field(form, "must.amount").value == "7"
    assert form.was["must"].get("amount") is None


def test_a_kind_of_clause_from_elsewhere_needs_no_form_of_its_own() -> None:
    @file_shape
    class Audits:
        """Books are opened."""

        whose: OneOrMore[Identifier] = ShapeField(min_length=1, description="whose books are opened")
        within_sight: bool = False
        pages: Amount | None = None
        labels: ClassVar[dict[str, dict[str, str]]] = {
            "en": {"pages": "How many pages"},
            "fr": {"pages": "Combien de pages"},
        }

    part = Part(key="audits", holds="shape", shape="Audits", parts=shape_parts(Audits))
    builder = Builder(shipped("tutorial-sound"), "fr", posted(part, {"whose": "a", "pages": "1,000"}, "audits"), {})
    made = {one.name: one for one in builder.field(part, "audits", ("audits",)).fields}
    assert made["audits.whose"].label == "whose"
    assert (made["audits.whose"].help, made["audits.whose"].help_language) == ("Whose books are opened.", "en")
    assert made["audits.within_sight"].control == "yes-no"
    assert (made["audits.pages"].value, made["audits.pages"].label) == ("1,000", "Combien de pages")


def test_every_field_choice_and_group_of_every_form_has_words_of_its_own() -> None:
    """A key that is only made readable is a word that was forgotten."""
    known = words("en")
    for case in CASES:
        for form in forms(shipped(case)):
            for one in form.all_fields():
                # the one thing in a row is called what the row is called
                assert one.label or one.name.rpartition(".")[2].isdecimal(), (form.path, one.name)
                for offered in (*one.options, *(option for few in one.choices.values() for option in few)):
                    assert offered.label or offered.value == "", (form.path, one.name)
    for kind in KINDS:
        assert f"kind:{kind}" in known


def words(language: str) -> dict[str, str]:
    text = files("servanda.drafting.form").joinpath("words", f"{language}.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_language_has_every_word_but_help(language: str) -> None:
    there, all_ = set(words(language)), set(words("en"))
    assert there <= all_
    assert {key for key in all_ - there if not key.startswith(("help:", "kind-help:"))} == set()


def test_what_a_language_lacks_is_english_and_says_so() -> None:
    shown = field(form_of("tutorial-sound", "ceasefire-valley", "ar"), "in_step_with")
    assert (shown.language, shown.help_language) == ("ar", "en")


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_placeholders_are_the_same_in_every_language(language: str) -> None:
    for key, text in words(language).items():
        assert text.count("{") == words("en")[key].count("{"), key


def test_a_zone_shows_what_the_agreement_draws_already_but_not_itself() -> None:
    form = section_form(shipped("black-sea-2022"), "zones", "odesa")
    assert form.drawable
    assert {one.id for one in form.around} == {
        "route", "chornomorsk", "pivdennyi", "ukrainian-waters", "inspection-area",
    }  # fmt: skip
    assert not section_form(shipped("black-sea-2022"), "bodies", "jcc").drawable
