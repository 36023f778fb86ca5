"""Drafts: Word and PDF to passages, passages to proposed clauses, diagnostics to comments, draft against draft."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.drafting.comments import Note as Note
    from servanda.drafting.comments import with_comments as with_comments
    from servanda.drafting.library import Definition as Definition
    from servanda.drafting.library import ModelClause as ModelClause
    from servanda.drafting.library import choices as choices
    from servanda.drafting.library import model_clauses as model_clauses
    from servanda.drafting.library import worded as worded
    from servanda.drafting.papers import DraftCode as DraftCode
    from servanda.drafting.papers import DraftLimits as DraftLimits
    from servanda.drafting.papers import read_draft as read_draft
    from servanda.drafting.proposals import Ask as Ask
    from servanda.drafting.proposals import Found as Found
    from servanda.drafting.proposals import HeaderProposal as HeaderProposal
    from servanda.drafting.proposals import Proposal as Proposal
    from servanda.drafting.proposals import propose as propose
    from servanda.drafting.proposals import propose_header as propose_header
    from servanda.drafting.proposals import started_file as started_file
    from servanda.drafting.text import Anchor as Anchor
    from servanda.drafting.text import DraftText as DraftText
    from servanda.drafting.text import Passage as Passage
    from servanda.drafting.text import Remark as Remark

_FRONT = {
    "Anchor": "text",
    "Ask": "proposals",
    "Definition": "library",
    "DraftCode": "papers",
    "DraftLimits": "papers",
    "DraftText": "text",
    "Found": "proposals",
    "HeaderProposal": "proposals",
    "ModelClause": "library",
    "Note": "comments",
    "Passage": "text",
    "Proposal": "proposals",
    "Remark": "text",
    "choices": "library",
    "model_clauses": "library",
    "propose": "proposals",
    "propose_header": "proposals",
    "read_draft": "papers",
    "started_file": "proposals",
    "with_comments": "comments",
    "worded": "library",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.drafting.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.drafting' has no attribute {name!r}")
