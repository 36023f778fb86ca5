"""A bulletin as plain text to be read aloud: full sentences, numbers in words, who speaks at both ends."""

from collections.abc import Iterator

from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.aloud import aloud, minutes
from servanda.bulletin.forms.speaking import spoken_by
from servanda.bulletin.forms.told_aloud import ended, parts_told
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords


def render(bulletin: Bulletin) -> Rendered:
    """Text for radio, a sentence or two a line; what a party said stands as it said it, on a line of its own."""
    words = BulletinWords(bulletin.language)
    whole = [_said(one, words) for one in _lines(bulletin, words)]
    length = words.say("radio-length", n=minutes(" ".join(whole), bulletin.language))
    whole.insert(1, aloud(length, words))
    return Rendered("txt", "text/plain; charset=utf-8", "\n".join([*whole, ""]).encode())


def _said(line: str, words: BulletinWords) -> str:
    """What follows a line break in a line is somebody's own words."""
    ours, _, theirs = line.partition("\n")
    said = aloud(ours, words)
    # A number in words begins a sentence with a large letter, as any other word.
    said = said[:1].upper() + said[1:] if ours.lstrip("\u2066\u2067\u2068")[:1].isdigit() else said
    return said + (f"\n{theirs}" if theirs else "")


def _lines(bulletin: Bulletin, words: BulletinWords) -> Iterator[str]:
    period, speaks = bulletin.period, ended(spoken_by(bulletin, words))
    yield words.say(
        "radio-opening-day" if period.first == period.last else "radio-opening",
        agreement=bulletin.title, first=words.day(period.first), last=words.day(period.last),
    )  # fmt: skip
    yield speaks
    if bulletin.version > 1:
        yield words.say("radio-version", n=bulletin.version)
    yield words.say("radio-cut-off")
    yield from ("", *(one.text for one in bulletin.summary))
    for name, told in parts_told(bulletin, words):
        if told:
            yield from ("", words.say(f"radio-lead-{name}"), *map(ended, told))
    yield from ("", speaks, words.say("radio-ends"))
