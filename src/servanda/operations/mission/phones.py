"""Phones of people of a mission: enrolled with a word good once, known by a name and a secret of their own, struck off.

A phone sends its name and secret with every call (HTTP Basic, so over TLS alone). The secret has 128 bits of chance,
so that a plain hash of it is kept; which phone sent a report is kept nowhere.
"""

import base64
import hashlib
import hmac
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from servanda.access import JSON, Person, may
from servanda.basis import DAY, SECOND, Refusal, fresh_bytes, now_us
from servanda.operations.mission.accounts import Accounts
from servanda.phones import RECEIVE, PhoneCode

if TYPE_CHECKING:
    from servanda.store import SqlMission

_LASTS: Final = DAY
_PREFIX: Final = "phone/"
#: How long what the disk says of a phone is believed; struck off here, it is known no more at once.
_FRESH: Final = 30 * SECOND
_MOST_HELD: Final = 10_000
#: Phones of one person at a time.
MOST_PHONES: Final = 5


@dataclass(frozen=True, slots=True)
class PhoneSecret:
    """What is typed into a phone once: a name and a secret. Never printed."""

    name: str
    secret: str = field(repr=False)


class Phones:
    """The phones enrolled in a mission's store."""

    def __init__(self, store: "SqlMission", accounts: Accounts) -> None:
        self._settings, self._accounts = store.settings, accounts
        self._known: dict[str, tuple[int, Any]] = {}

    def word_for(self, person: Person, now: int) -> str:
        """A word with which one phone is enrolled for a person, once, within a day; an older one is good no more.

        Refuses (PHO012) a role that reports by no phone, (PHO014) a sixth phone.
        """
        _refuse_role(person)
        if len(self.of(person)) >= MOST_PHONES:
            raise Refusal(
                PhoneCode.MOST_PHONES, f"{MOST_PHONES} phones are enrolled already", "strike one off that is not used"
            )
        word = base64.b32encode(fresh_bytes(16)).decode().rstrip("=").lower()
        self._settings.put(_word_name(person.id), {"word": _digest(word), "until": now + _LASTS}, sealed=True)
        return word

    def enrol(self, name: str, word: str, now: int) -> PhoneSecret:
        """Enrols a phone for whom a word was given to; its name and secret are told this once.

        Refuses (PHO011) a word that is wrong, used or too old, without telling which.
        """
        person = self._accounts.find(name)
        held = self._settings.get(_word_name(name)) if person else None
        if person is None or not held or now >= held["until"] or not hmac.compare_digest(_digest(word), held["word"]):
            why = "this word and this name do not fit together, or the word was used or is older than a day"
            raise Refusal(PhoneCode.WORD_UNFIT, why, "look at each, or make another word in the room")
        _refuse_role(person)
        self._settings.put(_word_name(name), None, sealed=True)
        made = PhoneSecret(f"phone-{fresh_bytes(6).hex()}", fresh_bytes(16).hex())
        kept: dict[str, JSON] = {"person": person.id, "secret": _digest(made.secret), "day": now // DAY * DAY}
        self._settings.put(_PREFIX + made.name, kept, sealed=True)
        return made

    def who(self, name: str, secret: str) -> Person:
        """Whose phone calls; refuses (PHO010) alike what is unknown, struck off, or of somebody who may act no more."""
        held = self._held(name)
        fits = hmac.compare_digest(_digest(secret), held["secret"] if held else _digest(""))
        person = self._accounts.find(held["person"]) if held else None
        if not fits or person is None or not may(person, RECEIVE):
            raise Refusal(PhoneCode.NOT_ENROLLED, "this phone is not enrolled", "enrol it with a word from the room")
        return person

    def remembered(self, name: str, secret: str) -> Person | None:
        """Whose phone calls, where memory alone tells; nobody where the disk has to be asked, or it is refused."""
        at, held = self._known.get(name, (0, None))
        if not held or not 0 <= now_us() - at < _FRESH or not hmac.compare_digest(_digest(secret), held["secret"]):
            return None
        person = self._accounts.remembered(held["person"])
        return person if person is not None and may(person, RECEIVE) else None

    def of(self, person: Person) -> tuple[tuple[str, int], ...]:
        """A person's phones by name, with the day each was enrolled, µs UTC."""
        names = (one for one in self._settings.names() if one.startswith(_PREFIX))
        held = ((one.removeprefix(_PREFIX), self._settings.get(one)) for one in names)
        return tuple((name, one["day"]) for name, one in held if one and one["person"] == person.id)

    def strike_off(self, person: Person, name: str) -> None:
        """A person's phone is known no more; nothing happens where it is none of theirs."""
        held = self._held(name)
        if held and held["person"] == person.id:
            self._settings.put(_PREFIX + name, None, sealed=True)
            self._known.pop(name, None)

    def _held(self, name: str) -> Any:
        if not (name.startswith("phone-") and len(name) == 18 and name[6:].isalnum()):
            return None
        now, known = now_us(), self._known.get(name)
        if known is not None and 0 <= now - known[0] < _FRESH:
            return known[1]
        held = self._settings.get(_PREFIX + name)
        if held:
            if len(self._known) >= _MOST_HELD:
                self._known.clear()
            self._known[name] = now, held
        return held


def _refuse_role(person: Person) -> None:
    if not may(person, RECEIVE):
        why = f"a {person.role} reports by no phone"
        raise Refusal(PhoneCode.NO_PHONE_ROLE, why, "monitors, verifiers and the humanitarian desk have phones")


def _word_name(name: str) -> str:
    return f"phone-word/{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"


def _digest(text: str) -> str:
    return hashlib.sha256(b"servanda/phone\n" + text.strip().lower().encode("utf-8", "surrogatepass")).hexdigest()
