"""The people of a mission, as those above the store ask for them."""

from collections.abc import Mapping

from sqlalchemy import Connection

from servanda.access import JSON, Person
from servanda.store.mission import people
from servanda.store.mission.hand import Hand
from servanda.store.mission.people import Credentials, Enrolled, Passkey
from servanda.store.mission.settings import put_setting


class People:
    """People by pseudonym; who they are is read one by one, and sealed on the disk."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand

    def enrol(self, person: Person, name: str, now: int) -> None:
        """Enrols somebody under a pseudonym that is theirs for good; refuses (STO114) one that is taken."""
        self._hand.write(lambda connection: people.enrol(connection, self._hand.ring, person, name, now))

    def all(self) -> tuple[Enrolled, ...]:
        """Everybody, in the order of enrolment, without names."""
        return self._hand.read(people.people_in)

    def find(self, who: str) -> Enrolled | None:
        """One of them by pseudonym."""
        return self._hand.read(lambda connection: people.person_in(connection, who))

    def name(self, who: str) -> str:
        """Who is behind a pseudonym; empty where nobody said or it was erased. Refuses (STO110) an unknown one."""
        return self._hand.read(lambda connection: people.name_in(connection, self._hand.ring, who))

    def credentials(self, who: str) -> Credentials:
        """How somebody signs in; refuses (STO110) an unknown pseudonym."""
        return self._hand.read(lambda connection: people.credentials_in(connection, self._hand.ring, who))

    def set_credentials(self, who: str, held: Credentials, now: int, also: Mapping[str, JSON] | None = None) -> None:
        """Puts what somebody signs in with in place of what was; refuses (STO110) an unknown pseudonym.

        ``also``: secret settings that change with it, all or nothing.
        """

        def put(connection: Connection) -> None:
            people.set_credentials(connection, self._hand.ring, who, held, now)
            for name, value in (also or {}).items():
                put_setting(connection, self._hand.ring, name, value, sealed=True)

        self._hand.write(put)

    def add_passkey(self, who: str, key: Passkey, now: int) -> None:
        """One more passkey; refuses (STO110) an unknown pseudonym, (STO114) a key that is somebody's already."""
        self._hand.write(lambda connection: people.add_passkey(connection, who, key, now))

    def remove_passkey(self, who: str, key: bytes) -> bool:
        """Takes one of somebody's passkeys out; false where they have no such one."""
        return self._hand.write(lambda connection: people.remove_passkey(connection, who, key))

    def passkey_owner(self, key: bytes) -> str | None:
        """Whose passkey that is."""
        return self._hand.read(lambda connection: people.passkey_owner(connection, key))

    def passkey_used(self, key: bytes, uses: int) -> bool:
        """Notes how often a passkey says it was used; false where it was used before that often: it was copied."""
        return self._hand.write(lambda connection: people.passkey_used(connection, key, uses))

    def revoke(self, who: str, now: int) -> None:
        """Nobody acts under a pseudonym any more: sessions end, credentials go. Refuses (STO110) an unknown one."""
        self._hand.write(lambda connection: people.revoke(connection, who, now))
