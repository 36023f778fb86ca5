"""Phases and the gates that open them; events the text names."""

from pydantic import Field

from servanda.agreement.conditions import Acts, ConditionText
from servanda.agreement.sections.sources import CitedText
from servanda.agreement.shape import Identifier, PerLanguage, shape
from servanda.agreement.when import WhenText


@shape
class Phase:
    """A phase: when it opens, what must hold first (the gate), and when it closes.

    ``long_stop``: the date on which the phase opens or closes whatever the gate says, if the text has one.
    """

    id: Identifier
    called: PerLanguage
    opens: WhenText | None = None
    gate: ConditionText | None = None
    closes: WhenText | None = None
    long_stop: WhenText | None = None
    continues: str = Field(default="", description="what the text says of going on beyond its end, and the end test")
    continues_until: WhenText | None = None
    source: CitedText | None = None
    note: str = ""


@shape
class Event:
    """An event that clauses count from: a date where it is known, or the facts that show it."""

    called: PerLanguage
    on: WhenText | None = None
    shown_by: Acts | None = None
    decided_by: str = Field(default="", description="who can bring it about")
    source: CitedText | None = None
    note: str = ""
