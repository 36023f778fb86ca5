"""The tables of a mission, as the newest schema has them; how they came to be is told by ``migrations``."""

from sqlalchemy import BigInteger, Boolean, Column, Index, LargeBinary, MetaData, String, Table, Text, text

METADATA = MetaData()

#: One row: what mission this is, and what shows that a keyring is its own.
MISSION = Table(
    "mission",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("begun", BigInteger, nullable=False),
    Column("test", Boolean, nullable=False),
    # Something was erased and the disk may still hold its bytes.
    Column("scrub_due", Boolean, nullable=False),
)

KEY_CHECKS = Table(
    "key_checks",
    METADATA,
    Column("purpose", String(16), primary_key=True),
    Column("generation", BigInteger, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
)

ENTRIES = Table(
    "entries",
    METADATA,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("recorded", BigInteger, nullable=False),
    Column("happened", BigInteger, nullable=False),
    Column("author", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("deed", Text, nullable=False),
    Column("area", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("data_class", String(16), nullable=False),
    Column("recipients", Text, nullable=False),
    Column("key", LargeBinary, nullable=True, unique=True),
    Column("commitment", LargeBinary, nullable=False, unique=True),
    # Salt and content; sealed where the class is secret; none once erased.
    Column("body", LargeBinary, nullable=True),
    Column("mark", LargeBinary, nullable=False),
    # Its leaf in the mission's log; none until the next tick.
    Column("leaf", BigInteger, nullable=True, unique=True),
    # 0: it is for the mission's log; 1: for the humanitarian desk's own.
    Column("log", BigInteger, nullable=False, server_default=text("0")),
    # Its leaf in the desk's log.
    Column("desk_leaf", BigInteger, nullable=True),
)
Index("entries_about", ENTRIES.c.about, ENTRIES.c.position)
Index("entries_area", ENTRIES.c.area, ENTRIES.c.about)
Index(
    "entries_waiting",
    ENTRIES.c.position,
    sqlite_where=text("leaf IS NULL AND desk_leaf IS NULL"),
    postgresql_where=text("leaf IS NULL AND desk_leaf IS NULL"),
)
Index("entries_desk_leaf", ENTRIES.c.desk_leaf, unique=True)


def _leaves(prefix: str) -> Table:
    return Table(
        f"{prefix}leaves",
        METADATA,
        Column("leaf", BigInteger, primary_key=True, autoincrement=False),
        Column("commitment", LargeBinary, nullable=False),
        # Of padding alone: an entry's salt is in its body.
        Column("salt", LargeBinary, nullable=True),
    )


def _tiles(prefix: str) -> Table:
    return Table(
        f"{prefix}tiles",
        METADATA,
        Column("level", BigInteger, primary_key=True, autoincrement=False),
        Column("number", BigInteger, primary_key=True, autoincrement=False),
        Column("hashes", LargeBinary, nullable=False),
    )


def _heads(prefix: str) -> Table:
    return Table(
        f"{prefix}heads",
        METADATA,
        Column("size", BigInteger, primary_key=True, autoincrement=False),
        Column("note", Text, nullable=False),
        Column("mark", LargeBinary, nullable=False),
    )


def _anchors(prefix: str) -> Table:
    return Table(
        f"{prefix}anchors",
        METADATA,
        Column("size", BigInteger, primary_key=True, autoincrement=False),
        Column("at", BigInteger, nullable=False),
        Column("reply", LargeBinary, nullable=False),
        Column("mark", LargeBinary, nullable=False),
    )


LEAVES, TILES, HEADS, ANCHORS = _leaves(""), _tiles(""), _heads(""), _anchors("")
_DESK = "desk_"
DESK_LEAVES, DESK_TILES, DESK_HEADS, DESK_ANCHORS = _leaves(_DESK), _tiles(_DESK), _heads(_DESK), _anchors(_DESK)

ORIGINALS = Table(
    "originals",
    METADATA,
    Column("digest", String(64), primary_key=True),
    Column("data_class", String(16), nullable=False),
    Column("received", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=True),
)

PEOPLE = Table(
    "people",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("unit", Text, nullable=False),
    Column("side", Text, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("enrolled", BigInteger, nullable=False),
    Column("revoked", BigInteger, nullable=True),
    Column("name", LargeBinary, nullable=True),
    Column("password", Text, nullable=False),
    Column("factor", LargeBinary, nullable=True),
)

PASSKEYS = Table(
    "passkeys",
    METADATA,
    Column("id", LargeBinary, primary_key=True),
    Column("person", String(64), nullable=False, index=True),
    Column("public_key", LargeBinary, nullable=False),
    Column("uses", BigInteger, nullable=False),
    Column("added", BigInteger, nullable=False),
)

SESSIONS = Table(
    "sessions",
    METADATA,
    Column("hash", LargeBinary, primary_key=True),
    Column("person", String(64), nullable=False, index=True),
    Column("begun", BigInteger, nullable=False),
    Column("seen", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False),
)

SETTINGS = Table(
    "settings",
    METADATA,
    Column("name", String(64), primary_key=True),
    Column("value", LargeBinary, nullable=False),
    Column("sealed", Boolean, nullable=False),
)

COUNTERSIGNED = Table(
    "countersigned",
    METADATA,
    Column("origin", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("note", Text, nullable=False),
)

#: What readers of bulletins answered. Who they are is in none of these tables, and no hour.
READER_COMMENTS = Table(
    "reader_comments",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("number", BigInteger, nullable=False, unique=True),
    Column("bulletin", Text, nullable=False),
    Column("parent", String(32), nullable=False),
    Column("standing", String(16), nullable=False),
    Column("day", String(10), nullable=False),
    Column("name", Text, nullable=False),
    Column("said", Text, nullable=False),
    Column("proof", LargeBinary, nullable=False),
    Column("reports", BigInteger, nullable=False),
)
Index("reader_comments_bulletin", READER_COMMENTS.c.bulletin, READER_COMMENTS.c.standing)

#: Reactions by kind, and views by day: how many, and nothing else.
READER_COUNTS = Table(
    "reader_counts",
    METADATA,
    Column("bulletin", Text, primary_key=True),
    Column("kind", String(64), primary_key=True),
    Column("counted", BigInteger, nullable=False),
)

#: What moderators decided, and what readers reported.
READER_MODERATION = Table(
    "reader_moderation",
    METADATA,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("day", String(10), nullable=False),
    Column("bulletin", Text, nullable=False),
    Column("comment", String(32), nullable=False),
    Column("deed", String(16), nullable=False),
    Column("reason", String(32), nullable=False),
    # The pseudonym of a moderator; empty where it was a reader.
    Column("by", Text, nullable=False),
)

#: Sealed, in the order of ids made by chance: neither row nor place in the file tells which came first.
READER_INTAKE = Table(
    "reader_intake",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("week", String(10), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
