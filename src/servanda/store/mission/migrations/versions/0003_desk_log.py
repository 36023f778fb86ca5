"""The humanitarian desk's own log. What stood in the mission's log before, or waited for it, stays there."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Says of each entry which log it is for, and makes the desk's tables."""
    number, data = sa.BigInteger, sa.LargeBinary
    op.add_column("entries", sa.Column("log", number, nullable=False, server_default=sa.text("0")))
    op.add_column("entries", sa.Column("desk_leaf", number, nullable=True))
    op.create_index("entries_desk_leaf", "entries", ["desk_leaf"], unique=True)
    op.drop_index("entries_waiting", "entries")
    waiting = sa.text("leaf IS NULL AND desk_leaf IS NULL")
    op.create_index("entries_waiting", "entries", ["position"], sqlite_where=waiting, postgresql_where=waiting)
    op.create_table(
        "desk_leaves",
        sa.Column("leaf", number, primary_key=True, autoincrement=False),
        sa.Column("commitment", data, nullable=False),
        sa.Column("salt", data, nullable=True),
    )
    op.create_table(
        "desk_tiles",
        sa.Column("level", number, primary_key=True, autoincrement=False),
        sa.Column("number", number, primary_key=True, autoincrement=False),
        sa.Column("hashes", data, nullable=False),
    )
    op.create_table(
        "desk_heads",
        sa.Column("size", number, primary_key=True, autoincrement=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("mark", data, nullable=False),
    )
    op.create_table(
        "desk_anchors",
        sa.Column("size", number, primary_key=True, autoincrement=False),
        sa.Column("at", number, nullable=False),
        sa.Column("reply", data, nullable=False),
        sa.Column("mark", data, nullable=False),
    )
