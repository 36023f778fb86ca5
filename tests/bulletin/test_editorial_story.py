"""A case folder with an editorial file, and what stands in its bulletins as plain data."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from servanda.bulletin import Bulletin, BulletinWords
from servanda.bulletin.forms.speaking import correction_said, finding_said, statement_notes
from servanda.operations import make_bulletin

STORY = Path(__file__).parent / "stories" / "two-banks"
EXPECTED = yaml.safe_load((STORY / "expected.yaml").read_text("utf-8"))


def told(one: Bulletin) -> dict[str, Any]:
    """What people entered, as it is printed."""
    words = BulletinWords(one.language)
    return {
        "number": one.number,
        "limit": one.statement_limit,
        "board": [line.clause for line in one.board],
        "findings": [finding_said(line, words) for line in one.findings],
        "statements": [f"{'; '.join(statement_notes(line, words))}: {line.text}" for line in one.statements],
        "silent": list(one.silent),
        "held_back": [line.text for line in one.held_back],
        "passages": [line.text for line in one.passages],
        "corrections": [correction_said(line, words) for line in one.corrections],
        "why_now": [line.text for line in one.why_now],
        "generated": one.disclosure.generated,
        "by_person": list(one.disclosure.by_person),
    }


@pytest.mark.parametrize("period", EXPECTED)
def test_the_bulletin_of_a_period_is_the_one_written_down(period: str) -> None:
    languages = tuple(EXPECTED[period])
    report = make_bulletin(str(STORY), period=period, languages=languages)
    for language, one in zip(languages, report.bulletins, strict=True):
        assert told(one) == EXPECTED[period][language], language


def test_every_word_a_person_entered_is_marked_in_every_form() -> None:
    report = make_bulletin(str(STORY), period="2025-W03", languages=("en", "fr"), forms=("html", "json", "text"))
    for name, form in report.forms:
        text = form.data.decode()
        assert ("own words" in text) if "_en." in name else ("Program P" in text), name
        assert "South has closed" not in text, f"{name}: what waits for a reply is nowhere"
