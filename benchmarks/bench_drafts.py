"""Reads a draft of some 300 pages in Word and in PDF: ``python benchmarks/bench_drafts.py``.

The Word file has 300 articles, each with nine paragraphs and a table of ten cells, written by python-docx. The PDFs
have 300 pages of 45 lines, one in English and one in Arabic, whose letters are placed one by one. Prints wall and
processor seconds (the PDF's process counted in), median of five, and the time of putting 300 comments in. The promise
is under 3 s each, of the five a draft may take to open.
"""

import os
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import draft_files
from servanda.drafting import Note, read_draft, with_comments

ENGLISH = "The participants withdraw their heavy weapons from the line within seven days and tell the mission "
ARABIC = "يسحب المشاركون أسلحتهم الثقيلة من خط التماس خلال سبعة أيام ويبلغون البعثة بذلك كل يوم "


def pages(line: str) -> bytes:
    """300 pages of paragraphs of three lines, the Arabic drawn from left to right as pages hold it."""
    step = -1 if line is ARABIC else 1
    whole = []
    for page in range(300):
        rows = [f"{line}{'.' * (row % 3 == 2)}" for row in range(45)]
        rows = [
            f"({'abcdefghijklmno'[row // 3]}) {page % 9} {text}" if row % 3 == 0 else text
            for row, text in enumerate(rows)
        ]
        whole.append(draft_files.lines([row[::step] for row in rows], top=760 - page % 7))
    return draft_files.pdf(whole)


def processor() -> float:
    """Processor seconds of this process and those it has waited for."""
    return sum(os.times()[:4])


def told(what: str, run: Callable[[], object]) -> None:
    """Prints what five runs took."""
    walls, processors = [], []
    for _ in range(5):
        wall, busy = perf_counter(), processor()
        run()
        walls.append(perf_counter() - wall)
        processors.append(processor() - busy)
    middle = statistics.median
    print(f"{what}: {middle(walls):.2f} s ({min(walls):.2f} to {max(walls):.2f}), processor {middle(processors):.2f} s")


def main() -> None:
    """Print the figures."""
    word = draft_files.long_word()
    draft = read_draft(word, "long.docx")
    told(f"Word, {len(draft.passages):,} paragraphs and cells", lambda: read_draft(word, "long.docx"))
    notes = [Note(one.anchor, "This date is not defined.") for one in draft.passages[::20]]
    told(f"{len(notes)} comments put in", lambda: with_comments(word, notes))
    for name, line in (("English", ENGLISH), ("Arabic", ARABIC)):
        data = pages(line)
        count = len(read_draft(data, "long.pdf").passages)
        told(f"PDF in {name}, {count:,} paragraphs", lambda data=data: read_draft(data, "long.pdf"))  # type: ignore[misc]


if __name__ == "__main__":
    main()
