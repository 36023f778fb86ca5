"""What a form holds, as plain data any page can draw: groups of fields, each with its words and its inputs' names."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from servanda.agreement import Part
from servanda.drafting.form.changes import Path
from servanda.drafting.form.names import Inputs

#: How a field is asked for. *group* holds fields, *list* and *table* rows of them; *many* is some of the options, and
#: words of one's own where it has ``suggestions``; *lines* is words, one to a line.
Control = Literal[
    "text", "long-text", "number", "amount", "share", "choice", "yes-no", "many", "acts", "lines", "moment", "lasting",
    "distance", "point", "points", "languages", "dependency", "condition", "group", "list", "table", "pair",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be chosen: what is posted, its words in the form's language, and whether it is chosen."""

    value: str
    label: str
    chosen: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a list: its number in the inputs' names, what it is called, and its fields."""

    number: str
    label: str
    fields: "tuple[Field, ...]"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a form asks.

    ``path``: where its value stands in the file, with row numbers for ids not yet given. ``name``: of its inputs;
    ``pieces`` hold what stands in those below the name, for controls of several inputs. ``language`` and
    ``help_language``: of the label and the help, which are English where another language has no words yet.
    ``computed``: what follows from the value, such as the date of a moment; ``open_point``: why nothing follows.
    ``suggestions``: the form's list of that name is offered while typing. ``section``: the section of the file its
    options come from, where a new one can be added. ``shown``: whether it stands open, because something is said in it
    or has to be.
    """

    path: Path
    name: str
    control: Control
    label: str
    help: str = ""
    language: str = "en"
    help_language: str = "en"
    value: str = ""
    values: tuple[str, ...] = ()
    pieces: Mapping[str, str] = field(default_factory=dict)
    options: tuple[Option, ...] = ()
    choices: Mapping[str, tuple[Option, ...]] = field(default_factory=dict)
    suggestions: str = ""
    section: str = ""
    required: bool = False
    computed: str = ""
    open_point: str = ""
    refusal: str = ""
    fields: "tuple[Field, ...]" = ()
    rows: tuple[Row, ...] = ()
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """Fields a mediator thinks of together."""

    key: str
    label: str
    fields: tuple[Field, ...]
    help: str = ""
    language: str = "en"
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Around:
    """What the agreement draws already, for the map beside a table of coordinates.

    ``points`` are longitude and latitude in degrees; a circle has one, and a ``radius`` in metres.
    """

    id: str
    label: str
    sort: Literal["line", "area", "circle"]
    points: tuple[tuple[float, float], ...]
    radius: int = 0


@dataclass(frozen=True, slots=True)
class Form:
    """A whole form.

    ``path``: of the clause, entry or section it is about. ``kind``: the clause kind, else empty. ``inputs``: what the
    page's inputs hold. ``suggestions``: lists offered while typing, by name. ``around``: what a map shows beside what
    this form draws; ``drawable``: whether it has a map at all. ``part`` and ``was`` are what it was made from: the
    shape, and the value as the file has it (None for a new one).
    """

    path: Path
    title: str
    language: str
    direction: Literal["ltr", "rtl"]
    groups: tuple[Group, ...]
    kind: str = ""
    section: str = ""
    suggestions: Mapping[str, tuple[Option, ...]] = field(default_factory=dict)
    part: Part = field(repr=False, default_factory=lambda: Part(key="", holds="shape"))
    was: Any = field(repr=False, default=None)
    inputs: Inputs = field(repr=False, default_factory=dict)
    words: Mapping[str, str] = field(repr=False, default_factory=dict)
    around: tuple[Around, ...] = ()
    drawable: bool = False

    def around_plain(self) -> list[dict[str, Any]]:
        """What is around, as plain lists and mappings, for a page's script."""
        return [asdict(one) for one in self.around]

    def all_fields(self) -> Iterator[Field]:
        """Every field, those within others after the one they stand in."""
        waiting = [one for group in reversed(self.groups) for one in reversed(group.fields)]
        while waiting:
            one = waiting.pop()
            yield one
            waiting += reversed([*one.fields, *(inner for row in one.rows for inner in row.fields)])
