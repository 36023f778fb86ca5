"""The table of acts: one row per thing that happened, with who acted only where the source records it."""
