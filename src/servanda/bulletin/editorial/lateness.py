"""Which replies came in once the time to reply was over; told with the days, in the same words for every party."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReplyWindow:
    """A party's time to reply to something, µs: when it was told, and when its time was over.

    ``replied``: when it is on record with a reply otherwise.
    """

    told: int
    over: int
    replied: tuple[int, ...] = ()


#: By what is replied to (the id of an entry, or the reference of a finding) and by party.
ReplyWindows = Mapping[tuple[str, str], ReplyWindow]


def missed(windows: Iterable[ReplyWindow], came: int, replied: Iterable[int] = ()) -> int | None:
    """When the time was over that a reply which came in at ``came`` missed; of several the first.

    None where it came in time, and where the party had replied within that time: then it is a further word. ``came``,
    ``replied``: µs, the party's other replies to the same.
    """
    others = tuple(replied)
    late = (
        one.over
        for one in windows
        if came >= one.over and not any(one.told <= at < one.over for at in (*one.replied, *others))
    )
    return min(late, default=None)
