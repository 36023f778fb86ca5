"""Undefined act or violation."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from servanda.agreement.change import Change
from servanda.agreement.checks.charge import judge
from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import acted, clauses, listed
from servanda.agreement.clause import Clause
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.vocabulary import act_label, expand, known_act

#: Stems by which a definition, or a word left undefined, is about violations as such.
_VIOLATION = ("violat", "breach", "contraven", "infring", "infracc", "manquement", "خرق", "انتهاك")
#: Single acts that are a judgement rather than something seen.
_JUDGED = ("operation.offensive", "propaganda", "movement.reinforcement", "other", "illicit-finance")
#: Kinds that promise acts and mean nothing without one.
_ACTING = ("must_not", "must", "rate", "builds_confidence")


def of_violation(word: str) -> bool:
    """Whether a word speaks of violations as such."""
    return any(stem in word.lower() for stem in _VIOLATION)


class UndefinedAct(Check):
    """What counts as a breach is left open: violations not defined, words nobody explains, acts too broad."""

    code: ClassVar[str] = "CHK020"
    title: ClassVar[str] = "undefined act or violation"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "What is not defined before it happens is argued about after it has happened. Hodeidah (2018) did "
        "not say what a violation is; Colombia (2016) listed 35 prohibited acts and graded what was found."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """The missing definition of violation, then undefined words, clauses without an act."""
        missing = list(self._violation(matter))
        yield from missing
        yield from self._words(matter)
        yield from self._actless(matter)
        if not missing:
            yield from self._broad(matter)

    def _violation(self, matter: Matter) -> Iterator[Diagnostic]:
        agreement = matter.agreement
        marked = any(of_violation(word) for word in agreement.undefined)
        marked |= any(of_violation(word) for clause in agreement.clauses for word in clause.undefined)
        if not marked and any(of_violation(term) for term in agreement.definitions):
            return
        forbids = [clause for clause in agreement.clauses if clause.promise.duty == "forbid"]
        if not forbids and not marked:
            return
        acts = tuple(act for clause in forbids for act in clause.promise.acts())
        loose = tuple(act for act in acts if _is_loose(act))
        graded = any(body.grades for body in agreement.bodies.values())
        if marked or (loose and not graded):
            said = f"; it prohibits whole classes of acts ({acted(loose)})" if loose else ""
            yield self._undefined_violation(matter, forbids, f"The text does not say what a violation is{said}.", 90)
        else:
            words = "The text lists prohibited acts, but does not say what makes one of them a violation."
            yield self._undefined_violation(matter, forbids, words, 40, Severity.NOTICE)

    def _undefined_violation(
        self, matter: Matter, forbids: list[Clause], words: str, weight: int, severity: Severity | None = None
    ) -> Diagnostic:
        finder = judge(matter)
        finding = f", as found by {matter.called(finder)}" if finder else ", and name who finds it"
        acts = acted(act for clause in forbids for act in clause.promise.acts())
        found = finding if finder else ""
        remedies = [
            Remedy(
                "define a violation as "
                + (f"any of the acts prohibited here ({acts})" if acts else "any act contrary to a clause")
                + f", by anyone a participant answers for, from entry into force on{finding}",
                edit=_defining(
                    matter, forbids, f"by anyone a participant answers for, from entry into force on{found}"
                ),
            ),
            Remedy("a closed list of prohibited acts with grades, as in Colombia (2016)", computed=False, edits=3),
        ]
        ids = tuple(clause.id for clause in forbids)
        return self.found(matter, "definitions", words, remedies, weight=weight, severity=severity, involves=ids)

    def _words(self, matter: Matter) -> Iterator[Diagnostic]:
        used: dict[str, list[str]] = {word: [] for word in matter.agreement.undefined}
        for clause in matter.agreement.clauses:
            for word in clause.undefined:
                used.setdefault(word, []).append(clause.id)
        defined = {term.lower() for term in matter.agreement.definitions}
        used = {word: ids for word, ids in used.items() if not of_violation(word) and word.lower() not in defined}
        if not used:
            return
        ids = tuple(dict.fromkeys(id_ for word_ids in used.values() for id_ in word_ids))
        quoted = [f"“{word}”" + (f" (in {listed(at, 3)})" if at else "") for word, at in used.items()]
        yield self.found(
            matter,
            ids[0] if ids else "undefined",
            f"The text leaves undefined: {listed(quoted, 5)}.",
            [
                Remedy(
                    f"define in the text: {listed([f'“{word}”' for word in used], 5)}",
                    edits=len(used),
                    field=("definitions", next(iter(used))),
                ),
                Remedy("name who settles the meaning when the sides differ, and by when", computed=False),
            ],
            weight=60,
            severity=None if ids else Severity.NOTICE,
            involves=ids[1:],
        )

    def _actless(self, matter: Matter) -> Iterator[Diagnostic]:
        empty = [c.id for c in matter.agreement.clauses if c.kind in _ACTING and not c.promise.acts()]
        if empty:
            yield self.found(
                matter,
                empty[0],
                f"No act is named that could be seen or counted: {clauses(matter, empty)}.",
                [
                    Remedy(
                        "say in each which act is meant, in words an observer could tick off",
                        edits=len(empty),
                    )
                ],
                weight=55,
                involves=tuple(empty[1:]),
            )

    def _broad(self, matter: Matter) -> Iterator[Diagnostic]:
        terms = " · ".join(matter.agreement.definitions).lower()
        loose: dict[str, list[str]] = {}
        for clause in matter.agreement.clauses:
            if clause.kind == "must_not":
                for act in clause.promise.acts():
                    if _is_loose(act) and not _defined(act, terms):
                        loose.setdefault(act, []).append(clause.id)
        if loose:
            ids = tuple(dict.fromkeys(id_ for at in loose.values() for id_ in at))
            yield self.found(
                matter,
                ids[0],
                f"Prohibited as a whole class, with no definition of its own: {acted(loose)}.",
                [Remedy(f"define {acted(loose)}, or list the single acts meant", edits=len(loose))],
                weight=20,
                severity=Severity.NOTICE,
                involves=ids[1:],
            )


def _is_loose(act: str) -> bool:
    return act in _JUDGED or (known_act(act) and len(expand(act)) > 1)


def _defined(act: str, terms: str) -> bool:
    return act in terms or act.rpartition(".")[2].replace("-", " ") in terms or acted([act]).lower() in terms


def _defining(matter: Matter, forbids: list[Clause], found: str) -> tuple[Change, ...]:
    """A definition of violation that names every act, and the word taken off the lists of undefined ones."""
    codes = dict.fromkeys(act for clause in forbids for act in clause.promise.acts())
    names = "; ".join(act_label(code).lower() if known_act(code) else code for code in codes)
    meant = f"any of the acts prohibited here ({names})" if names else "any act contrary to a clause"
    holders: list[tuple[tuple[str, ...], tuple[str, ...]]] = [(("undefined",), matter.agreement.undefined)]
    holders += [(("clauses", one.id, "undefined"), one.undefined) for one in matter.agreement.clauses]
    struck = [
        Change(path, [word for word in words if not of_violation(word)] or None)
        for path, words in holders
        if any(map(of_violation, words))
    ]
    since = f"by anyone a participant answers for, from entry into force on{found}"
    return (Change(("definitions", "violation"), f"{meant}, {since}"), *struck)
