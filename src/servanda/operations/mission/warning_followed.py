"""Who follows whom, as the page of early warning draws it: every link with its interval; never who started."""

from collections.abc import Mapping
from dataclasses import replace

from servanda.operations.escalate.followed import BACK_DAYS
from servanda.operations.escalate.reciprocity_pictures import Names, links_picture
from servanda.operations.escalate.reciprocity_words import checked_said, whose
from servanda.operations.mission.record import Mission
from servanda.operations.mission.warning_readings import RoomReadings
from servanda.operations.mission.warning_rests import said, too_few
from servanda.operations.mission.warnings import Warned
from servanda.operations.pages.wording import Words
from servanda.page import Prose, Section


def who_follows(mission: Mission, warned: Warned, words: Mapping[str, str]) -> Section:
    """After acts of whom acts of whom come, where the sources record who acted; or why that cannot be said."""
    say, found = said(mission, warned, words)
    return who_told(found, say)


def who_told(found: RoomReadings, say: Words) -> Section:
    """The links as read of a room's acts; where they were refused, why."""
    title, read = say.say("esc-reciprocity-title"), found.followed
    if isinstance(read, str) and read.startswith("who-"):
        recorded = say.share(round(1_000_000 * found.acts.attributed / max(len(found.acts), 1)))
        return Prose("room-follows", title, (say.say(f"esc-room-follows-{read}", share=recorded),))
    if isinstance(read, str):
        return too_few("room-follows", title, "", found, say)
    names = Names(found.opened, say, read.found)
    drawn = links_picture(names, read.found, "room-follows")
    limits = ("esc-reciprocity-never", "esc-reciprocity-third")
    told = (say.say("esc-room-follows-days", days=min(BACK_DAYS, read.acts.days)), drawn.caption,
            whose(names, read.taken, read.found), checked_said(names, read.found), *map(say.say, limits))  # fmt: skip
    return replace(drawn, title=title, caption=" ".join(told))
