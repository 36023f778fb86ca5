"""Settings of the mission by name: JSON values; those that are secrets are sealed."""

import json
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, insert, select

from servanda.access import JSON, DataClass
from servanda.basis import canonical_bytes
from servanda.store.mission.faults import point
from servanda.store.mission.hand import Hand
from servanda.store.mission.keyring import Keyring
from servanda.store.mission.refused import draft_unfit
from servanda.store.mission.tables import SETTINGS

_LONGEST_NAME: Final = 64
_FIND: Final = select(SETTINGS).where(SETTINGS.c.name == bindparam("named"))


def setting_in(connection: Connection, ring: Keyring, name: str) -> Any:
    """A setting's value; none where it was never set."""
    row = connection.execute(_FIND, {"named": name}).one_or_none()
    if row is None:
        return None
    what = f"the setting {name}"
    return json.loads(ring.opened(DataClass.STAFF.value, row.value, _bound(name), what) if row.sealed else row.value)


def settings_in(connection: Connection) -> tuple[str, ...]:
    """The names of all that is set."""
    return tuple(connection.execute(select(SETTINGS.c.name).order_by(SETTINGS.c.name)).scalars())


def put_setting(connection: Connection, ring: Keyring, name: str, value: JSON, sealed: bool) -> None:
    """Sets one; refuses (STO114) a name that is too long."""
    if not 0 < len(name) <= _LONGEST_NAME:
        raise draft_unfit(f"a setting's name has 1 to {_LONGEST_NAME} characters", "name")
    data = canonical_bytes(value)
    if sealed:
        data = ring.seal(DataClass.STAFF.value, data, _bound(name))
    point("setting:put")
    connection.execute(delete(SETTINGS).where(SETTINGS.c.name == name))
    connection.execute(insert(SETTINGS).values(name=name, value=data, sealed=sealed))


def _bound(name: str) -> bytes:
    return b"setting\n" + name.encode()


class Settings:
    """The settings of a mission."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand

    def names(self) -> tuple[str, ...]:
        """The names of all that is set."""
        return self._hand.read(settings_in)

    def get(self, name: str) -> Any:
        """A setting's value; none where it was never set."""
        return self._hand.read(lambda connection: setting_in(connection, self._hand.ring, name))

    def put(self, name: str, value: JSON, *, sealed: bool = False) -> None:
        """Sets one; ``sealed``: it is a secret."""
        self._hand.write(lambda connection: put_setting(connection, self._hand.ring, name, value, sealed))
