"""A bulletin as plain text to be read out: short lines, no table, who speaks at the head and at the end."""

from collections.abc import Iterator

from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.speaking import correction_said, disclosure_said, finding_said, spoken_by, statement_notes
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords


def render(bulletin: Bulletin) -> Rendered:
    """Text for radio."""
    words = BulletinWords(bulletin.language)
    lines = [bulletin.title, words.days(bulletin.period), spoken_by(bulletin, words), "", bulletin.headline.text, ""]
    lines += [words.say("version-of", n=bulletin.version), ""] if bulletin.version > 1 else []
    lines += [one.text for one in bulletin.summary]
    for name, told in _parts(bulletin, words):
        if told:
            lines += ["", words.say(f"section-{name}"), *told]
    lines += ["", spoken_by(bulletin, words), words.say("radio-ends"), ""]
    return Rendered("txt", "text/plain; charset=utf-8", "\n".join(lines).encode())


def _parts(bulletin: Bulletin, words: BulletinWords) -> Iterator[tuple[str, list[str]]]:
    found = [finding_said(one, words) for one in bulletin.findings]
    said = [f"{'; '.join(statement_notes(one, words))}: {one.text}" for one in bulletin.statements]
    said += [words.say("statement-none", name=name) for name in bulletin.silent]
    yield "findings", found
    yield "owed", [f"{one.who}: {one.sentence} ({words.dated(one.by)})" for one in bulletin.owed]
    yield "statements", said
    yield "readings", [sentence for one in bulletin.readings for sentence in one.said]
    yield "unseen", [one.text for one in bulletin.unseen]
    yield "held-back", [one.text for one in bulletin.held_back]
    yield "corrections", [correction_said(one, words) for one in bulletin.corrections]
    yield "passages", [one.text for one in bulletin.passages]
    yield "why-now", [one.text for one in bulletin.why_now]
    yield "disclosure", disclosure_said(bulletin, words)
