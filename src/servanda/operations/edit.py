"""Change one value of a clause in an agreement file, and nothing else in it."""

from dataclasses import dataclass
from pathlib import Path

from servanda.agreement import change_clause
from servanda.basis import Node, Place, Refusal, read_yaml
from servanda.operations.page_files import write_whole
from servanda.store import open_case, shipped_cases

_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class EditReport:
    """What was changed: the file, the clause and field, the value before and after, as written."""

    path: Path
    clause: str
    field: str
    was: str
    now: str


def edit_case(name: str, clause: str, field: str, value: str) -> EditReport:
    """Change one field of one clause in the agreement file of a case; ``field`` is dotted, as ``must.amount``.

    Every other byte of the file stays. Refuses (OPS020) a case that comes with the program, (AGR060) what is not
    there, (AGR062) a change after which the file could no longer be read, (OPS022) a file that changed meanwhile.
    """
    case = open_case(name)
    path = Path(case.agreement().name)
    if is_shipped(path):
        raise Refusal(
            "OPS020",
            f"{case.id!r} comes with the program, and is not changed",
            f"copy it first: servanda copy {case.id} my-case; then edit my-case",
            Place(str(path)),
        )
    read = path.read_bytes()
    # The mark some editors put before UTF-8 text is no part of it, and stays where it is.
    text = read.decode("utf-8")
    mark, text = (_MARK, text[1:]) if text.startswith(_MARK) else ("", text)
    changed = change_clause(text, clause, field, value, str(path))
    was = _value(text, clause, field, str(path))
    if path.read_bytes() != read:
        raise Refusal(
            "OPS022", "the file was changed by somebody else meanwhile", "look at it, and edit again", Place(str(path))
        )
    write_whole((mark + changed).encode("utf-8"), path)
    return EditReport(path, clause, field, was, value)


def is_shipped(path: Path) -> bool:
    """Whether a file belongs to a case that comes with the program."""
    return path.resolve().parent in {folder.resolve() for folder in shipped_cases().values()}


def _value(text: str, clause: str, field: str, file: str) -> str:
    """The value as it stands in the file."""
    clauses = read_yaml(text, file).at(("clauses",)).value
    found = [one for one in clauses if _is(one, clause)] if isinstance(clauses, list) else []
    node = found[0].at(tuple(field.split("."))) if found else None
    return "" if node is None or not isinstance(node.value, str) else node.value


def _is(node: Node, clause: str) -> bool:
    return isinstance(node.value, dict) and (id_ := node.value.get("id")) is not None and id_.value == clause
