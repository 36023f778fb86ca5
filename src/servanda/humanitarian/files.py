"""Which file a file's entries are, and what is due in it, whichever it is."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeAlias

from servanda.access import Draft, Entry
from servanda.humanitarian.corridors import CorridorFile, corridor_due, corridor_file
from servanda.humanitarian.dues import Due, notice_due, notice_lapses
from servanda.humanitarian.figures import FiguresFile, figures_file
from servanda.humanitarian.notices import NoticeFile, notice_file
from servanda.humanitarian.recovery import RecoveryFile, recovery_due, recovery_file
from servanda.humanitarian.requests import AccessFile, access_due, access_file, access_lapses
from servanda.humanitarian.returns import ReturnFile, return_due, return_file
from servanda.humanitarian.terms import DeskTerms

File: TypeAlias = NoticeFile | CorridorFile | AccessFile | ReturnFile | FiguresFile | RecoveryFile
_READERS: Final[Mapping[str, Callable[[Iterable[Entry]], File]]] = {
    "corridor": corridor_file,
    "access": access_file,
    "return": return_file,
    "recovery": recovery_file,
    "displacement": figures_file,
    "damage": figures_file,
}


def read_file(entries: Iterable[Entry]) -> File:
    """The file any part of its entries is of, told by what was done in it; of lapses alone, a site's."""
    held = list(entries)
    for one in held:
        area, _, rest = one.deed.partition(":")
        if area == "humanitarian" and (reader := _READERS.get(rest.partition(":")[0])) is not None:
            return reader(held)
    return notice_file(held)


def due(state: File, terms: DeskTerms, now: int) -> tuple[Due, ...]:
    """What is owed in a file, done or not, in the order it came to be owed; of figures nothing ever is."""
    if isinstance(state, NoticeFile):
        return notice_due(state, terms, now)
    if isinstance(state, CorridorFile):
        return corridor_due(state, terms, now)
    if isinstance(state, AccessFile):
        return access_due(state, terms, now)
    if isinstance(state, ReturnFile):
        return return_due(state, terms, now)
    return recovery_due(state, now) if isinstance(state, RecoveryFile) else ()


def lapses(state: File, terms: DeskTerms, now: int) -> tuple[Draft, ...]:
    """What the calendar enters now; each with its key, so that asking twice enters it once."""
    if isinstance(state, NoticeFile):
        return notice_lapses(state, terms, now)
    return access_lapses(state, terms, now) if isinstance(state, AccessFile) else ()
