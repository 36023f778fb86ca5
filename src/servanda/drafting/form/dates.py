"""What follows from a moment: its real date by the agreement's own calendar, or why it has none."""

from typing import NamedTuple

from servanda.agreement import Agreement, Lowering, When, moment_words, parse_when
from servanda.basis import NEVER
from servanda.drafting.form.wording import Wording


class Reckoned(NamedTuple):
    """The date in words, or why there is none; both empty where nothing was written."""

    date: str = ""
    open_point: str = ""


def reckoned(written: str, agreement: Agreement, wording: Wording) -> Reckoned:
    """The date of a moment as written in the file, or the reason it has none."""
    if not written:
        return Reckoned()
    try:
        when = parse_when(written)
    except ValueError:
        return Reckoned(open_point=wording.say("date:unread").text)
    if when.unknown:
        return Reckoned(open_point=wording.say(f"date:{when.unknown}").text)
    if when.ref and not _known(when.ref, agreement):
        return Reckoned(open_point=wording.say("date:nowhere").text.format(name=when.ref))
    return _placed(when, agreement, wording)


def _placed(when: When, agreement: Agreement, wording: Wording) -> Reckoned:
    try:
        moment = Lowering(agreement).moment(when)
        told = moment_words(when, agreement, wording.language)
    except (OverflowError, ValueError):
        return Reckoned(open_point=wording.say("date:beyond").text)
    if moment.after is not None:
        return Reckoned(open_point=wording.say("date:waits").text.format(moment=told))
    if moment.us == NEVER:
        return Reckoned(open_point=wording.say(f"date:no-{when.known}", "date:no-entry").text)
    return Reckoned(told)


def _known(ref: str, agreement: Agreement) -> bool:
    whole = ref.rpartition("/")[0] or ref
    phases = {one.id for one in agreement.phases}
    return whole in agreement.events or whole in phases or any(whole == one.id for one in agreement.clauses)
