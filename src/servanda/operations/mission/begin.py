"""A mission begun, opened, or rehearsed: the agreement it is for, the body that runs it, where its record is kept."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, urlsplit

from servanda.access import Entry
from servanda.agreement import Agreement, read_agreement
from servanda.basis import Place, Refusal, now_us
from servanda.mechanism import Procedure, procedure
from servanda.operations.mission.text import text_in_force, texts
from servanda.operations.reading import read_case

if TYPE_CHECKING:
    from servanda.store import SqlMission

_SQLITE: Final = "sqlite:///"
_KEYRING: Final = "mission.keyring"
_RECORD: Final = "mission.sqlite"
_SECTION: Final = re.compile(r"^([a-z_]+):[ \t]*\n", re.MULTILINE)


#: This machine: a socket of the system, or a loopback address, with a port or without.
_LOCAL: Final = re.compile(r"(|/.*|%2F.*|localhost|127(\.\d{1,3}){3}|\[?::1\]?)(:\d+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MissionPlace:
    """Where a mission's record and keys are: an address, and the file of its keyring."""

    address: str
    keyring: Path

    def __post_init__(self) -> None:
        """Refuses (MIS208) a database on another machine that is not asked by TLS, its certificate looked at."""
        if self.address.startswith("postgres"):
            _refuse_open_line(self.address)

    @classmethod
    def beside(cls, case: str, address: str | None = None, keyring: str | None = None) -> "MissionPlace":
        """In the case's folder where nothing else is said; of an agreement file, in the folder it is in."""
        folder = Path(case).parent if Path(case).is_file() else Path(case)
        return cls(address or f"{_SQLITE}{folder / _RECORD}", Path(keyring) if keyring else folder / _KEYRING)

    def refuse_unbegun(self) -> None:
        """Refuses (MIS036) a place where no mission was begun; nothing is written."""
        if not self.keyring.exists():
            why = "no mission was begun here: there is no keyring"
            begin = "begin one with 'servanda mission begin CASE --people FILE'"
            remedy = f"{begin}, or say where its keyring is with --keyring"
            raise Refusal("MIS036", why, remedy, Place(str(self.keyring)))


def _refuse_open_line(address: str) -> None:
    parts = urlsplit(address)
    asked = parse_qs(parts.query)
    hosts = [*parts.netloc.rpartition("@")[2].split(","), *asked.get("host", []), *asked.get("hostaddr", [])]
    away = [one for named in hosts for one in named.split(",") if not _LOCAL.fullmatch(one)]
    # A service is a name for an address that stands in a file elsewhere.
    if (away or "service" in asked) and asked.get("sslmode") != ["verify-full"]:
        why = "the record would go over a line that others can read, or to a machine nobody looked at"
        remedy = "end the address with ?sslmode=verify-full&sslrootcert=FILE"
        raise Refusal("MIS208", why, remedy, Place("--database"))


def body_of(agreement: Agreement, named: str | None = None) -> str:
    """The body that runs the mission; refuses (MIS030) an agreement without one, or with several and none named."""
    bodies = [key for key, one in agreement.bodies.items() if one.clocks] or list(agreement.bodies)
    if named is not None and named in agreement.bodies:
        return named
    if named is None and len(bodies) == 1:
        return bodies[0]
    if named is None and not bodies:
        why, remedy = "the agreement names no body that could run a mission", "name one in the agreement file first"
    else:
        why = f"the agreement names {', '.join(bodies)}" + (f", not {named}" if named else ", and any could run it")
        remedy = "say which with --body"
    raise Refusal("MIS030", why, remedy, Place("--body"))


def begin(place: MissionPlace, passphrase: str, *, test: bool = False) -> "SqlMission":
    """Begins a mission in an empty place, with fresh keys sealed under a passphrase.

    Refuses (MIS032) a keyring that stands there: the keys of another mission are never written over.
    """
    from servanda.store import Keyring, begin_mission, write_keyring

    if os.path.lexists(place.keyring):
        why = "a keyring stands there: the keys of a mission are never written over"
        remedy = "serve the mission that was begun here, or begin another in a folder of its own"
        raise Refusal("MIS032", why, remedy, Place(str(place.keyring)))
    ring = Keyring.fresh()
    write_keyring(ring, place.keyring, passphrase)
    try:
        return begin_mission(place.address, ring, now_us(), test=test)
    except Refusal:
        # Nothing is sealed with them yet.
        place.keyring.unlink(missing_ok=True)
        raise


def open_place(place: MissionPlace, passphrase: str) -> "SqlMission":
    """The mission of a place, with the keys under their passphrase.

    Refuses (MIS036) a place where none was begun, and what the keyring and the store refuse.
    """
    from servanda.store import keyring_from, open_mission

    place.refuse_unbegun()
    return open_mission(place.address, keyring_from(place.keyring, passphrase))


def agreement_at(case: str, body: str | None, annex: str = "") -> tuple[Agreement, Procedure]:
    """The agreement of a case, and the procedure of the body that runs its mission.

    ``annex``: more of the agreement's text, in its own form, for what is invented to be rehearsed.
    """
    found, agreement = read_case(case)
    if annex:
        paper = found.agreement()
        agreement = read_agreement(with_annex(paper.text, annex), paper.name)
    return agreement, procedure(agreement, body_of(agreement, body))


def agreement_worked_with(
    case: str, body: str | None, entries: "Iterable[Entry]"
) -> "tuple[Agreement, Procedure, str]":
    """The agreement a mission works with, its procedure, and the text of the file beside it.

    The text accepted last on the record; the file's own where none is on it yet.
    """
    found, agreement = read_case(case)
    paper = found.agreement()
    held = text_in_force(texts(entries, agreement.parties()))
    if held is not None and held.text and held.text != paper.text:
        agreement = read_agreement(held.text, paper.name)
    return agreement, procedure(agreement, body_of(agreement, body)), paper.text


def with_annex(text: str, annex: str) -> str:
    """A text with more of it: each section of the annex at the end of its like in the text, a new one at the very end.

    What stands before the annex's first section goes on with the text's last.
    """
    parts = _SECTION.split(annex)
    rest = parts[0]
    for key, body in zip(parts[1::2], parts[2::2], strict=True):
        begins = re.search(rf"^{key}:[ \t]*$", text, re.MULTILINE)
        if begins is None:
            text = f"{text.rstrip()}\n\n{key}:\n{body.strip(chr(10))}\n"
            continue
        ends = re.search(r"^(?=[^\s#])", text[begins.end() :], re.MULTILINE)
        at = len(text) if ends is None else begins.end() + ends.start()
        text = f"{text[:at].rstrip()}\n{body.strip(chr(10))}\n\n{text[at:]}"
    return text if not rest.strip() else text.rstrip() + "\n" + rest


def agreement_of(case: str) -> Agreement:
    """The agreement of a case."""
    return read_case(case)[1]
