"""The message catalogues: whole in every language, well-formed, and marked where they lack something."""

import re
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast

from servanda.agreement.clauses import kinds
from servanda.agreement.speech import LANGUAGES
from servanda.agreement.speech.wording import Wording

#: What only some languages have: month names where babel's are not used, and common categories.
EXTRA = re.compile(r"^(month|item)-")
AMONG = re.compile(r"\$(\w+)")


def messages(language: str) -> dict[str, ast.Message]:
    text = files("servanda.agreement.speech").joinpath("messages", f"{language}.ftl").read_text("utf-8")
    body = FluentParser(with_spans=False).parse(text).body
    assert [entry for entry in body if isinstance(entry, ast.Junk)] == []
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


def source(language: str) -> str:
    return files("servanda.agreement.speech").joinpath("messages", f"{language}.ftl").read_text("utf-8")


def variables(language: str, message: str) -> set[str]:
    text = source(language)
    found = re.search(rf"^{message} = .*?(?=^[\w-]+ = |^## |\Z)", text, re.M | re.S)
    assert found is not None
    return {re.sub(r"_(n|form)$", "", name) for name in AMONG.findall(found.group())}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_well_formed_and_says_nothing_twice(language: str) -> None:
    names = re.findall(r"^([\w-]+) = ", source(language), re.M)
    assert sorted(names) == sorted(messages(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clause_kind_has_its_message(language: str) -> None:
    assert {f"clause-{key}" for key in kinds()} - set(messages(language)) == set()


def test_every_language_has_every_message() -> None:
    have = {language: {m for m in messages(language) if not EXTRA.match(m)} for language in LANGUAGES}
    assert have["fr"] == have["en"]
    assert have["ar"] == have["en"]


def test_french_and_arabic_know_the_same_categories() -> None:
    known = {language: {m for m in messages(language) if m.startswith("item-")} for language in ("fr", "ar")}
    assert known["fr"] == known["ar"]


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_translation_leaves_out_no_argument(language: str) -> None:
    differing = {
        message: (variables("en", message), variables(language, message))
        for message in messages("en")
        if not message.startswith(("unit-", "condition-decided"))
        and not variables("en", message) - {"form"} <= variables(language, message)
    }
    assert differing == {}


def test_french_sets_a_hard_space_before_colon_and_semicolon() -> None:
    wrong = [
        line
        for line in source("fr").splitlines()
        if not line.startswith("#") and re.search(r"[^\u00a0 ][:;](?= |$)| [:;](?= |$)", line)
    ]
    assert wrong == []


def test_no_source_of_words_holds_a_mark_of_direction() -> None:
    marks = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    assert [language for language in LANGUAGES if set(source(language)) & set(marks)] == []


def test_a_message_that_a_language_lacks_is_said_in_english_and_marked() -> None:
    wording = Wording("uk")
    assert wording.say("clause-must_not", who="A", who_n=1, deed="fire") == "⟨en⟩ A must not engage in: fire"
    assert wording.missing == ("clause-must_not",)


def test_a_message_nobody_has_is_shown_by_its_name() -> None:
    wording = Wording("fr")
    assert wording.say("no-such-message") == "⟨no-such-message⟩"
    assert wording.missing == ("no-such-message",)


def test_text_against_the_direction_of_the_sentence_is_set_apart() -> None:
    assert Wording("ar").own({"ar": "البعثة UNMHA"}, "x", "x") == "\u2068البعثة UNMHA\u2069"
    assert Wording("ar").own({"ar": "البعثة"}, "x", "x") == "البعثة"
    assert Wording("en").own({"en": "Mission"}, "x", "x") == "Mission"
    assert Wording("fr").own({"ar": "البعثة"}, "x", "x") == "\u2068⟨ar⟩ البعثة\u2069"
