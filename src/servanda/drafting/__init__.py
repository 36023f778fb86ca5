"""Drafts: Word and PDF to passages, passages to proposed clauses, diagnostics to comments, draft against draft."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.drafting.drafts import Alignment as Alignment
    from servanda.drafting.drafts import Pair as Pair
    from servanda.drafting.drafts import Piece as Piece
    from servanda.drafting.drafts import align as align
    from servanda.drafting.drafts import worded as worded
    from servanda.drafting.text import Anchor as Anchor
    from servanda.drafting.text import DraftText as DraftText
    from servanda.drafting.text import Passage as Passage
    from servanda.drafting.text import Remark as Remark

_FRONT = {
    "Alignment": "drafts",
    "Pair": "drafts",
    "Piece": "drafts",
    "align": "drafts",
    "worded": "drafts",
    "Anchor": "text",
    "DraftText": "text",
    "Passage": "text",
    "Remark": "text",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.drafting.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.drafting' has no attribute {name!r}")
