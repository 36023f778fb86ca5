"""Classes of data: how dangerous a thing is in the wrong hands, and how long it is kept."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from servanda.basis import DAY


class DataClass(StrEnum):
    """The class of one entry. An entry has one class whole: what is of another class is another entry beside it.

    *party*: private to one unit. *source*: who told something, or what leads to them. *site*: where people under
    protection are. *staff*: who is behind a pseudonym.
    """

    PUBLIC = "public"
    MECHANISM = "mechanism"
    MEDIATOR = "mediator"
    PARTY = "party"
    SOURCE = "source"
    SITE = "site"
    STAFF = "staff"

    @property
    def secret(self) -> bool:
        """Whether it is kept sealed: a copied disk must not tell it."""
        return self not in (DataClass.PUBLIC, DataClass.MECHANISM)


@dataclass(frozen=True, slots=True)
class Retention:
    """How long content of a class is kept after its matter is closed; its commitment stays for ever. None: for ever."""

    period_us: int | None


#: Periods a mission starts from; its own settings may shorten them, and lengthen none of the secret ones.
PERIODS: Final[dict[DataClass, Retention]] = {
    DataClass.PUBLIC: Retention(None),
    DataClass.MECHANISM: Retention(3650 * DAY),
    DataClass.MEDIATOR: Retention(730 * DAY),
    DataClass.PARTY: Retention(730 * DAY),
    DataClass.SOURCE: Retention(365 * DAY),
    DataClass.SITE: Retention(90 * DAY),
    DataClass.STAFF: Retention(365 * DAY),
}
