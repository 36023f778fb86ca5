"""No code is met that a reader cannot look up: each has its row on one of the pages of refusals, and only one."""

import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
CODE = re.compile(
    r'"((?:AGR|BAS|STO|OPS|CMP|POS|VOC|PAG|EVD|TUN|NEG|DRF|DSK|WEB|SRV|LED|MEC|LIA|HUM|MIS|ACC|PHO|EXR|BUN|ESC)\d{3})"'
)
ANCHORS = Counter(
    code for page in DOCS.rglob("*.md") for code in re.findall(r'<a id="([A-Z]{3}\d{3})">', page.read_text("utf-8"))
)
_SAYING = [*(ROOT / "src").rglob("*.py"), *(ROOT / "tools" / "bundle").rglob("*.py")]
CODES = sorted({code for path in _SAYING for code in CODE.findall(path.read_text("utf-8"))})


@pytest.mark.parametrize("code", CODES)
def test_a_code_has_its_row(code: str) -> None:
    assert ANCHORS[code] == 1, f"write one row with <a id={code!r}> on a page of docs/reference"


def test_the_first_page_of_refusals_leads_to_the_others() -> None:
    text = (DOCS / "reference" / "refusals.md").read_text("utf-8")
    others = [page.name for page in (DOCS / "reference").glob("refusals-*.md")]
    assert [name for name in others if name not in text] == []
