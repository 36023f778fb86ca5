"""Points in a plane, such as packages by what two sides gain: one panel per pair of axes, points of note lettered."""

from dataclasses import dataclass

from servanda.page.tones import Tone


@dataclass(frozen=True, slots=True)
class Dot:
    """A point: ``x`` and ``y`` in parts per million of its panel, its label, and a letter where it is of note.

    A point without a letter is small; dots of one place are drawn as one, their letters side by side.
    """

    x: int
    y: int
    label: str = ""
    letter: str = ""
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Panel:
    """A plane: what its axes are, what stands at their ends, its dots, and whether they are joined in order of ``x``.

    ``floor_x`` and ``floor_y`` (parts per million): a line drawn across, such as the least a side accepts.
    """

    x: str
    y: str
    dots: tuple[Dot, ...]
    x_ends: tuple[str, str] = ("", "")
    y_ends: tuple[str, str] = ("", "")
    floor_x: int | None = None
    floor_y: int | None = None
    joined: bool = True


@dataclass(frozen=True, slots=True)
class Plot:
    """Panels side by side under one title; ``key`` are pairs (letter, what it stands for)."""

    id: str
    title: str
    panels: tuple[Panel, ...]
    key: tuple[tuple[str, str], ...] = ()
    intro: str = ""
    caption: str = ""
