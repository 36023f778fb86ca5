"""Small networks as they are printed: nodes around a circle, the same place in each, lines as wide as counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, hypot, pi, sin
from typing import Any, Final

from markupsafe import Markup

from servanda.basis import closed, left_open
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import num, path, tag
from servanda.page.drawing.text import short
from servanda.page.sections import Cell, Column, Row, Table, Web, WebEdge, Webs

_WIDEST: Final = 13.0
_NARROWEST: Final = 1.4
#: Edges of one picture that bear their count.
_COUNTED: Final = 4
#: From one line of a name to the next.
_LINE: Final = 15.0
#: Arabic letters reach higher and lower.
_LINE_RTL: Final = 19.0
#: Ems of a letter of common width, on the generous side.
_COMMON: Final = 0.58
#: From the middle of a node to the name beside it.
_ASIDE: Final = 12.0


def draw(section: Webs, setting: Setting) -> dict[str, Any]:
    """What the template of Webs needs: each picture drawn, and the key."""
    top = max((edge.count for web in section.webs for edge in web.edges), default=1) or 1
    planes = (_WIDE, _narrow(len(section.nodes)))
    return {
        "webs": [
            {"it": web, "svg": Markup("").join(one.web(section, web, top, setting) for one in planes)}
            for web in section.webs
        ],
        "key": [{"swatch": _swatch(look), "what": what} for look, what in section.key],
        "table": _table(section) if any(web.edges for web in section.webs) else None,
    }


def _table(section: Webs) -> Table:
    """The same in a table: every pair that any picture joins, with its count in each, and in words where it is new."""
    pairs = dict.fromkeys((edge.one, edge.other) for web in section.webs for edge in web.edges)
    new = next((what for look, what in section.key if look == "strong"), "")
    counts = [
        {(edge.one, edge.other): Cell(edge.count, note=new if edge.look == "strong" else "") for edge in web.edges}
        for web in section.webs
    ]
    named = [(f"{section.nodes[one].label} – {section.nodes[other].label}", (one, other)) for one, other in pairs]
    rows = tuple(Row((name, *(each.get(pair) for each in counts))) for name, pair in named)
    heads = (Column(section.pair), *(Column(web.title, "number") for web in section.webs))
    return Table("", "", heads, rows)


@dataclass(frozen=True, slots=True)
class _Plane:
    """How large it is drawn, the ellipse its nodes stand on, and how names are broken (sizes: drawings.css).

    ``middle``: nodes nearer than this to the middle have their names above or beneath them.
    """

    name: str
    wide: float
    high: float
    across: float
    down: float
    middle: float
    size: float
    lines: int
    letters: int = 0

    def web(self, section: Webs, web: Web, top: int, setting: Setting) -> Markup:
        name = short(setting.paired(section.title, web.title), 200)
        edges = sorted(web.edges, key=lambda edge: (edge.look != "gone", edge.look == "strong", edge.count))
        places = self._places(len(section.nodes))
        return tag(
            "svg",
            tag("title", name),
            *(_line(edge, places, top) for edge in edges),
            *_counts(web, places, setting),
            *self._nodes(section, web, places, setting),
            klass=f"web {self.name}",
            viewBox=f"0 0 {num(self.wide)} {num(self.high)}",
            role="img",
            direction="ltr",
            aria_label=name,
        )

    def _places(self, many: int) -> list[tuple[float, float]]:
        """Around an ellipse from the top, half a step aside where the number is even, so that no two labels meet."""
        begin = -pi / 2 + (pi / many if many % 2 == 0 else 0.0) if many else 0.0
        turns = [begin + 2 * pi * n / many for n in range(many)]
        return [(self.wide / 2 + self.across * cos(turn), self.high / 2 + self.down * sin(turn)) for turn in turns]

    def _nodes(self, section: Webs, web: Web, places: list[tuple[float, float]], setting: Setting) -> Iterator[Markup]:
        live = {end for edge in web.edges if edge.look != "gone" for end in (edge.one, edge.other)}
        for number, (node, (x, y)) in enumerate(zip(section.nodes, places, strict=True)):
            look = "live" if number in live else "still"
            yield tag(
                "circle", tag("title", short(node.note or node.label, 300)), cx=x, cy=y, r=6.5, klass=f"web-node {look}"
            )
            side = "middle" if abs(x - self.wide / 2) < self.middle else "start" if x > self.wide / 2 else "end"
            down = 0.0 if side != "middle" else 18.0 if y > self.high / 2 else -13.0
            aside = {"start": _ASIDE, "end": -_ASIDE, "middle": 0.0}[side]
            lines = in_lines(node.label, self.letters or self._room(x, side), self.lines)
            # Further lines stand away from the circle: beneath, but for a name above it.
            above = len(lines) - 1 if down < 0 else 0 if self.letters or down else (len(lines) - 1) / 2
            high = _LINE_RTL if setting.rtl else _LINE
            top = y + down + 4 - high * above
            for n, line in enumerate(lines):
                yield tag(
                    "text",
                    setting.apart(line),
                    x=x + aside,
                    y=top + n * high,
                    text_anchor=side,
                    klass=f"web-name {look}",
                )

    def _room(self, x: float, side: str) -> int:
        """How many letters of common width go between a node and the edge its name runs to."""
        free = self.wide if side == "middle" else (self.wide - x if side == "start" else x) - _ASIDE
        return max(int(free / (self.size * _COMMON)), 4)


def _line(edge: WebEdge, places: list[tuple[float, float]], top: int) -> Markup:
    """A strip as wide as the count; a thin line where there is nothing any more."""
    (x1, y1), (x2, y2) = places[edge.one], places[edge.other]
    title = tag("title", short(edge.note, 300))
    if edge.look == "gone":
        return tag("line", title, x1=x1, y1=y1, x2=x2, y2=y2, klass="web-edge gone")
    half = max(_WIDEST * (edge.count / top) ** 0.5, _NARROWEST) / 2
    long = hypot(x2 - x1, y2 - y1) or 1.0
    aside, down = (y2 - y1) / long * half, (x1 - x2) / long * half
    corners = [(x1 + aside, y1 + down), (x2 + aside, y2 + down), (x2 - aside, y2 - down), (x1 - aside, y1 - down)]
    return tag("path", title, d=path(corners, closed=True), klass=f"web-edge {edge.look}")


def _counts(web: Web, places: list[tuple[float, float]], setting: Setting) -> Iterator[Markup]:
    """The counts of the largest edges, a third of the way along, where fewer lines cross than in the middle."""
    largest = sorted((e for e in web.edges if e.look != "gone"), key=lambda e: (-e.count, e.one, e.other))
    for edge in largest[:_COUNTED]:
        (x1, y1), (x2, y2) = places[edge.one], places[edge.other]
        x, y = x1 + (x2 - x1) * 0.36, y1 + (y2 - y1) * 0.36
        yield tag("text", setting.number(edge.count), x=x, y=y + 4, klass="web-count")


def in_lines(label: str, letters: int, most: int = 2) -> tuple[str, ...]:
    """A name in one line, or in a few that break between words; what is longer still is cut at its end."""
    rest = short(label, most * letters)
    lines: list[str] = []
    while len(rest) > letters and len(lines) < most - 1:
        at = rest.rfind(" ", 0, letters + 1)
        if at < 1:
            break
        lines.append(closed(rest[:at]))
        rest = left_open(rest[:at]) + rest[at + 1 :]
    return (*lines, short(rest, letters))


def _swatch(look: str) -> Markup:
    inner = (
        tag("line", x1=1, y1=8, x2=35, y2=8, klass="web-edge gone")
        if look == "gone"
        else tag("path", d="M1 5.5H35V10.5H1z", klass=f"web-edge {look}")
    )
    return tag("svg", inner, width=36, height=16, klass="swatch", aria_hidden="true")


_WIDE: Final = _Plane("wide", 560.0, 300.0, 108.0, 112.0, 24.0, 13.5, lines=4, letters=22)
#: Fewer nodes than this leave room between one another for names of four lines.
_CROWDED: Final = 9


def _narrow(many: int) -> _Plane:
    """So narrow that its words can still be read on a phone; the higher the more names stand under one another."""
    high = 300.0 if many <= 4 else 440.0
    return _Plane("narrow", 340.0, high, 62.0, high / 2 - 42, 8.0, 12.5, lines=4 if many < _CROWDED else 3)
