"""Drafts made in memory for tests of the order: the frame's agreement with other clauses put into it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import check_pages
from servanda.agreement import Agreement, read_agreement
from servanda.agreement.clause import Clause
from servanda.agreement.clauses.must import Must
from servanda.agreement.conditions import Acts, Any_, Done, Every_

ONE = """
clauses:
  - {id: one, says: One., who: north, must: {acts: movement.withdrawal}}
"""


@cache
def frame() -> Agreement:
    """The frame of the pages, with one clause."""
    return read_agreement(check_pages.framed(ONE), "draft.yaml")


def draft(text: str) -> Agreement:
    """A fragment in the frame, read."""
    return read_agreement(check_pages.framed(text), "draft.yaml")


def clause(name: str, ways: Sequence[Sequence[str]] = (), who: str = "north") -> Clause:
    """A duty that begins once all clauses of any one of the ways are done; at once where there are none."""
    alls = [Every_(all=tuple(Done(done=ref) for ref in way)) for way in ways]
    when = None if not alls else alls[0] if len(alls) == 1 else Any_(any=tuple(alls))
    return Clause(
        id=name,
        says={"en": f"{name} is done."},
        who=(who,),
        when=when,
        kind="must",
        promise=Must(do=Acts(acts=("movement.withdrawal",))),
    )


def agreement(clauses: Sequence[Clause]) -> Agreement:
    """The frame's agreement with these clauses."""
    return replace(frame(), clauses=tuple(clauses))
