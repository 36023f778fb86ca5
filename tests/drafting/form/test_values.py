"""The least that has to be written: what differs, in the short forms the file has."""

from typing import Any

import pytest

from drafting.form.cases import clauses, kind_of, shipped
from servanda.agreement import Change, Sheet, changed
from servanda.basis import Refusal
from servanda.drafting import Form, acted, clause_form, clause_kinds_offered, section_form, values_of


def form_of(case: str, clause: str, **more: Any) -> Form:
    agreement = shipped(case)
    held = next(one for one in clauses(agreement) if one["id"] == clause)
    return clause_form(agreement, held, kind_of(held), **more)


def posted(case: str, clause: str, **sent: str | list[str]) -> tuple[Change, ...]:
    return values_of(form_of(case, clause), {name.replace("__", "."): value for name, value in sent.items()})


def test_one_field_is_one_change() -> None:
    assert posted("tutorial-sound", "hills-withdraw", by__day="12") == (
        (("clauses", "hills-withdraw", "by"), "day 12"),
    )


def test_what_was_not_posted_is_as_it_was() -> None:
    assert values_of(form_of("tutorial-sound", "hills-withdraw"), {}) == ()


def test_a_list_of_one_stays_its_item_alone_and_a_list_stays_a_list() -> None:
    one = posted("tutorial-sound", "hills-withdraw", who=["", "plain"])
    assert one == ((("clauses", "hills-withdraw", "who"), "plain"),)
    two = posted("tutorial-sound", "hills-withdraw", who=["", "hills", "plain"])
    assert two == ((("clauses", "hills-withdraw", "who"), ["hills", "plain"]),)
    fewer = posted("tutorial-sound", "ceasefire-valley", who=["", "hills"])
    assert fewer == ((("clauses", "ceasefire-valley", "who"), ["hills"]),)


def test_words_in_a_second_language_make_the_sentence_a_mapping() -> None:
    found = posted("tutorial-talks", "ceasefire", says=["en", "fr"], says__fr="Personne ne tire.")
    was = "Nobody fires in the valley."
    assert found == ((("clauses", "ceasefire", "says"), {"en": was, "fr": "Personne ne tire."}),)


def test_an_emptied_field_is_taken_away() -> None:
    found = posted("tutorial-sound", "hills-withdraw", certified_by=[""], by__anchor="")
    assert set(found) == {(("clauses", "hills-withdraw", key), None) for key in ("by", "certified_by")}


def test_a_value_that_says_the_default_is_left_as_it_is_written() -> None:
    # the tutorial writes no 'track' where it is the security track, and no 'assessed' where it is the week
    assert posted("tutorial-sound", "ceasefire-valley", track="security", must_not__assessed="week") == ()
    assert posted("aceh-2005", "relocation-2", when__dependency__kind="text") == ()
    changed_to = posted("aceh-2005", "relocation-2", when__dependency__kind="reading", when__dependency__of="gam")
    assert changed_to == (
        (("clauses", "relocation-2", "when"), {"done": "decommissioning/2", "dependency": "reading of gam"}),
    )


def test_acts_written_under_do_stay_there() -> None:
    agreement = shipped("tutorial-sound")
    held = next(one for one in clauses(agreement) if one["id"] == "hills-withdraw")
    held = {**held, "must": {"do": held["must"]}}
    form = clause_form(agreement, held, "must")
    assert values_of(form, form.inputs) == ()
    assert values_of(form, {"must.do.in": ["", "pass"]}) == (
        (("clauses", "hills-withdraw", "must", "do", "in"), "pass"),
    )


def test_a_stage_is_changed_by_its_id_and_a_new_one_writes_the_list() -> None:
    form = form_of("aceh-2005", "decommissioning")
    path = ("clauses", "decommissioning", "staged", "stages")
    assert values_of(form, {"staged.stages.3.hands_over": "150"}) == (((*path, "4", "hands_over"), "150"),)
    sent = acted({**form.inputs, "do": "add:staged.stages"}, "staged")
    new = {f"staged.stages.4.{key}": value for key, value in {
        "id": "5", "between.0.anchor": "date", "between.0.date": "2005-12-28", "between.1.anchor": "date",
        "between.1.date": "2005-12-30", "hands_over": "1"}.items()}  # fmt: skip
    ((where, value),) = values_of(form, {**sent, **new})
    assert where == path
    was = next(one for one in clauses(shipped("aceh-2005")) if one["id"] == "decommissioning")["staged"]["stages"]
    assert value == [*was, {"id": "5", "between": ["2005-12-28", "2005-12-30"], "hands_over": "1"}]


def test_a_row_taken_out_and_a_row_moved() -> None:
    form = form_of("minsk-ii-2015", "border-control-complete")
    out = values_of(form, acted({**form.inputs, "do": "remove:when.all:1"}, "must"))
    assert [row["done"] for row in out[0].value["all"]] == ["border-control-begins", "constitutional-reform"]
    up = values_of(form, acted({**form.inputs, "do": "up:when.all:2"}, "must"))
    assert [row["done"] for row in up[0].value["all"]] == [
        "border-control-begins", "constitutional-reform", "local-elections",
    ]  # fmt: skip
    assert values_of(form, acted({**form.inputs, "do": "up:when.all:0"}, "must")) == ()


def test_a_condition_built_within_a_condition() -> None:
    sent = {
        "when.kind": "no", "when.no.kind": "of", "when.no.at_least": "1", "when.no.of": ["", "0", "1"],
        "when.no.of.0.kind": "quiet", "when.no.of.0.quiet.acts": ["fire"], "when.no.of.0.for.n": "7",
        "when.no.of.0.for.unit": "days", "when.no.of.1.kind": "found", "when.no.of.1.found": "any",
        "when.no.of.1.by": ["mission"],
    }  # fmt: skip
    assert values_of(form_of("tutorial-sound", "hills-withdraw"), sent) == (
        (
            ("clauses", "hills-withdraw", "when"),
            {
                "no": {
                    "at_least": "1",
                    "of": [{"quiet": {"acts": "fire"}, "for": "7 days"}, {"found": "any", "by": "mission"}],
                }
            },
        ),
    )


def test_an_entry_under_a_new_key_is_written_anew_under_it() -> None:
    form = section_form(shipped("tutorial-sound"), "zones", "valley")
    gone, new = values_of(form, {"key": "dale"})
    assert gone == (("zones", "valley"), None)
    assert new.path == ("zones", "dale")
    assert new.value == shipped("tutorial-sound").root.data()["zones"]["valley"]


def test_a_member_without_votes_stands_alone_in_the_file() -> None:
    agreement = shipped("tutorial-sound")
    form = section_form(agreement, "bodies", "mission")
    found = values_of(form, {"members": ["0", "1", "2", "3"], "members.3.key": "guest", "members.3.value": ""})
    assert found == (
        (("bodies", "mission", "members"), {"head": "1", "first-observer": "1", "second-observer": "1", "guest": None}),
    )
    text = changed(Sheet.of(agreement.file_text), found).text
    assert Sheet.of(text).root.data()["bodies"]["mission"]["members"] == found[0].value


def test_a_key_no_form_knows_is_left_where_it_is() -> None:
    agreement = shipped("tutorial-sound")
    held = {**clauses(agreement)[0], "colour": "blue"}
    form = clause_form(agreement, held, "must_not")
    assert values_of(form, form.inputs) == ()
    assert values_of(form, {"note": "seen"}) == ((("clauses", held["id"], "note"), "seen"),)


@pytest.mark.parametrize(
    "broken", [{"who": {"a": "b"}}, {"must": "soon"}, {"by": ["day 1"]}, {"when": "x"}, {"says": ["a"]}]
)
def test_a_draft_that_cannot_be_read_still_has_a_form_and_keeps_what_it_says(broken: dict[str, Any]) -> None:
    agreement = shipped("tutorial-sound")
    held = {**clauses(agreement)[2], **broken}
    form = clause_form(agreement, held, "must")
    assert values_of(form, form.inputs) == ()


def test_what_does_not_exist_is_refused_with_what_does() -> None:
    agreement = shipped("tutorial-sound")
    with pytest.raises(Refusal, match="no kind of clause is called 'shall'") as refused:
        clause_form(agreement, {}, "shall")
    assert (refused.value.code, "must_not" in refused.value.reasons[0].remedy) == ("DRF701", True)
    with pytest.raises(Refusal, match="no section") as refused:
        section_form(agreement, "appendix")
    assert refused.value.code == "DRF702"
    with pytest.raises(Refusal, match="has no entry 'sea'") as refused:
        section_form(agreement, "zones", "sea")
    assert refused.value.code == "DRF703"


def test_kinds_are_offered_in_words_must_and_must_not_first() -> None:
    offered = clause_kinds_offered("fr")
    duties = [one.duty for one in offered]
    assert duties == sorted(duties, key=("require", "forbid", "permit", "limit", "transition").index)
    assert next(one.title for one in offered if one.key == "must_not") == "Acte interdit"
