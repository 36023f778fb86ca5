"""Classes of data: how dangerous a thing is in the wrong hands."""

from enum import StrEnum


class Log(StrEnum):
    """A log that commits to entries: the mission's, which its sides countersign, or the humanitarian desk's own."""

    MISSION = "mission"
    DESK = "desk"


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
