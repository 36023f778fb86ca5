"""Conditions as an author writes them; each is one mapping whose key says what kind it is."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag, WithJsonSchema

from servanda.agreement.shape import Amount, Identifier, Lasting, Name, OneOrMore, shape
from servanda.agreement.when import When, WhenText


@shape
class Dependency:
    """Where a dependency comes from: the text itself, what it implies, or one side's reading of it."""

    kind: Literal["text", "implied", "reading"]
    of: str = ""

    def __str__(self) -> str:
        return f"reading of {self.of}" if self.kind == "reading" else self.kind


def _dependency(given: Any) -> Any:
    if isinstance(given, str):
        if given in ("text", "implied"):
            return Dependency(kind=given)  # type: ignore[arg-type]
        if given.startswith("reading of ") and (whose := given.removeprefix("reading of ").strip()):
            return Dependency(kind="reading", of=whose)
        raise ValueError(f"{given!r} is not 'text', 'implied' or 'reading of <participant>'")
    return given


Whence = Annotated[
    Dependency,
    BeforeValidator(_dependency),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": "^(text|implied|reading of .+)$",
            "examples": ["text", "reading of north"],
        }
    ),
]
_TEXT = Dependency(kind="text")


@shape
class Acts:
    """Facts that count: which acts, by whom, toward whom, where, with what, of what."""

    acts: OneOrMore[Identifier] = Field(
        default=(), description="codes of the vocabulary; a code includes what lies below it"
    )
    by: OneOrMore[Identifier] = Field(default=(), description="participants or bodies who act")
    toward: OneOrMore[Name] = Field(default=())
    in_: OneOrMore[Identifier] = Field(default=(), alias="in", description="zones")
    outside: OneOrMore[Identifier] = Field(default=(), description="zones it is not in")
    weapons: OneOrMore[Identifier] = Field(default=())
    items: OneOrMore[Name] = Field(default=(), description="categories of persons or things")
    unit: str = ""
    certified_by: OneOrMore[Identifier] = ()


@shape
class Done:
    """Another duty has been performed (and certified, where it names who certifies)."""

    done: Identifier
    dependency: Whence = _TEXT
    note: str = ""


@shape
class Begun:
    """Another clause, or a phase, is in force."""

    in_force: Identifier
    dependency: Whence = _TEXT
    note: str = ""


@shape
class Happened:
    """A named event of the agreement has happened."""

    event: Identifier
    dependency: Whence = _TEXT
    note: str = ""


@shape
class At:
    """A moment has been reached."""

    reached: WhenText
    dependency: Whence = _TEXT
    note: str = ""


@shape
class Quiet:
    """None of these acts for so long; one starts the count again."""

    quiet: Acts
    for_: Lasting = Field(alias="for")
    resettable: bool = True
    dependency: Whence = _TEXT
    note: str = ""


@shape
class Seen:
    """At least so many of these acts have been reported at the standard of proof, ever or in the last so long."""

    seen: Acts
    at_least: Amount = 1_000
    measure: Literal["count", "sum"] = "count"
    in_last: Lasting | None = Field(default=None, description="counts those of the time just past, so long, alone")
    dependency: Whence = _TEXT
    note: str = ""


@shape
class Decided:
    """A body or guarantor has decided it."""

    decided: Name = Field(description="what is decided, in the agreement's words")
    by: OneOrMore[Identifier]
    clause: str = ""
    dependency: Whence = _TEXT
    note: str = ""


@shape
class Found:
    """The body has found a clause breached (a finding is the body's act, never the program's)."""

    found: Name = Field(description="clause the finding names, or 'any'")
    by: OneOrMore[Identifier]
    status: OneOrMore[str] = ("confirmed",)
    dependency: Whence = _TEXT
    note: str = ""


@shape
class Every_:
    """All of these."""

    all: "tuple[ConditionText, ...]"


@shape
class Any_:
    """Any one of these."""

    any: "tuple[ConditionText, ...]"


@shape
class Some:
    """At least so many of these."""

    at_least: int
    of: "tuple[ConditionText, ...]"


@shape
class No:
    """This does not hold."""

    no: "ConditionText"


_KEYS = {
    "done": Done, "in_force": Begun, "event": Happened, "reached": At, "quiet": Quiet, "seen": Seen,
    "decided": Decided, "found": Found, "all": Every_, "any": Any_, "of": Some, "no": No,
}  # fmt: skip
Leaf = Done | Begun | Happened | At | Quiet | Seen | Decided | Found


def _which(given: Any) -> str | None:
    if isinstance(given, dict):
        return next((key for key in _KEYS if key in given), None)
    return next((key for key, kind in _KEYS.items() if isinstance(given, kind)), None)


ConditionText = Annotated[
    Annotated[Done, Tag("done")]
    | Annotated[Begun, Tag("in_force")]
    | Annotated[Happened, Tag("event")]
    | Annotated[At, Tag("reached")]
    | Annotated[Quiet, Tag("quiet")]
    | Annotated[Seen, Tag("seen")]
    | Annotated[Decided, Tag("decided")]
    | Annotated[Found, Tag("found")]
    | Annotated[Every_, Tag("all")]
    | Annotated[Any_, Tag("any")]
    | Annotated[Some, Tag("of")]
    | Annotated[No, Tag("no")],
    Discriminator(
        _which,
        custom_error_type="condition",
        custom_error_message="a condition is one of: " + ", ".join(_KEYS) + " (at_least … of)",
    ),
]


def leaves(condition: Any) -> "tuple[Leaf, ...]":
    """Every leaf of a condition, in the order written."""
    if isinstance(condition, Every_):
        return tuple(leaf for part in condition.all for leaf in leaves(part))
    if isinstance(condition, Any_):
        return tuple(leaf for part in condition.any for leaf in leaves(part))
    if isinstance(condition, Some):
        return tuple(leaf for part in condition.of for leaf in leaves(part))
    if isinstance(condition, No):
        return leaves(condition.no)
    return (condition,)


__all__ = [
    "Acts", "Any_", "At", "Begun", "ConditionText", "Decided", "Dependency", "Done", "Every_", "Found", "Happened",
    "Leaf", "No", "Quiet", "Seen", "Some", "When", "Whence", "leaves",
]  # fmt: skip
