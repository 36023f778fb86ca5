"""Who somebody is at the provider of their own unit: linked by themselves, once they signed in without it.

A provider speaks of nobody but those who said so, and of nobody of another unit, whatever it claims.
"""

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Final

from servanda.access import Person
from servanda.basis import Place, Refusal, content_hash
from servanda.operations.mission.providers import ProviderSetting

if TYPE_CHECKING:
    from servanda.store import SqlMission

_LINK: Final = "provider/"
_OF: Final = "provider-of/"


@dataclass(frozen=True, slots=True)
class Link:
    """Somebody's account at a provider, as it stands in their own list."""

    issuer: str
    subject: str


class ProviderLinks:
    """The links of a mission's people; kept sealed."""

    def __init__(self, store: "SqlMission") -> None:
        self._store = store
        self._lock = Lock()

    def of(self, person: Person) -> Link | None:
        """Somebody's account at a provider; they have one at most."""
        held = self._store.settings.get(_of(person.id))
        return Link(held["issuer"], held["subject"]) if held else None

    def link(self, person: Person, setting: ProviderSetting, subject: str) -> None:
        """Links an account to somebody of the provider's unit, in place of the one before.

        Refuses (MIS202) a provider of another unit, (MIS203) an account that is somebody else's here.
        """
        if person.unit != setting.unit:
            why = "this provider speaks of people of another unit"
            raise Refusal("MIS202", why, "take the provider of your own unit, or none", Place(setting.issuer))
        with self._lock:
            if self.owner(setting, subject) not in ("", person.id):
                why = "this account of the provider signs in somebody else here"
                raise Refusal(
                    "MIS203", why, "sign in at the provider as yourself, and link that", Place(setting.issuer)
                )
            self._unlink(person)
            self._store.settings.put(_link(setting.issuer, subject), {"person": person.id}, sealed=True)
            self._store.settings.put(_of(person.id), {"issuer": setting.issuer, "subject": subject}, sealed=True)

    def unlink(self, person: Person) -> None:
        """No provider speaks of somebody any more."""
        with self._lock:
            self._unlink(person)

    def owner(self, setting: ProviderSetting, subject: str) -> str:
        """Whose account it is, by pseudonym; empty where nobody's. Both halves of a link have to be there."""
        held = self._store.settings.get(_link(setting.issuer, subject))
        if not held:
            return ""
        name = str(held["person"])
        own = self._store.settings.get(_of(name))
        return name if own == {"issuer": setting.issuer, "subject": subject} else ""

    def _unlink(self, person: Person) -> None:
        before = self.of(person)
        if before is not None:
            self._store.settings.put(_of(person.id), None, sealed=True)
            self._store.settings.put(_link(before.issuer, before.subject), None, sealed=True)


def _link(issuer: str, subject: str) -> str:
    return _LINK + content_hash(f"{issuer}\n{subject}".encode(), 32)


def _of(name: str) -> str:
    return _OF + content_hash(name.encode(), 32)
