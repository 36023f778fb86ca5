"""A whole site: the name and the making of every file that is drawn, and of any one of them when it is asked for."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from servanda.bulletin.forms import Rendered
from servanda.bulletin.signing import digest_of
from servanda.bulletin.site.courses import PromiseCourse, courses_of
from servanda.bulletin.site.holding import HeldFile, Site, page_name
from servanda.bulletin.site.joined import joined_history, joined_table
from servanda.bulletin.site.leaf import Leaf, drawn_leaf
from servanda.bulletin.site.lookup import Lookup, lookup_of
from servanda.bulletin.site.pages.archive import FIRST, archive, archive_of
from servanda.bulletin.site.pages.embedded import embedded_board, pictured_board
from servanda.bulletin.site.pages.front import front
from servanda.bulletin.site.pages.now import now
from servanda.bulletin.site.pages.open_data import open_data
from servanda.bulletin.site.pages.promise import promise
from servanda.bulletin.site.pages.searching import searching
from servanda.bulletin.site.pages.topics import topics

_HTML = "text/html; charset=utf-8"


class SiteDrawn:
    """The files of a site by name, each made when it is asked for; the same site gives the same bytes.

    What lies beside them (bulletins, feeds, the page that checks files) is the builder's to put there.
    """

    def __init__(self, site: Site, drafts: tuple[Leaf, ...] = ()) -> None:
        self.site, self._drafts = site, drafts
        self._courses: dict[str, dict[str, tuple[PromiseCourse, ...]]] = {}
        self._lookups: dict[str, Lookup] = {}
        self._joined: dict[str, tuple[tuple[HeldFile, bytes], ...]] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """Every file that is drawn, in order."""
        return tuple(sorted(self._makings))

    def file(self, name: str) -> Rendered | None:
        """A file's bytes and media type; none where no file is called so."""
        making = self._makings.get(name)
        return None if making is None else making()

    @property
    def boards(self) -> frozenset[str]:
        """The pages that other people's pages may hold in a frame."""
        return frozenset(
            page_name(f"{one.stem}_board", language) for one in self.site.series for language in self.site.languages
        )

    def found(self, language: str, query: str) -> bytes:
        """The page of the search with what it found, for a reader whose browser runs no script."""
        lookup = self.lookup(language)
        found = lookup.find(query) if query.strip() else None
        return self._drawn(searching(self.site, lookup, language, query, found))

    def lookup(self, language: str) -> Lookup:
        """The index of a language."""
        if language not in self._lookups:
            self._lookups[language] = lookup_of(self.site, self.courses(language), language)
        return self._lookups[language]

    def courses(self, language: str) -> dict[str, tuple[PromiseCourse, ...]]:
        """The history of every promise by agreement."""
        if language not in self._courses:
            self._courses[language] = {one.agreement: courses_of(one, language) for one in self.site.series}
        return self._courses[language]

    def joined(self, language: str) -> tuple[tuple[HeldFile, bytes], ...]:
        """Tables over all bulletins of each agreement."""
        if language not in self._joined:
            self._joined[language] = tuple(self._tables(language))
        return self._joined[language]

    def _tables(self, language: str) -> list[tuple[HeldFile, bytes]]:
        made = []
        for one in self.site.series:
            courses = self.courses(language)[one.agreement]
            history = joined_history(one, courses, language)
            for name, form, data in (
                (f"{one.stem}_all_{language}.csv", "csv", joined_table(one, language)),
                (f"{one.stem}_promises_{language}.json", "json", history),
            ):
                made.append((HeldFile(name, language, form, len(data), digest_of(data)), data))
        return made

    @cached_property
    def _makings(self) -> Mapping[str, Callable[[], Rendered]]:
        made: dict[str, Callable[[], Rendered]] = {}
        for language in self.site.languages:
            made |= self._pages(language)
            for one in self.site.series:
                made |= self._of_series(one.agreement, language)
        made |= {one.name: partial(self._leaf, partial(_same, one)) for one in self._drafts}
        if self.site.languages:
            made["index.html"] = made[page_name("index", self.site.languages[0])]
        if self.site.address:
            made["sitemap.xml"] = self._map
            made["robots.txt"] = self._robots
        return made

    def _pages(self, language: str) -> dict[str, Callable[[], Rendered]]:
        site = self.site
        makings: dict[str, Callable[[], Leaf]] = {
            "index": lambda: front(site, language),
            "archive": lambda: archive(site, language),
            "topics": lambda: topics(site, self.courses(language), language),
            "search": lambda: searching(site, self.lookup(language), language),
            "data": lambda: open_data(site, tuple(one for one, _ in self.joined(language)), language),
        }
        return {page_name(kind, language): partial(self._leaf, making) for kind, making in makings.items()}

    def _of_series(self, agreement: str, language: str) -> dict[str, Callable[[], Rendered]]:
        site = self.site
        series = next(one for one in site.series if one.agreement == agreement)
        courses = self.courses(language)[agreement]
        made: dict[str, Callable[[], Rendered]] = {
            page_name(f"{series.stem}_now", language): lambda: self._leaf(lambda: now(series, courses, site, language)),
            page_name(f"{series.stem}_board", language): lambda: Rendered(
                "html", _HTML, embedded_board(series, courses, language)
            ),
            f"{series.stem}_board_{language}.svg": lambda: Rendered(
                "svg", "image/svg+xml", pictured_board(series, courses, language)
            ),
            f"{series.stem}_all_{language}.csv": lambda: self._table(f"{series.stem}_all_{language}.csv", language),
            f"{series.stem}_promises_{language}.json": lambda: self._table(
                f"{series.stem}_promises_{language}.json", language
            ),
        }
        if len(series.held) > FIRST:
            name = page_name(f"{series.stem}_archive", language)
            made[name] = partial(self._leaf, partial(archive_of, series, site, language))
        for course in courses:
            making = partial(promise, course, series, site, language)
            made[page_name(course.kind, language)] = partial(self._leaf, making)
        return made

    def _table(self, name: str, language: str) -> Rendered:
        data = next(data for one, data in self.joined(language) if one.name == name)
        media = "text/csv; charset=utf-8" if name.endswith(".csv") else "application/json"
        return Rendered(name.rpartition(".")[2], media, data)

    def _leaf(self, making: Callable[[], Leaf]) -> Rendered:
        return Rendered("html", _HTML, self._drawn(making()))

    def _drawn(self, leaf: Leaf) -> bytes:
        others = tuple(
            one
            for one in self.site.languages
            if page_name(leaf.kind, one) in self._makings or one == leaf.page.language
        )
        return drawn_leaf(leaf, self.site, others)

    def _map(self) -> Rendered:
        from xml.sax.saxutils import escape

        pages = [name for name in self.names if name.endswith(".html") and name not in self.boards]
        lines = "".join(f"<url><loc>{escape(self.site.address + name)}</loc></url>\n" for name in pages)
        text = (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{lines}</urlset>\n'
        )
        return Rendered("xml", "application/xml", text.encode())

    def _robots(self) -> Rendered:
        text = f"User-agent: *\nAllow: /\nSitemap: {self.site.address}sitemap.xml\n"
        return Rendered("txt", "text/plain; charset=utf-8", text.encode())


def _same(leaf: Leaf) -> Leaf:
    return leaf
