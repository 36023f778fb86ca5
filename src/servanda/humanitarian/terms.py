"""What the desk agreed with those it notifies: by when a receipt is given, and to whom it turns when none is."""

from dataclasses import dataclass

from servanda.basis import HOUR


@dataclass(frozen=True, slots=True)
class DeskTerms:
    """The desk's clocks, µs; None where nothing was agreed and nothing lapses.

    ``receive``: to give receipt of a notification. ``withdrawal``: to acknowledge that one was withdrawn.
    ``escalate``: between one level and the next while a withdrawal is not acknowledged; ``levels``: to whom the desk
    then turns, in order. ``answer``: to answer a request for access. ``close``: to say what came of what is over.
    """

    receive: int | None = None
    withdrawal: int | None = 6 * HOUR
    escalate: int = 6 * HOUR
    levels: tuple[str, ...] = ("officer", "principal", "guarantor")
    answer: int | None = None
    close: int | None = None
