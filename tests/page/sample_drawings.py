"""The invented page's drawings: timeline, map and graph."""

from servanda.basis import DAY
from servanda.page import (
    Area,
    Circle,
    Edge,
    EdgeKind,
    Graph,
    Instant,
    Lane,
    LaneSpan,
    Line,
    Map,
    Node,
    Points,
    Series,
    Spot,
    Timeline,
    Unseen,
)

START = 1_709_251_200_000_000  # 1 March 2024, 00:00 UTC


def day(number: float) -> int:
    """So many days after the first."""
    return START + int(number * DAY)


def timeline() -> Timeline:
    """Two weekly series, lanes with overlaps, close dates and unobserved time."""
    counts = [38, 31, 12, 6, 4, 7, 3, 2, 9, 21, 17, None, 8, 5, 6]
    other = [20, 26, 9, 8, 1, 2, 2, 5, 4, 6, 11, None, 3, 2, 4]
    edges = tuple(day(7 * i - 4) for i in range(16))
    lanes = (
        Lane(
            "All fire stops",
            (
                LaneSpan(day(0), day(60), "in force", "met"),
                LaneSpan(day(60), day(75), "suspended by notice", "open"),
                LaneSpan(day(75), day(200), "in force", "met"),
            ),
            (Instant(day(72.5), "Meeting of the commanders"),),
            group="Security track",
            link="reasons/stop-fire",
        ),
        Lane(
            "Weapons, four stages",
            tuple(
                LaneSpan(day(14 + 25 * i), day(29 + 25 * i), f"stage {i + 1}", ("met", "met", "overdue", "open")[i])
                for i in range(4)
            ),
            group="Security track",
        ),
        Lane(
            "Relocation, four stages",
            tuple(LaneSpan(day(14 + 25 * i), day(41 + 25 * i), f"stage {i + 1}", tone="plain") for i in range(4)),
            note="in step with the weapons",
            group="Security track",
        ),
        Lane(
            "Coast road open by day",
            (LaneSpan(day(5), day(120), "in force", "met"),),
            unseen=(Unseen(day(30), day(44), "road closed to observers"),),
            group="Humanitarian track",
        ),
    )
    instants = (
        Instant(day(0), "Entry into force", "S"),
        Instant(day(1), "First meeting of the Joint Commission", "S"),
        Instant(day(2.4), "Mission at initial strength", "K"),
        Instant(day(29), "First stage of weapons closed", "S"),
        Instant(day(60), "Notice of suspension by Party B", "R"),
        Instant(day(75), "Suspension ends", "S"),
        Instant(day(100), "Law on the region adopted", "K"),
        Instant(day(112), "Term ends unless renewed", "S"),
    )
    series = (
        Series(
            "Explosions reported",
            edges,
            tuple(counts),
            "reports",
            "week",
            "one",
            "human-coded news; who acted is not recorded",
        ),
        Series("Small-arms fire reported", edges, tuple(other), "reports", "week", "two"),
    )
    return Timeline(
        "timeline",
        "Timeline",
        lanes,
        series,
        instants,
        (Unseen(day(73), day(80), "no patrols, storm"),),
        "Reports by week above; the windows of the clauses below, on the same axis.",
        day(-4),
        day(120),
        day(100),
    )


def map_() -> Map:
    """Zones drawn exact and coarse, a line, a circle, towns, two layers of points."""
    line = tuple((-22.4 + 0.16 * i, 64.02 + 0.03 * (i % 3) + 0.012 * i) for i in range(18))
    band = tuple((x, y + 0.12) for x, y in line) + tuple((x, y - 0.12) for x, y in line[::-1])
    lon = [-22.2 + 0.137 * (i * 7 % 19) for i in range(60)]
    lat = [63.95 + 0.03 * (i * 5 % 13) for i in range(60)]
    return Map(
        "map",
        "Map",
        areas=(
            Area("Separation zone", (band,), "plain", source="Annex I, map 2", mark="S"),
            Area(
                "Northern assembly area",
                (((-21.9, 64.75), (-20.9, 64.8), (-20.7, 65.15), (-21.7, 65.2)),),
                "one",
                coarse=True,
                source="Annex II names the district only",
                mark="R",
            ),
            Area(
                "Southern assembly area",
                (((-20.6, 63.55), (-19.7, 63.5), (-19.5, 63.75), (-20.4, 63.85)),),
                "two",
                coarse=True,
                source="Annex II names the district only",
                mark="R",
            ),
        ),
        lines=(Line("Line of contact", (line,), "alarm", source="Annex I, map 1", mark="S"),),
        circles=(Circle("Hospital Hill, 5 km around", -21.2, 64.42, 5_000, "three", source="article 7", mark="S"),),
        spots=(
            Spot("Haven / Port Haven", -21.94, 64.14),
            Spot("Lowtown", -20.99, 63.93),
            Spot("Eastbridge", -19.95, 64.28),
            Spot("Northwater", -21.4, 64.95),
            Spot("Cape Stone", -22.5, 63.83),
        ),
        points=(
            Points(
                "Explosions, 1 March to 9 June 2024",
                lon,
                lat,
                [1 + i * i % 17 for i in range(60)],
                [1500.0 if i % 9 == 0 else 0 for i in range(60)],
                [f"Place {chr(65 + i % 19)}" for i in range(60)],
                "reports",
                tone="one",
            ),
            Points(
                "Small-arms fire, same days",
                lon[:20],
                [y + 0.02 for y in lat[:20]],
                [1 + i % 5 for i in range(20)],
                names=[f"Place {chr(65 + i % 19)}" for i in range(20)],
                unit="reports",
                tone="two",
            ),
        ),
        unplaced=14,
        intro="The agreement's own zones and line, and where reports say it happened.",
        caption="Invented zones on an unrelated coast.",
    )


def graph() -> Graph:
    """Twelve steps with one circle in the text and one under a reading."""
    names = (
        "Fire stops",
        "Mission deploys",
        "Heavy weapons behind the line",
        "Prisoners exchanged",
        "Weapons handed over, stage 1",
        "Units relocated, stage 1",
        "Law on the region",
        "Elections",
        "Control of the border",
        "Coast road opens",
        "Term renewed",
        "Amnesty",
    )
    nodes = tuple(
        Node(
            f"n{i}",
            name,
            ("Party A", "Party B", "both", "Mission")[i % 4],
            ("met", "met", "contrary", "open")[i % 4],
        )
        for i, name in enumerate(names)
    )
    pairs = (
        (0, 1, "text"),
        (0, 2, "text"),
        (1, 2, "text"),
        (2, 3, "implied"),
        (1, 4, "text"),
        (4, 5, "text"),
        (5, 4, "text"),
        (2, 6, "text"),
        (6, 7, "text"),
        (7, 8, "text"),
        (8, 7, "reading"),
        (0, 9, "implied"),
        (5, 11, "text"),
        (2, 7, "text"),
    )
    kinds = (
        EdgeKind("text", "stated in the text"),
        EdgeKind("implied", "implied", "dashed"),
        EdgeKind("reading", "reading of Party A", "dotted"),
    )
    edges = tuple(Edge(f"n{a}", f"n{b}", kind, mark="S" if kind == "text" else "R") for a, b, kind in pairs)
    return Graph(
        "graph",
        "What waits for what",
        nodes,
        edges,
        kinds,
        intro="Two circles: one in the text, one under a reading.",
    )
