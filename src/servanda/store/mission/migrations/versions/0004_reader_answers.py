"""What readers of bulletins answer: comments, counts, what moderators decided, and sealed information."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes their tables."""
    number, data, text, word = sa.BigInteger, sa.LargeBinary, sa.Text, sa.String
    op.create_table(
        "reader_comments",
        sa.Column("id", word(32), primary_key=True),
        sa.Column("number", number, nullable=False, unique=True),
        sa.Column("bulletin", text, nullable=False),
        sa.Column("parent", word(32), nullable=False),
        sa.Column("standing", word(16), nullable=False),
        sa.Column("day", word(10), nullable=False),
        sa.Column("name", text, nullable=False),
        sa.Column("said", text, nullable=False),
        sa.Column("proof", data, nullable=False),
        sa.Column("reports", number, nullable=False),
    )
    op.create_index("reader_comments_bulletin", "reader_comments", ["bulletin", "standing"])
    op.create_table(
        "reader_counts",
        sa.Column("bulletin", text, primary_key=True),
        sa.Column("kind", word(64), primary_key=True),
        sa.Column("counted", number, nullable=False),
    )
    op.create_table(
        "reader_moderation",
        sa.Column("number", number, primary_key=True, autoincrement=False),
        sa.Column("day", word(10), nullable=False),
        sa.Column("bulletin", text, nullable=False),
        sa.Column("comment", word(32), nullable=False),
        sa.Column("deed", word(16), nullable=False),
        sa.Column("reason", word(32), nullable=False),
        sa.Column("by", text, nullable=False),
    )
    op.create_table(
        "reader_intake",
        sa.Column("id", word(32), primary_key=True),
        sa.Column("week", word(10), nullable=False),
        sa.Column("sealed", data, nullable=False),
        sqlite_with_rowid=False,
    )
