"""The clause library: per kind neutral model wording of our own, the definitions it needs, and what it avoids."""

from servanda.drafting.clause_library.models import (
    Definition,
    ModelClause,
    choices,
    model_clauses,
    terms_needed,
    terms_said,
    worded,
)

__all__ = ["Definition", "ModelClause", "choices", "model_clauses", "terms_needed", "terms_said", "worded"]
