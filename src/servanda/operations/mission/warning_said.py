"""What was said beside what was done, as the page of early warning draws it; nobody's sincerity is judged."""

from collections.abc import Mapping

from servanda.operations.escalate.parts.signals import said_and_done
from servanda.operations.mission.record import Mission
from servanda.operations.mission.warning_readings import RoomReadings
from servanda.operations.mission.warning_rests import said
from servanda.operations.mission.warnings import Warned
from servanda.operations.pages.wording import Words
from servanda.page import Prose, Section


def statements_beside(mission: Mission, warned: Warned, words: Mapping[str, str]) -> tuple[Section, ...]:
    """Statements and declarations beside recorded acts, participant by participant; or that no fact is any."""
    say, found = said(mission, warned, words)
    return statements_told(found, say)


def statements_told(found: RoomReadings, say: Words) -> tuple[Section, ...]:
    """The notice and a timeline for each participant; where none of them said anything, that alone."""
    if not any(one.statements for one in found.signals.sides):
        return (Prose("room-said", say.say("esc-signals-title"), (say.say("esc-room-said-none"),)),)
    return said_and_done(found.opened, say, found.signals)
