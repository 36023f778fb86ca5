"""The case's own evidence beside a mission's record: facts of files in the case's folder, for those of the mechanism.

No entry of the record brought them, and nobody told them to anybody: they are seen by whoever may see what the
mechanism enters for itself, and by nobody else.
"""

from typing import TYPE_CHECKING

from servanda.access import DataClass, Entry, Person, sees
from servanda.basis import EVER
from servanda.operations.archives import set_apart
from servanda.operations.reading import all_facts, read_case, read_evidence

if TYPE_CHECKING:
    import polars as pl

_FOR_ITSELF = Entry(0, EVER, EVER, "", "", "case:evidence:read", "", DataClass.MECHANISM)


def evidence_of(case: str) -> "pl.DataFrame | None":
    """The facts of a case's own evidence; None where it has none. Archives too large to hold are left out.

    Refuses what reading evidence refuses.
    """
    found, agreement = read_case(case)
    paths, _ = set_apart(found.evidence(), "")
    if not paths:
        return None
    facts, _ = all_facts(read_evidence(paths, agreement, lambda step, done, whole: None))
    return facts


def sees_evidence(person: Person) -> bool:
    """Whether somebody sees what the mechanism has for itself."""
    return sees(person, _FOR_ITSELF)
