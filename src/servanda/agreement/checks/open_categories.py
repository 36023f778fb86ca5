"""Cap with non-exhaustive categories."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import clauses, listed
from servanda.agreement.clauses.cap import Cap
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class OpenCategories(Check):
    """A cap counts named categories, and what falls under none of them is not capped."""

    code: ClassVar[str] = "CHK025"
    title: ClassVar[str] = "cap with non-exhaustive categories"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "What is capped comes back under another name: soldiers as guards, police or engineers, guns as equipment."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic for caps known to be open, and a notice for those of which the text does not say."""
        caps = [
            (clause.id, promise)
            for clause in matter.agreement.clauses
            if isinstance(promise := clause.promise, Cap)
            and promise.at_most is not None
            and (promise.exhaustive is False or (promise.categories and promise.exhaustive is None))
        ]
        known = [id_ for id_, cap in caps if cap.exhaustive is False]
        silent = [id_ for id_, cap in caps if cap.exhaustive is None]
        named = {id_: cap.categories for id_, cap in caps}
        if known:
            yield self._said(matter, known, named, "caps only what it names", None, 45)
        if silent:
            words = "does not say whether the categories it names are all there are"
            yield self._said(matter, silent, named, words, Severity.NOTICE, 20)

    def _said(
        self,
        matter: Matter,
        ids: list[str],
        named: dict[str, tuple[str, ...]],
        words: str,
        severity: Severity | None,
        weight: int,
    ) -> Diagnostic:
        kinds = listed(list(dict.fromkeys(kind for id_ in ids for kind in named[id_])))
        listing = f" ({kinds})" if kinds else ""
        return self.found(
            matter,
            ids[0],
            f"The text {words}{listing}: {clauses(matter, ids)}.",
            [
                Remedy("close the list: “and all other armed persons and weapons, whatever they are called”"),
                Remedy("cap the total as well as each category", computed=False, edits=len(ids)),
            ],
            weight=weight,
            severity=severity,
            involves=tuple(ids[1:]),
        )
