"""Where everything on the page comes from, on what terms, and how much of it could be read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A source: title, publisher, terms of use, mark, rows read and refused, facts made, span covered,
    digest.

    ``address`` is printed in full and made a link only when it is http or https. ``begin`` and ``end`` are
    microseconds UTC.
    """

    id: str
    title: str
    publisher: str = ""
    terms: str = ""
    mark: str = ""
    address: str = ""
    rows_read: int | None = None
    rows_refused: int | None = None
    facts: int | None = None
    begin: int | None = None
    end: int | None = None
    digest: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources of the page; a ReasonLine names one by its id."""

    id: str
    title: str
    sources: tuple[Source, ...]
    intro: str = ""
