"""A log given to a mission made for a test."""

import ledger_worlds as lw
from servanda.operations.mission.log_settings import begin_log
from servanda.operations.mission.people_file import PeopleFile
from servanda.store import SqlMission


def log_begun(store: SqlMission, width: int = 128) -> None:
    """A policy of three countersigners, and a fresh key of the log."""
    data = lw.policy().data()["countersigners"]
    begin_log(store, PeopleFile((), {"countersigners": data, "patience_s": 600}, ""), "valley.example/log", width)
