"""Real dates in words."""

from servanda.agreement import Agreement, moment_words
from servanda.operations.dates import Dated
from servanda.operations.pages.wording import Words


def date_words(one: Dated, agreement: Agreement, words: Words) -> str:
    """One moment with what it is, its day, and its hour where it has one; else what it counts from."""
    if one.at is not None:
        moment = day_words(one, agreement.timing.zone, words)
    else:
        moment = "" if one.when is None else moment_words(one.when, agreement, words.language)
    return words.say(f"date-{one.role}", moment=moment, part=words.plain(one.part), part_n=int(bool(one.part)))


def day_words(one: Dated, zone: str, words: Words) -> str:
    """The day of a moment that is placed on the clock; with its hour where it is an instant of the day."""
    if one.at is None:
        return ""
    if one.role in ("term", "notice"):
        return words.date(one.at, zone)
    if one.whole_day:
        return words.date(one.at, zone) if one.role == "opens" else words.deadline(one.at, zone)
    return words.instant(one.at, zone)
