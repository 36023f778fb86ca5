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
    named_paper,
    open_case,
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
    "named_paper",
    "open_case",
    "shipped_cases",
]
