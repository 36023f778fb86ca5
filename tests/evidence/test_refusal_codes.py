"""Every code has its place in the documents, and something that shows it."""

from pathlib import Path

import pytest

from servanda.evidence import EvidenceCode
from servanda.vocabulary import VocabularyCode

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reference" / "refusals.md").read_text(encoding="utf-8")
SHOWN = "".join(
    path.read_text(encoding="utf-8")
    for folder in ("evidence", "vocabulary", "corpus/readers")
    for path in sorted((ROOT / "tests" / folder).rglob("*"))
    if path.suffix in (".py", ".expected") and path.name != Path(__file__).name
)
CODES = [*EvidenceCode, *VocabularyCode]


@pytest.mark.parametrize("code", CODES)
def test_a_code_has_an_anchor_and_a_test(code: str) -> None:
    assert PAGE.count(f'<a id="{code}"></a>') == 1
    assert code in SHOWN


def test_no_anchor_is_of_a_code_that_is_not_there() -> None:
    assert PAGE.count("<a id=") == len(CODES)
