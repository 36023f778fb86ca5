"""The store of a mission: its record of entries, its log, its people, in one SQLite file or a PostgreSQL database."""
