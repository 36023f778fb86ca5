"""The public site of a folder of bulletins: made whole into a folder for hosting anywhere, or held to be served."""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from servanda.basis import Place, Refusal
from servanda.bulletin import (
    BulletinWords,
    Feed,
    Leaf,
    NotShown,
    Rendered,
    Site,
    SiteDrawn,
    SiteSeries,
    atom,
    digest_of,
    draft_leaf,
    entry_of,
    feed_of,
    joined,
    name_of,
    rss,
    starter_licence,
)
from servanda.ledger import read_json, read_policy
from servanda.operations.bulletin.draft_files import listed_as
from servanda.operations.bulletin.gathering import Gathered, gathered_from
from servanda.operations.bulletin.index import SIGNED, stem_in
from servanda.operations.bulletin.keys import keys_in
from servanda.operations.bulletin.lying import lying
from servanda.operations.bulletin.positions_page import positions_sheet
from servanda.operations.bulletin.published import OfLog
from servanda.operations.bulletin.publishing import check_page_of, write_in
from servanda.operations.page_files import open_folder, write_draft
from servanda.store import read_exactly

#: What a site is of, with the checksum of every file; by it a folder is known to be one that was made before.
LIST: Final = "site.json"
LANGUAGES: Final = ("en", "fr", "ar")
_CHECK: Final = "check.html"
#: Why a bulletin is not the publisher's: no signature of theirs, another's, one that counts no longer.
_NOBODYS: Final = ("BUL030", "BUL031", "BUL032", "BUL038")
_OF_DRAFT: Final = re.compile(r"([a-z0-9][a-z0-9-]{0,79})_positions_")
#: Pages on drafts were called so before they were called as ``bulletin positions`` calls them.
_ONCE: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,79}_draft_[a-z]{2}\.html")
_UNSIGNED_OFFICIAL: Final = "BUL068"
#: Names of a site's own files; no path leads out of its folder.
_OURS: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class SiteReport:
    """What was made: names of the files, agreements and bulletins in it, and what is not shown, with the reason.

    ``taken_away``: files of drafts that were put there before, of which nothing tells any more.
    """

    out: Path
    files: tuple[str, ...]
    agreements: tuple[str, ...]
    bulletins: int
    not_shown: tuple[NotShown, ...]
    taken_away: tuple[str, ...] = ()

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        untold = [{"name": one.name, "code": one.code, "why": one.why} for one in self.not_shown]
        return {
            "out": str(self.out), "files": len(self.files), "agreements": list(self.agreements),
            "bulletins": self.bulletins, "not_shown": untold, "taken_away": list(self.taken_away),
        }  # fmt: skip


@dataclass(frozen=True)
class SiteHeld:
    """A site as it is drawn, and the files that lie beside its pages."""

    drawn: SiteDrawn
    gathered: Gathered
    beside: dict[str, Rendered]

    def file(self, name: str) -> Rendered | None:
        """A file of the site by its name; none where there is none."""
        if name in self.beside:
            return self.beside[name]
        if name in self.gathered.files:
            ending, data = Path(name).suffix, self.gathered.file(name)
            media = _MEDIA.get(ending, "application/octet-stream")
            return None if data is None else Rendered(ending[1:], media, data)
        return self.drawn.file(name)


_MEDIA: Final = {
    ".html": "text/html; charset=utf-8", ".pdf": "application/pdf", ".json": "application/json", ".png": "image/png",
    ".csv": "text/csv; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".atom": "application/atom+xml",
    ".rss": "application/rss+xml", ".signed": "text/plain; charset=utf-8",
    ".revoked": "text/plain; charset=utf-8",
}  # fmt: skip


def held_site(
    folder: Path,
    *,
    key: str | Sequence[str] = (),
    languages: tuple[str, ...] = (),
    address: str = "",
    drafts: Iterable[str] = (),
    publisher: str = "",
    check_page: str = "",
    live: bool = False,
    policy: Path | None = None,
    said: OfLog | None = None,
) -> SiteHeld:
    """The site of a folder of bulletins, drawn when it is asked for.

    ``key``: the publisher's public key, or a file that holds it, which every bulletin shown must be signed with;
    or several such. ``policy``: whose signatures count for receipts of a log; otherwise each receipt's own is
    taken. ``said``: what the mission's log says, where it is here.
    ``drafts``: cases of texts not agreed, of which the public positions are shown; ``publisher``: whose those pages
    are. ``check_page``: the page that checks files, as it is built. Refuses what ``gathered_from`` refuses, an address
    that is none (BUL013), a language there are no words in (BUL003), and what ``positions_sheet`` refuses.
    """
    at = site_address(address)
    given = keys_in([key] * bool(key) if isinstance(key, str) else key)
    whose = None if policy is None else read_policy(read_json(read_exactly(policy).text, "LED040", Place(str(policy))))
    found = gathered_from(folder, given, whose, said)
    told = languages or _languages(found)
    for one in told:
        BulletinWords(one)
    beside = dict(_feeds(found.series, told, at))
    policies = tuple(one for one in told if found.keep(folder / f"editorial-policy_{one}.html"))
    checks = bool(check_page and found.notes)
    if checks:
        beside[_CHECK] = Rendered("html", _MEDIA[".html"], check_page_of(check_page, folder, found.notes))
    leaves, listed = _drafts(drafts, found, told, publisher)
    site = Site(
        found.series, told, tuple(found.not_shown), at,
        licences={one: _licence(folder, one) for one in told}, policies=policies, checks=checks, live=live,
        drafts=listed,
        feeds=tuple(beside),
    )  # fmt: skip
    return SiteHeld(SiteDrawn(site, leaves), found, beside)


def make_site(folder: Path, out: Path, **given: Any) -> SiteReport:
    """The whole site in a folder, for hosting anywhere; the same bulletins give the same bytes.

    A bulletin that was put there before stays at its address, unless its signature counts no longer. Refuses what
    ``held_site`` refuses, (BUL066) the folder of the bulletins itself, (BUL067) a folder that holds something else, and
    (OPS010, BUL014) what cannot be written.
    """
    before = _listed_before(folder, out)
    held = held_site(folder, **given)
    made = {name: shown.data for name, shown in _every(held)}
    why = "it was changed or taken away while the site was made: make it again"
    went = tuple(NotShown(name, "", "BUL033", why) for name in sorted(held.gathered.files) if name not in made)
    open_folder(out)
    for name, data in made.items():
        if lying(out / name) != data:
            write_in(out, name, data)
    gone = _stale_drafts(before, made)
    for name in (*_untrue(before, made, held.drawn.site.not_shown), *gone):
        (out / name).unlink(missing_ok=True)
    listed = {"servanda_site": 1, "files": {name: digest_of(made[name]) for name in sorted(made)}}
    write_in(out, LIST, json.dumps(listed, indent=1).encode() + b"\n")
    site = held.drawn.site
    return SiteReport(
        out, tuple(sorted(made)), tuple(one.agreement for one in site.series),
        sum(len(one.held) for one in site.series),
        site.not_shown + went, gone,
    )  # fmt: skip


def write_licence(path: Path, language: str) -> Path:
    """Write the terms that ship to a new file, to be edited; refuses as ``write_draft`` does, and (BUL003)."""
    return write_draft(starter_licence(language), path)


def site_address(told: str) -> str:
    """Where the site will be found, with its final slash; refuses (BUL013) what is no address of a folder."""
    if told and not re.fullmatch(r"https?://[^\s/?#@\"'<>]+(/[^\s?#\"'<>]*)?", told):
        remedy = "write it as https://news.example/ceasefires/"
        raise Refusal("BUL013", f"{told[:60]!r} is no address of a folder", remedy, Place("--address"))
    return f"{told.rstrip('/')}/" if told else ""


_Listed = dict[str, tuple[tuple[str, str], ...]]


def _drafts(
    cases: Iterable[str], found: Gathered, languages: tuple[str, ...], publisher: str
) -> tuple[tuple[Leaf, ...], _Listed]:
    """Pages on texts not agreed: drawn of the cases named, and as they lie beside the bulletins; how each is called.

    A page that is drawn takes the place of the one that lies there under its name, and has those kept below it.
    """
    leaves: list[Leaf] = []
    listed: dict[str, dict[str, tuple[str, str]]] = {one: {} for one in languages}
    for case in cases:
        for language in languages:
            told, page = positions_sheet(case, language, publisher)
            leaf = draft_leaf(told.agreement, page, found.drafts.of(told.agreement))
            leaves.append(leaf)
            listed[language][told.agreement] = leaf.name, listed_as(told.title, page.title, language)
            found.files.pop(leaf.name, None)
    lying = dict.fromkeys(agreement for agreement, _ in found.drafts.newest)
    for language in languages:
        for agreement in lying:
            there = (found.drafts.newest.get((agreement, one)) for one in (language, *LANGUAGES))
            shown = next((one for one in there if one is not None), None)
            if shown is not None:
                listed[language].setdefault(agreement, shown)
    return tuple(leaves), {one: tuple(entries[key] for key in sorted(entries)) for one, entries in listed.items()}


def _every(held: SiteHeld) -> Iterator[tuple[str, Rendered]]:
    for name in sorted({*held.beside, *held.gathered.files, *held.drawn.names}):
        shown = held.file(name)
        if shown is not None:
            yield name, shown


def _untrue(before: Collection[str], made: Mapping[str, bytes], not_shown: tuple[NotShown, ...]) -> list[str]:
    """What was put there before of bulletins whose signature is nobody's now, and pages of promises that only they told
    of. What was altered since stays as it was before that."""
    nobodys = (one.name for one in not_shown if one.code in _NOBODYS or _named_falsely(one, before))
    stems = frozenset(nobodys)
    gone = [name for name in before if name not in made and _OURS.fullmatch(name)]
    return [name for name in gone if stems and (stem_in(name) in stems or "_promise-" in name)]


def _stale_drafts(before: Iterable[str], made: Collection[str]) -> tuple[str, ...]:
    """What was put there before of drafts of which there is nothing any more; and pages by the name they had once."""
    there = {one for one in map(_draft_of, made) if one}
    gone = (name for name in before if name not in made and _OURS.fullmatch(name))
    return tuple(name for name in gone if _ONCE.fullmatch(name) or ((one := _draft_of(name)) and one not in there))


def _draft_of(name: str) -> str:
    """The agreement of a draft's page, of any of its files; nothing for another file."""
    found = _OF_DRAFT.match(name)
    return "" if found is None else found[1]


def _named_falsely(one: NotShown, before: Collection[str]) -> bool:
    """Whether it names the mechanism, and no signature was put there with it."""
    return one.code == _UNSIGNED_OFFICIAL and f"{one.name}{SIGNED}" not in before


def _listed_before(folder: Path, out: Path) -> tuple[str, ...]:
    """Names of the files that were put into the folder of a site before; refuses a folder that is none."""
    if out.resolve() == folder.resolve() or folder.resolve() in out.resolve().parents:
        why = "the site would stand among the bulletins it is made from"
        raise Refusal("BUL066", why, "name another folder", Place(str(out)))
    try:
        inside = any(out.iterdir()) if out.is_dir() else out.exists()
        told = json.loads((out / LIST).read_bytes()) if inside else {"servanda_site": 1}
    except (OSError, ValueError):
        told = None
    if not isinstance(told, dict) or told.get("servanda_site") != 1:
        why = "something that is no site of bulletins stands there, and is left as it is"
        raise Refusal("BUL067", why, "name a new folder", Place(str(out)))
    files = told.get("files")
    return tuple(files) if isinstance(files, dict) else ()


def _languages(found: Gathered) -> tuple[str, ...]:
    there = {name for series in found.series for one in series.held for name in one.bulletins}
    return tuple(one for one in LANGUAGES if one in there) or LANGUAGES


def _feeds(series: tuple[SiteSeries, ...], languages: tuple[str, ...], address: str) -> Iterator[tuple[str, Rendered]]:
    """The feeds of every agreement, from its bulletins and not from any list."""
    for one in series:
        for language in languages:
            told = [held.bulletins[language] for held in one.held if language in held.bulletins]
            if told:
                feed = _feed(told, one, language, address)
                for form, made in (("atom", atom(feed)), ("rss", rss(feed))):
                    yield f"{one.agreement}_{language}.{form}", Rendered(form, _MEDIA[f".{form}"], made)


def _feed(told: list[Any], series: SiteSeries, language: str, address: str) -> Feed:
    from dataclasses import replace

    spoken = series.now.spoken(BulletinWords(language))
    entries = []
    for one in told:
        there = replace(one, address=address)
        page = address + name_of(there, "html")
        entries.append(replace(entry_of(there), spoken=spoken, link=page))
    head = feed_of(replace(told[-1], address=address))
    return joined(head.identity, head.title, spoken, language, address, entries)


def _licence(folder: Path, language: str) -> str:
    path = folder / f"licence_{language}.md"
    return read_exactly(path).text if path.is_file() and not path.is_symlink() else starter_licence(language)
