"""What somebody does against or for an agreement is one word in Arabic on every page: فعل, as the vocabulary has it."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

SOURCE = Path(str(files("servanda")))
CATALOGUES = sorted([*SOURCE.rglob("ar.ftl"), *SOURCE.rglob("words/ar.json"), *SOURCE.rglob("ar.md")])
#: The other word, one of it or several, whatever is written together with it.
OTHER = re.compile(r"(?<![\u0621-\u0652])(?:[وف]?(?:ال|بال|لل|[بلك])?)(?:أعمال|عمل)(?![\u064a\u0629])[\u0621-\u0652]*")
#: Where it is no act: an agenda, violence and hostilities as Arabic calls them, a working group, a currency, work.
FIXED = (
    r"جدول (?:ال)?أعمال", r"(?:ال)?أعمال (?:ال)?عنف", r"(?:ال)?أعمال (?:ال)?عدائية", r"عمل عنف", r"فريق العمل",
    r"قيد العمل", r"ما العمل", r"تابع عملك", "عملته",
)  # fmt: skip


def other_word(text: str) -> list[str]:
    rest = re.sub("|".join(FIXED), "", text)
    return [line for line in rest.splitlines() if OTHER.search(line)]


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: "/".join(path.parts[-3:]))
def test_an_act_is_called_by_one_word(path: Path) -> None:
    assert other_word(path.read_text("utf-8")) == []


def test_every_catalogue_is_read_and_the_other_word_is_seen() -> None:
    assert len(CATALOGUES) >= 8
    wrong = ["أ = الأعمال المحصاة", "ب = وأعمالًا كثيرة", "ج = بعد عمل واحد", "د = أعماله"]
    assert other_word("\n".join(wrong)) == wrong
    assert other_word("أ = جدول الأعمال\nب = أعمال العنف\nج = الأفعال\nد = يعمل المستعمل\nه = عملية") == []
