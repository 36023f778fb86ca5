"""Who owes what, on whose behalf, to whom: the agreement as a table of commitments."""

from collections.abc import Iterator
from typing import NamedTuple

from servanda.agreement.clause import Clause
from servanda.agreement.conditions import Acts
from servanda.agreement.model import Agreement


class Commitment(NamedTuple):
    """One row: ``owner`` owes what ``clause`` says; all ids.

    ``for_whom``: those whose conduct it covers beside the owner's own: forces of its side, and others it
    undertook to answer for. ``kind``: the clause kind (what is under *may* is allowed, not owed), or
    *answers for* where a participant answers for forces and no clause says what that means: no ``clause`` then.
    ``to_whom``: those it is owed to; empty where nobody is.
    """

    owner: str
    for_whom: tuple[str, ...]
    kind: str
    clause: str
    to_whom: tuple[str, ...]


def who_owes_what(agreement: Agreement) -> tuple[Commitment, ...]:
    """Every commitment, clauses in the order of the file and owners in the order of the clause."""
    rows = [row for clause in agreement.clauses for row in _of_clause(clause, agreement)]
    answered = {(row.owner, other) for row in rows for other in row.for_whom}
    for owner, one in agreement.participants.items():
        left = tuple(other for other in one.answers_for if (owner, other) not in answered)
        if left:
            rows.append(Commitment(owner, left, "answers for", "", _counterparts(owner, agreement)))
    return tuple(rows)


def _of_clause(clause: Clause, agreement: Agreement) -> Iterator[Commitment]:
    owners = clause.who or _doers(clause)
    stated = _recipients(clause)
    for owner in owners:
        to_whom = tuple(one for one in stated if one != owner) or _counterparts(owner, agreement)
        yield Commitment(owner, _for_whom(owner, owners, clause, agreement), clause.kind, clause.id, to_whom)


def _for_whom(owner: str, owners: tuple[str, ...], clause: Clause, agreement: Agreement) -> tuple[str, ...]:
    """Forces of the owner's side, and those among the actors the clause names that it answers for."""
    participant = agreement.participants.get(owner)
    named = {other for acts in _acts(clause) for other in acts.by} - set(owners)
    answered = set(participant.answers_for) & named if participant else set()
    alone = len(owners) == 1 and clause.kind == "ensures"
    covered = (named if alone else answered) & set(agreement.participants)
    return tuple(
        other
        for other, one in agreement.participants.items()
        if other != owner and ((one.side == owner) or other in covered)
    )


def _acts(clause: Clause) -> Iterator[Acts]:
    """Acts the owner is to do, refrain from or prevent; never what is done in exchange."""
    for name in ("do", "that", "gives", "hands_over", "owes"):
        acts = getattr(clause.promise, name, None)
        if isinstance(acts, Acts):
            yield acts


def _doers(clause: Clause) -> tuple[str, ...]:
    """Who acts, where a clause names nobody at its head: in its acts, or the parties of a distance rule."""
    named = [one for acts in _acts(clause) for one in acts.by]
    named += list(getattr(clause.promise, "baseline", ()))
    return tuple(dict.fromkeys(named))


def _recipients(clause: Clause) -> tuple[str, ...]:
    """Those a clause says it is done toward, given to or handed to."""
    named = [one for acts in _acts(clause) for one in acts.toward]
    for name in ("to", "then_to"):
        given = getattr(clause.promise, name, ())
        if isinstance(given, tuple):
            named += given
    return tuple(dict.fromkeys(named))


def _counterparts(owner: str, agreement: Agreement) -> tuple[str, ...]:
    """To whom a commitment is owed where the clause does not say.

    In a unilateral declaration nobody; in mirror documents those who countersign and are no party to the
    conflict, for the parties promised each other nothing; else the other parties and signatories.
    """
    if agreement.form == "unilateral":
        return ()
    side = agreement.participants[owner].side if owner in agreement.participants else ""
    found = []
    for other, one in agreement.participants.items():
        bound = one.signatory or "signatory" in one.roles or "party" in one.roles
        member = one.side in agreement.participants  # its side stands for it
        if not bound or other in (owner, side) or member:
            continue
        if agreement.form == "mirror documents" and "party" in one.roles:
            continue
        found.append(other)
    return tuple(found)
