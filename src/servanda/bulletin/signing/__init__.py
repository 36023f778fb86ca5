"""Signed bulletins: one note for all files of one version, and whether a file is one that was signed."""

from servanda.bulletin.signing.checking import ENTERED, Checked, InLog, Outcome, checked, proven
from servanda.bulletin.signing.manifest import Manifest, digest_of, read_manifest

__all__ = ["ENTERED", "Checked", "InLog", "Manifest", "Outcome", "checked", "digest_of", "proven", "read_manifest"]
