"""What the shapes of an agreement file hold, key by key, so that forms are made from the same declarations as readers.

A clause kind brings nothing for this: its fields, their types and their descriptions say it all.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.agreement.parts.file_parts import CONDITIONS as CONDITIONS
    from servanda.agreement.parts.file_parts import SECTIONS as SECTIONS
    from servanda.agreement.parts.file_parts import KindOfClause as KindOfClause
    from servanda.agreement.parts.file_parts import clause_part as clause_part
    from servanda.agreement.parts.file_parts import condition_part as condition_part
    from servanda.agreement.parts.file_parts import kinds_of_clause as kinds_of_clause
    from servanda.agreement.parts.file_parts import section_part as section_part
    from servanda.agreement.parts.part import Holds as Holds
    from servanda.agreement.parts.part import Part as Part

_FRONT = {
    "CONDITIONS": "file_parts",
    "Holds": "part",
    "KindOfClause": "file_parts",
    "Part": "part",
    "SECTIONS": "file_parts",
    "kinds_of_clause": "file_parts",
    "clause_part": "file_parts",
    "condition_part": "file_parts",
    "section_part": "file_parts",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.agreement.parts.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.agreement.parts' has no attribute {name!r}")
