"""Tracks side by side: of each, how many promises stand how."""

from servanda.agreement import Agreement
from servanda.bulletin.parts.board import NOTHING, PRESSING
from servanda.bulletin.public import PublicCount
from servanda.bulletin.public_lines import TrackLine
from servanda.bulletin.statement import ClauseStanding
from servanda.bulletin.wording import BulletinWords


def track_lines(agreement: Agreement, board: tuple[ClauseStanding, ...], words: BulletinWords) -> tuple[TrackLine, ...]:
    """A line for each track with a promise, in the order of the file."""
    lines = []
    for key, title in agreement.tracks.items():
        heads = [one.status for one in board if one.track == key]
        if heads:
            counts = tuple((one, PublicCount.of_promises(heads.count(one))) for one in (*PRESSING, NOTHING))
            lines.append(TrackLine(key, words.titled("track", title), counts))
    return tuple(lines)
