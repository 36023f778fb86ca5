"""Drafts: Word and PDF to passages, passages to proposed clauses, diagnostics to comments, draft against draft."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.drafting.comments import Note as Note
    from servanda.drafting.comments import with_comments as with_comments
    from servanda.drafting.papers import DraftCode as DraftCode
    from servanda.drafting.papers import DraftLimits as DraftLimits
    from servanda.drafting.papers import read_draft as read_draft
    from servanda.drafting.text import Anchor as Anchor
    from servanda.drafting.text import DraftText as DraftText
    from servanda.drafting.text import Passage as Passage
    from servanda.drafting.text import Remark as Remark

_FRONT = {
    "Anchor": "text",
    "DraftCode": "papers",
    "DraftLimits": "papers",
    "DraftText": "text",
    "Note": "comments",
    "Passage": "text",
    "Remark": "text",
    "read_draft": "papers",
    "with_comments": "comments",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.drafting.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.drafting' has no attribute {name!r}")
