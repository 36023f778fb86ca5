"""Evidence items: taken, and handed over from one to another."""

from dataclasses import dataclass
from typing import ClassVar

from servanda.access import Content, needed


@dataclass(frozen=True, slots=True)
class ItemTaken(Content):
    """An item is taken into custody. ``digest``: SHA-256 of its bytes in hex, of the photograph for a thing.

    ``holder``: pseudonym of who holds it now. ``sealed``: number of the seal. ``present``: sides that were there.
    """

    deed: ClassVar[str] = "incident:item:take"
    id: str = needed("")
    kind: str = needed("")
    holder: str = needed("")
    digest: str = ""
    sealed: str = ""
    present: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class HandOver(Content):
    """An item passes from one holder to another; ``digest`` as found then."""

    deed: ClassVar[str] = "incident:item:hand_over"
    id: str = needed("")
    giver: str = needed("")
    taker: str = needed("")
    digest: str = ""
    sealed: str = ""
    words: str = ""
