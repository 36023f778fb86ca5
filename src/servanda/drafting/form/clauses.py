"""The form of one clause, in the order a mediator thinks."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from servanda.agreement import Agreement, KindOfClause, Part, clause_part, kinds_of_clause
from servanda.basis import Refusal
from servanda.drafting.form.assembly import NO_REFUSALS, assembled, group
from servanda.drafting.form.building import Builder, inputs_of
from servanda.drafting.form.changes import Path
from servanda.drafting.form.fields import Field, Form, Group, Option
from servanda.drafting.form.groups import CLAUSE_GROUPS, group_of, in_order, own_group_of
from servanda.drafting.form.names import as_inputs, under
from servanda.drafting.form.wording import Wording

#: The sorts of duty, in the order kinds are offered.
_DUTIES: Final = ("require", "forbid", "permit", "limit", "transition")


def clause_form(
    agreement: Agreement,
    clause: Mapping[str, Any],
    kind: str,
    language: str = "en",
    *,
    sent: Mapping[str, str | Iterable[str]] | None = None,
    refusals: Mapping[Path, str] = NO_REFUSALS,
) -> Form:
    """The form of a clause of a kind.

    ``clause``: its plain values as the file has them, empty for a new one. ``sent``: what was posted and not yet saved;
    it is shown in the place of the file's values. ``refusals``: the words of each refusal by the path of its value.
    Refuses (DRF701) a kind that does not exist.
    """
    part = clause_of_kind(kind, clause.get(kind))
    path: Path = ("clauses", str(clause.get("id", "")))
    builder = Builder(agreement, language, inputs_of(part, clause or None, as_inputs(sent or {})), refusals)
    says = clause.get("says", "")
    title = builder.options.said(says) if isinstance(says, Mapping) else str(says)
    groups = (_kind_group(kind, builder), *_groups(part, kind, path, builder))
    return assembled(builder, part, clause or None, path, title or str(path[1]), groups, kind=kind)


def clause_of_kind(kind: str, body: Any) -> Part:
    """The part of a clause of a kind, its acts where the file writes them; refuses (DRF701) a kind nobody knows."""
    known = [one.key for one in kinds_of_clause()]
    if kind not in known:
        raise Refusal("DRF701", f"no kind of clause is called {kind[:40]!r}", f"choose one of: {', '.join(known)}")
    return clause_part(kind, folded=not (isinstance(body, Mapping) and "do" in body))


def clause_kinds_offered(language: str = "en") -> tuple[KindOfClause, ...]:
    """Every clause kind with its title in a language, in the order a form offers them: must, must not, may, limits."""
    say = Wording(language).say
    kinds = sorted(kinds_of_clause(), key=lambda one: _DUTIES.index(one.duty))
    return tuple(replace(one, title=say(f"kind:{one.key}", otherwise=one.title).text) for one in kinds)


def _kind_group(kind: str, builder: Builder) -> Group:
    """Must, must not, may: the kind of the clause, offered under the sort of duty each is."""
    say = builder.wording.say

    def option(one: KindOfClause) -> Option:
        return Option(one.key, one.title, one.key == kind, say(f"duty:{one.duty}").text)

    kinds = clause_kinds_offered(builder.wording.language)
    means = say(f"kind-help:{kind}", otherwise=next(one.means for one in kinds if one.key == kind))
    label = say("label:kind")
    options = tuple(option(one) for one in kinds)
    field = Field((), "kind", "choice", label.text, means.text, label.language, value=kind, options=options)
    return group("kind", (field,), builder)


def _groups(part: Part, kind: str, path: Path, builder: Builder) -> Iterable[Group]:
    body = part.at(kind)
    assert body is not None
    held: dict[str, list[tuple[Part, str, Path]]] = {key: [] for key in CLAUSE_GROUPS}
    for own in in_order(body.parts):
        held[own_group_of(own)].append((own, under(kind, own.key), (*path, kind, own.key)))
    for header in in_order(one for one in part.parts if one.key != kind):
        held[group_of(header)].append((header, header.key, (*path, header.key)))
    for key, parts in held.items():
        if parts:
            yield group(key, tuple(builder.field(one, name, where) for one, name, where in parts), builder)
