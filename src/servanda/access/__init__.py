"""Who may do and see what: one table of deeds, one table of sight, one pure function for each; nothing by default.

It knows people by pseudonym, role and unit, and entries of the mission's record by class, author and recipients. It
knows no ceasefire and keeps nothing: the packages above make entries, ``store`` keeps them, ``operations`` asks here
before every act and every look.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.access.classes import DataClass as DataClass
    from servanda.access.classes import Log as Log
    from servanda.access.content import part as part
    from servanda.access.content import point as point
    from servanda.access.content import points as points
    from servanda.access.content import text as text
    from servanda.access.content import texts as texts
    from servanda.access.content import whole as whole
    from servanda.access.content import word as word
    from servanda.access.deed_table import Verdict as Verdict
    from servanda.access.deed_table import deeds as deeds
    from servanda.access.deed_table import may as may
    from servanda.access.deed_table import needs_two as needs_two
    from servanda.access.entries import JSON as JSON
    from servanda.access.entries import Draft as Draft
    from servanda.access.entries import Entry as Entry
    from servanda.access.entries import KeptEntry as KeptEntry
    from servanda.access.filled import Content as Content
    from servanda.access.filled import Point as Point
    from servanda.access.filled import complete as complete
    from servanda.access.filled import kept_whole as kept_whole
    from servanda.access.filled import needed as needed
    from servanda.access.logs import log_of as log_of
    from servanda.access.people import PROGRAM as PROGRAM
    from servanda.access.people import Person as Person
    from servanda.access.people import Role as Role
    from servanda.access.people import shown_as as shown_as
    from servanda.access.retention import Retention as Retention
    from servanda.access.retention import retention_table as retention_table
    from servanda.access.sight import seen as seen
    from servanda.access.sight import sees as sees
    from servanda.access.two import agreed_by as agreed_by

_FRONT = {
    "DataClass": "classes",
    "Log": "classes",
    "log_of": "logs",
    "part": "content",
    "point": "content",
    "points": "content",
    "text": "content",
    "texts": "content",
    "whole": "content",
    "word": "content",
    "Verdict": "deed_table",
    "deeds": "deed_table",
    "may": "deed_table",
    "needs_two": "deed_table",
    "Draft": "entries",
    "Entry": "entries",
    "JSON": "entries",
    "KeptEntry": "entries",
    "Content": "filled",
    "Point": "filled",
    "complete": "filled",
    "kept_whole": "filled",
    "needed": "filled",
    "PROGRAM": "people",
    "Person": "people",
    "Role": "people",
    "shown_as": "people",
    "Retention": "retention",
    "retention_table": "retention",
    "seen": "sight",
    "sees": "sight",
    "agreed_by": "two",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.access.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.access' has no attribute {name!r}")
