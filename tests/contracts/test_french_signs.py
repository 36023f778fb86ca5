"""French signs: the space before a sign of two parts does not break, and an apostrophe is the curly one everywhere."""

import ast
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml

SOURCE = Path(str(files("servanda")))
FRONTEND = Path(__file__).parents[2] / "frontend" / "src"
CATALOGUES = sorted([*SOURCE.rglob("fr.ftl"), *SOURCE.rglob("words/fr.json")])
#: Whole in French: pages of the publisher, and what the pages say that check files.
TEXTS = sorted([*SOURCE.rglob("fr.md"), *FRONTEND.rglob("*-fr.ts")])
#: Of more languages: what stands under ``fr``, or in the section of that name.
SEVERAL = sorted(
    [
        *(path for path in SOURCE.rglob("*.yaml") if re.search(r"\bfr:", path.read_text("utf-8"))),
        *(path for path in SOURCE.rglob("*.py") if '"fr": "' in path.read_text("utf-8")),
        *(path for path in FRONTEND.rglob("*.ts") if "const fr:" in path.read_text("utf-8")),
    ]
)
#: An ordinary space before a sign of two parts, before a closing or after an opening quotation mark. A plural's
#: choices begin with one of their own, written as an expression.
PARTED = re.compile(r"(?<=[^\s={]) [:;?!»%](?=[\s.,;)\"…]|$)|« |\{ ?\" \" ?\} ?[:;?!»]")


#: A straight apostrophe between letters, or before what is filled in.
STRAIGHT = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_]|\{ ?\$)")


def straight(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.lstrip().startswith(("#", "//")) and STRAIGHT.search(line)]


def parted(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith(("#", "//")) and PARTED.search(line)]


def french_in(path: Path) -> list[str]:
    """What a file of several languages says in French."""
    text = path.read_text("utf-8")
    if path.suffix == ".yaml":
        return list(_under_fr(yaml.safe_load(text)))
    if path.suffix == ".py":
        tables = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Dict)]
        pairs = [pair for table in tables for pair in zip(table.keys, table.values, strict=True)]
        return [
            str(value.value)
            for key, value in pairs
            if isinstance(key, ast.Constant) and key.value == "fr" and isinstance(value, ast.Constant)
        ]
    return [text.split("const fr:")[1].split("\nconst ")[0]]


def _under_fr(given: Any, within: bool = False) -> Iterator[str]:
    if isinstance(given, dict):
        for key, value in given.items():
            yield from _under_fr(value, within or key == "fr")
    elif isinstance(given, list):
        for value in given:
            yield from _under_fr(value, within)
    elif within:
        yield str(given)


@pytest.mark.parametrize("path", [*CATALOGUES, *TEXTS], ids=lambda path: "/".join(path.parts[-3:]))
def test_no_sign_is_parted_from_its_word(path: Path) -> None:
    assert parted(path.read_text(encoding="utf-8")) == []
    assert straight(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", SEVERAL, ids=lambda path: "/".join(path.parts[-3:]))
def test_no_sign_is_parted_where_french_stands_beside_others(path: Path) -> None:
    assert [line for text in french_in(path) for line in (*parted(text), *straight(text))] == []


def test_every_catalogue_is_read_and_what_is_forbidden_is_seen() -> None:
    assert len(CATALOGUES) >= 8 and len(TEXTS) >= 4 and len(SEVERAL) >= 30
    assert sum(len(french_in(path)) for path in SEVERAL) > 300
    wrong = ["a = quoi ?", "a = ceci : cela", "a = « ceci", "a = ceci »", '   *[other] {" "}; cela', "a = 5 % de cela"]
    assert parted("\n".join(wrong)) == wrong
    right = ["a = quoi\u00a0?", "# ceci : cela", "a = { $n ->", ' "key": "ceci\u00a0: cela"', 'a = {"\u00a0"}; cela']
    assert parted("\n".join(right)) == []
    assert straight("a = l'accord\nb = d'{ $x }") == ["a = l'accord", "b = d'{ $x }"]
    assert straight("a = l’accord\n# l'accord\nb = 'mot'\nc = { \"'\" }") == []
