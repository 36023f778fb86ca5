"""What the head of every page of a site is made from."""

from typing import Any

from servanda.bulletin.forms.looks import statuses_of
from servanda.bulletin.site.holding import HeldBulletin, Site
from servanda.bulletin.wording import BulletinWords
from servanda.page import Page, Section


def sheet(site: Site, words: BulletinWords, title: str, sections: tuple[Section | None, ...], **more: Any) -> Page:
    """A page of no single bulletin; who speaks stands at its head."""
    head: dict[str, Any] = {
        "title": title,
        "marking": " · ".join(site.spoken(words)),
        "language": words.language,
        "direction": "rtl" if words.right_to_left else "ltr",
        "sections": tuple(one for one in sections if one is not None),
    }
    return Page(**(head | more))


def sheet_of(
    held: HeldBulletin, site: Site, words: BulletinWords, title: str, sections: tuple[Section | None, ...], **more: Any
) -> Page:
    """A page of one agreement, as of its last bulletin: its standing, its zone, its cut-off."""
    bulletin = held.said(words.language)
    head: dict[str, Any] = {
        "subtitle": bulletin.title,
        "standing": standing_told(bulletin.standing, words),
        "marking": held.spoken(words),
        "zone": bulletin.period.zone,
        "as_of": bulletin.period.end,
        "publisher": bulletin.speaker.name,
        "statuses": statuses_of(words, "site-means-"),
    }
    return sheet(site, words, title, sections, **(head | more))


def standing_told(standing: str, words: BulletinWords) -> str:
    """What a text is worth, in the language of the page where there are words for it."""
    message = f"site-standing-{standing.partition(' ')[0]}"
    told = words.say(message) if words.says(message) else ""
    return told if told and BulletinWords("en").say(message) == standing else standing


def proof_said(held: HeldBulletin, words: BulletinWords) -> str:
    """How a bulletin was found to be what its publisher made."""
    told = words.say(f"site-proof-{held.proof}", key=held.any.speaker.key or "")
    if held.doubt is None:
        return told
    gone = "site-key-gone-before" if held.doubt.shown else "site-key-gone"
    return f"{told}. {words.say(gone, day=words.day(held.doubt.revocation.since))}"
