"""The pages on clause kinds, and the files that show each kind read and refused."""

import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "docs" / "reference" / "clauses"
FILES = ROOT / "tests" / "agreement" / "clauses"
STORIES = ROOT / "tests" / "stories" / "clauses"
_BLOCK = re.compile(r"^```(\w+)(?: (\w+))?\n(.*?)^```$", re.M | re.S)
_EXPECTED = re.compile(r"# refused: ([A-Z]{3}\d{3})$")


@dataclass(frozen=True, slots=True)
class Expected:
    """What a bad file says of itself: the code of its refusal, and the line it is marked on."""

    code: str
    line: int


def blocks(page: str) -> dict[str, str]:
    """The fenced blocks of a page by their second word (``yaml good``), or by their language."""
    text = (PAGES / f"{page}.md").read_text(encoding="utf-8")
    return {sort or language: body for language, sort, body in _BLOCK.findall(text)}


def example(page: str, sort: str) -> str:
    """A page's example as a whole file: the frame of the first page, and the example's clause."""
    return blocks("README")["frame"] + textwrap.indent(blocks(page)[sort], "  ")


def files(kind: str, sort: str) -> list[Path]:
    """The files of a kind that are read (``good``) or refused (``bad``)."""
    return sorted((FILES / kind / sort).glob("*.yaml"))


def expected(text: str) -> Expected:
    """The refusal a bad file is marked with."""
    marks = [(n, match[1]) for n, line in enumerate(text.splitlines(), 1) if (match := _EXPECTED.search(line))]
    assert len(marks) == 1, "mark one line with '# refused: <code>'"
    return Expected(marks[0][1], marks[0][0])
