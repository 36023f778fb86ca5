"""Dates of an agreement that are fixed, for drawing."""

from typing import Any

from servanda.agreement import Agreement, Calendar
from servanda.basis import NEVER


def fixed(agreement: Agreement, when: Any) -> int | None:
    """The instant of a fixed moment, or None where it hangs on an event or is not stated."""
    if when is None:
        return None
    at = Calendar(agreement.timing).fixed(when)
    return None if at is None or at >= NEVER else at
