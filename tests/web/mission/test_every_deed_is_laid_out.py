"""Every deed has a form that was laid out for people: no field is lost, none stands twice, none is made up."""

from collections import Counter

import pytest

from servanda.basis import Refusal
from servanda.operations import KINDS
from servanda.web.mission.forms import Sort, asked_of, filled_in, groups_of
from servanda.web.mission.forms.layouts import LAYOUTS

#: Deeds that a page presses or fills in by itself: nothing of them is asked.
PRESSED = {"agreement:text:agree", "warning:alert:approve", "warning:alert:doubt", "warning:alert:withdraw"}


def asked(deed):
    return [one for one in asked_of(deed, KINDS[deed].act, {"id": (), "side": (("a", "A"),)}) if one.name != "id"]


@pytest.mark.parametrize("deed", [one for one in KINDS if one not in PRESSED])
def test_every_field_of_a_deed_has_its_place_on_the_form(deed):
    there = {one.name for one in asked(deed)}
    if not there:
        return
    assert deed in LAYOUTS, f"{deed} has no layout: {sorted(there)}"
    placed = Counter(name for group in LAYOUTS[deed].groups for name in group.names())
    assert max(placed.values()) == 1
    assert there <= set(placed), f"not placed: {sorted(there - set(placed))}"
    assert set(placed) <= {*there, "id"}, f"no fields of the deed: {sorted(set(placed) - there)}"
    shown = [one.name for group in groups_of(deed, tuple(asked(deed))) for line in group.lines for one in line]
    assert sorted(shown) == sorted(there)


@pytest.mark.parametrize("deed", sorted(LAYOUTS))
def test_what_must_be_chosen_is_a_field_with_answers(deed):
    def inside(inputs, before=""):
        for one in inputs:
            yield one.name, one
            yield from inside(one.parts)

    fields = dict(inside(asked_of(deed, KINDS[deed].act, {})))
    for name in LAYOUTS[deed].chosen:
        assert fields[name].sort in (Sort.CHOICE, Sort.EITHER, Sort.NUMBER, Sort.MAYBE)
        assert fields[name].chosen and fields[name].needed and fields[name].value in ("", None)


@pytest.mark.parametrize("answer", [True, False])
def test_a_no_that_was_pressed_stands_there_again(answer):
    deed = "watch:certification:give"
    again = asked_of(deed, KINDS[deed].act, {}, {"certified": answer})
    assert next(one for one in again if one.name == "certified").value is answer


@pytest.mark.parametrize(("sent", "code"), [("", "WEB043"), ("perhaps", "WEB041"), ("unsaid", "WEB041")])
def test_what_is_neither_yes_nor_no_is_never_taken_for_a_no(sent, code):
    deed = "watch:certification:give"
    with pytest.raises(Refusal) as refused:
        filled_in(asked_of(deed, KINDS[deed].act, {}), {"certified": (sent,)}, "UTC")
    assert [(one.code, one.place.path) for one in refused.value.reasons] == [(code, "certified")]
