"""What readers see, filled in: the list, one comment, the page for information, the line below a bulletin."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, partial
from html import unescape
from importlib.resources import files
from typing import Any, Final

from markupsafe import Markup

from servanda.basis import Refusal, content_hash
from servanda.bulletin import MOST_A_DAY, REASONS
from servanda.operations import Answers, Given, PublishedBulletins, check_page_of
from servanda.web.mission.forms.by_hand import Kept, Tried
from servanda.web.mission.forms.refused import pointed
from servanda.web.mission.hours import day_said
from servanda.web.mission.house import House
from servanda.web.mission.parts import part_of
from servanda.web.pages import filled, refusal_data
from servanda.web.verifier import bulletin_check_page
from servanda.web.wording import wording

#: A bulletin is one file: its styles and drawings are in it, and nothing of it acts or is fetched.
POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'none'; object-src 'none'"
)
_AT_ONCE: Final = 40
_TITLE: Final = re.compile(rb"<title>([^<]{1,400})</title>")
_HEAD: Final = 4_000


def listed_page(language: str, published: PublishedBulletins) -> str:
    """The bulletins there are, by what each says first, and what is not shown because it does not fit its signature."""
    listed = [(name, titled(published, name, language)) for name in published.names]
    return _page("list.html", language, listed=listed, altered=sorted(published.shown.altered))


def titled(published: PublishedBulletins, name: str, language: str) -> str:
    """What a bulletin's own page calls it; nothing where there is none."""
    return _title(published.page(name, language) or b"")


def _title(page: bytes) -> str:
    """What a page is called; nothing where it does not say."""
    found = _TITLE.search(page[:_HEAD])
    return unescape(found[1].decode("utf-8", "replace")).strip() if found else ""


def altered_page(language: str, name: str) -> str:
    """Said in the place of a bulletin that does not fit its signature."""
    return _page("altered.html", language, name=name)


def checking_page(published: PublishedBulletins) -> str:
    """The page that checks files, with every signature of the folder in it."""
    return check_page_of(bulletin_check_page(), published.folder).decode()


def policy_in(page: str) -> str:
    """The page's own policy, which names its script by its hash; and that it is alone in its browser."""
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)
    return f"{found[1] if found else POLICY}; frame-ancestors 'none'; sandbox allow-scripts allow-downloads"


def answers_page(
    answers: Answers,
    name: str,
    language: str,
    query: Mapping[str, str],
    *,
    refusal: Refusal | None = None,
    tried: Tried | None = None,
    given: Given | None = None,
    reacted: str = "",
    word: str = "",
    disputed: tuple[tuple[str, str, str], ...] = (),
    title: str = "",
) -> str:
    """The answers to one bulletin. ``tried``: a form that was refused, kept; ``word``: of the form just sent.
    ``title``: what the bulletin calls itself.

    ``disputed``: by parties: who, on which day, in which words.
    """
    told = answers.told(name)
    return _page(
        "answers.html",
        language,
        name=name,
        title=title,
        on=answers.switches,
        told=told,
        threads=part_of(told.threads, {"part": query.get("part", "")}, "part", _AT_ONCE),
        safe=Markup,
        word=word or answers.token(name),
        refusals=_refusals(refusal),
        tried=tried,
        parent="".join(Kept(tried).all("comment", "parent")[:1]),
        given=given,
        reacted=reacted,
        most=MOST_A_DAY,
        disputed=disputed,
    )


def one_page(
    answers: Answers, name: str, about: str, language: str, refusal: Refusal | None = None, done: str = "",
    tried: Tried | None = None,
) -> str:  # fmt: skip
    """One comment with what can be done about it; refuses (BUL045) what is not shown."""
    return _page(
        "one.html",
        language,
        name=name,
        on=answers.switches,
        it=answers.shown(name, about),
        safe=Markup,
        word=answers.token(name),
        reasons=REASONS,
        refusals=_refusals(refusal),
        tried=tried,
        done=done,
    )


def information_page(
    language: str, word: str, refusal: Refusal | None = None, tried: Tried | None = None, *, done: bool = False
) -> str:
    """Where somebody may tell what they know."""
    return _page("information.html", language, word=word, refusals=_refusals(refusal), tried=tried, done=done)


@dataclass(frozen=True, slots=True)
class Stands:
    """How a bulletin stands: the key it is signed with, whether the mission's log holds it and a receipt is at hand.

    ``since``: the day from which its key is valid no longer; ``before``: the log took it in before that.
    ``language``: of the page that is shown, which need not be the reader's.
    """

    key: str = ""
    logged: bool = False
    receipt: bool = False
    since: str = ""
    before: bool = False
    language: str = ""


def stands_of(house: House, name: str, language: str = "") -> Stands:
    """How a bulletin of the folder stands."""
    shown = house.bulletins.shown if house.bulletins is not None else None
    noted = shown.signed.get(name) if shown is not None else None
    if shown is None or noted is None:
        return Stands()
    key, doubt = noted.manifest.key, shown.doubts.get(name)
    since = "" if doubt is None else doubt.revocation.since.isoformat()
    logged, receipt = name in shown.logged, f"{name}.receipt.json" in shown.stamps
    return Stands(f"{key.name}+{key.key_id.hex()}", logged, receipt, since, doubt is not None and doubt.shown,
                  language)  # fmt: skip


def served(page: bytes, name: str, language: str, answering: bool, stands: Stands | None = None) -> bytes:
    """A bulletin's bytes with lines below: on its signature, and to its answers; as they are where there is neither."""
    stands = stands or Stands(language=language)
    if not answering and not stands.key:
        return page
    line = _page("below.html", language, name=name, answering=answering, stands=stands).encode()
    before, end, after = page.rpartition(b"</body>")
    return before + line + end + after if end else page


def _refusals(refusal: Refusal | None) -> list[dict[str, str]]:
    return [refusal_data(one) for one in refusal.reasons] if refusal else []


def _page(template: str, language: str, *, tried: Tried | None = None, **given: Any) -> str:
    shown, words = pointed(given, tried), wording(language)
    kept = Kept(tried if given.get("refusals") else None)
    day_kept = partial(day_said, words)
    return filled(f"mission/bulletins/{template}", words, style=_style(), kept=kept, day_kept=day_kept, **shown)


@cache
def style() -> bytes:
    """How the pages look: small, and the same for everybody."""
    return files("servanda.web").joinpath("templates", "mission", "bulletins", "style.css").read_bytes()


@cache
def _style() -> str:
    return content_hash(style(), 8)
