"""Positions per participant, kept sealed beside the draft: opened with a passphrase, and never written in clear.

The journal holds the sealed file before and after a change and no word of what is in it, so that undo works and tells
nothing.
"""

from collections.abc import Mapping
from typing import Any

from servanda.agreement import Change, Positions, Sheet, changed, read_positions
from servanda.basis import Place, Refusal
from servanda.negotiation import seal, unsealed
from servanda.operations.desk.changing import Work, made
from servanda.operations.desk.days import today
from servanda.operations.desk.desk import Desk
from servanda.store import SEALED_POSITIONS

SECTIONS = ("answers", "proposals", "options")
_WHAT = "positions changed"


def opened(desk: Desk, passphrase: str) -> tuple[Positions | None, str]:
    """The positions kept with a draft, and their file in clear; None and "" where none are kept.

    Refuses (NEG071) a wrong passphrase or a damaged file, (POS0xx) positions that no longer fit the agreement.
    """
    text = _clear(desk, passphrase)
    return (read_positions(text, SEALED_POSITIONS, desk.agreement), text) if text else (None, "")


def noted(desk: Desk, passphrase: str, section: str, entry: Mapping[str, Any], revision: str) -> Desk:
    """One more position; entries are never re-written, the latest of a participant on a clause counts.

    ``section``: answers, proposals or options. ``entry``: as in a positions file; ``made`` is today where left out.
    Refuses (DSK022) another section, (NEG073) a passphrase too short to begin with, (POS0xx) what is no position.
    """
    if section not in SECTIONS:
        why, remedy = f"positions have no section {section!r}", "use one of: " + ", ".join(SECTIONS)
        raise Refusal("DSK022", why, remedy, Place("the positions"))
    whole = {"made": today(), **entry}

    def add(sheet: Sheet) -> Sheet:
        step = str(whole["id"]) if "id" in whole else len(sheet.root.at((section,)).value or ())
        return changed(sheet, [Change((section, step), whole)])

    return _kept(desk, passphrase, add, revision)


def replaced(desk: Desk, passphrase: str, new: str, revision: str) -> Desk:
    """The same positions under another passphrase; earlier versions in the journal keep the old one."""

    def make(here: Desk) -> Work:
        text = _clear(here, passphrase)
        return Work(here.standing, here.paper, {SEALED_POSITIONS: seal(text, new, "positions")} if text else {})

    return made(desk, make, "passphrase of the positions changed", revision)


def _kept(desk: Desk, passphrase: str, edit: Any, revision: str) -> Desk:
    def make(here: Desk) -> Work:
        text = _clear(here, passphrase) or f"positions: 1\nagreement: {here.agreement.id}\nclass: mediator-only\n"
        sheet = edit(Sheet.of(text, SEALED_POSITIONS))
        read_positions(sheet.text, SEALED_POSITIONS, here.agreement)
        return Work(here.standing, here.paper, {SEALED_POSITIONS: seal(sheet.text, passphrase, "positions")})

    return made(desk, make, _WHAT, revision)


def _clear(desk: Desk, passphrase: str) -> str:
    sealed = desk.kept.texts[SEALED_POSITIONS]
    return unsealed(sealed, passphrase, SEALED_POSITIONS, "positions") if sealed else ""
