"""Where cases are kept: the Case interface, and folders as its first implementation."""

from servanda.store.case import Case, Paper
from servanda.store.folder import (
    AGREEMENT,
    INCIDENT_DECISIONS,
    ORIGINALS,
    POSITIONS,
    PREFERENCES,
    SCENARIO,
    FolderCase,
    open_case,
    read_paper,
)
from servanda.store.shipped import shipped_cases

__all__ = [
    "AGREEMENT",
    "INCIDENT_DECISIONS",
    "ORIGINALS",
    "POSITIONS",
    "PREFERENCES",
    "SCENARIO",
    "Case",
    "FolderCase",
    "Paper",
    "open_case",
    "read_paper",
    "shipped_cases",
]
