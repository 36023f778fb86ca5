"""Words on a map that do not cover one another: each takes the first free side of its point, or none."""

from dataclasses import dataclass

from servanda.page.drawing.text import measure

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Placed:
    """Words that found room: their text, where they begin or end, and how they are anchored."""

    text: str
    x: float
    y: float
    anchor: str
    index: int


class Room:
    """The drawing's surface and what is taken on it."""

    def __init__(self, wide: float, high: float) -> None:
        self.wide, self.high = wide, high
        self.taken: list[Box] = []

    def free(self, box: Box) -> bool:
        """Whether a box (left, top, right, bottom) is on the surface and touches nothing taken."""
        if box[0] < 2 or box[1] < 2 or box[2] > self.wide - 2 or box[3] > self.high - 2:
            return False
        return not any(box[0] < t[2] and t[0] < box[2] and box[1] < t[3] and t[1] < box[3] for t in self.taken)

    def take(self, box: Box) -> None:
        """Mark a box as taken."""
        self.taken.append(box)

    def words(self, text: str, x: float, y: float, size: float, gap: float, index: int) -> Placed | None:
        """Place words to the right, left, below or above a point; None when no side is free."""
        need = measure(text, size)
        half = size * 0.62
        for anchor, left, top in (
            ("start", x + gap, y - half),
            ("end", x - gap - need, y - half),
            ("middle", x - need / 2, y + gap),
            ("middle", x - need / 2, y - gap - 2 * half),
        ):
            box = (left, top, left + need, top + 2 * half)
            if self.free(box):
                self.take(box)
                at = {"start": left, "end": left + need, "middle": x}[anchor]
                return Placed(text, at, top + half + size * 0.34, anchor, index)
        return None
