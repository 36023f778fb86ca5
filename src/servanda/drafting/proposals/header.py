"""The file's top as a draft suggests it: title, participants, bodies, places, dates, definitions."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from servanda.drafting.proposals.moments import moments
from servanda.drafting.proposals.names import definitions_in
from servanda.drafting.proposals.proposal import Ask, Found, HeaderProposal
from servanda.drafting.proposals.words import Words, words
from servanda.drafting.text import DraftText, Passage

#: A name of several words that ends in a capital, with its short form in brackets.
_PROPER = r"(?:the |The )?[A-ZÀ-Þ][\w'’-]*(?:\s+(?:(?:of|for|the|on|to|in|de|du|des|la)\s+)*[A-ZÀ-Þ][\w'’-]*)*"
_BODIES = "Commission|Committee|Mission|Mechanism|Centre|Center|Council|Group|Force|Organi[sz]ation|Office"
_BODY = re.compile(rf"(?:[A-Z][\w'’-]*\s+)*(?:{_BODIES})(?:\s+(?:(?:of|for|to|the|on)\s+)*[A-Z][\w'’-]*)*")
_AGREED = re.compile(
    r"\b(?:have|has) (?:agreed|reached|decided)|\bagree(?:s|d)? (?:as follows|to)|\bdeclares?\b|\bsont convenus\b|اتفق",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"^(?:For|Pour|عن)\s+(?:the\s+|la\s+|le\s+|les\s+)?(?P<who>[^:]{2,90}?)\s*:")
_WITNESS = re.compile(
    r"^(?:In witness|Witness(?:es)?|Guarantors?|Mediators?|"
    r"Témoins?)\b[,:]?\s*(?:for\s+)?(?:the\s+)?(?P<who>[^:_]{2,90}?)\s*:",
    re.IGNORECASE,
)
_ROLE = (("guarantor", r"\bguarantors?\b"), ("mediator", r"\bmediat|\bgood offices\b"), ("witness", r"\bwitness"))
_NO_NAMES = frozenset(
    {"the", "witness", "together", "guarantors", "guarantor", "mediator", "mediators", "parties", "sides"}
)
_DONE = re.compile(r"\b(?:done|signed|fait|signé)\b|^\s*\d{1,2} \w+ \d{4}\.?\s*$", re.IGNORECASE)
_ENTERS = re.compile(
    r"\b(?:this|the|these) (?:agreement|memorandum|understanding|arrangements?|statement|initiative|"
    r"protocol|ceasefire|text)s?"
    r"(?: shall| will)? (?:enters?|comes?|takes?) (?:into )?(?:force|effect)\b|\bprésent \w+ entre(?:ra)? en vigueur\b",
    re.IGNORECASE,
)
_PLACES = "city|ports?|district|governorate|province|region|corridor|zone|area|axis|crossing|valley|strip|line"
_CAPITAL = r"(?:[A-Z][\w'’/-]*\s+)+"
_PLACED = re.compile(
    rf"{_CAPITAL}(?:{_PLACES})\b|{_CAPITAL}(?:{_PLACES.title()})\b(?:\s+of\s+(?:the\s+)?[A-Z][\w'’-]*)?"
    rf"|\bthe (?:{_PLACES})\s+of\s+[A-Z][\w'’-]*"
)
_TIME_ZONES = (
    (r"\bMoscow time\b", "Europe/Moscow"), (r"\bKyiv time\b", "Europe/Kyiv"), (r"\bCairo time\b", "Africa/Cairo"),
    (r"\bBeirut time\b", "Asia/Beirut"), (r"\bIstanbul time\b", "Europe/Istanbul"),
    (r"\bJakarta time\b", "Asia/Jakarta"), (r"\b(?:GMT|UTC|Greenwich)\b", "UTC"),
)  # fmt: skip


def propose_header(text: DraftText) -> tuple[HeaderProposal, ...]:
    """Entries for the file's top, in the order of the file; each with the words it was read from. Never raises."""
    return tuple(
        proposal for rule in (_title, _timing, _participants, _bodies, _places, _definitions) for proposal in rule(text)
    )


def _made(
    path: tuple[str, ...], value: Any, found: Iterable[Found], rule: str, asks: tuple[Ask, ...] = ()
) -> HeaderProposal:
    id_ = hashlib.sha256(repr((path, value)).encode()).hexdigest()[:16]
    return HeaderProposal(id_, path, value, tuple(found), asks, rule)


def _title(text: DraftText) -> Iterator[HeaderProposal]:
    for passage in text.passages:
        if passage.kind == "title" and passage.text.strip():
            value = {passage.language.partition("-")[0]: passage.text.strip()}
            yield _made(("title",), value, [_whole("title", passage)], "the title")
            return


def _whole(path: str, passage: Passage) -> Found:
    return Found(path, 0, len(passage.text), "the whole passage", passage.id)


def _language(passage: Passage) -> Words | None:
    return words(passage.language) if not passage.beside and len(passage.text) <= 4_000 else None


def _timing(text: DraftText) -> Iterator[HeaderProposal]:
    seen: set[str] = set()
    for passage in text.passages:
        language = _language(passage)
        if language is None:
            continue
        for key, pattern in (("signed", _DONE), ("entry", _ENTERS)):
            match = pattern.search(passage.text)
            dates = [one for one in _dates(passage.text, language) if match]
            if match and dates and key not in seen and (key == "entry" or passage.kind == "paragraph"):
                seen.add(key)
                written, begin, end = dates[-1] if key == "signed" else dates[0]
                yield _made(
                    ("timing", key),
                    written,
                    [Found(f"timing.{key}", begin, end, f"“{match[0]}” and a date", passage.id)],
                    f"date of {key}",
                )
        for pattern_text, zone in _TIME_ZONES:
            if (found := re.search(pattern_text, passage.text)) and "zone" not in seen:
                seen.add("zone")
                yield _made(
                    ("timing", "zone"),
                    zone,
                    [Found("timing.zone", *found.span(), "a time zone named", passage.id)],
                    "time zone",
                )
    for key, question in (
        ("signed", "On which day is it signed?"),
        ("entry", "When does it enter into force?"),
        ("zone", "By which clock are its hours counted?"),
    ):
        if key not in seen:
            yield _made(("timing", key), None, (), "not found", (Ask(f"timing.{key}", question, key != "signed"),))


def _dates(text: str, language: Words) -> list[tuple[str, int, int]]:
    """Dates wherever they stand: the rules of moments need a word before."""
    found: list[tuple[str, int, int]] = []
    months = "|".join(sorted(map(re.escape, language.months), key=len, reverse=True))
    for match in re.finditer(
        rf"(?<!\w)\d{{1,2}}\s+(?:{months})\s+\d{{4}}(?:,?\s+(?:at|à)\s+\d{{2}}:\d{{2}})?", text, re.IGNORECASE
    ):
        lead = {"en": "on ", "fr": "le ", "ar": "قبل "}[language.language]
        bare = re.split(r",?\s+(?:at|à)\s+", match[0])
        for one in moments(lead + bare[0], language):
            hour = f" {bare[1]}" if len(bare) > 1 and "00:00" <= bare[1] <= "23:59" else ""
            found.append((one.written[0] + hour, match.start(), match.end()))
    return found


def _participants(text: DraftText) -> Iterator[HeaderProposal]:
    """From the article of the parties and from those who sign; the signature block alone makes a signatory."""
    named: dict[str, tuple[str, list[str], Found]] = {}
    for passage in text.passages:
        if _language(passage) is None or passage.kind not in ("paragraph", "cell"):
            continue
        for pattern, roles in ((_SIGNS, ["party", "signatory"]), (_WITNESS, ["witness"])):
            match = pattern.match(passage.text)
            for name, begin, end in _listed(match["who"], match.start("who")) if match else ():
                _note(
                    named,
                    name,
                    _roles(passage.text) or roles,
                    Found("participants", begin, end, "the signature block", passage.id),
                )
        agreed = _AGREED.search(passage.text)
        if agreed is not None:
            for name, begin, end in _listed(passage.text[: agreed.start()], 0):
                _note(
                    named, name, ["party"], Found("participants", begin, end, "named before 'have agreed'", passage.id)
                )
    for id_, (name, roles, found) in named.items():
        value: dict[str, Any] = {"called": {"en": name}, "roles": roles}
        if "signatory" in roles:
            value["signatory"] = "yes"
        yield _made(("participants", id_), value, [found], found.rule)


def _roles(text: str) -> list[str]:
    return [role for role, pattern in _ROLE if re.search(pattern, text, re.IGNORECASE)]


def _listed(text: str, at: int) -> Iterator[tuple[str, int, int]]:
    """The proper names of a list; what is in quotation marks or after 'hereinafter' is an alias."""
    text = re.split(r"\b(?:with|through|in the presence|under|meeting in|at) ", text)[0]
    blank = re.sub(r"\([^)]*[\"“”][^)]*\)|[\"“][^\"”]*[\"”]", lambda found: " " * len(found[0]), text)
    for match in re.finditer(_PROPER, blank):
        for name, begin in _apart(match[0], match.start()):
            if len(name) > 2 and name.lower() not in _NO_NAMES:
                yield name, at + begin, at + begin + len(name)


def _apart(name: str, begin: int) -> Iterator[tuple[str, int]]:
    lead = re.match(r"(?:the|The|For|In)\s+", name)
    cut = lead.end() if lead else 0
    yield name[cut:], begin + cut


def _note(named: dict[str, tuple[str, list[str], Found]], name: str, roles: list[str], found: Found) -> None:
    id_ = slug(name)
    if not id_:
        return
    if id_ in named:
        called, before, first = named[id_]
        joined = [*before, *(role for role in roles if role not in before)]
        if "party" in joined and {"witness", "guarantor", "mediator"} & set(joined) and "signatory" not in joined:
            joined.remove("party")
        named[id_] = (called, joined, first)
    else:
        named[id_] = (name, list(roles), found)


def slug(name: str) -> str:
    """A name as an id: small letters, figures and hyphens; empty where nothing is left."""
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[:60].strip("-")


def _bodies(text: DraftText) -> Iterator[HeaderProposal]:
    seen: set[str] = set()
    for passage in text.passages:
        if _language(passage) is None or passage.kind not in ("paragraph", "item", "cell"):
            continue
        for match in _BODY.finditer(passage.text):
            id_ = slug(re.sub(r"^(?:The|A|An|This)\s+", "", match[0]))
            if (
                len(match[0].split()) > 1
                and id_
                and id_ not in seen
                and not match[0].startswith(("The ", "A ", "This "))
            ):
                seen.add(id_)
                asks = (
                    Ask(f"bodies.{id_}.members", "Who are its members, and with how many votes?"),
                    Ask(f"bodies.{id_}.decides", "How does it decide?"),
                )
                yield _made(
                    ("bodies", id_),
                    {"called": {"en": match[0]}},
                    [Found(f"bodies.{id_}", *match.span(), "a name that ends as bodies do", passage.id)],
                    "body named",
                    asks,
                )


def _places(text: DraftText) -> Iterator[HeaderProposal]:
    seen: set[str] = set()
    for passage in text.passages:
        if _language(passage) is None or passage.kind not in ("paragraph", "item", "cell"):
            continue
        for match in _PLACED.finditer(passage.text):
            name = re.sub(r"^(?:the|The|In|From|For)\s+", "", match[0])
            if (id_ := slug(name)) and id_ not in seen:
                seen.add(id_)
                begin = match.end() - len(name)
                asks = (Ask(f"zones.{id_}", "Where is it? Draw it, or choose districts."),)
                yield _made(
                    ("zones", id_),
                    {"called": {"en": name}, "unlocated": "yes"},
                    [Found(f"zones.{id_}", begin, match.end(), "a name of a place", passage.id)],
                    "place named",
                    asks,
                )


def _definitions(text: DraftText) -> Iterator[HeaderProposal]:
    passages = text.by_id()
    for term, (id_, wording) in definitions_in(text).items():
        yield _made(
            ("definitions", term), wording.rstrip("."), [_whole(f"definitions.{term}", passages[id_])], "a definition"
        )
