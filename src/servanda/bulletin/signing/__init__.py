"""Signed bulletins: one note for all files of one version, and whether a file is one that was signed."""

from servanda.bulletin.signing.checking import ENTERED, Checked, InLog, Outcome, checked, proven
from servanda.bulletin.signing.manifest import Manifest, digest_of, read_manifest
from servanda.bulletin.signing.revoking import (
    REVOKED,
    REVOKED_WHY,
    Doubt,
    Revocation,
    doubt_of,
    read_revocation,
    revocation_in_log,
)

__all__ = [
    "ENTERED",
    "REVOKED",
    "REVOKED_WHY",
    "Checked",
    "Doubt",
    "InLog",
    "Manifest",
    "Outcome",
    "Revocation",
    "checked",
    "digest_of",
    "doubt_of",
    "proven",
    "read_manifest",
    "read_revocation",
    "revocation_in_log",
]
