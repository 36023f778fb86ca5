"""From a Page to the text of one HTML file: each section drawn, then its template filled."""

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from servanda.basis import known_zone
from servanda.page.drawing.land import land_within
from servanda.page.drawing.patterns import definitions
from servanda.page.drawing.policy import asset, content_policy, script, style
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.targets import targets
from servanda.page.drawing.text import anchor, clean, measure
from servanda.page.sections import Section, Table
from servanda.page.sheet import Page

__all__ = ["Drawn", "asset", "clean", "draw", "land_within", "measure", "render"]


def render(page: Page) -> str:
    """The page as one self-contained HTML file: no outside request, readable without its script.

    Same page, same text. Every text given is escaped and neutralised. Refuses two sections of one id
    (PAG001) and an unknown time zone (BAS001).
    """
    known_zone(page.zone)
    setting = Setting(page, targets(page))
    style_text, script_text = style(setting), script()
    return (
        _environment()
        .get_template("page.html")
        .render(
            page=page,
            set=setting,
            sections=[{"it": s, "anchor": anchor(s.id), "html": _section(s, setting)} for s in page.sections],
            defs=definitions(),
            style=Markup(style_text),
            script=Markup(script_text),
            policy=content_policy(style_text, script_text),
            language=_tag(page.language),
        )
        + "\n"
    )


#: What the script of drawn sections reads from the body of its page, and the word for it.
_LABELS = (
    ("filter", "filter"), ("left", "rows_left"), ("sort", "sort"), ("in", "zoom_in"), ("out", "zoom_out"),
    ("whole", "zoom_reset"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page drawn for a page of another layout: its sections as HTML, and the words its script reads from the body."""

    html: Markup
    labels: tuple[tuple[str, str], ...]


def draw(page: Page) -> Drawn:
    """The page's sections, contents and legend without a document around them, for one that brings ``asset``s along.

    Escaped and neutralised as in ``render``, and refused as there.
    """
    known_zone(page.zone)
    setting = Setting(page, targets(page))
    sections = [{"it": s, "anchor": anchor(s.id), "html": _section(s, setting)} for s in page.sections]
    html = (
        _environment().get_template("drawn.html").render(page=page, set=setting, sections=sections, defs=definitions())
    )
    return Drawn(Markup(html), tuple((label, setting.word(word)) for label, word in _LABELS))


def _section(section: Section, setting: Setting) -> Markup:
    """One section through its drawing and its template, both named for its kind."""
    kind = type(section).__name__.lower()
    drawing = _draw(kind, section, setting)

    def table(part: Table) -> Markup:
        return _filled("table", part, _draw("table", part, setting), setting)

    return _filled(kind, section, drawing, setting, table=table)


def _draw(kind: str, section: object, setting: Setting) -> dict[str, Any]:
    if kind == "prose":
        return {}
    # One drawing module per kind of section, loaded when a page has one: a page without a map needs no numpy.
    return dict(import_module(f"servanda.page.drawing.{kind}").draw(section, setting))


def _filled(kind: str, section: object, drawing: dict[str, Any], setting: Setting, **more: object) -> Markup:
    template = _environment().get_template(f"{kind}.html")
    return Markup(template.render(s=section, v=drawing, set=setting, w=setting.word, say=setting.say, **more))


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=FunctionLoader(_template),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalized,
    )


def _template(name: str) -> str:
    return files("servanda.page").joinpath("templates", name).read_text(encoding="utf-8")


def _finalized(value: object) -> object:
    """What a template prints: text is cleaned here, once for all templates; nothing prints as nothing."""
    if value is None:
        return ""
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _tag(language: str) -> str:
    """The language tag when it looks like one, else "und", undetermined."""
    plain = language.replace("_", "-")
    return plain if plain.replace("-", "").isalnum() and plain.isascii() and len(plain) <= 35 else "und"
