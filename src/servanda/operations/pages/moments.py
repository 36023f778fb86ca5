"""Moments of an agreement that are fixed on the clock, for drawing."""

from typing import Any

from servanda.agreement import Agreement, Calendar
from servanda.basis import NEVER
from servanda.operations.pages.wording import Words
from servanda.page import Instant


def fixed(agreement: Agreement, when: Any) -> int | None:
    """The instant of a fixed moment, or None where it hangs on an event or is not stated."""
    at = None if when is None else Calendar(agreement.timing).fixed(when)
    return None if at is None or at >= NEVER else at


def made(agreement: Agreement, words: Words) -> tuple[Instant, ...]:
    """The days on which versions were made."""
    found = []
    for version in agreement.versions:
        at = fixed(agreement, version.made)
        if at is not None:
            mark = version.source.mark if version.source else ""
            found.append(Instant(at, words.brief(version.called, f"versions.{version.id}.called"), mark))
    return tuple(found)
