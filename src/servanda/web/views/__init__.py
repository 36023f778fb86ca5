"""What the desk's templates show, as plain values that can be compared: only what differs is sent again."""

from servanda.web.views.desk_view import DeskView, changed_rows, desk_view
from servanda.web.views.notes import Note, Severities, severities
from servanda.web.views.rows import ClauseChip, Found, Piece, ProposalCard, Row

__all__ = [
    "ClauseChip",
    "DeskView",
    "Found",
    "Note",
    "Piece",
    "ProposalCard",
    "Row",
    "Severities",
    "changed_rows",
    "desk_view",
    "severities",
]
