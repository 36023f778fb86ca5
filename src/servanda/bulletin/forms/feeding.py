"""Atom (RFC 4287) and RSS 2.0, written with the standard library: no clock, nothing but what stands in the bulletin."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Final
from xml.etree import ElementTree as Tree

from servanda.basis import from_us
from servanda.bulletin.forms.address import identity_of, name_of, series_of
from servanda.bulletin.forms.speaking import spoken_by
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords

_ATOM: Final = "http://www.w3.org/2005/Atom"
#: The forms a reader of a feed is led to, the page first; both can be made everywhere.
_LED_TO: Final = (("html", "text/html"), ("txt", "text/plain"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One bulletin in a feed. ``cut_off``: µs UTC. ``link``: of its page; ``others``: (address, media type)."""

    identity: str
    title: str
    summary: str
    cut_off: int
    author: str
    spoken: str
    link: str
    others: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """A series of bulletins, the newest first; ``address``: where their folder stands, or empty."""

    identity: str
    title: str
    spoken: str
    language: str
    address: str
    entries: tuple[Entry, ...]

    @property
    def updated(self) -> int:
        """The latest cut-off in it."""
        return max(one.cut_off for one in self.entries)


def feed_of(bulletin: Bulletin) -> Feed:
    """The feed of one bulletin."""
    words = BulletinWords(bulletin.language)
    title = words.say("bulletin-title", agreement=bulletin.title)
    spoken = spoken_by(bulletin, words)
    return Feed(series_of(bulletin), title, spoken, bulletin.language, bulletin.address, (entry_of(bulletin),))


def entry_of(bulletin: Bulletin) -> Entry:
    """A bulletin as it stands in a feed."""
    words = BulletinWords(bulletin.language)
    links = [(bulletin.address + name_of(bulletin, ending), media) for ending, media in _LED_TO]
    title, spoken = bulletin.headline.text, spoken_by(bulletin, words)
    if bulletin.version > 1:
        title = f"{title} ({words.say('version', n=bulletin.version)})"
    told = " ".join(one.text for one in bulletin.summary)
    return Entry(
        identity_of(bulletin), title, told, bulletin.period.end, bulletin.speaker.name, spoken, links[0][0],
        tuple(links[1:]),
    )  # fmt: skip


def atom(feed: Feed) -> bytes:
    """The feed as Atom."""
    root = Tree.Element("feed", {"xmlns": _ATOM, "xml:lang": feed.language})
    _texts(
        root, ("id", feed.identity), ("title", feed.title), ("subtitle", feed.spoken), ("updated", _iso(feed.updated))
    )
    if feed.address:
        Tree.SubElement(root, "link", {"rel": "alternate", "href": feed.address})
    for one in feed.entries:
        made = Tree.SubElement(root, "entry")
        _texts(made, ("id", one.identity), ("title", one.title), ("updated", _iso(one.cut_off)))
        _texts(
            made, ("published", _iso(one.cut_off)), ("summary", f"{one.spoken}. {one.summary}"), ("rights", one.spoken)
        )
        _texts(Tree.SubElement(made, "author"), ("name", one.author))
        Tree.SubElement(made, "link", {"rel": "alternate", "type": "text/html", "href": one.link})
        for address, media in one.others:
            Tree.SubElement(made, "link", {"rel": "related", "type": media, "href": address})
    return _written(root)


def rss(feed: Feed) -> bytes:
    """The feed as RSS 2.0; where no address is known, ids stand where a channel must have one."""
    root = Tree.Element("rss", {"version": "2.0"})
    channel = Tree.SubElement(root, "channel")
    _texts(channel, ("title", feed.title), ("link", feed.address or feed.identity), ("description", feed.spoken))
    _texts(channel, ("language", feed.language), ("pubDate", _mail(feed.updated)))
    for one in feed.entries:
        made = Tree.SubElement(channel, "item")
        _texts(
            made, ("title", one.title), ("description", f"{one.spoken}. {one.summary}"), ("pubDate", _mail(one.cut_off))
        )
        Tree.SubElement(made, "guid", {"isPermaLink": "false"}).text = one.identity
        if feed.address:
            _texts(made, ("link", one.link))
    return _written(root)


def _texts(parent: Tree.Element, *told: tuple[str, str]) -> None:
    for name, text in told:
        Tree.SubElement(parent, name).text = _sayable(text)


def _sayable(text: str) -> str:
    """Without the control characters that no XML may hold."""
    return "".join(one for one in text if one >= " " or one in "\n\t")


def _written(root: Tree.Element) -> bytes:
    Tree.indent(root, " ")
    data: bytes = Tree.tostring(root, "utf-8", xml_declaration=True)
    return data + b"\n"


def _iso(instant: int) -> str:
    return _moment(instant).strftime("%Y-%m-%dT%H:%M:%SZ")


def _mail(instant: int) -> str:
    return format_datetime(_moment(instant))


def _moment(instant: int) -> datetime:
    return from_us(instant)


def joined(identity: str, title: str, spoken: str, language: str, address: str, entries: Sequence[Entry]) -> Feed:
    """The feed of a whole series, the newest first and the later version of one before the earlier."""
    newest = sorted(entries, key=lambda one: (-one.cut_off, one.identity))
    return Feed(identity, title, spoken, language, address, tuple(newest))
