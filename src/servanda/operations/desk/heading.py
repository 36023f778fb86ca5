"""The head of the agreement as the draft suggests it: participants, bodies, places, dates; a person confirms each."""

from dataclasses import replace
from typing import Any

from servanda.agreement import Change
from servanda.basis import Node, Place, Refusal
from servanda.drafting import HeaderProposal, propose_header
from servanda.operations.desk.changing import Work, made
from servanda.operations.desk.desk import Desk
from servanda.store import AGREEMENT


def open_header(desk: Desk) -> tuple[HeaderProposal, ...]:
    """Entries proposed for the head from the latest draft that nobody confirmed or put aside yet.

    One whose place in the file is taken by what a person wrote is not proposed any more.
    """
    if desk.text is None:
        return ()
    settled = set(desk.paper.dismissed)
    return tuple(one for one in _proposed(desk) if one.id not in settled and _missing(desk, one))


def _proposed(desk: Desk) -> tuple[HeaderProposal, ...]:
    """Every entry the draft proposes, read once: the file has no say in it."""
    offered, text = desk.offered, desk.text
    assert text is not None
    if offered.header is None or offered.header[0] is not text:
        offered.header = (text, propose_header(text))
    return offered.header[1]


def header_confirmed(desk: Desk, proposal: str, revision: str) -> Desk:
    """A proposed entry put into the file; refuses (DSK012) one that is not open, (DSK010) an old revision."""
    chosen = _open(desk, proposal)
    change = Change(chosen.path, _plain(chosen.value))
    return desk.apply([change], f"confirmed {' '.join(chosen.path)}", revision)


def header_dismissed(desk: Desk, proposal: str, revision: str) -> Desk:
    """A proposed entry put aside; refuses (DSK012) one that is not open, (DSK010) an old revision."""
    chosen = _open(desk, proposal)

    def make(here: Desk) -> Work:
        paper = replace(here.paper, dismissed=(*here.paper.dismissed, chosen.id))
        return Work(here.standing, paper, {})

    return made(desk, make, f"put aside {' '.join(chosen.path)}", revision)


def _open(desk: Desk, proposal: str) -> HeaderProposal:
    found = next((one for one in open_header(desk) if one.id == proposal and one.value is not None), None)
    if found is None:
        why = "that proposal is not open: it was confirmed, put aside, or the draft is another"
        raise Refusal("DSK012", why, "look at the text again", Place(str(desk.folder.path(AGREEMENT))))
    return found


def _missing(desk: Desk, one: HeaderProposal) -> bool:
    """Whether the file does not say it yet; a place that only says that something is not stated is free."""
    node: Node | None = desk.standing.sheet.root
    for step in one.path:
        node = node.value.get(step) if node is not None and isinstance(node.value, dict) else None
    held: Any = None if node is None else node.data()
    if held in (None, "", "not stated", "agreed later"):
        return True
    if one.path == ("title",):
        texts = one.value if isinstance(one.value, dict) else {}
        return isinstance(held, str) and held not in {" ".join(str(text).split()) for text in texts.values()}
    # The zone a file begins with was chosen by nobody.
    return one.path == ("timing", "zone") and one.value not in (None, held)


def _plain(value: Any) -> Any:
    """A value as the file has it."""
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
