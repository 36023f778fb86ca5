"""What is filled in of displacement, damage and recovery."""

from dataclasses import dataclass
from typing import ClassVar

from servanda.access import Content, needed
from servanda.humanitarian import figures, recovery
from servanda.humanitarian.figures import Degree


@dataclass(frozen=True, slots=True)
class DisplacedCounted(Content):
    """One count of displaced people as of a day, by whose count."""

    deed: ClassVar[str] = figures.DISPLACED
    area: str = needed("")
    as_of: int | None = needed(None)
    persons: int | None = needed(None)
    source: str = needed("")


@dataclass(frozen=True, slots=True)
class DamageSeen(Content):
    """Damage in a place: of what, how badly, how many, seen how and when, by whom."""

    deed: ClassVar[str] = figures.DAMAGED
    area: str = needed("")
    damaged: str = needed("")
    degree: Degree = Degree.NOT_KNOWN
    how_many: int | None = needed(None)
    as_of: int | None = needed(None)
    method: str = ""
    source: str = needed("")


@dataclass(frozen=True, slots=True)
class InstalmentPledged(Content):
    """What is to be paid by when; the amount as written, in the currency of the pledge."""

    amount: str = needed("")
    due: int | None = needed(None)


@dataclass(frozen=True, slots=True)
class PledgeMade(Content):
    """Who pledges how much for what, in which instalments."""

    deed: ClassVar[str] = recovery.PLEDGE
    pledged_by: str = needed("")
    purpose: str = needed("")
    currency: str = needed("")
    instalments: tuple[InstalmentPledged, ...] = needed(())


@dataclass(frozen=True, slots=True)
class PaymentMade(Content):
    """What was paid on a pledge, the amount as written; when, to whom, by whose word."""

    deed: ClassVar[str] = recovery.PAY
    amount: str = needed("")
    at: int | None = needed(None)
    paid_to: str = ""
    according_to: str = needed("")
