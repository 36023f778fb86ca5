"""Propose a mapping file for a table that no reader knows."""

from collections.abc import Sequence
from pathlib import Path

from servanda.basis import Place, Refusal, why_no_file


def suggest_mapping(name: str, beside: Sequence[str] = ()) -> str:
    """The text of a mapping file for a csv, xlsx or parquet table, each guess with its reason as a comment.

    Who acted is never guessed. Refuses a path that is no file (OPS002), a table without anything like a date (EVD069).
    """
    from servanda.evidence import Report, suggest

    if why := why_no_file(name):
        shown = name.replace("\0", "\ufffd")
        raise Refusal("OPS002", f"{shown} {why}", "check the path", Place(shown))
    return suggest(Report(Path(name), Path(name).name, None, beside))
