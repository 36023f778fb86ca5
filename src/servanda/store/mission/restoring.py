"""A mission made from a backup on an empty place, verified before it is said to be there."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from servanda.basis import of_exercise
from servanda.store.mission.backup import BackupHead, backup_lines, ring_key
from servanda.store.mission.base import Base
from servanda.store.mission.envelope import place_of
from servanda.store.mission.faults import point
from servanda.store.mission.keyring import Keyring
from servanda.store.mission.opening import as_refusal, base_at, open_mission
from servanda.store.mission.reading import body_in, envelope_in, rows_of
from servanda.store.mission.refused import copy_of_exercise, no_backup, something_there, unknown_schema, wrong_keys
from servanda.store.mission.rows import put_rows
from servanda.store.mission.schema import bring_to, known, newest
from servanda.store.mission.sql_mission import SqlMission
from servanda.store.mission.tables import MISSION
from servanda.store.mission.verifying import verify_mission


def restore(path: Path, address: str, ring: Keyring) -> SqlMission:
    """The mission of a backup, in an empty place; it bears the test mark if it bore it.

    Refuses a place that is taken (STO104), a file that is no whole backup (STO115), other keys (STO105), one of an
    exercise (EXR022), and one that does not verify (STO112): then nothing is left behind.
    """
    return restored(path, address, ring, ring_key(ring, path))


def restored(path: Path, address: str, ring: Keyring, key_of: Any) -> SqlMission:
    """The same, by whatever key opens the file."""
    base = base_at(address, new=True)
    try:
        with backup_lines(path, key_of) as (head, lines), base.writing() as connection:
            if base.begun_size(connection):
                raise something_there(base.shown)
            if of_exercise(head.mission):
                raise copy_of_exercise(str(path))
            if not known(head.schema):
                raise unknown_schema(base.shown, head.schema)
            bring_to(connection, head.schema)
            counts = put_rows(connection, lines, str(path))
            if counts.get("entries", 0) != head.mark:
                raise no_backup(str(path), "it does not hold what its head says")
            bring_to(connection, newest())
            _lay_out_places(connection, base, ring, head)
            point("restore:made")
    except DBAPIError as error:
        base.close()
        raise as_refusal(base, error) from None
    except BaseException:
        base.close()
        raise
    base.close()
    return _verified(open_mission(address, ring))


def _lay_out_places(connection: Connection, base: Base, ring: Keyring, head: BackupHead) -> None:
    base.make_places(connection)
    if connection.execute(select(MISSION.c.id)).scalar() != head.mission:
        raise wrong_keys(base.shown, "mission")
    found = []
    for row in rows_of(connection):
        envelope = envelope_in(row)
        body = None if envelope.data_class.secret else body_in(row, envelope, ring)
        place = None if body is None else place_of(envelope, body[1])
        if place is not None:
            found.append((row.position, *place))
    if found:
        base.put_places(connection, found)


def _verified(mission: SqlMission) -> SqlMission:
    point("restore:verify")
    report = verify_mission(mission)
    if report.faults:
        base = mission.hand.base
        mission.close()
        base.wipe()
        raise report.refusal()
    return mission
