"""One small page, letter by letter; `PYTHONPATH=tests python -m page.test_golden` writes it anew."""

import re
from pathlib import Path

from page.sample_page import MARKS, STATUSES, day
from servanda.page import (
    Board,
    BoardGroup,
    BoardRow,
    Chip,
    Figure,
    Figures,
    Page,
    Reason,
    ReasonLine,
    Reasons,
    Source,
    Sources,
    Window,
    render,
)

GOLDEN = Path(__file__).parent / "golden" / "small.html"


def small() -> Page:
    """A page of four sections and one clause."""
    row = BoardRow(
        "weapons-stage-1",
        "Party B hands over a quarter of its weapons.",
        "Party B",
        (Chip("met", 1),),
        1_000_000,
        windows=(Window(day(14), day(29), "met"),),
        mark="S",
        link="reasons/weapons-stage-1",
    )
    line = ReasonLine("243 weapons were accepted.", day(29), "chronology", 12, "B2", "S")
    return Page(
        "A small page",
        (
            Figures("figures", (Figure(243, "weapons accepted", "of 840", 210, "due"),), "Figures"),
            Board("board", "Board", (BoardGroup("Security", (row,)),), begin=day(0), end=day(60), now=day(40)),
            Reasons("reasons", "Reasons", (Reason("weapons-stage-1", "As above.", lines=(line,)),)),
            Sources("sources", "Sources", (Source("chronology", "Chronology", rows_read=40, rows_refused=0),)),
        ),
        standing="reconstruction for analysis, not the authentic text",
        zone="Asia/Jakarta",
        statuses=STATUSES,
        marks=MARKS,
        as_of=day(40),
        made_from=(("agreement.yaml", "3b1f0c9a77e2d410"),),
    )


def bare(html: str) -> str:
    """The page without its style, script and their hashes, which change with every turn of the brush."""
    html = re.sub(r"(<style>).*?(</style>)", r"\1\2", html, flags=re.S)
    html = re.sub(r"(<script>).*?(</script>)", r"\1\2", html, flags=re.S)
    return re.sub(r"sha256-[A-Za-z0-9+/=]+", "sha256", html)


def test_the_small_page_letter_by_letter() -> None:
    assert bare(render(small())) == GOLDEN.read_text(encoding="utf-8")


if __name__ == "__main__":
    GOLDEN.parent.mkdir(exist_ok=True)
    GOLDEN.write_text(bare(render(small())), encoding="utf-8")
