"""What single sections show: sums, differences, stacking, and what is said of what is left out."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from page.reading import Reading, faults
from page.sample_page import MARKS, STATUSES, day
from servanda.basis import DAY
from servanda.page import (
    Board,
    BoardGroup,
    BoardRow,
    Column,
    Figure,
    Figures,
    Instant,
    Lane,
    LaneSpan,
    Page,
    Prose,
    Reason,
    ReasonLine,
    Reasons,
    Row,
    Series,
    Table,
    Timeline,
    Window,
    render,
)
from servanda.page.drawing.axis import Axis
from servanda.page.drawing.bars import gathered, peaks
from servanda.page.drawing.board import MOST_WINDOWS
from servanda.page.drawing.flags import rows
from servanda.page.drawing.timeline import stacked


def said(*sections: object, **more: object) -> str:
    html = render(Page("T", sections, statuses=STATUSES, marks=MARKS, **more))  # type: ignore[arg-type]
    assert faults(html) == []
    return Reading(html).said()


def test_figures_say_the_difference() -> None:
    text = said(
        Figures(
            "f",
            (Figure(186, "reports", previous=1043, previous_caption="in May"), Figure(5, "x", previous=5)),
        )
    )
    assert "▼ −857 was 1,043 in May" in text
    assert "no change was 5" in text


def test_a_long_strip_shows_its_most_pressing_statuses() -> None:
    windows = tuple(Window(day(i), day(i + 1), "contrary" if i == 50 else "met") for i in range(400))
    html = render(
        Page(
            "T",
            (Board("b", "B", (BoardGroup("", (BoardRow("r", "S", windows=windows),)),)),),
            statuses=STATUSES,
        )
    )
    cells = re.findall(r'<g class="cell t-(\w+)"', html)
    assert len(cells) == MOST_WINDOWS and cells.count("alarm") == 1
    assert "each step shows its most pressing status" in html
    assert 'aria-label="Contrary indication: 1; Met: 399"' in html


@pytest.mark.parametrize("kind", ["windows", "none"])
def test_a_board_needs_no_windows(kind: str) -> None:
    windows = (Window(day(3), day(3), "met"),) if kind == "windows" else ()
    assert "A sentence." in said(Board("b", "B", (BoardGroup("g", (BoardRow("r", "A sentence.", windows=windows),)),)))


def test_a_table_spells_its_columns() -> None:
    kinds = ("text", "number", "milli", "share", "day", "moment")
    columns = tuple(Column(kind, kind) for kind in kinds)  # type: ignore[arg-type]
    text = said(Table("t", "T", columns, (Row(("a", 1234, 1500, 250_000, day(0), day(0.5))), Row(("short",))), total=7))
    assert "a 1,234 1.5 25% 1 Mar 2024 1 Mar 2024, 12:00 short" in text
    assert "2 of 7 rows are shown." in text


def test_an_empty_table_says_so() -> None:
    assert "Nobody was refused." in said(Table("t", "T", (Column("a"),), (), empty="Nobody was refused."))


def test_reasons_count_what_is_not_shown() -> None:
    lines = tuple(ReasonLine(f"line {i}") for i in range(9))
    text = said(Reasons("r", "R", (Reason("a", "A", lines=lines, total=120), Reason("b", "B")), shown=4))
    assert "Reasons (120) line 0 line 1 line 2 line 3 4 of 120 lines are shown." in text
    assert "No line of evidence." in text


def test_unobserved_steps_are_never_zero() -> None:
    series = Series("s", (day(0), day(7), day(14)), (None, 0), "reports")
    html = render(Page("T", (Timeline("t", "T", series=(series,)),)))
    assert html.count('class="unseen-shade"') == 1
    assert "not observed" in Reading(html).said()


def test_series_of_one_unit_share_a_scale() -> None:
    edges = (day(0), day(7), day(14))
    tops = peaks(
        (
            Series("a", edges, (3, 70), "x"),
            Series("b", edges, (1, None), "x"),
            Series("c", edges, (2, 3), "y"),
        )
    )
    assert tops == {"x": 80, "y": 4}


@given(st.lists(st.one_of(st.none(), st.integers(0, 9)), min_size=1, max_size=2_000))
def test_gathering_bars_keeps_their_sum(counts: list[int | None]) -> None:
    series = Series("s", tuple(range(len(counts) + 1)), tuple(counts))
    bars = gathered(series)
    assert sum(c or 0 for _, _, c in bars) == sum(c or 0 for c in counts)
    assert all(a[1] == b[0] for a, b in pairwise(bars))


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 30)), max_size=40))
def test_stacked_spans_do_not_overlap(pairs: list[tuple[int, int]]) -> None:
    spans = tuple(LaneSpan(begin, begin + length) for begin, length in pairs)
    lines = stacked(spans, Axis(0, 200))
    assert all(a.end <= b.begin for line in lines for a, b in pairwise(line))
    assert sum(map(len, lines)) == len(spans)


@given(st.lists(st.tuples(st.floats(0, 600), st.floats(1, 300)), max_size=40))
def test_flags_do_not_collide(pairs: list[tuple[float, float]]) -> None:
    places = sorted((start, start + wide) for start, wide in pairs)
    taken: dict[int, float] = {}
    for (start, end), row in zip(places, rows(places), strict=True):
        assert taken.get(row, -1.0) <= start
        taken[row] = end


def test_an_empty_timeline_says_so() -> None:
    assert "Nothing to list." in said(Timeline("t", "T"))
    assert "only" in said(Timeline("t", "T", instants=(Instant(day(1), "only"),)))
    assert "bare" in said(Timeline("t", "T", (Lane("bare"),), begin=day(0), end=day(5)))


def test_a_lane_is_read_aloud_by_its_name_and_a_column_without_words_is_left_out() -> None:
    spans = (LaneSpan(day(1), day(2)), LaneSpan(day(3), day(4)))
    page = render(Page("p", (Timeline("t", "T", (Lane("shelling", spans),)),)))
    assert 'aria-label="shelling: ' in page and 'aria-label=", ' not in page
    assert "Lane</bdi></th>" in page and "Status</bdi></th>" not in page
    met = (LaneSpan(day(1), day(2), status="met"),)
    assert "Status</bdi></th>" in render(Page("p", (Timeline("t", "T", (Lane("shelling", met),)),)))


def test_wrong_shapes_are_defects() -> None:
    with pytest.raises(ValueError, match="edges"):
        Series("s", (1, 2), (1, 2))
    with pytest.raises(ValueError, match="ends before"):
        Window(2, 1, "met")
    with pytest.raises(ValueError, match="ends before"):
        LaneSpan(2, 1)


def test_a_fold_opens_with_the_whole_and_may_be_named() -> None:
    item = Reason("a", "In short", lines=(ReasonLine("a line", DAY, until=3 * DAY),), full=("The whole promise.",))
    html = render(Page("Title", (Reasons("r", "R", (item,), fold="In full"),)))
    assert "In full" in html
    assert html.index("The whole promise.") < html.index("a line")
    assert "2 Jan 1970 – 3 Jan 1970" in html
    bare = render(Page("Title", (Reasons("r", "R", (Reason("a", "In short"),), nothing=""),)))
    assert "No line of evidence." not in bare
    assert "No line of evidence." in render(Page("Title", (Reasons("r", "R", (Reason("a", "In short"),)),)))


def test_the_status_column_may_be_named() -> None:
    groups = (BoardGroup("", (BoardRow("a", "A"),)),)
    assert ">Checks</th>" in render(Page("Title", (Board("b", "B", groups, status_label="Checks"),)))


def test_words_of_another_language_are_read_aloud_in_it() -> None:
    notice = Prose("n", paragraphs=("⟨en⟩ too few acts",), items=("⟨en⟩ one",), language="en", items_language="en")
    name = Prose("s", paragraphs=("تأتي أعمال \u2068⟨en⟩ Northern Side\u2069 أكثر",))
    arabic = render(Page("ع", (notice, name), language="ar", direction="rtl"))
    assert '<p lang="en" dir="ltr"><bdi>⟨en⟩ too few acts' in arabic
    assert '<li><span lang="en" dir="ltr"><bdi>⟨en⟩ one' in arabic
    assert '<span lang="en" dir="ltr">\u2068⟨en⟩ Northern Side\u2069</span>' in arabic
    assert not faults(arabic)
    assert ' lang="en" dir="ltr"><bdi>' not in render(Page("e", (notice,)))
