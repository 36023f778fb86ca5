"""A number beside a noun chooses the noun's form, in each language: "1 act", not "1 acts"; and Arabic has six forms."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

LANGUAGES = ("en", "fr", "ar")
#: The catalogues, and which of their messages are of escalation, forecasts, warning and bulletins.
CATALOGUES = {
    "operations/pages/words": r"",
    "bulletin/words": r"",
    "web/words/mission": r"",
    "web/words": r"",
    "agreement/speech/messages": r"",
}
#: Arguments that say how many there are of something. Others are names, days, levels, factors or ranges in words.
COUNTS = re.compile(
    "acts|affected|all|amount|arrived|atleast|clauses|count|counts|dates|days|deaths|drawn|entries|facts|far|findings|"
    "held|hours|instances|least|leaves|left|limit|lives|minutes|missed|moved|n|names|new|observed|of|pairs|periods|places|"
    "quiet|refused|reported|rows|sources|statements|staydays|times|total|tried|weeks|within|withindays"
)
#: A number may choose by another argument, which has the same number where it is shown as text.
BY = {
    "acts": ("acts_n", "n"),
    "days": ("days_n", "amount"),
    "deaths": ("deaths_n",),
    "n": ("acts_n", "rows_n"),
    # "3 of 7 promises": there are never fewer of them in all, so that two or more choose for both.
    "of": ("n",),
    "observed": ("observed_n",),
    "refused": ("refused_hours_n",),
}
#: What follows a number and is no noun that it counts, so that it has one form for all numbers.
PLAIN = {
    "en": re.compile(
        "a|above|affected|after|aircraft|and|are|as|at|audited|because|between|by|counted|d|did|due|fewer|for|from|h|in|is|km|"
        "lay|less|m|min|missed|mm|more|must|newly|nobody|not|of|on|or|others|over|per|police|quiet|refused|serious|the|times|to|tried|"
        "under|until|was|were|what|with|without|would"
    ),
    "fr": re.compile(
        "a|après|au|avec|cas|ce|comptées|d|de|dans|d['’]entre|des|dessinées|du|durées|en|et|écartées|fois|h|heure|j|jusqu’au|km|m|min|mm|moins|mois|"
        "non|nouvellement|ont|ou|par|parce|pour|seraient|sembleraient|sont|sous|sur|à|étaient"
    ),
    "ar": re.compile(
        "أخرى|أُخذت|أو|إلى|د|ابتداءً|بعد|حتى|حديثًا|على|عن|غيرها|في|فيها|كم|لا|لأن|لم|لأول|لإضافة|لكل|متتالية|معلومة|مما|ملم|من|منها|س|و|ولا|وعدد|يُعلَن|ومن"
    ),
}
#: Numbers that stand for a thing by its number, or beside a unit's sign.
NO_COUNTS = {
    "correction-rule": "the correction of that number",
    "draft-open-terms": "the step of that number",
    "draft-open-words": "the step of that number",
    "radio-version": "the version of that number",
    "radio-watched": "per cent",
    "radio-acts-withheld": "a bound that is never one",
    "radio-deaths-withheld": "a bound that is never one",
    "radio-refused-withheld": "a bound that is never one",
    "site-promised-otherwise": "days are a period in words",
}


@cache
def _messages(folder: str, language: str) -> dict[str, ast.Pattern]:
    package, *rest = folder.split("/")
    path = files(f"servanda.{package}").joinpath(*rest, f"{language}.ftl")
    found = FluentParser().parse(path.read_text(encoding="utf-8")).body
    wanted = re.compile(CATALOGUES[folder])
    return {m.id.name: m.value for m in found if isinstance(m, ast.Message) and m.value and wanted.match(m.id.name)}


def _chosen_by(expression: ast.SelectExpression) -> str:
    return expression.selector.id.name if isinstance(expression.selector, ast.VariableReference) else ""


def _bare(pattern: ast.Pattern, language: str, chosen: frozenset[str] = frozenset()) -> Iterator[tuple[str, str]]:
    """Counts with the word after them, where nothing chooses that word's form."""
    for place, one in enumerate(pattern.elements):
        held = one.expression if isinstance(one, ast.Placeable) else None
        if isinstance(held, ast.SelectExpression):
            for variant in held.variants:
                yield from _bare(variant.value, language, chosen | {_chosen_by(held)})
        if isinstance(held, ast.VariableReference) and COUNTS.fullmatch(held.id.name):
            name, after = held.id.name, pattern.elements[place + 1 : place + 2]
            words = after[0].value if after and isinstance(after[0], ast.TextElement) else ""
            word = re.match(r"[ \u00a0]([^\W\d_][^\s,.،؛;:)]*)", words)
            if word and not PLAIN[language].fullmatch(word[1]) and not {name, *BY.get(name, ())} & chosen:
                yield name, word[1]


def _selects(pattern: ast.Pattern) -> Iterator[ast.SelectExpression]:
    for one in pattern.elements:
        if isinstance(one, ast.Placeable) and isinstance(one.expression, ast.SelectExpression):
            yield one.expression
            for variant in one.expression.variants:
                yield from _selects(variant.value)


def _keys(select: ast.SelectExpression) -> dict[str, ast.Pattern]:
    return {v.key.name if isinstance(v.key, ast.Identifier) else v.key.value: v.value for v in select.variants}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", CATALOGUES)
def test_a_count_beside_a_noun_chooses_its_form(folder: str, language: str) -> None:
    bare = [
        f"{key}: ${name} {word}"
        for key, pattern in _messages(folder, language).items()
        if key not in NO_COUNTS
        for name, word in _bare(pattern, language)
    ]
    assert bare == []


@pytest.mark.parametrize("folder", CATALOGUES)
def test_arabic_has_its_own_words_for_two_and_for_a_few_wherever_a_noun_follows_the_number(folder: str) -> None:
    poor = []
    for key, pattern in _messages(folder, "ar").items():
        for select in _selects(pattern):
            forms, name = _keys(select), _chosen_by(select)
            if "one" not in forms or "other" not in forms:
                continue
            counted = list(_bare(forms["other"], "ar"))
            if counted and not {"two", "few"} <= set(forms):
                poor.append(f"{key}: ${name} {sorted(forms)}")
    assert poor == []


def test_the_contract_sees_what_it_forbids() -> None:
    """A count and a noun without a choice are found; with one they are not."""
    text = "a = { $n } acts\nb = { $n ->\n    [one] { $n } act\n   *[other] { $n } acts\n }\nc = { $n } of { $of }\n"
    found = {m.id.name: m.value for m in FluentParser().parse(text).body if isinstance(m, ast.Message)}
    assert [list(_bare(one, "en")) for one in found.values() if one] == [[("n", "acts")], [], []]


def test_no_code_writes_a_number_beside_a_noun_of_its_own() -> None:
    """Pages get their words from catalogues: no f-string of the layers that draw pages ends a number with a noun."""
    source = Path(str(files("servanda")))
    number = r"\{[^{}]*(?:len\(|counted\(|number\(|\.count\b)[^{}]*\}"
    joined = re.compile(rf'f"[^"]*{number} (?:acts?|alerts?|facts?|days?|incidents?)\b')
    guilty = [
        f"{path.relative_to(source)}: {line.strip()}"
        for folder in ("operations/escalate", "bulletin", "page/drawing")
        for path in sorted((source / folder).rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if joined.search(line)
    ]
    assert guilty == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_no_message_is_written_twice(catalogue: str, language: str) -> None:
    """Of two of one name the second is never said: a line would bear the words of a title."""
    text = Path(str(files("servanda"))).joinpath(catalogue, f"{language}.ftl").read_text(encoding="utf-8")
    names = re.findall(r"(?m)^([\w-]+) =", text)
    assert [name for name, times in Counter(names).items() if times > 1] == []
