"""Reading an agreement file again after an edit: only what the edit touched, and what every part owes the others."""

from dataclasses import fields, replace
from typing import Any

from servanda.agreement.clause import Clause
from servanda.agreement.model import Agreement
from servanda.agreement.order import same_but_called
from servanda.agreement.reading import AgreementFile, read_agreement, read_clause, read_top, sound
from servanda.agreement.references import Only
from servanda.basis import Node, Refusal, Refused, known_zone, origin, reread


def reread_agreement(agreement: Agreement, text: str, root: Node | None = None) -> Agreement:
    """What ``read_agreement`` gives for the text, refusals included; ``agreement`` is an earlier state of the file.

    ``root``: the text as read, where that is known. Sections and clauses that the edit did not touch are taken over as
    they were read; whether all parts agree with each other is asked again.
    """
    file = agreement.root.place.file
    root = reread(agreement.file_text, agreement.root, text) if root is None else root
    old, new = _entries(agreement.root), _entries(root)
    if "versions" in old or "versions" in new or not _same_format(old, new) or not _all_mappings(new):
        return read_agreement(text, file)
    problems: list[Refused] = []
    named = _sections(agreement, root, old, new, problems)
    named["clauses"] = _clauses(agreement, root, problems)
    if problems:
        raise Refusal.of(problems)
    made = replace(agreement, root=root, file_text=text, **named)
    alike = len(named) == 1 or same_but_called(agreement, made, set(named) - {"clauses"})
    return sound(made, *_asked_again(agreement, made)) if alike else sound(made)


def _asked_again(old: Agreement, new: Agreement) -> tuple[Only, Only]:
    """The clauses whose names are looked up again, and whose dates are placed again, where sections name the same.

    All of them where a clause came or went; all dates where those of a clause changed, for others may count from it.
    """
    if [one.id for one in old.clauses] != [one.id for one in new.clauses]:
        return None, None
    pairs = [(one, two) for one, two in zip(old.clauses, new.clauses, strict=True) if one is not two]
    changed = {two.id for _, two in pairs}
    return changed, changed if all(_dates(one) == _dates(two) for one, two in pairs) else None


def _dates(clause: Clause) -> tuple[Any, ...]:
    return (clause.opening, clause.until, clause.deadline)


def _entries(root: Node) -> dict[str, Node]:
    return root.value if isinstance(root.value, dict) else {}


def _same_format(old: dict[str, Node], new: dict[str, Node]) -> bool:
    return "servanda" in new and new["servanda"].value == old["servanda"].value


def _all_mappings(new: dict[str, Node]) -> bool:
    clauses = new["clauses"].value if "clauses" in new else None
    return isinstance(clauses, list) and all(isinstance(origin(one).value, dict) for one in clauses)


def _sections(
    agreement: Agreement, root: Node, old: dict[str, Node], new: dict[str, Node], problems: list[Refused]
) -> dict[str, Any]:
    """The sections of the file; none where all are as they were."""
    names = [key for key in new if key != "clauses"]
    same = {key for key in names if key in old and origin(old[key]) is origin(new[key])}
    if len(same) == len(names) == len(old) - 1 and bool(new["clauses"].value) == bool(agreement.clauses):
        return {}
    plain = {key: new[key].data() if key != "clauses" else [{}] * len(new[key].value or ()) for key in new}
    if isinstance(plain.get("timing"), dict) and isinstance(plain["timing"].get("zone"), str):
        known_zone(plain["timing"]["zone"], root.at(("timing", "zone")).place)
    top = read_top(plain, root, problems)
    if top is None:
        return {}
    return {one.name: getattr(top, one.name) for one in fields(AgreementFile) if one.name != "servanda"}


def _clauses(agreement: Agreement, root: Node, problems: list[Refused]) -> tuple[Clause, ...]:
    before = agreement.root.at(("clauses",)).value
    listed = before if isinstance(before, list) else []
    known = {id(origin(node)): clause for node, clause in zip(listed, agreement.clauses, strict=True)}
    found: list[Clause] = []
    nodes = root.at(("clauses",)).value
    for n, node in enumerate(nodes if isinstance(nodes, list) else ()):
        clause = known.get(id(origin(node)))
        if clause is None:
            clause = read_clause(n, node.data(), root, problems)
        if clause is not None:
            found.append(clause)
    return tuple(found)
