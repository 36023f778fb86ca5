"""Where cases are kept: the Case interface, folders as its first implementation, journals of drafts, missions."""

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
    from servanda.store.durable import append_durably as append_durably
    from servanda.store.durable import locked as locked
    from servanda.store.durable import write_durably as write_durably
    from servanda.store.journal import Entry as Entry
    from servanda.store.journal import FileEdits as FileEdits
    from servanda.store.journal import Sort as Sort
    from servanda.store.journal import digest_of as digest_of
    from servanda.store.journal import undoable as undoable
    from servanda.store.log_folder import LogFolder as LogFolder
    from servanda.store.log_folder import read_exactly as read_exactly
    from servanda.store.mission.anchors import Anchored as Anchored
    from servanda.store.mission.backup import Backup as Backup
    from servanda.store.mission.backup import BackupHead as BackupHead
    from servanda.store.mission.backup import back_up as back_up
    from servanda.store.mission.backup import backup_head as backup_head
    from servanda.store.mission.backup import prune_backups as prune_backups
    from servanda.store.mission.evacuating import EvacuationReceipt as EvacuationReceipt
    from servanda.store.mission.evacuating import evacuate as evacuate
    from servanda.store.mission.evacuating import receive as receive
    from servanda.store.mission.half_wiped import finish_evacuation as finish_evacuation
    from servanda.store.mission.half_wiped import was_handed_over as was_handed_over
    from servanda.store.mission.health import Health as Health
    from servanda.store.mission.kept_log import KeptLog as KeptLog
    from servanda.store.mission.keyring import Keyring as Keyring
    from servanda.store.mission.keyring import keyring_from as keyring_from
    from servanda.store.mission.keyring import write_keyring as write_keyring
    from servanda.store.mission.opening import begin_mission as begin_mission
    from servanda.store.mission.opening import marked_as_test as marked_as_test
    from servanda.store.mission.opening import open_mission as open_mission
    from servanda.store.mission.originals import SealedOriginal as SealedOriginal
    from servanda.store.mission.people import Credentials as Credentials
    from servanda.store.mission.people import Enrolled as Enrolled
    from servanda.store.mission.people import Passkey as Passkey
    from servanda.store.mission.protocol import MissionStore as MissionStore
    from servanda.store.mission.reader_answers import Information as Information
    from servanda.store.mission.reader_answers import Moderated as Moderated
    from servanda.store.mission.reader_answers import ReaderAnswers as ReaderAnswers
    from servanda.store.mission.restoring import restore as restore
    from servanda.store.mission.sessions import Session as Session
    from servanda.store.mission.sql_mission import SqlMission as SqlMission
    from servanda.store.mission.verifying import MissionReport as MissionReport
    from servanda.store.mission.verifying import verify_mission as verify_mission

# Loaded on first use: the folder of drafts knows how agreement files are edited, which cases do not need.
_LATE = {
    "Backup": "mission.backup",
    "BackupHead": "mission.backup",
    "CLAUSES": "draft_folder",
    "ClauseInText": "desk_papers",
    "ClausesPaper": "desk_papers",
    "Credentials": "mission.people",
    "DESK": "draft_folder",
    "DRAFTS": "draft_folder",
    "DraftFolder": "draft_folder",
    "Enrolled": "mission.people",
    "Entry": "journal",
    "EvacuationReceipt": "mission.evacuating",
    "FileEdits": "journal",
    "Health": "mission.health",
    "Information": "mission.reader_answers",
    "Kept": "draft_folder",
    "KeptLog": "mission.kept_log",
    "Keyring": "mission.keyring",
    "LogFolder": "log_folder",
    "MissionReport": "mission.verifying",
    "MissionStore": "mission.protocol",
    "Moderated": "mission.reader_answers",
    "ReaderAnswers": "mission.reader_answers",
    "Passkey": "mission.people",
    "ReceivedDraft": "desk_papers",
    "SEALED_POSITIONS": "draft_folder",
    "SealedOriginal": "mission.originals",
    "Session": "mission.sessions",
    "Sort": "journal",
    "SqlMission": "mission.sql_mission",
    "append_durably": "durable",
    "back_up": "mission.backup",
    "Anchored": "mission.anchors",
    "backup_head": "mission.backup",
    "prune_backups": "mission.backup",
    "begin_mission": "mission.opening",
    "clauses_text": "desk_papers",
    "digest_of": "journal",
    "drafts_text": "desk_papers",
    "evacuate": "mission.evacuating",
    "finish_evacuation": "mission.half_wiped",
    "keyring_from": "mission.keyring",
    "locked": "durable",
    "marked_as_test": "mission.opening",
    "open_mission": "mission.opening",
    "read_clauses_paper": "desk_papers",
    "read_drafts_paper": "desk_papers",
    "read_exactly": "log_folder",
    "receive": "mission.evacuating",
    "restore": "mission.restoring",
    "undoable": "journal",
    "was_handed_over": "mission.half_wiped",
    "verify_mission": "mission.verifying",
    "write_durably": "durable",
    "write_keyring": "mission.keyring",
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
        return getattr(_module(_LATE[name]), name)
    raise AttributeError(f"module 'servanda.store' has no attribute {name!r}")


def _module(late: str) -> Any:
    try:
        return import_module(f"servanda.store.{late}")
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] not in ("alembic", "sqlalchemy"):
            raise
        from servanda.store.mission.refused import library_missing

        raise library_missing("the mission", "mission") from None
