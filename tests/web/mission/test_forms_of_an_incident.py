"""The forms of an incident's file: what is refused raw, what is asked again, what stands there, what comes first."""

import re
from collections.abc import Iterator

import pytest

from servanda.mechanism import Finding, read
from servanda.vocabulary import act_label
from servanda.web.mission.forms import filled_in
from servanda.web.mission.forms.asking import inputs_of
from servanda.web.reasons import told
from servanda.web.wording import wording
from web.mission.rehearsed_room import Room, Visitor, rehearsed_room

ALLEGED = {"act": "fire.small-arms", "begin": "2024-03-05T06:10", "accused": "hills", "words": "Two shots."}


@pytest.fixture(scope="module")
def room() -> Iterator[Room]:
    with rehearsed_room() as found:
        yield found


def begun(room: Room, who: str = "plain-officer-1", **more: str) -> str:
    """A file begun by an allegation, its id."""
    answer = room.visitor(who).do("incident", "new", "incident:allegation:submit", **{**ALLEGED, **more})
    assert answer.status_code == 303, answer.text[:2000]
    return answer.headers["location"].rpartition("/")[2]


def section(visitor: Visitor, about: str) -> str:
    """What a person can do, as the page of a file has it."""
    return visitor.get(f"/incidents/{about}").text.partition('<section class="deeds">')[2].partition("</section>")[0]


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [("accused", "nobody-here", "MEC015"), ("toward", "nobody-here", "MEC015"), ("zone", "atlantis", "MEC016"),
     ("channel", "carrier pigeon", "WEB041")],
)  # fmt: skip
def test_an_allegation_takes_no_party_zone_or_channel_there_is_not(
    room: Room, field: str, value: str, code: str
) -> None:
    officer = room.visitor("plain-officer-1")
    before = len(room.mission.all_files("incident"))
    answer = officer.do("incident", "new", "incident:allegation:submit", **{**ALLEGED, field: value})
    assert answer.status_code == 422 and code in answer.text and ">Two shots.</textarea>" in answer.text
    assert len(room.mission.all_files("incident")) == before


@pytest.mark.parametrize(("field", "value", "code"), [("accused", "x", "MEC015"), ("zone", "x", "MEC016")])
def test_a_notice_takes_no_party_or_zone_there_is_not(room: Room, field: str, value: str, code: str) -> None:
    about = begun(room)
    told = {**ALLEGED, "words": "Two shots were heard.", field: value}
    answer = room.visitor("mission-chair-1").do("incident", about, "incident:notice:send", **told)
    assert answer.status_code == 422 and code in answer.text


@pytest.mark.parametrize(("who", "named"), [("plain-officer-1", "Plain Council"), ("hills-officer-1", "Hill Council")])
def test_a_notice_that_names_who_complained_is_asked_again(room: Room, who: str, named: str) -> None:
    about = begun(room, who, accused="hills" if who.startswith("plain") else "plain")
    chair = room.visitor("mission-chair-1")
    told = {"act": "fire.small-arms", "begin": "2024-03-05T06:10", "words": f"Shots at a post of the {named.lower()}."}
    assert 'name="named_as_hit"' not in section(chair, about)
    answer = chair.do("incident", about, "incident:notice:send", **told)
    assert answer.status_code == 422 and "MEC011" in answer.text and told["words"] in answer.text
    assert '<input type="checkbox" name="named_as_hit"' in answer.text
    assert not read(room.mission.whole(about)).notices
    assert chair.do("incident", about, "incident:notice:send", **told, named_as_hit="yes").status_code == 303
    # Kept, it would tell the parties who complained.
    assert "named_as_hit" not in read(room.mission.whole(about)).notices[0].act.content()


def test_a_notice_is_not_asked_again_where_they_agreed_or_another_is_named(room: Room) -> None:
    chair = room.visitor("mission-chair-1")
    told = {"act": "fire.small-arms", "begin": "2024-03-05T06:10"}
    agreed = begun(room, may_name="yes")
    for about, words in ((agreed, "Shots at the Plain Council."), (begun(room), "Shots from the Hill Council’s post."),
                         (begun(room), "Shots across the plainest field.")):  # fmt: skip
        assert chair.do("incident", about, "incident:notice:send", **told, words=words).status_code == 303


def test_what_is_owed_comes_first_and_the_rest_by_what_it_is_for(room: Room) -> None:
    about = begun(room)
    chair = room.visitor("mission-chair-1")
    page = section(chair, about)
    owed, _, others = page.partition('<details class="purpose"')
    assert re.findall(r'data-deed="([a-z:_]+)"', owed) == ["incident:file:register"]
    heads = re.findall(r'id="(deeds-[a-z]+)"', page)
    assert heads == [one for one in ("deeds-report", "deeds-telling", "deeds-inquiry", "deeds-finding",
                                     "deeds-afterwards", "deeds-people") if one in heads]  # fmt: skip
    assert "deeds-people" in heads and others.count("<form") + owed.count("<form") == page.count("<form")
    assert 'data-deed="incident:notice:acknowledge"' not in page and 'data-deed="incident:reply:give"' not in page


def test_what_a_person_has_to_choose_stands_unchosen(room: Room) -> None:
    about = begun(room)
    page = section(room.visitor("mission-chair-1"), about)
    triage = re.search(r'<form[^>]*data-deed="incident:triage:set".*?</form>', page, re.S)
    assert triage is not None and not re.search(r'name="course"[^>]* checked', triage[0])
    answer = room.visitor("mission-chair-1").do("incident", about, "incident:triage:set", words="Heard by two posts.")
    assert answer.status_code == 422 and "WEB043" in answer.text and "Heard by two posts." in answer.text
    done = room.visitor("mission-chair-1").do("incident", about, "incident:triage:set", course="take up",
                                              clauses=["ceasefire-valley"], urgency="urgent")  # fmt: skip
    assert done.status_code == 303
    again = section(room.visitor("mission-chair-1"), about)
    # Of several the last counts whole: what was decided before stands there to be decided again.
    for kept in ('name="course" value="take up" checked', 'name="urgency" value="urgent" checked',
                 'value="ceasefire-valley" checked'):  # fmt: skip
        assert kept in again


def test_only_the_mission_is_asked_what_it_saw_itself(room: Room) -> None:
    assert 'name="own"' in room.visitor("mission-monitor-1").get("/incidents").text
    assert 'name="own"' not in room.visitor("plain-officer-1").get("/incidents").text


def test_rows_left_as_they_stand_are_no_sources_of_a_finding() -> None:
    inputs = inputs_of(Finding, {"reliability": [("F", "F")], "credibility": [("6", "6")], "kind": [("witness", "w")]})
    (supports,) = (one for one in inputs if one.name == "supports")
    stands = {part.name: (str(part.value),) for row in supports.rows for part in row if part.value}
    assert filled_in(inputs, {"observation": ("Shots.",), "supports.0.kind": ("witness",), **stands}, "UTC") == {
        "observation": "Shots.", "supports": [{"kind": "witness"}],
    }  # fmt: skip


def test_letters_and_digits_of_a_source_say_what_they_mean(room: Room) -> None:
    page = section(room.visitor("mission-verifier-1"), begun(room))
    source = re.search(r'<form[^>]*data-deed="incident:source:name".*?</form>', page, re.S)
    assert source is not None
    assert re.findall(r'<option value="([A-F])"', source[0]) == list("ABCDEF")
    assert re.findall(r'<option value="([1-6])"', source[0]) == list("123456")
    assert "usually reliable" in source[0] and "probably true" in source[0]


def test_what_the_sides_said_of_a_fact_needs_the_fact(room: Room) -> None:
    about = begun(room)
    chair, verifier = room.visitor("mission-chair-1"), room.visitor("mission-verifier-1")
    done = chair.do("incident", about, "incident:task:assign", id="t1", team=["mission-verifier-1"],
                    lead="mission-verifier-1", questions="Who fired?")  # fmt: skip
    assert done.status_code == 303, done.text[:2000]
    said = {"disagreed.0.statements.0.side": "hills", "disagreed.0.statements.0.words": "An exercise."}
    answer = verifier.do("incident", about, "incident:report:submit", id="r1", tasking="t1", visited="yes", **said)
    assert answer.status_code == 422 and "MEC001" in answer.text and "An exercise.</textarea>" in answer.text
    named = said | {"disagreed.0.fact": "What was aimed at"}
    done = verifier.do("incident", about, "incident:report:submit", id="r1", tasking="t1", visited="yes", **named)
    assert done.status_code == 303, done.text[:2000]
    # The side that said nothing of it has its column beside the one that spoke.
    told = verifier.get(f"/incidents/{about}").text.partition('class="beside"')[2].partition("</table>")[0]
    assert "Hill Council" in told and "Plain Council" in told


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_what_has_to_be_chosen_is_named_by_its_question(room: Room, language: str) -> None:
    words = wording(language)
    where = "ask-triage-set-course"
    one = {"code": "WEB043", "where": "", "file": "incident:triage:set", "path": "course",
           "why": "nothing is chosen here", "remedy": "choose one of the answers"}  # fmt: skip
    it = told(words, one)
    assert it.where == words.say(where) and not it.foreign and not it.own
    answer = room.visitor("mission-chair-1").do("incident", begun(room), "incident:triage:set", words="Heard.")
    assert answer.status_code == 422 and wording("en").say(where) in answer.text


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_kind_of_act_nearly_written_is_told_by_its_words(language: str) -> None:
    one = {"code": "MEC002", "where": "", "file": "", "path": "", "why": "'fire.morta' is not an act of the vocabulary",
           "remedy": "did you mean fire.mortar?"}  # fmt: skip
    it = told(wording(language), one)
    assert act_label("fire.mortar", language) in it.remedy and "fire.mortar" not in it.remedy
