"""Write the table of defaults in docs/reference/scenario.md; ``python tools/scenario_reference.py [--check]``."""

import sys
from collections.abc import Iterator
from pathlib import Path

from servanda.windtunnel import default_values

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "scenario.md"
OPENING, CLOSING = "<!-- defaults -->\n", "<!-- end -->"


def rows() -> Iterator[str]:
    """The table, a row per default."""
    yield "| Value | Default | Why |"
    yield "|---|---|---|"
    yield from (f"| `{name}` | {value.words()} | {value.assumed} |" for name, value in default_values())


def text() -> str:
    """The page with its table renewed."""
    before, opening, rest = PAGE.read_text(encoding="utf-8").partition(OPENING)
    _, closing, after = rest.partition(CLOSING)
    if not opening or not closing:
        sys.exit(f"{PAGE.name} has lost the marks around its table of defaults")
    return before + opening + "\n".join(rows()) + "\n" + closing + after


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        sys.exit(text() != PAGE.read_text(encoding="utf-8"))
    PAGE.write_text(text(), encoding="utf-8")
    print(f"written: {PAGE}")
