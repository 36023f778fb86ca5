"""Every code of the command line and of the store has its place in the documents."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reference" / "refusals-command-line.md").read_text(encoding="utf-8")


def test_the_codes_are_those_of_the_page() -> None:
    texts = [
        path.read_text("utf-8") for name in ("cli", "store") for path in (ROOT / "src/servanda" / name).rglob("*.py")
    ]
    used = {code for text in texts for code in re.findall(r'"((?:CLI|STO)\d{3})"', text)}
    assert used == set(re.findall(r'<a id="(\w+)"></a>', PAGE))
