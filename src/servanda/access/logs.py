"""Which log an entry's commitment goes to: the mission's, or the humanitarian desk's own, which no party countersigns.

Who enters decides, and whose file it is. What the desk enters in its own files or for its own eyes alone is the desk's,
and so is what the calendar enters in them; the link to an incident that it chose to disclose is not, for that is what
crosses. What a party, a guarantor or the mechanism says in a file of the desk stands in the log that is theirs too.
"""

from typing import Final

from servanda.access.classes import DataClass, Log
from servanda.access.entries import Draft
from servanda.access.people import PROGRAM, Person, Role

_DESK: Final = "humanitarian"
#: What field phones tell the desk is told to nobody else.
_AREAS: Final = (_DESK, "phone")
#: Another key of its log.
_KEY: Final = "admin:desk:change"
_ALONE: Final = (DataClass.PARTY, DataClass.SITE)
#: The one deed of the desk that reaches into a file of the mechanism.
_CROSSES: Final = "humanitarian:struck:disclose"


def log_of(person: Person, draft: Draft) -> Log:
    """The log that commits to what a person enters."""
    area = draft.deed.partition(":")[0]
    if person.role is Role.HUMANITARIAN:
        crosses = draft.deed == _CROSSES and draft.data_class is not DataClass.SITE
        own = area in _AREAS or draft.deed == _KEY or draft.data_class in _ALONE
        return Log.DESK if own and not crosses else Log.MISSION
    return Log.DESK if person == PROGRAM and area == _DESK else Log.MISSION
