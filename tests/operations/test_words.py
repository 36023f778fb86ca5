"""The words of our pages: every language has every message, with the same arguments."""

import re
from importlib.resources import files

import pytest
from fluent.runtime import FluentResource

from servanda.operations.pages.wording import Words

WORDS = files("servanda.operations.pages").joinpath("words")


def _messages(language: str) -> dict[str, set[str]]:
    text = WORDS.joinpath(f"{language}.ftl").read_text(encoding="utf-8")
    assert not [part for part in FluentResource(text).body if type(part).__name__ == "Junk"]
    blocks = re.findall(r"^([a-z_-]+) =(.*(?:\n[ \t}].*)*)", text, re.M)
    return {key: set(re.findall(r"\$([a-z_]+)", body)) for key, body in blocks}


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_language_has_every_message(language: str) -> None:
    assert set(_messages(language)) == set(_messages("en"))


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_message_names_nothing_english_does_not(language: str) -> None:
    english, other = _messages("en"), _messages(language)
    assert {key: other[key] - english[key] for key in english if other[key] - english[key]} == {}


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_nothing_told_is_lost(language: str) -> None:
    """What English tells, the others tell; a count alone may be told by the form of a word."""
    english, other = _messages("en"), _messages(language)
    lost = {key: english[key] - other[key] for key in english if english[key] - other[key]}
    assert {
        key: names for key, names in lost.items() if not all(name == "n" or name.endswith("_n") for name in names)
    } == {}


def test_plurals_follow_the_number() -> None:
    assert Words("en").say("remark-late", n=1) == "met late, by up to 1 day"
    assert Words("en").say("remark-late", n=4) == "met late, by up to 4 days"
    assert "أيام" in Words("ar").say("remark-late", n=4)
    assert "يوماً" in Words("ar").say("remark-late", n=14)


def test_what_no_catalogue_has_is_said_and_listed() -> None:
    words = Words("fr")
    assert words.say("there-is-no-such-message") == "⟨there-is-no-such-message⟩"
    assert "there-is-no-such-message" in words.missing


def test_what_the_author_wrote_is_marked_in_another_language() -> None:
    assert Words("en").author("as it was") == "as it was"
    assert Words("fr").author("as it was") == "⟨en⟩ as it was"
