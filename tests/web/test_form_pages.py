"""Forms as pages hold them: what a browser sends back is what the file says, and every input can be told by ear."""

import re

import pytest

from drafting.form.cases import CASES, clauses, forms, kind_of, shipped
from servanda.drafting import acted, clause_form, values_of
from servanda.web.pages import templates
from web.sent_forms import Page, drawn, sent


@pytest.mark.parametrize("case", CASES)
def test_a_browser_that_touches_nothing_changes_nothing(case: str) -> None:
    for form in forms(shipped(case), "ar"):
        assert values_of(form, sent(form)) == (), form.path


@pytest.mark.parametrize("case", ["aceh-2005", "gaza-2025-01", "tutorial-faults"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_input_has_a_name_and_every_description_is_there(case: str, language: str) -> None:
    for form in forms(shipped(case), language):
        page = Page(drawn(form))
        where = (form.path, form.section)
        assert [name for name, times in page.ids.items() if times > 1] == [], where
        assert [one for one in page.described if one not in page.ids] == [], where
        assert [one for one in page.lists if one not in page.ids] == [], where
        unnamed = [
            one for one in page.controls
            if not one["within"] and one.get("id") not in page.labelled and "aria-label" not in one
        ]  # fmt: skip
        assert unnamed == [], where
        assert not page.attributes & {"style", "onclick", "onchange", "onsubmit"}, where
        assert page.tags["script"] == page.tags["style"] == 0, where


def test_words_in_another_language_say_which() -> None:
    form = clause_form(shipped("tutorial-sound"), clauses(shipped("tutorial-sound"))[0], "must_not", "ar")
    html = drawn(form)
    assert 'lang="ar" dir="rtl"' in html
    assert re.search(r'<p class="form-help" id="h-in_step_with" lang="en" dir="ltr">', html)


def test_a_refusal_is_tied_to_its_field() -> None:
    path = ("clauses", "hills-withdraw", "must", "amount")
    form = clause_form(
        shipped("tutorial-sound"), clauses(shipped("tutorial-sound"))[2], "must", refusals={path: "Not <a> number."}
    )
    html = drawn(form)
    assert 'id="f-must.amount"' in html and 'aria-invalid="true"' in html
    assert '<p class="form-refusal" id="r-must.amount">Not &lt;a&gt; number.</p>' in html


def test_hostile_words_of_an_agreement_stay_words() -> None:
    agreement = shipped("tutorial-sound")
    bad = '"><script>alert(1)</script>'
    held = {**clauses(agreement)[2], "says": {"en": bad, bad: bad}, "note": f"</textarea>{bad}", "who": [bad]}
    form = clause_form(agreement, held, "must")
    page = Page(drawn(form))
    assert page.tags["script"] == 0
    assert values_of(form, page.sent) == ()


def test_a_row_added_is_drawn_empty_and_changes_nothing_until_it_is_filled_in() -> None:
    agreement = shipped("aceh-2005")
    held = next(one for one in clauses(agreement) if one["id"] == "decommissioning")
    form = clause_form(agreement, held, "staged")
    more = acted({**sent(form), "do": "add:staged.stages"}, "staged")
    again = clause_form(agreement, held, "staged", sent=more)
    html = drawn(again)
    assert 'id="row-staged.stages.4"' in html
    assert values_of(again, sent(again)) == ()


def test_choosing_another_kind_of_condition_asks_for_what_it_needs_with_its_defaults() -> None:
    agreement = shipped("tutorial-sound")
    held = next(one for one in clauses(agreement) if one["id"] == "hills-withdraw")
    form = clause_form(agreement, held, kind_of(held))
    posted = {**sent(form), "when.kind": ("found",), "when.found": ("any",), "when.by": ("", "mission")}
    again = clause_form(agreement, held, "must", sent=acted(posted, "must"))
    ((path, value),) = values_of(again, sent(again))
    assert path == ("clauses", "hills-withdraw", "when")
    assert value == {"found": "any", "by": "mission"}


def test_what_follows_comes_apart_from_the_fields() -> None:
    agreement = shipped("tutorial-sound")
    held = next(one for one in clauses(agreement) if one["id"] == "hills-withdraw")
    form = clause_form(agreement, held, "must", sent={"by.day": "12"})
    html = templates().get_template("form/follows.html").render(f=form, base="")
    assert (
        '<output class="form-computed" id="c-by" hx-swap-oob="outerHTML"><bdi>15 March 2024 (day 12)</bdi></output>'
        in html
    )
    assert "<input" not in html
