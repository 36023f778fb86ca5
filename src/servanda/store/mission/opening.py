"""A mission begun, and opened again: by its address, with its keyring, under a schema that is known."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from servanda.basis import EXERCISE, Refusal, fresh_bytes, of_exercise
from servanda.store.mission.base import Base, Trouble
from servanda.store.mission.faults import point
from servanda.store.mission.health import Watch
from servanda.store.mission.keyring import PURPOSES, Keyring
from servanda.store.mission.postgresql_base import PostgresqlBase
from servanda.store.mission.refused import (
    is_exercise,
    library_missing,
    no_address,
    no_exercise,
    no_folder,
    no_mission,
    no_test_mark,
    not_let_in,
    read_only,
    something_there,
    unknown_schema,
    wrong_keys,
)
from servanda.store.mission.schema import bring_to, known, newest, revision_of
from servanda.store.mission.sql_mission import SqlMission
from servanda.store.mission.sqlite_base import SqliteBase
from servanda.store.mission.tables import KEY_CHECKS, MISSION

_CHECKED: Final = b"the keys of this mission"


def base_at(address: str, *, new: bool = False) -> Base:
    """What keeps the mission of an address; refuses (STO101) what is none, (STO109) a missing library.

    ``new``: a mission is to be made there; refuses (STO101) a file in a folder that is not there.
    """
    try:
        url = make_url(address)
    except ArgumentError:
        raise no_address(address) from None
    if url.drivername == "sqlite" and url.database and not url.query and url.host is None:
        path = Path(url.database)
        if new and not path.parent.is_dir():
            raise no_folder(path)
        return SqliteBase(path, new=new)
    if url.drivername in ("postgresql", "postgresql+psycopg") and url.database:
        try:
            return PostgresqlBase(url)
        except ImportError:
            raise library_missing("the address", "postgresql") from None
    raise no_address(url.drivername + "://…")


def begin_mission(address: str, ring: Keyring, now: int, *, test: bool = False, exercise: bool = False) -> SqlMission:
    """Begins a mission in an empty place; ``test``: it bears the mark without which no test touches it.

    ``exercise``: it bears the mark of an exercise in its id, which its keys are bound to, and is a test too.

    Refuses (STO104) a place that is taken, (STO106 to STO108) a disk that takes nothing.
    """
    base = base_at(address, new=True)
    try:
        _begin(base, ring, now, test or exercise, _fresh_id(exercise), newest())
    except BaseException:
        base.close()
        raise
    base.close()
    return open_mission(address, ring, exercise=exercise)


def _fresh_id(exercise: bool) -> str:
    made = fresh_bytes(16).hex()
    return EXERCISE + made[len(EXERCISE) :] if exercise else made


def _begin(base: Base, ring: Keyring, now: int, test: bool, mission: str, revision: str) -> None:
    try:
        with base.writing() as connection:
            if base.begun_size(connection):
                raise something_there(base.shown)
            bring_to(connection, revision)
            base.make_places(connection)
            connection.execute(insert(MISSION).values(id=mission, begun=now, test=test, scrub_due=False))
            note_keys(connection, ring, mission)
            point("begin:made")
    except DBAPIError as error:
        raise as_refusal(base, error) from None


def open_mission(address: str, ring: Keyring, *, exercise: bool = False) -> SqlMission:
    """Opens a mission, bringing an older schema to the newest; ``exercise``: it has to be one, otherwise it may not.

    Refuses an exercise where a mission is meant (EXR020), and a mission where an exercise is (EXR021).

    Refuses an address that is none (STO101), a place without a mission (STO102), a schema that is not known (STO103),
    keys that are not its own (STO105), a disk that can only be read (STO106), is full (STO107) or does not answer
    (STO108).
    """
    base = base_at(address)
    if isinstance(base, SqliteBase):
        _look_at_file(base)
    try:
        mission, test, trouble = _look(base, ring, exercise)
    except DBAPIError as error:
        base.close()
        raise as_refusal(base, error) from None
    except BaseException:
        base.close()
        raise
    made = SqlMission(base, ring, mission, test)
    if trouble is not None:
        made.hand.watch.fell(trouble)
    else:
        with suppress(Refusal):  # Tried again at the next erasure.
            made.scrub()
    return made


def _look_at_file(base: SqliteBase) -> None:
    if not base.path.is_file():
        raise no_mission(base.shown)
    if not (os.access(base.path, os.W_OK) and os.access(base.path.absolute().parent, os.W_OK)):
        raise read_only(base.shown)


def _look(base: Base, ring: Keyring, exercise: bool) -> tuple[str, bool, Trouble | None]:
    with base.reading() as connection:
        revision = revision_of(connection)
        if revision is None:
            raise no_mission(base.shown)
        if not known(revision):
            raise unknown_schema(base.shown, revision)
        row = connection.execute(select(MISSION.c.id, MISSION.c.begun, MISSION.c.test)).one_or_none()
        if row is None:
            raise no_mission(base.shown)
        if of_exercise(row.id) != exercise:
            raise no_exercise(base.shown) if exercise else is_exercise(base.shown)
        _check_keys(connection, ring, row.id, base.shown)
    try:
        with base.writing() as connection:
            if revision != newest():
                bring_to(connection, newest())
            # A disk that can only be read says so here, not at the first report.
            connection.execute(update(MISSION).values(begun=row.begun))
            note_keys(connection, ring, row.id)
    except DBAPIError as error:
        trouble = base.trouble(error)
        if trouble is not Trouble.FULL or revision != newest():
            raise
        return row.id, row.test, trouble
    return row.id, row.test, None


def _check_keys(connection: Connection, ring: Keyring, mission: str, shown: str) -> None:
    for row in connection.execute(select(KEY_CHECKS)):
        try:
            ring.opened(row.purpose, row.sealed, _bound(mission, row.purpose), "a key")
        except (Refusal, KeyError):
            raise wrong_keys(shown, row.purpose) from None


def note_keys(connection: Connection, ring: Keyring, mission: str) -> None:
    """Keeps, for each generation of each key, something that it alone opens."""
    there = {(row.purpose, row.generation) for row in connection.execute(select(KEY_CHECKS))}
    for purpose in PURPOSES:
        for generation in range(len(ring.keys[purpose])):
            if (purpose, generation) not in there:
                alone = Keyring({purpose: ring.keys[purpose][: generation + 1]})
                sealed = alone.seal(purpose, _CHECKED, _bound(mission, purpose))
                connection.execute(insert(KEY_CHECKS).values(purpose=purpose, generation=generation, sealed=sealed))


def marked_as_test(mission: SqlMission) -> SqlMission:
    """The mission itself where it bears the test mark; refuses (STO120) any other."""
    if not mission.test:
        raise no_test_mark(mission.hand.base.shown)
    return mission


def _bound(mission: str, purpose: str) -> bytes:
    return f"key\n{mission}\n{purpose}".encode()


def as_refusal(base: Base, error: DBAPIError) -> Refusal:
    """What an error of the keeper is to whoever opens a mission."""
    if (why := base.kept_out(error)) is not None:
        return not_let_in(base.shown, why)
    trouble = base.trouble(error)
    if trouble is None:
        return no_mission(base.shown, f"what is there is no database of a mission ({type(error.orig).__name__})")
    return Watch(base.shown).refusal(Trouble(trouble))
