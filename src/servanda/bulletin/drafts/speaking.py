"""The words that every form of a draft's page has in common: who speaks, how it is known, each entry in a line."""

from servanda.bulletin.drafts.told import DraftTold, Freed, Offered, Position
from servanda.bulletin.wording import BulletinWords


def said_by(told: DraftTold, words: BulletinWords) -> str:
    """Whose page it is; before signature there is no mechanism that could speak."""
    return words.say("private", who=told.publisher)


def headline(told: DraftTold, words: BulletinWords) -> str:
    """The head of the page."""
    return words.say("draft-headline-stands" if told.stands else "draft-headline-none")


def days_said(told: DraftTold, words: BulletinWords) -> str:
    """From which day to which the entries are."""
    days = "draft-day" if told.first == told.last else "draft-days"
    return words.say(days, first=words.day(told.first), last=words.day(told.last))


def position_notes(one: Position, words: BulletinWords) -> str:
    """Who, on which step, how, on which day, and whether these words are whole and the latest."""
    said = words.say("draft-position", who=one.name, n=one.step, way=one.way, basis=one.basis, day=words.day(one.day))
    notes = [said]
    notes += [words.say("draft-position-known", day=words.day(one.known))] if one.known != one.day else []
    notes += [] if one.latest else [words.say("draft-position-earlier")]
    notes += [words.say("draft-cut")] if one.cut else []
    return words.say("draft-gap").join(notes)


def offer_notes(one: Offered, words: BulletinWords) -> str:
    """What is offered, by whom, on which day."""
    title = words.say("draft-offer", title=one.title, by=one.by) if one.by else one.title
    notes = [title, words.say("draft-offer-said", basis=one.basis, day=words.day(one.day))]
    if one.frees:
        steps = words.listed([words.say("draft-step-again", n=number) for number in one.frees])
        notes.append(words.say("draft-offer-frees", steps=steps))
    notes += [words.say("draft-cut")] if one.cut else []
    return words.say("draft-gap").join(notes)


def freed_said(one: Freed, words: BulletinWords) -> str:
    """A change and how much of the text it touches."""
    return words.say("draft-frees-edits", n=one.edits, text=one.text)


def made_said(told: DraftTold, words: BulletinWords) -> list[str]:
    """The box on how it was made."""
    lines = [
        words.say("known-how"),
        words.say("disclosure-rule", parts=words.say("draft-parts-rule")),
        words.say("disclosure-model", parts=words.say("disclosure-nothing")),
        words.say("disclosure-person", parts=words.say("draft-parts-person")),
        words.say("disclosure-generated-none"),
    ]
    lines += [words.say("version-of", n=told.version)] if told.version > 1 else []
    return [*lines, words.say("signed-with", key=told.key)] if told.key else lines
