"""Drafts: Word and PDF to passages, passages to proposed clauses, diagnostics to comments, draft against draft."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.drafting.clause_library import Definition as Definition
    from servanda.drafting.clause_library import ModelClause as ModelClause
    from servanda.drafting.clause_library import choices as choices
    from servanda.drafting.clause_library import model_clauses as model_clauses
    from servanda.drafting.comments import Note as Note
    from servanda.drafting.comments import with_comments as with_comments
    from servanda.drafting.drafts import Alignment as Alignment
    from servanda.drafting.drafts import Pair as Pair
    from servanda.drafting.drafts import Piece as Piece
    from servanda.drafting.drafts import align as align
    from servanda.drafting.drafts import worded as worded
    from servanda.drafting.form import ENTRIES as ENTRIES
    from servanda.drafting.form import Field as Field
    from servanda.drafting.form import Form as Form
    from servanda.drafting.form import acted as acted
    from servanda.drafting.form import clause_form as clause_form
    from servanda.drafting.form import clause_kinds_offered as clause_kinds_offered
    from servanda.drafting.form import form_called as form_called
    from servanda.drafting.form import form_labels as form_labels
    from servanda.drafting.form import reckoned as reckoned
    from servanda.drafting.form import section_form as section_form
    from servanda.drafting.form import values_of as values_of
    from servanda.drafting.papers import DraftCode as DraftCode
    from servanda.drafting.papers import DraftLimits as DraftLimits
    from servanda.drafting.papers import read_draft as read_draft
    from servanda.drafting.proposals import Ask as Ask
    from servanda.drafting.proposals import Found as Found
    from servanda.drafting.proposals import HeaderProposal as HeaderProposal
    from servanda.drafting.proposals import Proposal as Proposal
    from servanda.drafting.proposals import Proposer as Proposer
    from servanda.drafting.proposals import propose as propose
    from servanda.drafting.proposals import propose_header as propose_header
    from servanda.drafting.proposals import started_file as started_file
    from servanda.drafting.text import Anchor as Anchor
    from servanda.drafting.text import DraftText as DraftText
    from servanda.drafting.text import Passage as Passage
    from servanda.drafting.text import Remark as Remark

_FRONT = {
    "Alignment": "drafts",
    "Anchor": "text",
    "Ask": "proposals",
    "Definition": "clause_library",
    "DraftCode": "papers",
    "DraftLimits": "papers",
    "DraftText": "text",
    "ENTRIES": "form",
    "Field": "form",
    "Form": "form",
    "Found": "proposals",
    "HeaderProposal": "proposals",
    "ModelClause": "clause_library",
    "Note": "comments",
    "Pair": "drafts",
    "Passage": "text",
    "Piece": "drafts",
    "Proposal": "proposals",
    "Remark": "text",
    "acted": "form",
    "align": "drafts",
    "choices": "clause_library",
    "clause_form": "form",
    "clause_kinds_offered": "form",
    "form_called": "form",
    "form_labels": "form",
    "model_clauses": "clause_library",
    "Proposer": "proposals",
    "propose": "proposals",
    "propose_header": "proposals",
    "read_draft": "papers",
    "started_file": "proposals",
    "with_comments": "comments",
    "reckoned": "form",
    "section_form": "form",
    "values_of": "form",
    "worded": "drafts",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.drafting.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.drafting' has no attribute {name!r}")
