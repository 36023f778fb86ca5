"""A key for each person, under which their browser keeps what it could not send while there was no line.

It is given to a page of somebody who signed in, held there in memory alone, and the same at the next signing in: what
waits on a disk is read by nobody who cannot sign in as them.
"""

import hmac
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from servanda.access import Person
from servanda.basis import fresh_bytes
from servanda.operations.mission.line_cards import server_keys

if TYPE_CHECKING:
    from servanda.store import MissionStore

_SECRET: Final = "browser/secret"
_BYTES: Final = 32
#: Read once for each open store: every page asks for it.
_READ: "WeakKeyDictionary[MissionStore, bytes]" = WeakKeyDictionary()


def browser_key(store: "MissionStore", person: Person) -> str:
    """32 bytes in hex digits, of the mission and the person."""
    secret = _READ.get(store)
    if secret is None:
        secret = _READ[store] = _kept(store)
    return hmac.new(secret, b"browser\n" + person.id.encode(), "sha256").hexdigest()


def make_own_keys(store: "MissionStore") -> None:
    """Makes what a server keeps of its own before anybody looks, so that a look at a page enters nothing."""
    _kept(store)
    server_keys(store.settings)


def _kept(store: "MissionStore") -> bytes:
    held = store.settings.get(_SECRET)
    if held is None:
        store.settings.put(_SECRET, fresh_bytes(_BYTES).hex(), sealed=True)
        held = store.settings.get(_SECRET)
    return bytes.fromhex(held)
