"""The page of a draft as plain text to be read out: who speaks at the head and at the end."""

from servanda.bulletin.drafts import speaking
from servanda.bulletin.drafts.told import DraftTold
from servanda.bulletin.forms import Rendered
from servanda.bulletin.wording import BulletinWords


def render(told: DraftTold) -> Rendered:
    """Text for radio."""
    words = BulletinWords(told.language)
    said = speaking.said_by(told, words)
    lines = [told.title, speaking.days_said(told, words), said, "", speaking.headline(told, words)]
    for name, part in _parts(told, words):
        if part:
            lines += ["", words.say(f"section-{name}"), *part]
    lines += ["", said, words.say("draft-end"), ""]
    return Rendered("txt", "text/plain; charset=utf-8", "\n".join(lines).encode())


def _parts(told: DraftTold, words: BulletinWords) -> list[tuple[str, list[str]]]:
    unquoted = words.say("draft-position-unquoted")
    said = [_line(speaking.position_notes(one, words), one.text or unquoted, one.source) for one in told.positions]
    said += [words.say("draft-position-none", name=name) for name in told.silent]
    return [
        ("deadlock", list(told.deadlock)),
        ("frees", [speaking.freed_said(one, words) for one in told.frees] or [words.say("draft-frees-nothing")]),
        ("positions", [words.say("draft-position-limit", limit=told.limit), *said]),
        ("proposed", [_line(speaking.offer_notes(one, words), one.text, one.source) for one in told.proposed]),
        ("draft-steps", [f"{one.number}. {one.sentence} ({one.who})" for one in told.steps]),
        ("offered", [_line(speaking.offer_notes(one, words), one.text, one.source) for one in told.offered]),
        ("unknown", list(told.unknown)),
        ("disclosure", speaking.made_said(told, words)),
        ("sources", [f"{one.title} ({one.date})" if one.date else one.title for one in told.sources]),
    ]


def _line(notes: str, text: str, source: str) -> str:
    return f"{notes}: {text} ({source})" if text else f"{notes} ({source})"
