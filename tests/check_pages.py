"""The examples in the pages of docs/reference/checks, and the frame each stands in."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from servanda.agreement import Agreement, read_agreement

PAGES = Path(__file__).parents[1] / "docs" / "reference" / "checks"
_BLOCK = re.compile(r"^```yaml +(?P<sort>bad|mended)(?P<options>[^\n]*)\n(?P<text>.*?)^```$", re.M | re.S)
_KEY = re.compile(r"^([a-z]+):", re.M)


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a page: bad or mended, its text, and the day it is asked for, if any."""

    code: str
    sort: str
    text: str
    on: date | None
    line: int

    def agreement(self) -> Agreement:
        """The example in its frame, read."""
        return read_agreement(framed(self.text), f"{self.code}.md")


def framed(text: str) -> str:
    """A fragment with the frame's sections for those it does not write itself."""
    own = set(_KEY.findall(text))
    frame = (PAGES / "frame.yaml").read_text(encoding="utf-8")
    sections = re.split(r"^(?=[a-z]+:)", frame, flags=re.M)
    kept = [part for part in sections if (key := _KEY.match(part)) and key[1] not in own]
    return "".join(kept) + text


def pages() -> dict[str, Path]:
    """Every page by its code."""
    return {path.stem: path for path in sorted(PAGES.glob("CHK*.md"))}


def examples(code: str) -> list[Example]:
    """The examples of one page, in order."""
    page = PAGES / f"{code}.md"
    if not page.is_file():
        return []
    text = page.read_text(encoding="utf-8")
    return [
        Example(code, block["sort"], block["text"], _on(block["options"]), text.count("\n", 0, block.start()) + 1)
        for block in _BLOCK.finditer(text)
    ]


def _on(options: str) -> date | None:
    given = re.search(r"on=(\d{4}-\d{2}-\d{2})", options)
    return date.fromisoformat(given[1]) if given else None
