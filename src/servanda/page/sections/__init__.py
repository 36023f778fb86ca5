"""The kinds of section a page is made of: plain data, one file each."""

from servanda.page.sections.board import Board, BoardGroup, BoardRow, Window
from servanda.page.sections.curves import Curve, CurvePoint, Curves
from servanda.page.sections.figures import Figure, Figures
from servanda.page.sections.graph import Cycle, Edge, EdgeKind, Graph, Node
from servanda.page.sections.map import Area, CellLook, Cells, Circle, Line, LonLat, Map, Points, Spot
from servanda.page.sections.plot import Dot, Panel, Plot
from servanda.page.sections.prose import Prose, Verbatim
from servanda.page.sections.ranges import Range, Ranges
from servanda.page.sections.reasons import Reason, ReasonLine, Reasons
from servanda.page.sections.sources import Source, Sources
from servanda.page.sections.steps import StepChange, StepDate, StepExpected, StepLevel, Steps
from servanda.page.sections.table import Cell, Column, ColumnKind, Row, Table
from servanda.page.sections.timeline import Instant, Lane, LaneSpan, Series, Timeline, Unseen
from servanda.page.sections.webs import Web, WebEdge, WebLook, WebNode, Webs

Section = (
    Prose | Curves | Figures | Board | Table | Timeline | Map | Graph | Plot | Webs | Ranges | Reasons | Sources | Steps
)

__all__ = [
    "Area",
    "Board",
    "BoardGroup",
    "BoardRow",
    "Cell",
    "CellLook",
    "Cells",
    "Circle",
    "Column",
    "ColumnKind",
    "Curve",
    "CurvePoint",
    "Curves",
    "Cycle",
    "Dot",
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
    "Node",
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
    "StepChange",
    "StepDate",
    "StepExpected",
    "StepLevel",
    "Steps",
    "Table",
    "Timeline",
    "Unseen",
    "Verbatim",
    "Web",
    "WebEdge",
    "WebLook",
    "WebNode",
    "Webs",
    "Window",
]
