"""The page on which something is looked up; without scripts it leads to everything by topic."""

from collections.abc import Iterable

from servanda.bulletin.site.holding import Site, page_name
from servanda.bulletin.site.leaf import Leaf, filled, own_asset
from servanda.bulletin.site.lookup import SHOWN, Entry, Lookup
from servanda.bulletin.site.pages.heads import sheet
from servanda.bulletin.wording import BulletinWords


def searching(site: Site, lookup: Lookup, language: str, query: str = "", found: Iterable[Entry] | None = None) -> Leaf:
    """The page as it lies in a folder; with ``found``, as a server answers a reader whose browser runs no script."""
    words = BulletinWords(language)
    told = None if found is None else tuple(found)
    before = filled(
        "search.html", words=words, query=query, found=None if told is None else told[:SHOWN],
        count=0 if told is None else len(told), lookup=lookup, topics=page_name("topics", language), live=site.live,
        most=SHOWN,
    )  # fmt: skip
    page = sheet(site, words, words.say("site-way-search"), ())
    return Leaf("search", page, before=before, script=own_asset("search.js"), here="search", form=site.live)
