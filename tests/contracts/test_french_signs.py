"""No line of a French page begins with a sign that belongs to the word before: the space before it does not break."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

SOURCE = Path(str(files("servanda")))
CATALOGUES = sorted([*SOURCE.rglob("fr.ftl"), *SOURCE.rglob("words/fr.json")])
#: An ordinary space before a sign of two parts, before a closing or after an opening quotation mark. A plural's
#: choices begin with one of their own, written as an expression.
PARTED = re.compile(r"(?<=[^\s={]) [:;?!»%](?=[\s.,;)\"]|$)|« |\{ ?\" \" ?\} ?[:;?!»]")


def parted(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith("#") and PARTED.search(line)]


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_sign_is_parted_from_its_word(path: Path) -> None:
    assert parted(path.read_text(encoding="utf-8")) == []


def test_every_catalogue_is_read_and_what_is_forbidden_is_seen() -> None:
    assert len(CATALOGUES) >= 8
    wrong = ["a = quoi ?", "a = ceci : cela", "a = « ceci", "a = ceci »", '   *[other] {" "}; cela', "a = 5 % de cela"]
    assert parted("\n".join(wrong)) == wrong
    right = ["a = quoi\u00a0?", "# ceci : cela", "a = { $n ->", ' "key": "ceci\u00a0: cela"', 'a = {"\u00a0"}; cela']
    assert parted("\n".join(right)) == []
