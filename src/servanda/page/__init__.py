"""Pages: plain view data to one self-contained HTML file. Knows no domain.

``render(Page(...))`` gives the bytes' text; the front is lazy, so naming a dataclass loads no template
engine.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from servanda.page.sections import (
    Area,
    Board,
    BoardGroup,
    BoardRow,
    Cell,
    CellLook,
    Cells,
    Circle,
    Column,
    ColumnKind,
    Curve,
    CurvePoint,
    Curves,
    Cycle,
    Dot,
    Edge,
    EdgeKind,
    Figure,
    Figures,
    Graph,
    Instant,
    Lane,
    LaneSpan,
    Line,
    LonLat,
    Map,
    Node,
    Panel,
    Plot,
    Points,
    Prose,
    Range,
    Ranges,
    Reason,
    ReasonLine,
    Reasons,
    Row,
    Section,
    Series,
    Source,
    Sources,
    Spot,
    Table,
    Timeline,
    Unseen,
    Verbatim,
    Web,
    WebEdge,
    WebLook,
    WebNode,
    Webs,
    Window,
)
from servanda.page.sheet import Page
from servanda.page.tones import TONES, Chip, Mark, Status, Tone

if TYPE_CHECKING:
    from servanda.page.drawing import Drawn as Drawn
    from servanda.page.drawing import asset as asset
    from servanda.page.drawing import draw as draw
    from servanda.page.drawing import land_within as land_within
    from servanda.page.drawing import render as render

__all__ = [
    "TONES",
    "Area",
    "Board",
    "BoardGroup",
    "BoardRow",
    "Cell",
    "CellLook",
    "Cells",
    "Chip",
    "Circle",
    "Column",
    "ColumnKind",
    "Curve",
    "CurvePoint",
    "Curves",
    "Cycle",
    "Dot",
    "Drawn",
    "Edge",
    "EdgeKind",
    "Figure",
    "Figures",
    "Graph",
    "Instant",
    "Lane",
    "LaneSpan",
    "Line",
    "LonLat",
    "Map",
    "Mark",
    "Node",
    "Page",
    "Panel",
    "Plot",
    "Points",
    "Prose",
    "Range",
    "Ranges",
    "Reason",
    "ReasonLine",
    "Reasons",
    "Row",
    "Section",
    "Series",
    "Source",
    "Sources",
    "Spot",
    "Status",
    "Table",
    "Timeline",
    "Tone",
    "Unseen",
    "Verbatim",
    "Web",
    "WebEdge",
    "WebLook",
    "WebNode",
    "Webs",
    "Window",
    "asset",
    "draw",
    "land_within",
    "render",
]


def __getattr__(name: str) -> Any:
    if name in ("Drawn", "asset", "draw", "land_within", "render"):
        return getattr(import_module("servanda.page.drawing"), name)
    raise AttributeError(f"module 'servanda.page' has no attribute {name!r}")
