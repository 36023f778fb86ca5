"""Which file a file's entries are: a planned activity, a question, or the line itself."""

from collections.abc import Iterable

from servanda.access import Entry
from servanda.liaison.asked import question_file
from servanda.liaison.calls import line_file
from servanda.liaison.dues import File
from servanda.liaison.planned import plan_file

_QUESTION = ("liaison:question:ask", "liaison:question:answer", "liaison:question:acknowledge")
_LINE = ("liaison:call:log", "liaison:test:call", "liaison:test:answer", "liaison:alarm:raise")


def read_file(entries: Iterable[Entry]) -> File:
    """The file any part of its entries is of, told by what was done in it; of lapses alone, a planned activity."""
    held = list(entries)
    deeds = {one.deed for one in held}
    if deeds & set(_LINE):
        return line_file(held)
    return question_file(held) if deeds & set(_QUESTION) else plan_file(held)
