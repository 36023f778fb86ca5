"""The people of a mission signing in, and taking up a place they were invited to.

Whoever invites never learns what somebody signs in with: an invitation is a word on paper, good once and for a week,
with which a person chooses a password and takes the secret of the second factor.
"""

import base64
import hashlib
import hmac
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Final

from servanda.access import JSON, Person
from servanda.basis import DAY, SECOND, Refusal, fresh_bytes, now_us
from servanda.operations.mission.credentials import OwnCredentials
from servanda.operations.mission.hands import Hands
from servanda.operations.mission.passkeys import Passkeys, RoomAddress
from servanda.operations.mission.passwords import fits, hashed
from servanda.operations.mission.provider_links import ProviderLinks
from servanda.operations.mission.providers import ProviderSetting
from servanda.operations.mission.second_factor import SECRET_BYTES, address_of, step_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servanda.store import Credentials, Enrolled, SqlMission

_LASTS: Final = 7 * DAY
#: 128 bits, written without 0, 1, 8 and 9.
_WORD: Final = 16
_FRESH: Final = 2 * SECOND
#: Of the steps in which somebody's digits were used so many are remembered: some months of signing in.
_STEPS: Final = 500
#: What a challenge is for: that somebody signs in.
SIGNING_IN: Final = "signing in"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A place somebody may take up: whose, and what their authenticator reads. Never printed."""

    person: Person
    secret: bytes = field(repr=False)

    @property
    def address(self) -> str:
        """The authenticator's address."""
        return address_of(self.secret, self.person.unit, self.person.id)


class Accounts:
    """The people of a store; ``hands`` keep the keys they sign with."""

    def __init__(self, store: "SqlMission", hands: Hands | None = None) -> None:
        self._store, self._hands = store, hands
        self.passkeys: Final = Passkeys(store)
        self.links: Final = ProviderLinks(store)
        self.own: Final = OwnCredentials(store, self, hands)
        self._stepping = Lock()
        self._people: Mapping[str, Enrolled] = {}
        self._read_at = -_FRESH

    def everybody(self) -> tuple[Person, ...]:
        """All who may act, in the order of enrolment."""
        return tuple(one.person for one in self._all().values() if one.revoked is None)

    def find(self, name: str) -> Person | None:
        """Somebody who may act, by pseudonym."""
        found = self._all().get(name)
        return None if found is None or found.revoked is not None else found.person

    def remembered(self, name: str) -> Person | None:
        """Somebody who may act, where memory alone tells; nobody where the disk has to be asked."""
        if not 0 <= now_us() - self._read_at < _FRESH:
            return None
        found = self._people.get(name)
        return None if found is None or found.revoked is not None else found.person

    def known(self, name: str) -> Person | None:
        """Somebody by pseudonym, also one who may act no more."""
        found = self._all().get(name)
        return None if found is None else found.person

    def read_anew(self) -> None:
        """What is remembered of who may act is read from the disk at the next question."""
        self._read_at = -_FRESH

    def _all(self) -> "Mapping[str, Enrolled]":
        """Everybody by pseudonym, read anew every two seconds: whoever is revoked elsewhere is out by then."""
        now = now_us()
        if not 0 <= now - self._read_at < _FRESH:
            self._people = {one.person.id: one for one in self._store.people.all()}
            self._read_at = now
        return self._people

    def signing_in(self, name: str, password: str, digits: str, now: int) -> Person:
        """Who signs in; ``LookupError`` where name, password and digits do not fit, whichever of them it is.

        The digits' step is on the disk before anybody is let in: they are good once.
        """
        person = self.find(name)
        held = self._store.people.credentials(name) if person else None
        right = fits(password, held.password or None if held else None)
        # Digits are not used up by whoever has no password to them.
        if not self.digits_fit(name, held if right else None, digits, now) or person is None:
            raise LookupError("they do not fit together")
        if self._hands is not None:
            self._hands.open(person, password)
        return person

    def signing_in_by_provider(self, setting: ProviderSetting, subject: str, digits: str, now: int) -> Person:
        """Whom the provider of their own unit speaks of and whose digits fit; ``LookupError`` otherwise.

        The provider stands in place of the password alone: by itself it opens nothing.
        """
        person = self.find(self.links.owner(setting, subject))
        own = person is not None and person.unit == setting.unit
        held = self._store.people.credentials(person.id) if person is not None and own else None
        if person is None or not self.digits_fit(person.id, held, digits, now):
            raise LookupError("they do not fit together")
        return person

    def digits_fit(self, name: str, held: "Credentials | None", digits: str, now: int) -> bool:
        """Whether digits are somebody's of this moment; their step is on the disk before this says so."""
        with self._stepping:
            used = self._used(name)
            step = step_of(digits, held.factor if held and held.factor else bytes(SECRET_BYTES), now, used)
            if held is None or held.factor is None or step is None:
                return False
            self._store.settings.put(_step_name(name), [*used, step][-_STEPS:])
            return True

    def signing_in_by_passkey(self, told: str, room: RoomAddress, now: int) -> Person:
        """Who signs in with a passkey; ``LookupError`` where it is nobody's, or not used here, now and by its owner."""
        name, _ = self.passkeys.owner(told)
        person = self.find(name)
        if person is None:
            raise LookupError("nobody's passkey")
        self.passkeys.signing_in(name, told, room, SIGNING_IN, now)
        return person

    def used_step(self, name: str, step: int) -> None:
        """Notes the step in which a fresh second factor was first used; of the factor before nothing counts."""
        with self._stepping:
            self._store.settings.put(_step_name(name), [step])

    def _used(self, name: str) -> list[int]:
        """The steps somebody's digits were used in; before there were several, the last alone was kept."""
        held = self._store.settings.get(_step_name(name)) or []
        return [held] if isinstance(held, int) else list(held)

    def rehearsing(self, name: str) -> Person:
        """Who somebody chose to be in a rehearsal; ``LookupError`` for nobody."""
        person = self.find(name)
        if person is None:
            raise LookupError(name)
        return person

    def invite(self, person: Person, real_name: str, now: int) -> str:
        """Enrols somebody and gives the word of their invitation, to be handed over on paper.

        Refuses (STO114) a pseudonym that is taken.
        """
        self._store.people.enrol(person, real_name, now)
        self.read_anew()
        return self.invite_again(person.id, now)

    def invite_again(self, name: str, now: int) -> str:
        """A fresh word for somebody enrolled; an older one is good no more."""
        word = base64.b32encode(fresh_bytes(_WORD)).decode().rstrip("=").lower()
        secret = fresh_bytes(SECRET_BYTES).hex()
        kept: dict[str, JSON] = {"word": _digest(word), "until": now + _LASTS, "secret": secret}
        self._store.settings.put(_invitation(name), kept, sealed=True)
        return word

    def invitation(self, name: str, word: str, now: int) -> Invitation:
        """What a word invites to; refuses (MIS002) one that is wrong, used or too old, without telling which."""
        person = self.find(name)
        # Asked for in either case: how long it takes tells no name.
        held = self._store.settings.get(_invitation(name))
        if person is None or not held or now >= held["until"] or not hmac.compare_digest(_digest(word), held["word"]):
            why = "this word and this name do not fit together, or the word was used or is older than a week"
            raise Refusal("MIS002", why, "look at each, or ask whoever gave it to you for another")
        return Invitation(person, bytes.fromhex(held["secret"]))

    def take_up(self, name: str, word: str, password: str, digits: str, now: int) -> Person:
        """A person takes up their place; refuses MIS001, MIS002, and (MIS003) other digits."""
        from servanda.store import Credentials

        invited = self.invitation(name, word, now)
        kept = hashed(password, words_of(invited.person))
        step = step_of(digits, invited.secret, now)
        if step is None:
            why = "the six digits are not those of your authenticator at this moment"
            raise Refusal("MIS003", why, "look whether the phone's clock is right, and type the newest digits")
        self._store.people.set_credentials(name, Credentials(kept, invited.secret), now)
        self._store.settings.put(_step_name(name), [step])
        self.links.unlink(invited.person)
        if self._hands is not None:
            self._hands.make(invited.person, password, now)
        self._store.settings.put(_invitation(name), None, sealed=True)
        return invited.person

    def take_up_by_passkey(self, name: str, word: str, told: str, called: str, room: RoomAddress, now: int) -> Person:
        """A person takes up their place with a passkey in place of password and digits; refuses MIS002, MIS070, MIS071.

        What they signed in with before, if anything, is good no more.
        """
        from servanda.store import Credentials

        invited = self.invitation(name, word, now)
        made = self.passkeys.made(told, room, enrolling(name), now)
        held = self._store.people.credentials(name)
        self._store.people.set_credentials(name, Credentials(), now)
        try:
            self.passkeys.keep(invited.person, made, called, now)
        except Refusal:
            self._store.people.set_credentials(name, held, now)
            raise
        self.links.unlink(invited.person)
        self._store.settings.put(_invitation(name), None, sealed=True)
        return invited.person


def words_of(person: Person) -> tuple[str, ...]:
    """What is known of somebody here, and no good in a password."""
    return person.id, person.unit, person.role.value, person.side


def enrolling(name: str) -> str:
    """What a challenge is for: that somebody takes up their place."""
    return f"taking up {name}"


def _digest(word: str) -> str:
    plain = "".join(word.split()).replace("-", "").lower()
    return hashlib.sha256(b"servanda/invitation\n" + plain.encode()).hexdigest()


def _short(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:32]


def _step_name(name: str) -> str:
    return f"step/{_short(name)}"


def _invitation(name: str) -> str:
    return f"invitation/{_short(name)}"
