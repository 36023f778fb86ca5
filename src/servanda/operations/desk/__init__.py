"""The drafting desk: a draft beside its agreement file, one file per thing a person does there."""

from servanda.operations.desk.changing import ChangedMeanwhile
from servanda.operations.desk.desk import Desk
from servanda.operations.desk.heading import header_confirmed, header_dismissed, open_header
from servanda.operations.desk.live import Live, RefusedAt, refused_at
from servanda.operations.desk.opening import open_desk
from servanda.operations.desk.out import Noted, notes_of
from servanda.operations.desk.undoing import to_redo, to_undo

__all__ = [
    "ChangedMeanwhile", "Desk", "Live", "Noted", "RefusedAt", "header_confirmed", "header_dismissed",
    "notes_of", "open_desk", "open_header", "refused_at", "to_redo", "to_undo",
]  # fmt: skip
