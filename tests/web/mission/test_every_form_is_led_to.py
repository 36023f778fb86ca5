"""A refusal of any form leads to its question: every form of the room's templates asks by a way that can be led to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from servanda.operations import bulletins_in
from servanda.web.mission.forms.by_hand import SECRET, ByHand, Kept, tried
from servanda.web.mission.forms.layouts.by_hand import BY_HAND
from servanda.web.wording import LANGUAGES, wording
from tests.played_rehearsal import played_rehearsal
from web.mission.exercised_room import classroom
from web.mission.rehearsed_room import Room, room_over
from web.mission.signing_room import PASSWORD, SigningRoom, signing_room

TEMPLATES = Path(str(files("servanda.web"))) / "templates" / "mission"
FORM = re.compile(r"<form\b[^>]*>.*?</form>", re.DOTALL)
#: Forms whose questions are laid out (web/mission/forms/layouts): marked by mission/inputs.html.
LAID_OUT = re.compile(r"groups_of\(|\binput\(each|\bone\(it,")
ASKS = re.compile(r"<(?:input|select|textarea)\b[^>]*>")
BULLETIN = "hills-and-plain_2024-W12"


@dataclass(frozen=True)
class Written:
    """A form as a template has it: where, where it goes to with ``{}`` for what is put in, its source."""

    at: str
    path: str
    source: str

    @property
    def asks(self) -> list[str]:
        """The names of its inputs that somebody fills in."""
        found = [one for one in ASKS.findall(self.source) if not re.search(r'type="(?:hidden|submit)"', one)]
        return list(dict.fromkeys(re.findall(r' name="([^"]*)"', " ".join(found))))


def written() -> list[Written]:
    found = []
    for path in sorted(TEMPLATES.rglob("*.html")):
        for source in FORM.findall(path.read_text("utf-8")):
            if 'method="post"' in source and (to := re.search(r'action="([^"]*)"', source)):
                found.append(Written(path.name, re.sub(r"\{\{.*?\}\}", "{}", to[1]), source))
    return found


def of(form: Written) -> list[ByHand]:
    """Which of the table it is."""
    named = re.search(r'name="form" value="([\w-]+)"', form.source)
    same = [one for one in BY_HAND if re.sub(r"\{\w*\}", "{}", one.path) == form.path]
    return [one for one in same if one.form in ("", named[1] if named else "")]


ASKING = [one for one in written() if one.asks and not LAID_OUT.search(one.source)]
#: Made by a macro for more than one path.
BY_MACRO = {"passkeys.html": "/account/passkey"}
#: The bar of every page: a language of a list is chosen there, and nothing is refused.
NEVER_REFUSED = ("/language",)


@pytest.mark.parametrize("form", ASKING, ids=lambda one: f"{one.at}:{one.path}")
def test_a_form_is_one_whose_refusals_are_led_to_its_questions(form: Written) -> None:
    if form.path in NEVER_REFUSED:
        return
    known = of(form) or [one for one in BY_HAND if one.path == BY_MACRO.get(form.at)]
    assert known, "write what it asks in web/mission/forms/layouts/by_hand.py, or lay it out"
    questions = {one.name: one for one in known[0].asks}
    for name in form.asks:
        name = re.sub(r"\{\{.*?\}\}", "", name)
        if not name:
            continue  # One for each of a list: looked at as served, below.
        assert name in questions, f"{name} is asked, and no refusal can lead to it"
        element = re.split(r"\{\w+\}", questions[name].id)[0].rstrip("-")
        assert re.search(rf'(?:amiss|together)\((?:"{element}|id\b)', form.source), f"{name}: nothing stands beside it"
        assert re.search(rf'(?:marks|described)\((?:"{element}|id\b)', form.source), f"{name}: it is not marked"


def test_the_forms_are_found_and_what_cannot_be_led_to_is_seen() -> None:
    assert len(ASKING) >= 30 and {one.path for one in ASKING} > {"/sign-in", "/people/key", "/do/intake/{}"}
    unknown = Written("x.html", "/nowhere", '<form method="post" action="/nowhere"><input name="a"></form>')
    assert unknown.asks == ["a"] and not of(unknown)
    paths = {re.sub(r"\{\w*\}", "{}", one.path) for one in BY_HAND}
    made = {one.path for one in written()} | set(BY_MACRO.values())
    assert paths - made == set(), "a form of the table is in no template"


def test_what_forms_and_questions_are_called_is_said_in_every_language() -> None:
    for language in LANGUAGES:
        words = wording(language)
        for form in BY_HAND:
            for message in (form.called, *(one.label for one in form.asks)):
                assert words.has(message) and words.say(message), (language, message)


def test_of_several_that_were_sent_the_first_left_empty_is_meant_and_secrets_are_never_shown_again() -> None:
    setting = tried(BY_HAND, "/people/setting", {"name": ("",), "value": ("3",), "words": ("",)})
    refusal = {"code": "MIS079", "path": "", "file": "", "why": "", "remedy": ""}
    assert setting is not None and setting.led(refusal)["leads"] == "setting-name"
    other = tried(BY_HAND, "/people/setting", {"name": ("x",), "value": ("3",), "words": ("",)})
    assert other is not None and other.led(refusal)["leads"] == "setting-name"
    assert other.led(refusal | {"code": "MIS999"}) | {"leads": ""} == refusal | {
        "code": "MIS999", "leads": "", "asked": "deed-setting-propose", "called": "", "whole": True,
    }  # fmt: skip
    assert tried(BY_HAND, "/nowhere", {}) is None
    door = tried(BY_HAND, "/sign-in", {"name": ("n",), "password": ("p",), "digits": ("1",)})
    assert Kept(door).typed("sign-in", "name") == "n"
    for name in SECRET:
        with pytest.raises(AssertionError):
            Kept(door).all("sign-in", name)


class Marked(HTMLParser):
    """What a page leads to, and what is marked on it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.leads: list[str] = []
        self.ids: list[str] = []
        self.invalid: list[str] = []
        self.described: list[str] = []
        self._refusal = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = {name: value or "" for name, value in attrs}
        self.ids += [held["id"]] if "id" in held else []
        self._refusal += "refusal" in held.get("class", "").split()
        if self._refusal and tag == "a" and held.get("href", "").startswith("#"):
            self.leads.append(held["href"][1:])
        if held.get("aria-invalid") == "true":
            self.invalid.append(held.get("id", held.get("name", "")))
            self.described += held.get("aria-describedby", "").split()


def led(answer: Any, to: str, marked: set[str] | None = None, status: int = 422) -> str:
    """The page that came back: it leads to the question, which is there once, marked, with the refusal beside it."""
    assert answer.status_code == status, answer.text
    page = Marked(answer.text)
    assert page.leads == [to], page.leads
    assert page.ids.count(to) == 1 and page.ids.count(f"{to}-amiss") == 1
    assert f"{to}-amiss" in page.described and set(page.invalid) == (marked or {to})
    return str(answer.text)


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    folder = tmp_path_factory.mktemp("bulletins")
    (folder / f"{BULLETIN}_en.html").write_text(
        "<!DOCTYPE html><html><head><title>t</title></head><body></body></html>"
    )
    with played_rehearsal() as (played, store):
        yield room_over(played, store, played.now, bulletins=bulletins_in(folder))


def sent(room: Room, who: str, path: str, /, files: Any = None, **fields: str) -> Any:
    visitor = room.visitor(who)
    if not visitor.token:
        found = re.search(r'servanda-token" content="([0-9a-f]+)"', visitor.client.get("/agreement").text)
        assert found
        visitor.token = found[1]
    data = {"token": visitor.token, **fields}
    return visitor.client.post(path, data=data, files=files, follow_redirects=False)


OFFICE, CHAIR, MONITOR, DESK = "office-administrator-1", "mission-chair-1", "mission-monitor-1", "relief-desk-1"
ENROL = {"form": "enrol", "id": "fresh-1", "role": "verifier", "unit": "mission", "side": "-", "number": "1"}
#: Who sends what where, and to which question its refusal leads, with something typed that stands there again.
WRONG: list[tuple[str, str, dict[str, str], str, str]] = [
    (OFFICE, "/people/propose", ENROL | {"id": "Not So"}, "person-id", 'value="Not So"'),
    (OFFICE, "/people/propose", ENROL | {"role": ""}, "person-role", 'value="fresh-1"'),
    (OFFICE, "/people/propose", ENROL | {"side": "moon"}, "person-side", 'value="fresh-1"'),
    (OFFICE, "/people/propose", ENROL | {"number": "two"}, "person-number", 'value="two"'),
    (OFFICE, "/people/revoke", {"form": "revoke", "id": "nobody", "words": "gone"}, "revoked", ">gone</textarea>"),
    (OFFICE, "/people/sessions", {"form": "sessions", "id": "nobody"}, "ended", ""),
    (CHAIR, "/people/setting", {"form": "setting", "name": "x", "value": "9"}, "setting-name", 'value="9"'),
    (CHAIR, "/retention/propose", {"source": "thirty", "words": "less"}, "days-source", 'value="thirty"'),
    (CHAIR, "/retention/propose", {"site": "99999", "words": "more"}, "days-site", ">more</textarea>"),
    (MONITOR, "/line-exchange/texts", {"texts": "SV nothing"}, "texts", ">SV nothing</textarea>"),
    ("hills-officer-1", "/paper/book", {"first": "9", "last": "4", "holder": "Ana"}, "first", 'value="Ana"'),
    ("hills-officer-1", "/paper/spoil", {"number": "77777", "why": "wet"}, "number", 'value="wet"'),
    ("hills-officer-1", "/duty/heard", {"channel": "radio", "message": " "}, "heard-message", ""),
    ("mission-publisher-1", "/do/answers", {"own": "smile", "views": "yes"}, "own", 'value="smile"'),
    ("mission-verifier-1", "/do/intake", {"text": "R nothing"}, "text", ">R nothing</textarea>"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("who", "path", "fields", "to", "again"), WRONG, ids=[f"{path}:{to}" for _, path, _, to, _ in WRONG]
)
def test_a_refusal_leads_to_its_question_and_what_was_typed_stands_there_again(
    room: Room, who: str, path: str, fields: dict[str, str], to: str, again: str
) -> None:
    page = led(sent(room, who, path, **fields), to)
    assert again in page


def test_an_erasure_that_is_refused_comes_back_on_its_file(room: Room) -> None:
    chair = room.visitor(CHAIR)
    about = re.findall(r"/incidents/([0-9a-f]{32})", chair.get("/incidents").text)[0]
    page = led(sent(room, CHAIR, f"/people/erase/{about}", entry="0", words="   "), "erase-why")
    assert re.search(r'<option value="0" selected>', page)
    led(sent(room, CHAIR, f"/people/erase/{about}", entry="", words="a name in it"), "erase-entry")


def test_a_table_that_is_none_leads_to_its_file(room: Room) -> None:
    page = led(sent(room, DESK, "/do/figures-table", source="the office"), "table-file")
    assert 'value="the office"' in page
    led(sent(room, DESK, "/do/figures-table", source="x", files={"table": ("a.csv", b"a,b\n1,2\n")}), "table-file")


def test_what_readers_send_is_led_to_its_question(room: Room) -> None:
    on = {"comments": "yes", "react": "yes", "intake": "yes", "unmoderated": "yes"}
    assert sent(room, "mission-publisher-1", "/do/answers", **on).status_code == 303
    reader, here = room.stranger(), f"/bulletins/{BULLETIN}/answers"

    def posted(path: str, page: str, **fields: str) -> Any:
        word = re.search(r'name="word" value="([0-9a-f]+)"', reader.get(page).text)
        return reader.post(path, data={"word": word[1] if word else "", **fields}, follow_redirects=False)

    page = led(posted(here, here, said=" ", name="Ana"), "said")
    assert 'value="Ana"' in page
    led(posted(here, here, said="So it is.", name="n" * 99), "name")
    led(posted("/bulletins/information", "/bulletins/information", said=" "), "said")
    assert posted(here, here, said="So it is.").status_code == 200
    about = re.findall(rf'href="{here}/([0-9a-f]{{32}})"', reader.get(here).text)[0]
    led(posted(f"{here}/{about}/report", f"{here}/{about}", reason=""), "reason")
    led(posted(f"{here}/{about}/withdrawal", here, proof="not the word"), "proof")


@pytest.fixture(scope="module")
def signing() -> Iterator[SigningRoom]:
    with signing_room() as found:
        yield found


def test_the_door_says_of_none_of_its_three_questions_that_it_was_the_wrong_one(signing: SigningRoom) -> None:
    """Whichever was wrong, the page is the same to the letter but for the name that was typed."""
    pages = []
    who, marked = "plain-officer-1", {"name", "password", "digits"}
    for name, password, digits in ((who, "not this one", "000000"), ("nobody-9", PASSWORD, "000000")):
        told = {"token": "", "name": name, "password": password, "digits": digits}
        page = led(signing.browser().post("/sign-in", data=told), "sign-in-fits", marked, 403)
        assert f'value="{name}"' in page and password not in page
        pages.append(re.sub(r'data-now="\d+"[^>]*>[^<]*', "", page).replace(name, "NAME"))
    assert pages[0] == pages[1]


def test_taking_up_a_place_leads_to_both_or_to_the_one_that_is_wrong_in_itself(signing: SigningRoom) -> None:
    told = {"token": "", "name": "nobody-9", "word": "no such word"}
    page = led(signing.browser().post("/enrol", data=told), "enrol-fits", {"name", "word"})
    assert 'value="nobody-9"' in page and "no such word" not in page


def test_an_own_password_leads_to_what_is_wrong(signing: SigningRoom) -> None:
    client = signing.signed_in("hills-officer-1")
    token = re.search(r'servanda-token" content="([0-9a-f]+)"', client.get("/agreement").text)
    assert token
    told = {"token": token[1], "password": "x", "digits": "000000", "fresh": "seven wet lamps over marl"}
    led(client.post("/account/password", data={**told, "again": "another"}), "again")
    both = {"present", "present-digits"}
    led(client.post("/account/password", data={**told, "again": told["fresh"]}), "password-fits", both)


def test_what_a_facilitator_tells_leads_to_what_is_missing(tmp_path: Path) -> None:
    with classroom(tmp_path / "x") as room:
        seat = room.seat("facilitator")
        trainee = room.exercise.script.trainees[0].id
        page = led(seat.post("/exercise/tell", words="", to=trainee, means="radio"), "tell-words")
        assert f'id="to-{trainee}" checked' in page
        answer = seat.post("/exercise/tell", words="Hear this.", means="radio")
        assert Marked(answer.text).leads == ["tell-to"] and ">Hear this.</textarea>" in answer.text
        led(seat.post("/exercise/remark", remark=" "), "remark")
