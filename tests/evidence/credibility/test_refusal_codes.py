"""Every code of credibility has its place in the documents, and the documents' example is good."""

import re
from pathlib import Path

import pytest

from servanda.evidence import CredibilityCode, read_rates

REFERENCE = Path(__file__).parents[3] / "docs" / "reference"


@pytest.mark.parametrize("code", list(CredibilityCode))
def test_a_code_has_one_anchor(code: str) -> None:
    page = (REFERENCE / "refusals-credibility.md").read_text(encoding="utf-8")
    assert page.count(f'<a id="{code}"></a>') == 1
    assert page.count("<a id=") == len(CredibilityCode)


def test_the_example_of_the_file_is_read() -> None:
    page = (REFERENCE / "credibility.md").read_text(encoding="utf-8")
    [example] = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    assert read_rates(example).sources
