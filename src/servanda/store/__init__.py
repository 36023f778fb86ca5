"""Where cases are kept: the Case interface, folders as its first implementation, folders of drafts with a journal."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from servanda.store.case import Case, Paper
from servanda.store.folder import (
    AGREEMENT,
    INCIDENT_DECISIONS,
    ISSUES,
    ORIGINALS,
    POSITIONS,
    PREFERENCES,
    SCENARIO,
    VALUES,
    FolderCase,
    open_case,
    read_paper,
)
from servanda.store.shipped import shipped_cases

if TYPE_CHECKING:
    from servanda.store.desk_papers import ClauseInText as ClauseInText
    from servanda.store.desk_papers import ClausesPaper as ClausesPaper
    from servanda.store.desk_papers import ReceivedDraft as ReceivedDraft
    from servanda.store.desk_papers import clauses_text as clauses_text
    from servanda.store.desk_papers import drafts_text as drafts_text
    from servanda.store.desk_papers import read_clauses_paper as read_clauses_paper
    from servanda.store.desk_papers import read_drafts_paper as read_drafts_paper
    from servanda.store.draft_folder import CLAUSES as CLAUSES
    from servanda.store.draft_folder import DESK as DESK
    from servanda.store.draft_folder import DRAFTS as DRAFTS
    from servanda.store.draft_folder import SEALED_POSITIONS as SEALED_POSITIONS
    from servanda.store.draft_folder import DraftFolder as DraftFolder
    from servanda.store.draft_folder import Kept as Kept
    from servanda.store.durable import write_durably as write_durably
    from servanda.store.journal import Entry as Entry
    from servanda.store.journal import FileEdits as FileEdits
    from servanda.store.journal import Sort as Sort
    from servanda.store.journal import digest_of as digest_of
    from servanda.store.journal import undoable as undoable
    from servanda.store.log_folder import LogFolder as LogFolder
    from servanda.store.log_folder import read_exactly as read_exactly

# Loaded on first use: the folder of drafts knows how agreement files are edited, which cases do not need.
_LATE = {
    "CLAUSES": "draft_folder",
    "ClauseInText": "desk_papers",
    "ClausesPaper": "desk_papers",
    "DESK": "draft_folder",
    "DRAFTS": "draft_folder",
    "DraftFolder": "draft_folder",
    "Entry": "journal",
    "FileEdits": "journal",
    "Kept": "draft_folder",
    "LogFolder": "log_folder",
    "ReceivedDraft": "desk_papers",
    "SEALED_POSITIONS": "draft_folder",
    "Sort": "journal",
    "clauses_text": "desk_papers",
    "digest_of": "journal",
    "drafts_text": "desk_papers",
    "read_clauses_paper": "desk_papers",
    "read_drafts_paper": "desk_papers",
    "read_exactly": "log_folder",
    "undoable": "journal",
    "write_durably": "durable",
}
__all__ = [
    "AGREEMENT",
    "INCIDENT_DECISIONS",
    "ISSUES",
    "ORIGINALS",
    "POSITIONS",
    "PREFERENCES",
    "SCENARIO",
    "VALUES",
    "Case",
    "FolderCase",
    "Paper",
    "open_case",
    "read_paper",
    "shipped_cases",
    *_LATE,
]


def __getattr__(name: str) -> Any:
    if name in _LATE:
        return getattr(import_module(f"servanda.store.{_LATE[name]}"), name)
    raise AttributeError(f"module 'servanda.store' has no attribute {name!r}")
