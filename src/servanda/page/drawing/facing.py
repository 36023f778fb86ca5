"""Drawings that run from right to left on pages that do: every place mirrored, no word turned over."""

from dataclasses import dataclass

from markupsafe import Markup

from servanda.page.drawing.svg import path, tag


@dataclass(frozen=True, slots=True)
class Facing:
    """Which way a drawing so many units wide runs; it is reckoned from left to right, and turned as it is written."""

    wide: float
    mirrored: bool

    def tag(self, name: str, *inner: Markup | str, **attributes: object) -> Markup:
        """One element, as ``svg.tag`` writes it: its places mirrored, the end of words where their beginning was."""
        return tag(name, *inner, **(self._turned(name, attributes) if self.mirrored else attributes))

    def path(self, points: list[tuple[float, float]], closed: bool = False) -> str:
        """A path through points, mirrored."""
        return path([(self.wide - x, y) for x, y in points] if self.mirrored else points, closed)

    def _turned(self, name: str, attributes: dict[str, object]) -> dict[str, object]:
        found = dict(attributes)
        across = found.get("width") if name == "rect" else 0.0
        for key in ("x", "cx", "x1", "x2"):
            if isinstance(place := found.get(key), float | int):
                found[key] = self.wide - place - (across if key == "x" and isinstance(across, float | int) else 0.0)
        if name == "text" and isinstance(klass := found.get("klass"), str):
            found["klass"] = _other_end(klass)
        return found


def _other_end(klass: str) -> str:
    """The classes of words that end where those others begin; what is written about its middle stays so."""
    names = klass.split()
    if "middle" in names:
        return klass
    return " ".join(one for one in names if one != "far") if "far" in names else f"{klass} far"
