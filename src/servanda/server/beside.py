"""A draft open beside a mission: the desk under the mission's address, for whoever may see what mediators see."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from servanda.basis import Place, Refusal
from servanda.operations import open_desk
from servanda.server.running import claimed

if TYPE_CHECKING:
    from servanda.web import Room


@contextmanager
def desk_beside(path: str, case: str, origin: str, say: Callable[[str], None]) -> "Iterator[Room | None]":
    """The desk of a draft while a mission is served at an address of this machine; none where no path is given.

    Refuses (SRV027) the folder of the mission's own case, whose agreement is in force, (SRV003) a draft that is open
    elsewhere, and what ``open_desk`` refuses.
    """
    if not path:
        yield None
        return
    from servanda.web import Room

    desk = open_desk(path)
    folder = desk.folder.folder
    if case and folder.resolve() == Path(case).resolve():
        why = "this is the case the mission is run by, and the desk would change the agreement that is in force"
        remedy = "copy it with 'servanda copy' and open the copy, or a Word or PDF draft"
        raise Refusal("SRV027", why, remedy, Place(str(folder)))
    for words in desk.said:
        say(words)
    with claimed(folder, origin):
        say(f"the chair finds the draft at 'Drafting desk'; its folder: {folder}")
        yield Room(desk)
