"""A package as clauses: the edits its options make in the agreement file, one after the other."""

from collections.abc import Iterator
from typing import Any

from servanda.agreement import add_clause, change_clause, insert_key
from servanda.basis import Place, Refusal, Refused
from servanda.negotiation.issue_file import Edit
from servanda.negotiation.issues import Issues, Package


def written(text: str, file: str, issues: Issues, package: Package) -> str:
    """The agreement file with a package's clauses in it; refuses (NEG057) options whose edits do not go together."""
    for issue, at in zip(issues.issues, package, strict=True):
        for edit in issue.options[at].writes:
            try:
                text = _edited(text, file, edit)
            except Refusal as refused:
                first = refused.reasons[0]
                raise Refusal(
                    "NEG057",
                    f"what {issue.options[at].id!r} of {issue.id!r} writes does not go with the rest: {first.why}",
                    "let each clause and key be written by one issue",
                    Place(file),
                    also=refused.reasons,
                ) from None
    return text


def unwritable(text: str, file: str, issues: Issues) -> Iterator[tuple[int, int, Refused]]:
    """The options whose edits do not fit the agreement file as it stands: issue, option, first reason."""
    for n, issue in enumerate(issues.issues):
        for m, option in enumerate(issue.options):
            try:
                made = text
                for edit in option.writes:
                    made = _edited(made, file, edit)
            except Refusal as refused:
                yield n, m, refused.reasons[0]


def _edited(text: str, file: str, edit: Edit) -> str:
    if edit.new:
        return add_clause(text, _plain(edit.new), file)
    assert edit.clause is not None
    for field, value in edit.set.items():
        text = change_clause(text, edit.clause, field, value, file)
    for key, worth in edit.add.items():
        text = insert_key(text, edit.clause, key, _plain(worth), file)
    return text


def _plain(value: Any) -> Any:
    """A value as it was read: text, lists, mappings."""
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return "" if value is None else str(value)
