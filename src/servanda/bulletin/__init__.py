"""Bulletins: what was promised, what happened, how it is known, what is disputed, and what nobody could see."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.bulletin.composing import Known as Known
    from servanda.bulletin.composing import compose as compose
    from servanda.bulletin.forms import RENDERERS as RENDERERS
    from servanda.bulletin.forms import Rendered as Rendered
    from servanda.bulletin.forms import render as render
    from servanda.bulletin.parts.course import SHOWN as SHOWN
    from servanda.bulletin.parts.told import PASSAGES as PASSAGES
    from servanda.bulletin.parts.told import TOLD as TOLD
    from servanda.bulletin.period import Period as Period
    from servanda.bulletin.period import period_of as period_of
    from servanda.bulletin.public import LEAST as LEAST
    from servanda.bulletin.public import Counts as Counts
    from servanda.bulletin.public import PublicCount as PublicCount
    from servanda.bulletin.public import counts_of as counts_of
    from servanda.bulletin.speaker import Speaker as Speaker
    from servanda.bulletin.statement import Bulletin as Bulletin
    from servanda.bulletin.statement import PartyStatement as PartyStatement
    from servanda.bulletin.statement import Sentence as Sentence
    from servanda.bulletin.statement import SourceLine as SourceLine
    from servanda.bulletin.wording import BulletinWords as BulletinWords

_FRONT = {
    "Bulletin": "statement",
    "BulletinWords": "wording",
    "Known": "composing",
    "LEAST": "public",
    "Period": "period",
    "PartyStatement": "statement",
    "PublicCount": "public",
    "SourceLine": "statement",
    "counts_of": "public",
    "Counts": "public",
    "PASSAGES": "parts.told",
    "SHOWN": "parts.course",
    "TOLD": "parts.told",
    "RENDERERS": "forms",
    "Rendered": "forms",
    "Sentence": "statement",
    "Speaker": "speaker",
    "compose": "composing",
    "period_of": "period",
    "render": "forms",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.bulletin.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.bulletin' has no attribute {name!r}")
