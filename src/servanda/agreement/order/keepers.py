"""Which duties bring about acts, or their absence, that a condition waits for."""

from collections.abc import Iterable, Iterator

from servanda.agreement.clause import Clause
from servanda.agreement.conditions import Acts, At, Happened, leaves
from servanda.agreement.model import Agreement


class Keepers:
    """Duties by who owes them and what: who must do an act, and who must leave it.

    A duty covers acts when each of their codes, or one above it, is among its own, and their zones are not
    known to lie apart. Look-ups are by participant and code, so a condition costs no more than it finds.
    """

    def __init__(self, agreement: Agreement) -> None:
        self._sides = {key: one.side for key, one in agreement.participants.items() if one.side}
        self._parties = agreement.parties()
        self._known: dict[tuple[bool, str, tuple[str, ...], tuple[str, ...]], tuple[str, ...]] = {}
        self._listed: dict[tuple[bool, str, str], list[tuple[str, Acts]]] = {}
        self._certifying: dict[str, list[str]] = {}
        self._awaiting: dict[str, set[str]] = {}
        for clause in agreement.clauses:
            for ref in clause.promise.what if clause.kind == "certifies" else ():
                self._certifying.setdefault(ref, []).append(clause.id)
            for event in _awaited(clause):
                self._awaiting.setdefault(event, set()).add(clause.id)
            for leaves_it, acts in _owed(clause):
                for who in dict.fromkeys((*clause.who, *acts.by)):
                    for code in acts.acts:
                        self._listed.setdefault((leaves_it, who, code), []).append((clause.id, acts))

    def certifying(self, ref: str) -> tuple[str, ...]:
        """The clauses that bind a body to certify a duty."""
        return tuple(self._certifying.get(ref, ()))

    def awaiting(self, event: str) -> frozenset[str]:
        """The clauses that begin with an event."""
        return frozenset(self._awaiting.get(event, ()))

    def of_quiet(self, acts: Acts, waiter: str) -> list[tuple[str, ...]]:
        """Per participant who is to be quiet and is bound to it: the duties any one of which binds it."""
        found = (self._covering(True, who, acts) for who in acts.by or self._parties)
        # what only the waiter itself would forbid, others may leave undone without it
        return [one for one in found if one and one != (waiter,)]

    def of_acts(self, acts: Acts, waiter: str) -> tuple[str, ...]:
        """The duties any one of which binds somebody to the acts; none where somebody may do them unbound."""
        found = [self._covering(False, who, acts) for who in acts.by]
        if not found or not all(found):
            return ()
        duties = tuple(clause for one in found for clause in one)
        return () if duties == (waiter,) else duties

    def _covering(self, leaves_it: bool, who: str, acts: Acts) -> tuple[str, ...]:
        asked = (leaves_it, who, acts.acts, acts.in_)
        if asked not in self._known:
            self._known[asked] = self._search(leaves_it, who, acts)
        return self._known[asked]

    def _search(self, leaves_it: bool, who: str, acts: Acts) -> tuple[str, ...]:
        if not acts.acts:
            return ()
        first, *rest = acts.acts
        found: dict[str, None] = {}
        for name in (who, *((self._sides[who],) if who in self._sides else ())):
            for code in _upward(first):
                for clause, owed in self._listed.get((leaves_it, name, code), ()):
                    if _meet(owed, acts) and all(_covers(owed, other) for other in rest):
                        found[clause] = None
        return tuple(found)


def _owed(clause: Clause) -> Iterator[tuple[bool, Acts]]:
    """The acts a duty is about, and whether they are to be left."""
    acts = getattr(clause.promise, "do", None)
    if isinstance(acts, Acts) and clause.promise.duty in ("forbid", "require"):
        yield clause.promise.duty == "forbid", acts


def _awaited(clause: Clause) -> Iterator[str]:
    """What a clause's opening and conditions name: events among others."""
    if clause.opening is not None:
        yield clause.opening.ref
    for leaf in leaves(clause.when) if clause.when is not None else ():
        if isinstance(leaf, Happened):
            yield leaf.event
        elif isinstance(leaf, At):
            yield leaf.reached.ref


def _upward(code: str) -> Iterable[str]:
    parts = code.split(".")
    return [".".join(parts[:length]) for length in range(len(parts), 0, -1)]


def _covers(owed: Acts, code: str) -> bool:
    return any(one in owed.acts for one in _upward(code))


def _meet(owed: Acts, acts: Acts) -> bool:
    return not owed.in_ or not acts.in_ or bool(set(owed.in_) & set(acts.in_))
