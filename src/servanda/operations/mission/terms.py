"""What was agreed for the lines of a mission beside the agreement's text: clocks of the line and of the desk."""

from dataclasses import dataclass, field

from servanda.access import Person
from servanda.basis import content_hash
from servanda.humanitarian import DeskTerms
from servanda.liaison import LineTerms
from servanda.mechanism import Procedure


@dataclass(frozen=True, slots=True)
class Terms:
    """Clocks of the liaison line and of the humanitarian desk; where nothing was agreed, nothing lapses."""

    line: LineTerms = field(default_factory=LineTerms)
    desk: DeskTerms = field(default_factory=DeskTerms)


def units_on_the_line(procedure: Procedure) -> tuple[str, ...]:
    """Who speaks on the line: the parties, and the body that runs the mission."""
    return (*procedure.parties, procedure.body)


def whole_line(agreement: str) -> str:
    """The id of the line all its units are on, which test calls go to."""
    return content_hash(f"line\n{agreement}".encode(), 32)


def line_between(agreement: str, one: str, other: str) -> str:
    """The id of the line between two units, whichever calls: what the two say is on no third one's file."""
    return content_hash("\n".join(("line", agreement, *sorted((one, other)))).encode(), 32)


def duty_log(agreement: str, person: Person, day: str) -> str:
    """The id of one unit's duty log of one day."""
    return content_hash("\n".join(("duty", agreement, person.unit, day)).encode(), 32)
