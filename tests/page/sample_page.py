"""An invented page with every kind of section, for tests and for looking at: no such parties or places."""

from page.sample_drawings import day, graph, map_, timeline
from servanda.basis import HOUR
from servanda.page import (
    Board,
    BoardGroup,
    BoardRow,
    Cell,
    Chip,
    Column,
    Figure,
    Figures,
    Mark,
    Page,
    Prose,
    Reason,
    ReasonLine,
    Reasons,
    Row,
    Source,
    Sources,
    Status,
    Table,
    Verbatim,
    Window,
)

STATUSES = (
    Status("contrary", "Contrary indication", "alarm", "C", "At least one report points against the clause."),
    Status("overdue", "Overdue", "late", "O", "The date has passed and no report of performance was received."),
    Status("open", "Open", "waiting", "…", "The window still runs; nothing can be said yet."),
    Status(
        "unobserved",
        "Not observed",
        "unseen",
        "N",
        "Nobody who reports could have seen it. This is not: met.",
    ),
    Status("met", "Met", "calm", "M", "Reports show performance and enough could be observed."),
)
MARKS = (
    Mark("S", "read in the source"),
    Mark("K", "known", "widely documented, not read for this page"),
    Mark("R", "reported by one side or one outlet"),
)


def windows(row: int, count: int = 12, span: float = 10.0) -> tuple[Window, ...]:
    """A row's windows with statuses that follow a fixed pattern."""
    keys = ("met", "met", "contrary", "unobserved", "met", "overdue", "met", "met", "unobserved")
    return tuple(
        Window(
            day(i * span),
            day((i + 1) * span),
            "open" if i * span > 96 else keys[(row * 5 + i * (row + 2)) % 9],
        )
        for i in range(count)
    )


def board() -> Board:
    """A board of two tracks."""
    said = (
        (
            "stop-fire",
            "Both parties stop all fire across the line of contact at midnight.",
            "Party A, Party B",
        ),
        ("heavy-weapons", "Party A keeps artillery above 100 mm at least 25 km behind the line.", "Party A"),
        (
            "heavy-weapons-b",
            "Party B keeps artillery above 100 mm at least 25 km behind the line.",
            "Party B",
        ),
        (
            "weapons-stage-1",
            "Party B hands over a quarter of its 840 registered weapons to the Mission.",
            "Party B",
        ),
        ("relocation-1", "Party A relocates a quarter of its units brought in from outside.", "Party A"),
        ("road-4", "Both parties keep the coast road open to relief convoys by day.", "Party A, Party B"),
        (
            "detainees",
            "The parties exchange all persons held, two for one, in four steps.",
            "Party A, Party B",
        ),
        (
            "reply-24h",
            "Each party answers an allegation sent by the Mission within 24 hours.",
            "Party A, Party B",
        ),
    )
    rows = []
    for i, (key, sentence, who) in enumerate(said):
        cells = windows(i) if i != 3 else (Window(day(14), day(29), "met", "first stage"),)
        counts = {w.status: sum(1 for v in cells if v.status == w.status) for w in cells}
        chips = tuple(Chip(s.key, counts[s.key]) for s in STATUSES if s.key in counts)
        rows.append(
            BoardRow(
                key,
                sentence,
                who,
                chips,
                coverage_ppm=(830_000, 412_500, 618_000, 1_000_000, 4_000, None, 97_000, 995_500)[i],
                windows=cells,
                mark="S" if i % 3 else "R",
                due="15 March 2024" if i == 3 else "",
                link=f"reasons/{key}",
                note="243 of 279 weapons handed over were accepted." if i == 3 else "",
            )
        )
    groups = (
        BoardGroup("Security track · Phase 1", tuple(rows[:5]), "from entry into force to day 60"),
        BoardGroup("Humanitarian track", tuple(rows[5:])),
    )
    return Board(
        "board",
        "Clause board",
        groups,
        "One row per clause. The strip shows each window of the clause.",
        now=day(100),
        what_label="Clause",
        who_label="Owed by",
    )


def reasons() -> Reasons:
    """Two assessments, one with more lines than are shown."""
    lines = tuple(
        ReasonLine(
            f"Artillery fire heard {i + 2} km north of Place {chr(65 + i % 19)}, direction not recorded.",
            day(20 + i) + 9 * HOUR,
            "daily-reports",
            118 + 3 * i,
            f"{'ABCF'[i % 4]}{1 + i % 6}",
            "S" if i % 2 else "R",
        )
        for i in range(30)
    )
    return Reasons(
        "reasons",
        "Assessments with reasons",
        (
            Reason(
                "heavy-weapons",
                "Party A keeps artillery above 100 mm at least 25 km behind the line.",
                (Chip("contrary", 2), Chip("met", 7)),
                "Party A",
                "11 – 20 March 2024",
                412_500,
                "freedom of movement on 41 of 100 days",
                "Two reports place guns above 100 mm within 25 km. No source records who fired.",
                lines,
                141,
                "board/heavy-weapons",
            ),
            Reason(
                "weapons-stage-1",
                "Party B hands over a quarter of its 840 registered weapons.",
                (Chip("met", 1),),
                "Party B",
                "15 – 29 March 2024",
                1_000_000,
                "certified by the Mission",
                "279 weapons were handed over, 243 accepted; 210 were due.",
                lines[:3],
                link="board/weapons-stage-1",
            ),
            Reason(
                "road-4",
                "Both parties keep the coast road open to relief convoys by day.",
                (Chip("unobserved", 3),),
                "Party A, Party B",
                "April 2024",
                0,
                "",
                "No observer was allowed on the road. The convoy desk of either party could have reported.",
            ),
        ),
        "The program assesses; the Joint Commission finds.",
        shown=12,
    )


def sample(language: str = "en") -> Page:
    """The whole page."""
    return Page(
        "Northern Coast Cessation of Hostilities",
        (
            Prose(
                "read",
                "In one paragraph",
                (
                    "Between 1 March and 9 June 2024 fire fell by four fifths and did not stop. "
                    "The first two weapon stages were met; the third is overdue. "
                    "On 41 of 100 days nobody could watch the guns.",
                ),
                (
                    "Assessed from reports received by 9 June 2024.",
                    "No finding of the Joint Commission is replaced by this page.",
                ),
                manner="notice",
            ),
            Figures(
                "figures",
                (
                    Figure(
                        186,
                        "reports of explosions",
                        previous=1043,
                        previous_caption="in the 100 days before",
                        link="timeline",
                    ),
                    Figure(476, "weapons accepted", "of 840", 243, "on 29 March", mark="S"),
                    Figure("41 %", "of window-days observed", note="by region, last period", tone="unseen"),
                    Figure(12, "allegations answered in 24 hours", "of 19", 12, "in the period before"),
                ),
                "Key figures",
            ),
            board(),
            timeline(),
            map_(),
            graph(),
            reasons(),
            Table(
                "coverage",
                "Coverage per side",
                (
                    Column("Region"),
                    Column("Held by"),
                    Column("Observed", "share"),
                    Column("Patrols", "number"),
                    Column("Last patrol", "day"),
                    Column("Days lost", "milli", "days"),
                ),
                (
                    Row(("North", "Party A", 830_000, 1210, day(99), 3_500)),
                    Row(("North", "Party B", 412_500, 388, day(97), 41_000)),
                    Row(("South", "Party A", 97_000, 64, day(60), 88_250)),
                    Row(
                        (
                            Cell("South", note="closed since 30 April"),
                            "Party B",
                            None,
                            0,
                            None,
                            Cell(100_000, mark="R"),
                        )
                    ),
                ),
                caption="Share of window-days on which at least one observer could be where it holds.",
            ),
            Prose(
                "text",
                "The text itself",
                (),
                (),
                (
                    Verbatim(
                        "The Parties shall cease all fire across the line of contact at 00:00 on 1 March.",
                        "en",
                        "article 1",
                        "Agreement, p. 2",
                        "S",
                    ),
                    Verbatim(
                        "يلتزم الطرفان بوقف جميع أشكال إطلاق النار عبر خط التماس عند منتصف الليل.",
                        "ar",
                        "المادة ١",
                    ),
                ),
            ),
            Sources(
                "sources",
                "Sources and their terms",
                (
                    Source(
                        "daily-reports",
                        "Daily reports of the Mission",
                        "Observation Mission",
                        "free to use with attribution",
                        "S",
                        "https://example.org/reports?id=4",
                        4_812,
                        17,
                        5_020,
                        day(0),
                        day(100),
                        "9f2c4ad1e07b3c55",
                    ),
                    Source(
                        "press",
                        "One newspaper report of 1 June 2024",
                        "",
                        "quotation only",
                        "R",
                        "javascript:alert(1)",
                        1,
                        0,
                        3,
                    ),
                ),
            ),
        ),
        "First assessment, 1 March to 9 June 2024",
        "Reconstruction for analysis, not the authentic text",
        "PUBLIC",
        language,
        "ltr",
        "Atlantic/Reykjavik",
        STATUSES,
        MARKS,
        day(100),
        ("Everything on this page is invented.", "Who acted is printed only where a source records it."),
        (("agreement.yaml", "3b1f0c9a77e2d410"), ("reports.parquet", "c0ffee1234567890")),
        "Joint Analysis Desk",
    )


if __name__ == "__main__":
    import sys
    from pathlib import Path

    from servanda.page import render

    Path(sys.argv[1]).write_text(render(sample()), encoding="utf-8")
