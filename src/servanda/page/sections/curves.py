"""Shares over a stretch, such as how many imagined futures still held by day: lines, each with a band of doubt."""

from dataclasses import dataclass

from servanda.page.tones import Tone


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """Where a curve stands: ``x`` along the stretch, ``y`` from bottom to top, in parts per million.

    ``low`` and ``high``: the band about it, None where there is none. ``label`` is told on pointing at it.
    """

    x: int
    y: int
    low: int | None = None
    high: int | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Curve:
    """One line, its points in order of ``x``."""

    label: str
    points: tuple[CurvePoint, ...]
    tone: Tone = "one"


@dataclass(frozen=True, slots=True)
class Curves:
    """Lines on one plane, never coloured alone: each is named at its end. Ticks are (parts per million, words)."""

    id: str
    title: str
    curves: tuple[Curve, ...]
    x_ticks: tuple[tuple[int, str], ...] = ()
    y_ticks: tuple[tuple[int, str], ...] = ()
    x: str = ""
    y: str = ""
    intro: str = ""
    caption: str = ""
