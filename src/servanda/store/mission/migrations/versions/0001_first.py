"""The first schema of a mission."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the tables."""
    number, data = sa.BigInteger, sa.LargeBinary
    op.create_table(
        "mission",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("begun", number, nullable=False),
        sa.Column("test", sa.Boolean, nullable=False),
        sa.Column("scrub_due", sa.Boolean, nullable=False),
    )
    op.create_table(
        "key_checks",
        sa.Column("purpose", sa.String(16), primary_key=True),
        sa.Column("generation", number, primary_key=True, autoincrement=False),
        sa.Column("sealed", data, nullable=False),
    )
    op.create_table(
        "entries",
        sa.Column("position", number, primary_key=True, autoincrement=False),
        sa.Column("recorded", number, nullable=False),
        sa.Column("happened", number, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("deed", sa.Text, nullable=False),
        sa.Column("area", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("data_class", sa.String(16), nullable=False),
        sa.Column("recipients", sa.Text, nullable=False),
        sa.Column("key", data, nullable=True, unique=True),
        sa.Column("commitment", data, nullable=False, unique=True),
        sa.Column("body", data, nullable=True),
        sa.Column("mark", data, nullable=False),
        sa.Column("leaf", number, nullable=True, unique=True),
    )
    op.create_index("entries_about", "entries", ["about", "position"])
    op.create_index("entries_area", "entries", ["area", "about"])
    waiting = sa.text("leaf IS NULL")
    op.create_index("entries_waiting", "entries", ["position"], sqlite_where=waiting, postgresql_where=waiting)
    op.create_table(
        "leaves",
        sa.Column("leaf", number, primary_key=True, autoincrement=False),
        sa.Column("commitment", data, nullable=False),
        sa.Column("salt", data, nullable=True),
    )
    op.create_table(
        "tiles",
        sa.Column("level", number, primary_key=True, autoincrement=False),
        sa.Column("number", number, primary_key=True, autoincrement=False),
        sa.Column("hashes", data, nullable=False),
    )
    op.create_table(
        "heads",
        sa.Column("size", number, primary_key=True, autoincrement=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("mark", data, nullable=False),
    )
    op.create_table(
        "originals",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("data_class", sa.String(16), nullable=False),
        sa.Column("received", number, nullable=False),
        sa.Column("body", data, nullable=True),
    )
    _people()


def _people() -> None:
    number, data = sa.BigInteger, sa.LargeBinary
    op.create_table(
        "people",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("side", sa.Text, nullable=False),
        sa.Column("number", number, nullable=False),
        sa.Column("enrolled", number, nullable=False),
        sa.Column("revoked", number, nullable=True),
        sa.Column("name", data, nullable=True),
        sa.Column("password", sa.Text, nullable=False),
        sa.Column("factor", data, nullable=True),
    )
    op.create_table(
        "passkeys",
        sa.Column("id", data, primary_key=True),
        sa.Column("person", sa.String(64), nullable=False, index=True),
        sa.Column("public_key", data, nullable=False),
        sa.Column("uses", number, nullable=False),
        sa.Column("added", number, nullable=False),
    )
    op.create_table(
        "sessions",
        sa.Column("hash", data, primary_key=True),
        sa.Column("person", sa.String(64), nullable=False, index=True),
        sa.Column("begun", number, nullable=False),
        sa.Column("seen", number, nullable=False),
        sa.Column("until", number, nullable=False),
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("value", data, nullable=False),
        sa.Column("sealed", sa.Boolean, nullable=False),
    )
    op.create_table(
        "countersigned",
        sa.Column("origin", sa.Text, primary_key=True),
        sa.Column("size", number, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
    )
