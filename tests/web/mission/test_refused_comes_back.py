"""What is refused comes back with all that was typed: no report is written twice for one letter in a number."""

import re
from collections.abc import Iterator

import pytest

from servanda.mechanism import Allegation, Finding
from servanda.web.mission.forms import as_typed, filled_in
from servanda.web.mission.forms.asking import inputs_of
from web.mission.rehearsed_room import Room, rehearsed_room

TOLD = {
    "act": "Small-arms fire", "begin": "2024-03-12T13:00", "accused": "hills", "zone": "valley", "place": "the well",
    "words": "Ten shots.", "clauses": "ceasefire-valley", "point@north": "-10.02", "point@east": "-20.03",
}  # fmt: skip


@pytest.fixture(scope="module")
def room() -> Iterator[Room]:
    with rehearsed_room() as found:
        yield found


def value_of(page: str, name: str) -> str:
    """What stands in an input of a page."""
    found = re.search(rf'<input[^>]*name="{re.escape(name)}"[^>]*?value="([^"]*)"', page)
    return found[1] if found else ""


@pytest.mark.parametrize("wrong", [{"radius_m": "forty"}, {"point@east": "x"}, {"act": "blah"}, {"begin": "soon"}])
def test_one_wrong_field_takes_none_of_the_others_away(room: Room, wrong: dict[str, str]) -> None:
    answer = room.visitor("plain-officer-1").do("incident", "new", "incident:allegation:submit", **{**TOLD, **wrong})
    assert answer.status_code == 422
    page = answer.text
    assert ">Ten shots.</textarea>" in page and value_of(page, "place") == "the well"
    assert re.search(r'name="accused" value="hills" checked', page) and re.search(
        r'value="ceasefire-valley" checked', page
    )
    typed = {**TOLD, **wrong}
    assert (value_of(page, "point@north"), value_of(page, "point@east")) == (typed["point@north"], typed["point@east"])
    assert value_of(page, "radius_m") == wrong.get("radius_m", "")


@pytest.mark.parametrize(("wrong", "name"), [({"radius_m": "forty"}, "radius_m"), ({"point@east": "x"}, "point")])
def test_a_refusal_leads_to_its_question_and_stands_beside_it(room: Room, wrong: dict[str, str], name: str) -> None:
    answer = room.visitor("plain-officer-1").do("incident", "new", "incident:allegation:submit", **{**TOLD, **wrong})
    at = f"allegation-submit-{name}"
    assert f'href="#{at}"' in answer.text and answer.text.count(f' id="{at}"') == 1
    assert answer.text.count(f'id="{at}-amiss"') == 1 and f"{at}-amiss" in "".join(
        re.findall(r'aria-describedby="([^"]*)"', answer.text)
    )
    marked = re.findall(r"<(?:input|select|textarea|fieldset)[^>]*aria-invalid[^>]*>", answer.text)
    assert marked and all(name in one for one in marked), "no other question is marked"


def test_a_refusal_about_no_one_question_leads_to_its_form(room: Room) -> None:
    answer = room.visitor("relief-desk-1").do(
        "figures", "new", "humanitarian:recovery:pledge", pledged_by="Lake Union", purpose="wells", currency="eur",
        **{"instalments.0.amount": "5x", "instalments.0.due": "2024-06-01T10:00"},
    )  # fmt: skip
    assert answer.status_code == 422 and "in EUR" in answer.text, "small letters are the currency's too"
    assert 'href="#recovery-pledge-instalments.0.amount"' in answer.text
    answer = room.visitor("relief-desk-1").do(
        "site", "new", "humanitarian:movement:enter", kind="convoy", called="Trucks", organisation="Desk",
        route="nowhere at all", measured_m="20", uncertainty_m="150", begin="2024-03-13T06:00", end="2024-03-13T18:00",
    )  # fmt: skip
    assert answer.status_code == 422
    assert 'href="#movement-enter-route"' in answer.text or 'href="#do-movement-enter"' in answer.text


def test_what_was_left_open_is_refused_in_the_readers_language(room: Room) -> None:
    desk = room.visitor("relief-desk-1")
    for language, said in (("fr", "Rien n’est choisi ici."), ("ar", "لم يُختر هنا شيء.")):
        desk.client.cookies.set("servanda-language", language)
        page = desk.do("site", "new", "humanitarian:site:enter", called="Clinic").text
        assert f'lang="{language}"' in page and page.count(said) == 2 and "nothing is chosen" not in page
    desk.client.cookies.set("servanda-language", "en")


def test_what_was_ticked_of_a_question_stays_ticked(room: Room) -> None:
    answer = room.visitor("hills-officer-1").do(
        "liaison", "new", "liaison:question:ask", what="", begin="2024-03-12T13:00", zones="valley", to="plain",
        asks=["was it you", "was it meant"],
    )  # fmt: skip
    assert answer.status_code == 422
    assert len(re.findall(r'name="asks" value="was it (?:you|meant)" checked', answer.text)) == 2
    assert 'value="what is it" checked' not in answer.text


def test_a_team_that_was_refused_stands_in_the_form_again(room: Room) -> None:
    verifier = room.visitor("mission-verifier-1")
    about = re.findall(r"/incidents/([0-9a-f]{32})", verifier.get("/incidents").text)[0]
    answer = verifier.do(
        "incident", about, "incident:task:assign", id="t", lead="mission-monitor-2", place="the well",
        report_by="2024-03-14T10:00",
        team=["mission-monitor-1", "hills-officer-1", "plain-officer-1"],
    )  # fmt: skip
    assert answer.status_code == 422 and "MEC034" in answer.text
    for who in ("mission-monitor-1", "hills-officer-1", "plain-officer-1"):
        assert f'name="team" value="{who}" checked' in answer.text


def test_parts_and_rows_stand_again_and_what_can_be_read_is_read_alike() -> None:
    values = {
        "status": ("confirmed",), "observation": ("Four bursts.",), "attribution.party": ("hills",),
        "attribution.alternatives.0.words": ("The west bank",), "supports.0.kind": ("joint visit",),
        "supports.1.credibility": ("two",), "supports.1.independent": ("yes",),
    }  # fmt: skip
    again = as_typed(inputs_of(Finding, {}), values, "UTC")
    assert again["supports"][1]["credibility"] == "two" and again["attribution"]["party"] == "hills"
    shown = {one.name: one for one in inputs_of(Finding, {}, again)}
    assert shown["supports"].rows[0][0].value == "joint visit"
    assert {one.name: one.value for one in shown["attribution"].parts}["attribution.party"] == "hills"
    sound = {name: (value,) for name, value in TOLD.items()}
    inputs = inputs_of(Allegation, {})
    assert as_typed(inputs, sound, "UTC") == filled_in(inputs, sound, "UTC")
