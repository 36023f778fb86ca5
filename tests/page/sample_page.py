"""An invented page with every kind of section, for tests and for looking at: no such parties, no such places."""

from servanda.basis import DAY, HOUR
from servanda.page import (
    Area, Board, BoardGroup, BoardRow, Cell, Chip, Circle, Column, Edge, EdgeKind, Figure, Figures, Graph, Instant,
    Lane, LaneSpan, Line, Map, Mark, Node, Page, Points, Prose, Reason, ReasonLine, Reasons, Row, Series, Source,
    Sources, Spot, Status, Table, Timeline, Unseen, Verbatim, Window,
)  # fmt: skip

START = 1_709_251_200_000_000  # 1 March 2024, 00:00 UTC

STATUSES = (
    Status("contrary", "Contrary indication", "alarm", "C", "At least one report points against the clause."),
    Status("overdue", "Overdue", "late", "O", "The date has passed and no report of performance was received."),
    Status("open", "Open", "waiting", "…", "The window still runs; nothing can be said yet."),
    Status("unobserved", "Not observed", "unseen", "N", "Nobody who reports could have seen it. This is not: met."),
    Status("met", "Met", "calm", "M", "Reports show performance and enough could be observed."),
)
MARKS = (
    Mark("S", "read in the source"),
    Mark("K", "known", "widely documented, not read for this page"),
    Mark("R", "reported by one side or one outlet"),
)


def day(number: float) -> int:
    """So many days after the first."""
    return START + int(number * DAY)


def windows(row: int, count: int = 12, span: float = 10.0) -> tuple[Window, ...]:
    """A row's windows with statuses that follow a fixed pattern."""
    keys = ("met", "met", "contrary", "unobserved", "met", "overdue", "met", "met", "unobserved")
    return tuple(
        Window(day(i * span), day((i + 1) * span), "open" if i * span > 96 else keys[(row * 5 + i * (row + 2)) % 9])
        for i in range(count)
    )


def board() -> Board:
    """A board of two tracks."""
    said = (
        ("stop-fire", "Both parties stop all fire across the line of contact at midnight.", "Party A, Party B"),
        ("heavy-weapons", "Party A keeps artillery above 100 mm at least 25 km behind the line.", "Party A"),
        ("heavy-weapons-b", "Party B keeps artillery above 100 mm at least 25 km behind the line.", "Party B"),
        ("weapons-stage-1", "Party B hands over a quarter of its 840 registered weapons to the Mission.", "Party B"),
        ("relocation-1", "Party A relocates a quarter of its units brought in from outside.", "Party A"),
        ("road-4", "Both parties keep the coast road open to relief convoys by day.", "Party A, Party B"),
        ("detainees", "The parties exchange all persons held, two for one, in four steps.", "Party A, Party B"),
        ("reply-24h", "Each party answers an allegation sent by the Mission within 24 hours.", "Party A, Party B"),
    )
    rows = []
    for i, (key, sentence, who) in enumerate(said):
        cells = windows(i) if i != 3 else (Window(day(14), day(29), "met", "first stage"),)
        counts = {w.status: sum(1 for v in cells if v.status == w.status) for w in cells}
        chips = tuple(Chip(s.key, counts[s.key]) for s in STATUSES if s.key in counts)
        rows.append(
            BoardRow(
                key, sentence, who, chips, coverage_ppm=(830_000, 412_500, 618_000, 1_000_000, 4_000, None, 97_000, 995_500)[i],
                windows=cells, mark="S" if i % 3 else "R", due="15 March 2024" if i == 3 else "", link=f"reasons/{key}",
                note="243 of 279 weapons handed over were accepted." if i == 3 else "",
            )  # fmt: skip
        )
    groups = (
        BoardGroup("Security track · Phase 1", tuple(rows[:5]), "from entry into force to day 60"),
        BoardGroup("Humanitarian track", tuple(rows[5:])),
    )
    return Board("board", "Clause board", groups, "One row per clause. The strip shows each window of the clause.",
                 now=day(100), what_label="Clause", who_label="Owed by")  # fmt: skip


def timeline() -> Timeline:
    """Two weekly series, lanes with overlaps, close dates and unobserved time."""
    counts = [38, 31, 12, 6, 4, 7, 3, 2, 9, 21, 17, None, 8, 5, 6]
    other = [20, 26, 9, 8, 1, 2, 2, 5, 4, 6, 11, None, 3, 2, 4]
    edges = tuple(day(7 * i - 4) for i in range(16))
    lanes = (
        Lane("All fire stops", (LaneSpan(day(0), day(60), "in force", "met"), LaneSpan(day(60), day(75), "suspended by notice", "open"), LaneSpan(day(75), day(200), "in force", "met")), (Instant(day(72.5), "Meeting of the commanders"),), group="Security track", link="reasons/stop-fire"),
        Lane("Weapons, four stages", tuple(LaneSpan(day(14 + 25 * i), day(29 + 25 * i), f"stage {i + 1}", ("met", "met", "overdue", "open")[i]) for i in range(4)), group="Security track"),
        Lane("Relocation, four stages", tuple(LaneSpan(day(14 + 25 * i), day(41 + 25 * i), f"stage {i + 1}", tone="plain") for i in range(4)), note="in step with the weapons", group="Security track"),
        Lane("Coast road open by day", (LaneSpan(day(5), day(120), "in force", "met"),), unseen=(Unseen(day(30), day(44), "road closed to observers"),), group="Humanitarian track"),
    )  # fmt: skip
    instants = (
        Instant(day(0), "Entry into force", "S"), Instant(day(1), "First meeting of the Joint Commission", "S"),
        Instant(day(2.4), "Mission at initial strength", "K"), Instant(day(29), "First stage of weapons closed", "S"),
        Instant(day(60), "Notice of suspension by Party B", "R"), Instant(day(75), "Suspension ends", "S"),
        Instant(day(100), "Law on the region adopted", "K"), Instant(day(112), "Term ends unless renewed", "S"),
    )  # fmt: skip
    series = (
        Series("Explosions reported", edges, tuple(counts), "reports", "week", "one", "human-coded news; who acted is not recorded"),
        Series("Small-arms fire reported", edges, tuple(other), "reports", "week", "two"),
    )  # fmt: skip
    return Timeline("timeline", "Timeline", lanes, series, instants, (Unseen(day(73), day(80), "no patrols, storm"),),
                    "Reports by week above; the windows of the clauses below, on the same axis.", day(-4), day(120), day(100))  # fmt: skip


def map_() -> Map:
    """Zones drawn exact and coarse, a line, a circle, towns, two layers of points."""
    line = tuple((-22.4 + 0.16 * i, 64.02 + 0.03 * (i % 3) + 0.012 * i) for i in range(18))
    band = tuple((x, y + 0.12) for x, y in line) + tuple((x, y - 0.12) for x, y in line[::-1])
    lon = [-22.2 + 0.137 * (i * 7 % 19) for i in range(60)]
    lat = [63.95 + 0.03 * (i * 5 % 13) for i in range(60)]
    return Map(
        "map", "Map",
        areas=(
            Area("Separation zone", (band,), "plain", source="Annex I, map 2", mark="S"),
            Area("Northern assembly area", (((-21.9, 64.75), (-20.9, 64.8), (-20.7, 65.15), (-21.7, 65.2)),), "one", coarse=True,
                 source="Annex II names the district only", mark="R"),
            Area("Southern assembly area", (((-20.6, 63.55), (-19.7, 63.5), (-19.5, 63.75), (-20.4, 63.85)),), "two", coarse=True,
                 source="Annex II names the district only", mark="R"),
        ),
        lines=(Line("Line of contact", (line,), "alarm", source="Annex I, map 1", mark="S"),),
        circles=(Circle("Hospital Hill, 5 km around", -21.2, 64.42, 5_000, "three", source="article 7", mark="S"),),
        spots=(Spot("Haven / Port Haven", -21.94, 64.14), Spot("Lowtown", -20.99, 63.93), Spot("Eastbridge", -19.95, 64.28),
               Spot("Northwater", -21.4, 64.95), Spot("Cape Stone", -22.5, 63.83)),
        points=(
            Points("Explosions, 1 March to 9 June 2024", lon, lat, [1 + i * i % 17 for i in range(60)], [1500.0 if i % 9 == 0 else 0 for i in range(60)],
                   [f"Place {chr(65 + i % 19)}" for i in range(60)], "reports", tone="one"),
            Points("Small-arms fire, same days", lon[:20], [y + 0.02 for y in lat[:20]], [1 + i % 5 for i in range(20)], names=[f"Place {chr(65 + i % 19)}" for i in range(20)], unit="reports", tone="two"),
        ),
        unplaced=14, intro="The agreement's own zones and line, and where reports say it happened.",
        caption="Invented zones on an unrelated coast.",
    )  # fmt: skip


def graph() -> Graph:
    """Twelve steps with one circle in the text and one under a reading."""
    names = ("Fire stops", "Mission deploys", "Heavy weapons behind the line", "Prisoners exchanged", "Weapons handed over, stage 1",
             "Units relocated, stage 1", "Law on the region", "Elections", "Control of the border", "Coast road opens", "Term renewed", "Amnesty")  # fmt: skip
    nodes = tuple(Node(f"n{i}", name, ("Party A", "Party B", "both", "Mission")[i % 4], ("met", "met", "contrary", "open")[i % 4]) for i, name in enumerate(names))
    pairs = ((0, 1, "text"), (0, 2, "text"), (1, 2, "text"), (2, 3, "implied"), (1, 4, "text"), (4, 5, "text"), (5, 4, "text"),
             (2, 6, "text"), (6, 7, "text"), (7, 8, "text"), (8, 7, "reading"), (0, 9, "implied"), (5, 11, "text"), (2, 7, "text"))  # fmt: skip
    kinds = (EdgeKind("text", "stated in the text"), EdgeKind("implied", "implied", "dashed"), EdgeKind("reading", "reading of Party A", "dotted"))
    edges = tuple(Edge(f"n{a}", f"n{b}", kind, mark="S" if kind == "text" else "R") for a, b, kind in pairs)
    return Graph("graph", "What waits for what", nodes, edges, kinds, intro="Two circles: one in the text, one under a reading.")


def reasons() -> Reasons:
    """Two assessments, one with more lines than are shown."""
    lines = tuple(
        ReasonLine(f"Artillery fire heard {i + 2} km north of Place {chr(65 + i % 19)}, direction not recorded.", day(20 + i) + 9 * HOUR,
                   "daily-reports", 118 + 3 * i, f"{'ABCF'[i % 4]}{1 + i % 6}", "S" if i % 2 else "R")
        for i in range(30)
    )  # fmt: skip
    return Reasons("reasons", "Assessments with reasons", (
        Reason("heavy-weapons", "Party A keeps artillery above 100 mm at least 25 km behind the line.", (Chip("contrary", 2), Chip("met", 7)),
               "Party A", "11 – 20 March 2024", 412_500, "freedom of movement on 41 of 100 days",
               "Two reports place guns above 100 mm within 25 km. No source records who fired; the clause binds Party A.", lines, 141, "board/heavy-weapons"),
        Reason("weapons-stage-1", "Party B hands over a quarter of its 840 registered weapons.", (Chip("met", 1),), "Party B", "15 – 29 March 2024",
               1_000_000, "certified by the Mission", "279 weapons were handed over, 243 accepted; 210 were due.", lines[:3], link="board/weapons-stage-1"),
        Reason("road-4", "Both parties keep the coast road open to relief convoys by day.", (Chip("unobserved", 3),), "Party A, Party B", "April 2024", 0,
               "", "No observer was allowed on the road. The convoy desk of either party could have reported."),
    ), "The program assesses; the Joint Commission finds.", shown=12)  # fmt: skip


def sample(language: str = "en") -> Page:
    """The whole page."""
    return Page(
        "Northern Coast Cessation of Hostilities", (
            Prose("read", "In one paragraph", ("Between 1 March and 9 June 2024 fire fell by four fifths and did not stop. "
                  "The first two weapon stages were met; the third is overdue. On 41 of 100 days nobody could watch the guns.",),
                  ("Assessed from reports received by 9 June 2024.", "No finding of the Joint Commission is replaced by this page."), manner="notice"),
            Figures("figures", (
                Figure(186, "reports of explosions", previous=1043, previous_caption="in the 100 days before", link="timeline"),
                Figure(476, "weapons accepted", "of 840", 243, "on 29 March", mark="S"),
                Figure("41 %", "of window-days observed", note="by region, last period", tone="unseen"),
                Figure(12, "allegations answered in 24 hours", "of 19", 12, "in the period before"),
            ), "Key figures"),
            board(), timeline(), map_(), graph(), reasons(),
            Table("coverage", "Coverage per side", (Column("Region"), Column("Held by"), Column("Observed", "share"), Column("Patrols", "number"), Column("Last patrol", "day"), Column("Days lost", "milli", "days")), (
                Row(("North", "Party A", 830_000, 1210, day(99), 3_500)), Row(("North", "Party B", 412_500, 388, day(97), 41_000)),
                Row(("South", "Party A", 97_000, 64, day(60), 88_250)), Row((Cell("South", note="closed since 30 April"), "Party B", None, 0, None, Cell(100_000, mark="R"))),
            ), caption="Share of window-days on which at least one observer could be where the clause holds."),
            Prose("text", "The text itself", (), (), (Verbatim("The Parties shall cease all fire across the line of contact at 00:00 on 1 March.", "en", "article 1", "Agreement, p. 2", "S"),
                  Verbatim("يلتزم الطرفان بوقف جميع أشكال إطلاق النار عبر خط التماس عند منتصف الليل.", "ar", "المادة ١")), ),
            Sources("sources", "Sources and their terms", (
                Source("daily-reports", "Daily reports of the Mission", "Observation Mission", "free to use with attribution", "S", "https://example.org/reports?id=4", 4_812, 17, 5_020, day(0), day(100), "9f2c4ad1e07b3c55"),
                Source("press", "One newspaper report of 1 June 2024", "", "quotation only", "R", "javascript:alert(1)", 1, 0, 3),
            )),
        ),
        "First assessment, 1 March to 9 June 2024", "Reconstruction for analysis, not the authentic text", "PUBLIC", language, "ltr", "Atlantic/Reykjavik",
        STATUSES, MARKS, day(100), ("Everything on this page is invented.", "Who acted is printed only where a source records it."),
        (("agreement.yaml", "3b1f0c9a77e2d410"), ("reports.parquet", "c0ffee1234567890")), "Joint Analysis Desk",
    )  # fmt: skip


if __name__ == "__main__":
    import sys
    from pathlib import Path

    from servanda.page import render

    Path(sys.argv[1]).write_text(render(sample()), encoding="utf-8")

