"""What is of one kind is told in one way on all pages: days and hours, levels, kinds of act, steps owed, shares."""

import re
from datetime import UTC, datetime
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from servanda.agreement import read_agreement
from servanda.basis import to_us
from servanda.escalation import ThresholdSet
from servanda.operations import KINDS
from servanda.vocabulary import act_label, acts
from servanda.web.mission.forms import Input, Sort, filled_in
from servanda.web.mission.forms.measures import RATIO, TIMES
from servanda.web.mission.hours import Hours, day_said
from servanda.web.mission.views.incidents import owed_step
from servanda.web.mission.views.telling import clause_said
from servanda.web.slugs import slug_of
from servanda.web.wording import wording
from web.mission.rehearsed_room import Room

ROOT = Path(__file__).parents[3]
AT = to_us(datetime(2024, 3, 9, 22, 15, tzinfo=UTC))
LATER = to_us(datetime(2025, 1, 2, tzinfo=UTC))
SET = "warning:thresholds:set"


def bare(text: str) -> str:
    return re.sub("[\u2060\u2066-\u2069]", "", text).replace("\u00a0", " ").replace("\u202f", " ")


def read(page: str) -> str:
    """What a page shows, without what is read out or typed in as it stands."""
    told = re.sub(r"<code.*?</code>|<script.*?</script>|<style.*?</style>", " ", page, flags=re.S)
    return " ".join(bare(re.sub("<[^>]*>", " ", told)).split())


@pytest.mark.parametrize(
    ("language", "near", "far"),
    [
        ("en", "10 March 05:15", "10 March 2024, 05:15"),
        ("fr", "10 mars 05:15", "10 mars 2024, 05:15"),
        ("ar", "10 آذار/مارس 05:15", "10 آذار/مارس 2024، 05:15"),
    ],
)
def test_an_hour_is_said_in_the_agreements_zone_with_its_year_where_it_is_another(
    language: str, near: str, far: str
) -> None:
    words = wording(language)
    for beside, said in ((AT, near), (LATER, far)):
        hours = Hours(words, "Asia/Jakarta", beside)
        assert bare(hours.moment(AT)) == said
        assert " " not in hours.moment(AT), "an hour within a line is never broken"
        element = f'<time datetime="2024-03-10T05:15+07:00" dir="{words.direction}">{said}</time>'
        assert bare(hours.time_of(AT)) == element
    assert bare(Hours(words, "UTC", AT).day_of(AT)).startswith('<time datetime="2024-03-09"')
    assert Hours(words, "Asia/Jakarta", AT).stamp(AT) == "2024-03-10 05:15"
    assert bare(day_said(words, "2024-03-09")).startswith("9 ") and day_said(words, "no day") == "no day"


def test_of_one_day_a_span_says_the_day_once() -> None:
    hours = Hours(wording("en"), "UTC", AT)
    assert bare(hours.span(AT, AT + 3_600_000_000)) == "9 March 22:15 – 23:15"
    assert bare(hours.span(AT, AT + 7_200_000_000)) == "9 March 22:15 – 10 March 00:15"
    assert bare(hours.span(AT, None)) == bare(hours.span(AT, AT)) == "9 March 22:15"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_says_a_day_in_digits_alone(looked_at: Room, language: str) -> None:
    for name in ("mission-chair-1", "plain-officer-1"):
        visitor = looked_at.visitor(name)
        visitor.client.cookies.set("servanda-language", language)
        try:
            for path, page in visitor.pages().items():
                assert not re.findall(r".{30}\d{4}-\d\d-\d\d.{10}", read(page)), (name, path)
        finally:
            visitor.client.cookies.delete("servanda-language")


def test_levels_are_asked_and_told_in_what_people_count_in() -> None:
    for measure, least in ((RATIO, 1), (TIMES, 10)):
        for kept in range(least, 1_000):
            assert measure.kept(Decimal(measure.said(kept))) == kept
    assert (RATIO.said(80), TIMES.said(300), TIMES.said(50)) == ("0.8", "20", "1.65")
    one = Input("raise_at", "field-raise-at", Sort.NUMBER, measure=RATIO)
    assert filled_in((one,), {"raise_at": ("0,95",)}, "UTC") == {"raise_at": 95}


def test_a_threshold_is_set_in_its_unit_and_told_so_in_table_and_record(room: Room) -> None:
    chair = room.visitor("mission-chair-1")
    form = chair.get("/escalation?rule=branching").text
    (box,) = re.findall(r'<input id="thresholds-set-raise_at".*?</div>', form, re.S)
    assert 'value="0.8"' in box and "further acts after each act" in box and "ten acts are followed by eight" in box
    wrong = chair.do("escalation", "new", SET, rule="branching", raise_at="80", lower_at="0.5")
    assert wrong.status_code == 422 and "from 0.01 to 10" in bare(wrong.text) and 'value="80"' in wrong.text
    assert chair.do("escalation", "new", SET, rule="branching", raise_at="0.95", lower_at="0.5").status_code == 303
    ((entry,),) = room.mission.all_files("warning")
    act = ThresholdSet.read_back(entry.content)
    assert (act.raise_at, act.lower_at) == (95, 50)
    page = read(chair.get("/escalation").text)
    assert "raised at 0.95 further acts after each act · may end at 0.5 further acts after each act" in page


def test_each_form_has_a_name_of_its_own_and_old_addresses_lead_to_it(looked_at: Room) -> None:
    names = [slug_of(deed) for deed in KINDS]
    assert len(names) == len(set(names))
    officer, desk = looked_at.visitor("plain-officer-1"), looked_at.visitor("relief-desk-1")
    incident = officer.get("/paper/print/access-answer").text
    assert "Which request" in incident and "What stands in the way?" not in incident
    assert "What stands in the way?" in officer.get("/paper/print/aid-access-answer").text
    alone = [one for one in (desk, looked_at.visitor("guarantor-1")) if one.get("/paper").status_code == 200]
    for one in alone:
        may = one.get("/paper/print/aid-access-answer").status_code
        assert one.get("/paper/print/access-answer").status_code == may, "a sheet printed before still has its address"


def test_two_responses_of_a_file_say_which_is_promised_and_which_recommended(looked_at: Room) -> None:
    assert {owed_step("response", one) for one in ("p1", "r1/hills")} == {"response-promised", "response-recommended"}
    assert owed_step("reply", "hills") == "reply" and owed_step("response", "") == "response"
    chair = looked_at.visitor("mission-chair-1")
    about = next(f[0].about for f in looked_at.mission.all_files("incident") if "lower bridge" in str(f[0].content))
    page = chair.get(f"/incidents/{about}").text
    (owed,) = re.findall(r'<ul class="owed-now">.*?</ul>', page, re.S)
    lines = re.findall(r"<strong>(.*?)</strong> <q dir=.auto.>(.*?)</q>", owed)
    assert {name for name, _ in lines} == {"Promised response", "Recommended response"}
    assert len({words for _, words in lines}) == 2
    meetings = read(chair.get("/meetings").text)
    assert "Promised response · Small-arms fire" in meetings and "Recommended response · Small-arms" in meetings


def test_what_one_file_asks_of_several_by_one_hour_is_one_line_everywhere(looked_at: Room) -> None:
    officer = looked_at.visitor("plain-officer-1")
    for path in ("/meetings", "/corridors"):
        page = read(officer.get(path).text)
        assert page.count("Appear for the visit · Drone strike") == 1, path
        assert "Hill Council , Plain Council" in page.partition("Appear for the visit")[2][:120]


def test_acts_the_agreement_names_come_first_under_their_own_heading(looked_at: Room) -> None:
    agreement = looked_at.mission.agreement
    every = dict.fromkeys(act for one in agreement.clauses for act in one.promise.acts())
    # An allegation, a reply, a notice or a certification has its own form: nobody reports or plans one.
    own = ("allegation", "reply", "certification", "meeting", "notice")
    named = [act for act in every if act.partition(".")[0] not in own]
    assert named and len(named) < len(every)
    officer = looked_at.visitor("plain-officer-1")
    for path, form in (("/incidents", "allegation-submit"), ("/line", "plan-give")):
        page = officer.get(path).text
        (asked,) = re.findall(rf'<p class="sub-head" id="{form}-act-named">.*?</fieldset>', page, re.S)
        head, _, rest = asked.partition('<div class="field"')
        assert "Named in the agreement" in head
        assert re.findall(r'type="radio" name="act" value="([^"]+)"', head) == named
        others = re.findall(r'<option value="([^"]*)">', rest)
        assert others == [act_label(code).replace("'", "&#39;") for code in acts() if code not in named]
    paper = read(officer.get("/paper/print/allegation-submit").text)
    assert paper.index("Named in the agreement") < paper.index(act_label(named[0])) < paper.index("Something else")


def test_an_act_is_pressed_or_written_and_never_both() -> None:
    offered = (("fire", "Fire"), ("attack", "Attack"))
    one = Input("act", "field-act", Sort.SUGGESTED, choices=offered, first=("fire",))
    for given in (("fire", ""), ("", "Fire"), ("Fire",), ("fire", "fire")):
        assert filled_in((one,), {"act": given}, "UTC") == {"act": "fire"}
    with pytest.raises(Exception, match="one is pressed and another is written"):
        filled_in((one,), {"act": ("fire", "Attack")}, "UTC")


def test_shares_metres_and_large_numbers_read_alike(looked_at: Room) -> None:
    chair = looked_at.visitor("mission-chair-1")
    coverage = read(chair.get("/coverage").text)
    assert " 70% " in coverage and " 0% " in coverage
    about = next(f[0].about for f in looked_at.mission.all_files("incident") if "pass road" in str(f[0].content))
    assert "Uncertain by : 800 m" in read(chair.get(f"/incidents/{about}").text).replace("by:", "by :")
    assert "3 650 days" in read(chair.get("/retention").text)
    for language in ("en", "fr", "ar"):
        assert "3 650" in bare(wording(language).say("retention-n-days", n=3_650))


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_how_a_clause_stands_has_one_word_in_lists_and_on_boards(language: str) -> None:
    board = (files("servanda.operations") / "pages" / "words" / f"{language}.ftl").read_text(encoding="utf-8")
    said = dict(re.findall(r"^(status-[a-z-]+) = (.*)$", board, re.M))
    keys = [f"status-{one}" for one in ("contrary-indication", "overdue", "not-observed", "open", "met", "nothing-due")]
    assert {one: wording(language).say(one) for one in keys} == {one: said[one].replace("'", "’") for one in keys}


@pytest.mark.parametrize(("language", "mark"), [("en", ""), ("fr", "⟨en⟩ "), ("ar", "⟨en⟩ ")])
def test_a_clause_without_words_in_the_language_stands_in_another_and_is_marked(language: str, mark: str) -> None:
    house: Any = SimpleNamespace(
        mission=SimpleNamespace(
            agreement=read_agreement((ROOT / "agreements" / "tutorial-talks" / "agreement.yaml").read_text("utf-8"))
        )
    )
    scene: Any = SimpleNamespace(words=wording(language), house=house)
    assert clause_said(scene, "ceasefire") == f"{mark}Nobody fires in the valley."
    assert clause_said(scene, "of-no-file") == "of-no-file"
