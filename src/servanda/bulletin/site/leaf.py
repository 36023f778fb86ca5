"""A page of the site: the drawn sections in the site's own frame, with the way to every other page."""

import base64
import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from servanda.bulletin.site.holding import Site, page_name
from servanda.bulletin.wording import BulletinWords
from servanda.page import Page, asset, clean, draw

#: The pages every page leads to, in this order.
WAYS: Final = ("index", "archive", "search", "topics", "data")
#: Scripts and forms are a page's own; nothing is fetched from anywhere.
_POLICY: Final = "default-src 'none'; style-src {style}; script-src {script}; img-src 'self' data:; base-uri 'none'"


_NO_MARKUP: Final = Markup()


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page to be drawn. ``kind``: its name without language; ``page``: its sections and head.

    ``before``, ``after``: markup of the site's own around the sections; ``script``: of its own; ``here``: the way it
    belongs to; ``feed``: name of the feed it is of; ``form``: whether a form of it may be sent to itself.
    """

    kind: str
    page: Page
    before: Markup = _NO_MARKUP
    after: Markup = _NO_MARKUP
    script: str = ""
    here: str = ""
    feed: str = ""
    form: bool = False

    @property
    def name(self) -> str:
        """The name of its file."""
        return page_name(self.kind, self.page.language)


def drawn_leaf(leaf: Leaf, site: Site, others: tuple[str, ...] = ()) -> bytes:
    """The page's bytes. ``others``: languages it is there in."""
    words = BulletinWords(leaf.page.language)
    drawn = draw(leaf.page)
    style = Markup(asset("style") + _asset("site.css"))
    script = Markup(asset("script") + leaf.script)
    policy = _POLICY.format(style=_hash(style), script=_hash(script))
    policy += "; form-action 'self'" if leaf.form else "; form-action 'none'"
    text = (
        _environment()
        .get_template("leaf.html")
        .render(
            leaf=leaf, page=leaf.page, site=site, drawn=drawn, style=style, script=script, policy=policy,
            words=words, ways=_ways(leaf, site, words), others=_others(leaf, others),
            name=leaf.name,
        )
    )  # fmt: skip
    return text.encode() + b"\n"


def _ways(leaf: Leaf, site: Site, words: BulletinWords) -> list[tuple[str, str, bool]]:
    language = words.language
    ways = [(page_name(one, language), words.say(f"site-way-{one}"), one == leaf.here) for one in WAYS]
    if language in site.policies:
        ways.append((f"editorial-policy_{language}.html", words.say("policy-title"), False))
    if site.live:
        ways.append(("/bulletins", words.say("site-way-answers"), False))
    if site.checks:
        ways.append(("check.html", words.say("site-way-check"), False))
    return ways


def _others(leaf: Leaf, others: tuple[str, ...]) -> list[tuple[str, str, str, bool]]:
    names = [(one, BulletinWords(one).say(f"site-in-{one}")) for one in others]
    return [(one, name, page_name(leaf.kind, one), one == leaf.page.language) for one, name in names]


def isolated(text: str) -> Markup:
    """Text cleaned as on every page, kept apart from the direction of what surrounds it, and escaped."""
    return Markup("<bdi>{}</bdi>").format(_finalized(text))


def filled(template: str, **given: object) -> Markup:
    """One of the site's own templates; everything given to it is escaped."""
    return Markup(_environment().get_template(template).render(**given))


def own_asset(name: str) -> str:
    """A style sheet or script of the site's own."""
    return _asset(name)


@cache
def _asset(name: str) -> str:
    return files("servanda.bulletin.site").joinpath("assets", name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FunctionLoader(
            lambda name: files("servanda.bulletin.site").joinpath("templates", name).read_text(encoding="utf-8")
        ),
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_finalized,
    )  # fmt: skip
    made.filters["say"] = isolated
    return made


def _finalized(value: object) -> object:
    if isinstance(value, str) and not isinstance(value, Markup):
        return clean(value)
    return "" if value is None else value


def _hash(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(str(text).encode()).digest()).decode() + "'"
