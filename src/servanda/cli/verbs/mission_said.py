"""What ``servanda mission`` says: lines or JSON, and invitations as a page or a list."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.operations import Looked, Sheet


def said(data: dict[str, Any], lines: Iterable[str], as_json: bool, data_class: str = "staff") -> int:
    """Says one or the other; fine. ``data_class``: of what is said."""
    from servanda.cli.terminal import print_json

    if as_json:
        print_json({"class": data_class, **data})
        return 0
    for line in lines:
        print(line)
    return 0


def say_looked(looked: "Looked", as_json: bool) -> int:
    """Says what came of looking at a mission whole; 1 where something is not as it was written."""
    counts = f"{looked.entries} entries ({looked.erased} erased, {looked.waiting} waiting for the log)"
    lines = [f"{looked.place}: {counts}, {looked.leaves} leaves, {looked.heads} heads"]
    if looked.signed or looked.by_session:
        lines.append(f"deeds off the line: {looked.signed} signed by who did them, {looked.by_session} by session only")
    faults = [f"not sound: {one['why']} [{one['code']}]" for one in looked.faults]
    lines += faults or ["everything is as it was written"]
    said(looked.data(), lines, as_json)
    return 1 if looked.faults else 0


def refuse_unsaid(out: Path | None, *, quiet: bool) -> None:
    """Refuses, before any word is made, what would keep it from being said: a word is said once and never kept."""
    from servanda.basis import Place, Refusal
    from servanda.operations import refuse_private_page

    if out is not None:
        refuse_private_page(out)
    elif quiet:
        why = "JSON holds no word of an invitation, and without --sheets nobody would learn it"
        raise Refusal("CLI001", why, "name a page with --sheets, or leave --json out", Place("the command line"))


def say_invitations(
    case: str, sheets: "Sequence[Sheet]", out: Path | None, at: str, language: str, *, quiet: bool
) -> None:
    """Invitations to a page, or in clear to whoever sits at the terminal; not into JSON, which is kept."""
    from servanda.operations import agreement_of, write_private_page
    from servanda.web import invitation_page

    if out is not None:
        write_private_page(invitation_page(sheets, agreement_of(case), at, language), out)
        if not quiet:
            print(f"invitations: {out} (print it, cut it, hand each to its person, and destroy the file)")
    elif not quiet:
        for one in sheets:
            print(f"invitation of {one.person.id}: {one.word}")
        print("each word is good once, for a week: hand it over on paper, to its person and nobody else")
