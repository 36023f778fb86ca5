"""Refusals in the reader's language: every code that can reach a page is said in each, with what is put in."""

import ast
import asyncio
import re
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from typing import Any, cast

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, TextElement

from reached_modules import reached_from, trees
from servanda.access import Role
from servanda.basis import Place, Refused
from servanda.web.pages import refusal_data, templates
from servanda.web.reasons import FOLDER, told
from servanda.web.threshold import Threshold
from servanda.web.wording import LANGUAGES, wording

CODE = re.compile(r"[A-Z]{3}\d{3}")
DOCS = Path(__file__).parents[2] / "docs"
#: Diagnostics of a draft are no refusals, and have words of their own; what a room is begun with is told in a terminal.
NO_REFUSALS = ("CHK",)
OTHERS = [one for one in LANGUAGES if one != "en"]


def text(language: str) -> str:
    return files("servanda.web").joinpath(*FOLDER, f"{language}.ftl").read_text("utf-8")


@cache
def messages(language: str) -> dict[str, Message]:
    found = [one for one in FluentParser().parse(text(language)).body if isinstance(one, Message)]
    assert len({one.id.name for one in found}) == len(found), "a message stands twice"
    return {one.id.name: one for one in found}


def remedy(one: Message) -> Pattern | None:
    return next((at.value for at in one.attributes if at.id.name == "do"), None)


def names(*patterns: Pattern | None) -> set[str]:
    return {name for one in patterns if one for name in re.findall(r"\$(\w+)", skeleton(one))}


def skeleton(pattern: Pattern) -> str:
    """A pattern as text, with ``$name`` where something is put in."""
    return "".join(
        one.value if isinstance(one, TextElement) else f"${one.expression.id.name}"  # type: ignore[union-attr]
        for one in pattern.elements
    )


@cache
def codes_that_reach_a_page() -> frozenset[str]:
    found = {
        node.value
        for module in reached_from("servanda.web")
        for node in ast.walk(trees()[module])
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value)
    }
    return frozenset(one for one in found if not one.startswith(NO_REFUSALS))


@cache
def said_by_the_program() -> frozenset[str]:
    """Every text in the program's modules, with ¤ where something is put in."""
    found = set()
    for tree in trees().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                found.add(
                    "".join(str(one.value) if isinstance(one, ast.Constant) else _put_in(one) for one in node.values)
                )
    return frozenset(one for one in found if len(one) < 300)


def _put_in(one: ast.expr) -> str:
    if isinstance(one, ast.Constant):
        return str(one.value)
    return "'¤'" if isinstance(one, ast.FormattedValue) and one.conversion == ord("r") else "¤"


def says(wanted: str) -> bool:
    """Whether the program says this: in one text of it, or by putting a part of it into one."""
    if wanted in said_by_the_program():
        return True
    if "$" in wanted:
        put_in = re.compile("(?s)" + ".+".join(map(re.escape, re.split(r"\$\w+", wanted))))
        if any(put_in.fullmatch(one) for one in said_by_the_program()):
            return True
    begun = [
        one for one in said_by_the_program() if len(one.split("¤")[0]) > 9 and wanted.startswith(one.split("¤")[0])
    ]
    return any(re.fullmatch(".+".join(map(re.escape, one.split("¤"))), wanted) for one in begun)


@pytest.mark.parametrize("language", OTHERS)
def test_every_code_that_reaches_a_page_has_its_sentence(language: str) -> None:
    assert len(codes_that_reach_a_page()) > 500
    assert codes_that_reach_a_page() - messages(language).keys() == set()


@pytest.mark.parametrize("language", OTHERS)
def test_every_code_says_what_and_what_to_do_in_whole_sentences(language: str) -> None:
    for name, one in messages(language).items():
        if CODE.fullmatch(name):
            do = remedy(one)
            assert one.value and do, name
            assert names(one.value, do) == set(), name
            for pattern in (one.value, do):
                assert skeleton(pattern)[-1] in ".?؟034", (name, skeleton(pattern))


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_is_of_a_code_that_is_nowhere(language: str) -> None:
    rows = {code for one in DOCS.rglob("*.md") for code in re.findall(r'<a id="(\w{6})">', one.read_text("utf-8"))}
    assert {name[:6] for name in messages(language) if CODE.match(name)} - rows == set()


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_said_with_particulars_is_said_with_all_of_them(language: str) -> None:
    own, other = messages("en"), messages(language)
    assert {name for name in other if not CODE.fullmatch(name)} == {name for name in own if not CODE.fullmatch(name)}
    assert own.keys() <= other.keys()
    for name, one in own.items():
        if not CODE.match(name):
            continue
        said, code = other[name], other.get(name[:6])
        assert said.value and code, name
        do = remedy(said) or remedy(code)
        assert names(said.value, do) == names(one.value, remedy(one)), name


def test_the_program_s_own_words_are_those_it_says() -> None:
    """Where a reason is worded anew in the program, the catalogue follows: else what is put in is English again."""
    gone = [
        (name, skeleton(pattern))
        for name, one in messages("en").items()
        if CODE.match(name)
        for pattern in (one.value, remedy(one))
        if pattern and not says(skeleton(pattern))
    ]
    assert gone == []


def page(one: Refused, language: str) -> str:
    source = "{% from 'refusals.html' import refusal with context %}{{ refusal(one) }}"
    words = wording(language)
    given = {"w": words, "say": words.say, "told_why": partial(told, words), "one": refusal_data(one)}
    return templates().from_string(source).render(given)


def plain(html: str) -> str:
    return re.sub(r"[\u2068\u2069]", "", re.sub(r"<[^>]+>", "", html))


HOUR = Refused("WEB041", "'tomorrow' is no day and hour", "write it as 2030-03-01 14:30", Place(path="begin"))


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ("&#39;tomorrow&#39; is no day and hour", "When, from")),
        ("fr", ("«\u00a0tomorrow\u00a0» n’est pas un jour et une heure.", wording("fr").say("field-begin"))),
        ("ar", ("«tomorrow» ليس يوماً وساعة.", wording("ar").say("field-begin"))),
    ],
)
def test_a_field_is_called_as_the_page_calls_it(language: str, expected: tuple[str, str]) -> None:
    shown = plain(page(HOUR, language))
    for words in expected:
        assert words in shown
    assert language == "en" or "is no day" not in shown


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_not_said_with_its_particulars_is_followed_by_the_program_s_own_words(language: str) -> None:
    one = Refused("MEC032", "two sources are needed, and one counts", "find more, or find it not confirmed or disputed")
    html = page(one, language)
    assert plain(html).index(told(wording(language), refusal_data(one)).why) < plain(html).index(
        "two sources are needed"
    )
    assert re.search(r'<dd><bdi lang="en" dir="ltr">two sources', html)


def test_a_needed_field_is_named_by_its_label_in_every_language() -> None:
    one = Refused("MEC001", "appear by is not filled in", "fill it in", Place(path="appear_by"))
    for language in LANGUAGES:
        label = wording(language).say("field-appear-by")
        it = told(wording(language), refusal_data(one))
        assert label in it.why and not it.where and not it.own, "it is named once"
        assert "appear by" not in it.why or language == "en"


def test_a_field_is_named_as_the_form_that_was_sent_asks_for_it() -> None:
    one = Refused("LIA016", "begin is not filled in", "fill it in", Place(path="begin"))
    for language in LANGUAGES:
        words = wording(language)
        it = told(words, refusal_data(one), "plan-give")
        assert words.say("ask-plan-give-begin") in it.why and words.say("field-begin") not in it.why
        open_ = Refused("WEB043", "nothing is chosen here", "choose one of the answers", Place(path="whose"))
        it = told(words, refusal_data(open_), "question-answer")
        assert it.where == words.say("ask-question-answer-whose") and not it.own and not it.foreign


def test_reasons_settings_and_classes_of_data_are_called_as_the_page_calls_them() -> None:
    for language in OTHERS:
        words = wording(language)
        reason = Refused("BUL048", "a report needs a reason", "choose one of hatred, personal")
        assert words.say("reason-hatred") in told(words, refusal_data(reason)).remedy
        bounds = Refused("MIS079", "session-hours lies between 1 and 8", "choose one, and a value within")
        assert words.say("setting-session-hours") in told(words, refusal_data(bounds)).why
        remedy = "shorten a period of the table, or lengthen that of the mechanism's own papers alone"
        kept = Refused("MIS160", "source: 'x' is no number of days from 1 to 36,500", remedy, Place(path="source"))
        it = told(words, refusal_data(kept))
        assert words.say("class-source") in it.why and not it.own


def test_roles_and_the_parts_of_a_plan_are_said_in_the_reader_s_language() -> None:
    for language in OTHERS:
        words = wording(language)
        for role in Role:
            one = Refused(
                "ACC001",
                f"this is not for a {role} to do",
                "ask whoever it is for; your own deeds are on your first page",
            )
            assert words.say(f"role-{role}") in told(words, refusal_data(one)).why
        plan = Refused(
            "LIA010",
            "the planned activity cannot be understood: nobody is named who does it; it ends no later than it begins",
            "say who, what act, where (a zone, an outline or a point with a radius), from when until when",
        )
        assert not re.search(r"nobody|ends no later", told(words, refusal_data(plan)).why)


def test_a_code_without_a_sentence_is_told_in_the_program_s_own_words_and_marked_as_english() -> None:
    html = page(Refused("ZZZ999", "it is so", "do so"), "ar")
    assert '<dd><bdi lang="en" dir="ltr">it is so</bdi></dd>' in html


def test_what_somebody_typed_is_never_markup() -> None:
    one = Refused("WEB041", "'<b>x</b>' is no day and hour", "write it as 2030-03-01 14:30", Place(path="<i>"))
    for language in LANGUAGES:
        assert "<b>x" not in page(one, language) and "<i>" not in page(one, language)


def test_names_exchanged_exchange_every_sentence() -> None:
    """What is put in is put in as it is, whoever it names: no sentence turns on a name."""
    for language in LANGUAGES:
        words = wording(language)
        said = [
            told(words, refusal_data(Refused("MIS040", f"'{name}' is no party of the agreement", "fill it in"))).why
            for name in ("north", "south")
        ]
        assert said[0].replace("north", "south") == said[1]


@pytest.mark.parametrize("language", OTHERS)
def test_the_catalogue_is_typeset(language: str) -> None:
    """French spaces before high marks do not break; Arabic has its own comma and question mark."""
    for name, one in messages(language).items():
        for pattern in (one.value, remedy(one)):
            words = skeleton(pattern) if pattern and CODE.match(name) else ""
            if language == "fr":
                assert not re.search(r" [;:!?»]|« |'", words), (name, words)
            else:
                assert not re.search(r"[\u0600-\u06ff] ?[,;?]", words), (name, words)


@pytest.mark.parametrize("language", OTHERS)
def test_who_is_stopped_at_the_door_is_told_so_in_a_language_they_read(language: str) -> None:
    """Before anybody is known: here, under another host's name."""
    said: list[Any] = []

    async def send(message: Any) -> None:
        said.append(message)

    headers = [(b"host", b"elsewhere.example"), (b"accept-language", language.encode())]
    asked = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": headers}
    # In a thread of its own: a browser of other tests may hold a loop of this one.
    with ThreadPoolExecutor(1) as aside:
        door = Threshold(_nothing, cast(Any, _Elsewhere()), 10, 10)
        aside.submit(asyncio.run, door(asked, cast(Any, None), send)).result()
    text = b"".join(one.get("body", b"") for one in said).decode()
    assert wording(language).say("stopped-WEB001") in text and f'lang="{language}"' in text


class _Elsewhere:
    def own_host(self, host: str) -> bool:
        return False


async def _nothing(scope: Any, receive: Any, send: Any) -> None:
    raise AssertionError("nobody passes")
