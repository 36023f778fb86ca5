"""Numbers that are kept in other parts than people count in: what stands beside the box, and the way there and back."""

from dataclasses import dataclass
from decimal import Decimal
from math import exp, log
from typing import Final

#: More digits than any level needs to be found again.
_DIGITS: Final = 7


@dataclass(frozen=True, slots=True)
class Measure:
    """How a number is asked and told. ``unit``: the end of its messages (``unit-…`` beside the box, ``measure-…`` with
    the number, ``help-level-…`` with an example). ``parts``: how many kept parts one of them is; ``times``: kept is a
    hundred times the natural logarithm. ``least``, ``most``: between which it is asked, where it is asked in parts.
    """

    unit: str
    parts: int = 1
    times: bool = False
    least: Decimal | None = None
    most: Decimal | None = None

    def said(self, kept: int) -> str:
        """A kept number as people write it; with as few digits as lead back to it."""
        if not self.times:
            return f"{kept / self.parts:g}"
        found = (f"{exp(kept / self.parts):.{digits}g}" for digits in range(2, _DIGITS))
        return next(
            (f"{float(one):g}" for one in found if self.kept(Decimal(one)) == kept), f"{exp(kept / self.parts)}"
        )

    def kept(self, said: Decimal) -> int:
        """What is kept of a number that people wrote; above nought where it is told in times."""
        return round(log(said) * self.parts) if self.times else round(said * self.parts)


PERCENT: Final = Measure("percent")
CONTACTS: Final = Measure("contacts")
DAYS: Final = Measure("days")
INDICATIONS: Final = Measure("indications")
#: How many further acts one act is followed by, kept in hundredths.
RATIO: Final = Measure("ratio", 100, least=Decimal("0.01"), most=Decimal(10))
#: How many times likelier one reading is than another, kept in hundredths of its logarithm.
TIMES: Final = Measure("times", 100, times=True, least=Decimal("1.1"), most=Decimal(1_000_000))
