"""The schema's versions: which one a mission has, and the way to the newest, told by ``migrations`` (Alembic)."""

from pathlib import Path
from typing import Any, Final

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection

from servanda.store.mission.faults import point

_FOLDER: Final = Path(__file__).parent / "migrations"


def newest() -> str:
    """The schema this program writes."""
    return str(_scripts().get_current_head())


def revision_of(connection: Connection) -> str | None:
    """The schema a mission has; none where there is none."""
    heads = MigrationContext.configure(connection).get_current_heads()
    return ",".join(heads) if heads else None


def known(revision: str) -> bool:
    """Whether this program knows a schema."""
    try:
        return _scripts().get_revision(revision) is not None
    except CommandError:
        return False


def bring_to(connection: Connection, revision: str) -> None:
    """Brings the tables to a schema, within the transaction that is open."""
    scripts = _scripts()

    def steps(now: Any, _: Any) -> Any:
        return scripts._upgrade_revs(revision, now)

    context = MigrationContext.configure(connection, opts={"fn": steps})
    point("schema:migrate")
    with Operations.context(context):
        context.run_migrations()
    point("schema:migrated")


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(_FOLDER))
