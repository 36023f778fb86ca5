"""What one part has to say: sections for the page, plain data, and lines for the terminal."""

from dataclasses import dataclass, field
from typing import Any, Literal

from servanda.page import Section

DataClass = Literal["public", "mechanism"]


@dataclass(frozen=True, slots=True)
class Told:
    """One reading in words and pictures.

    ``class_``: who may see it. ``sections``: of the page, ids beginning with the part's name. ``data``: the same as
    plain data. ``lines``: the same for a terminal, one sentence each. ``refused``: the part could not be told, and why
    stands in its place.
    """

    title: str
    class_: DataClass
    sections: tuple[Section, ...] = ()
    data: dict[str, Any] = field(default_factory=dict)
    lines: tuple[str, ...] = ()
    refused: bool = False
