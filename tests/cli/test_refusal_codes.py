"""Every code of the command line and of the store has its place in the documents."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
#: The store of drafts has its codes on the page of the desk, that of missions on one of its own.
PAGES = "".join(
    REFERENCE.joinpath(f"refusals-{name}.md").read_text(encoding="utf-8") for name in ("command-line", "desk", "store")
)


def test_the_codes_are_those_of_the_page() -> None:
    texts = [
        path.read_text("utf-8") for name in ("cli", "store") for path in (ROOT / "src/servanda" / name).rglob("*.py")
    ]
    used = {code for text in texts for code in re.findall(r'"((?:CLI|STO)\d{3})"', text)}
    assert used == set(re.findall(r'<a id="((?:CLI|STO)\d{3})"></a>', PAGES))
