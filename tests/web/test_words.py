"""The room's words: the same messages in every language, each said with what its page gives it."""

import re
from importlib.resources import files

import pytest

from servanda.web.wording import CATALOGUES, LANGUAGES, wording

WEB = files("servanda.web")
TEXTS = {
    language: "\n".join(WEB.joinpath(*folder, f"{language}.ftl").read_text("utf-8") for folder in CATALOGUES)
    for language in LANGUAGES
}
GIVEN = {
    "n": 3,
    "name": "draft.docx",
    "title": "T",
    "who": "north",
    "code": "CHK001",
    "kind": "must",
    "from": 1,
    "to": 2,
    "at": "2030-03-01 14:30",
    "pace": 10,
    "gone": "0 h 20 min",
    "lasts": "12 h 0 min",
    "span": "0 h 5 min",
    "h": 1,
    "min": 20,
    "until": "2030-03-01 15:30",
    "rows": 5,
    "counts": 3,
    "refused": 2,
    "shown": 3,
    "places": 9,
    "day": "2030-03-01",
    "first": 1,
    "last": 50,
    "of": 60,
    "time": "48 hours",
    "body": "Mission",
    "back": 28,
    "within": 7,
    "value": "0.85",
    "low": "0.6",
    "high": "0.9",
    "quiet": 90,
    "days": 14,
    "by": "2030-03-01 14:30",
    "clause": "Nobody fires.",
    "expected": "2.5",
    "lower": "35",
    "least": 3,
    "amount": 3,
    "own": 120,
    "lately": 2,
    "stay": 3,
    "part": 1,
    "whole": 8,
    "most": 20_000,
    "range": "2–47%",
    "reason": "it advertises",
    "unit": "north",
    "key": "mission.example/bulletins+1a2b3c4d",
    "yes": 2,
    "no": 0,
    "silent": 1,
    "known": "unclear, thanks",
    "why": "nothing is chosen here",
    "remedy": "choose one of the answers",
}
#: What the sentences of the record are given, each by the name of its field.
GIVEN |= {
    name: name.replace("-", " ")
    for name in re.findall(r"\$([\w-]+)", WEB.joinpath("words", "record", "en.ftl").read_text("utf-8"))
    if name not in GIVEN
}


def messages(language: str) -> list[str]:
    return re.findall(r"^([\w-]+) =", TEXTS[language], re.MULTILINE)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_every_language_has_every_message_once(language: str) -> None:
    assert sorted(messages(language)) == sorted(messages("en"))
    assert len(set(messages(language))) == len(messages(language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("n", [0, 1, 2, 3, 11])
def test_every_message_can_be_said(language: str, n: int) -> None:
    words = wording(language)
    for message in messages(language):
        # What one alone missed was said by the sentence before it.
        silent = message == "says-watch-duty-overdue-missed" and n == 1
        assert words.say(message, **{**GIVEN, "n": n}).strip() or silent, message


def test_no_template_says_what_there_is_no_message_for() -> None:
    known = set(messages("en"))
    folder = files("servanda.web").joinpath("templates")
    parts = (folder, *(folder.joinpath(*one) for one in (("desk",), ("mission",), ("mission", "bulletins"))))
    names = [name for part in parts for name in part.iterdir()]
    for name in names:
        if name.name.endswith(".html"):
            said = re.findall(r"say\([\"']([\w-]+)[\"'][,)]", name.read_text("utf-8"))
            assert set(said) <= known, name.name


def test_an_unknown_message_is_a_defect() -> None:
    with pytest.raises(LookupError):
        wording("en").say("no-such-message")
