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
    StepChange,
    StepDate,
    StepExpected,
    StepLevel,
    Steps,
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
    from servanda.page.alerts.alert import AlertArea as AlertArea
    from servanda.page.alerts.alert import Approved as Approved
    from servanda.page.alerts.alert import MessageType as MessageType
    from servanda.page.alerts.alert import PublicAlert as PublicAlert
    from servanda.page.alerts.alert import PublicFact as PublicFact
    from servanda.page.alerts.alert import Reference as Reference
    from servanda.page.alerts.writing import alert_xml as alert_xml
    from servanda.page.drawing import Drawn as Drawn
    from servanda.page.drawing import asset as asset
    from servanda.page.drawing import clean as clean
    from servanda.page.drawing import draw as draw
    from servanda.page.drawing import land_within as land_within
    from servanda.page.drawing import measure as measure
    from servanda.page.drawing import render as render

#: Public alerts by the Common Alerting Protocol.
_ALERTS = {
    "AlertArea": "alert",
    "Approved": "alert",
    "MessageType": "alert",
    "PublicAlert": "alert",
    "PublicFact": "alert",
    "Reference": "alert",
    "alert_xml": "writing",
}

__all__ = [
    "TONES",
    "AlertArea",
    "Approved",
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
    "MessageType",
    "Node",
    "Page",
    "Panel",
    "Plot",
    "Points",
    "Prose",
    "PublicAlert",
    "PublicFact",
    "Range",
    "Ranges",
    "Reason",
    "ReasonLine",
    "Reasons",
    "Reference",
    "Row",
    "Section",
    "Series",
    "Source",
    "Sources",
    "Spot",
    "Status",
    "StepChange",
    "StepDate",
    "StepExpected",
    "StepLevel",
    "Steps",
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
    "alert_xml",
    "asset",
    "clean",
    "draw",
    "land_within",
    "measure",
    "render",
]


def __getattr__(name: str) -> Any:
    if name in ("Drawn", "asset", "clean", "draw", "land_within", "measure", "render"):
        return getattr(import_module("servanda.page.drawing"), name)
    if name in _ALERTS:
        return getattr(import_module(f"servanda.page.alerts.{_ALERTS[name]}"), name)
    raise AttributeError(f"module 'servanda.page' has no attribute {name!r}")
