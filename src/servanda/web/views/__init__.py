"""What the desk's templates show, as plain values that can be compared: only what differs is sent again."""

from servanda.web.views.desk_view import (
    DeskView,
    changed_rows,
    clause_ids_of,
    desk_view,
    own_words,
    places_of,
    tried_view,
    unread_chips,
)
from servanda.web.views.mending import mends, section_of
from servanda.web.views.notes import Note, Severities, notes_of, remedy_of, severities
from servanda.web.views.pane import About, Pane, entries_of, pane_of
from servanda.web.views.rows import ClauseChip, Found, Piece, ProposalCard, Row
from servanda.web.views.unread import Unread, refused_paths, unread_of

__all__ = [
    "About",
    "ClauseChip",
    "DeskView",
    "Found",
    "Note",
    "Pane",
    "Piece",
    "ProposalCard",
    "Row",
    "Severities",
    "Unread",
    "changed_rows",
    "clause_ids_of",
    "desk_view",
    "entries_of",
    "mends",
    "notes_of",
    "own_words",
    "pane_of",
    "places_of",
    "refused_paths",
    "remedy_of",
    "section_of",
    "severities",
    "tried_view",
    "unread_chips",
    "unread_of",
]
