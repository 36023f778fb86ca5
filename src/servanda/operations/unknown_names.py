"""Sides named in reports that are no participant and no body of the agreement."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from servanda.agreement import Law
from servanda.compliance import Assessments
from servanda.operations.archives import Gathered

if TYPE_CHECKING:
    import polars as pl

#: Names told; the rest are only counted.
MOST_NAMES: Final = 10
_SIDES: Final = ("side_1", "side_2", "actor")


@dataclass(frozen=True, slots=True)
class UnknownNames:
    """How many facts name such a side; the names as written with how many facts each, most first; how many more."""

    reports: int
    names: tuple[tuple[str, int], ...]
    more: int

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        named = [{"name": name, "facts": facts} for name, facts in self.names]
        return {"reports": self.reports, "names": named, "more_names": self.more}


def unknown_names(law: Law, gathered: Gathered, result: Assessments) -> UnknownNames | None:
    """The names of no participant or body on events and acts held and known by the cut-off; civilians are no side.

    None where there are none, or where every fact that has one bears on a clause all the same.
    """
    import polars as pl

    from servanda.vocabulary import resolve

    recorded, begun = (pl.col(one).dt.epoch("us") for one in ("recorded", "happened_from"))
    known = (recorded <= result.as_of) & (begun < result.as_of) & pl.col("kind").is_in(["event", "act"])
    facts = gathered.held.lazy().filter(known).select("id", *(pl.col(one).cast(pl.String) for one in _SIDES)).collect()
    written = pl.concat([facts[one].rename("name").unique() for one in _SIDES]).drop_nulls().unique()
    names = resolve({**{one: one for one in law.everyone}, **law.names})
    unknown = [name for name in written if names(name) is None and not name.lower().startswith("civilian")]
    if not unknown:
        return None
    naming = facts.filter(pl.any_horizontal(pl.col(one).is_in(unknown) for one in _SIDES))
    if not _some_unused(naming, gathered, result):
        return None
    each = pl.concat([naming.select("id", name=one) for one in _SIDES]).filter(pl.col("name").is_in(unknown)).unique()
    # Among equals the one whose least fact comes first: never by name.
    counts = each.group_by("name").agg(pl.len().alias("facts"), pl.col("id").min())
    ordered = counts.sort(["facts", "id"], descending=[True, False]).select("name", "facts")
    told = tuple((str(name), int(n)) for name, n in ordered.head(MOST_NAMES).iter_rows())
    return UnknownNames(naming.height, told, max(0, ordered.height - MOST_NAMES))


def _some_unused(naming: "pl.DataFrame", gathered: Gathered, result: Assessments) -> bool:
    """Whether any of these facts bears on no clause; where archives are too large to hold, whether any fact at all."""
    import polars as pl

    if gathered.archives:
        return result.unused > 0
    # What is coded comes first; after it what no clause asks for.
    ids = pl.Series(result.looked.ids(), dtype=pl.String).head(len(result.coded))
    bearing = ids.filter(pl.Series(result.coded.chosen.any(axis=1)))
    return not bool(naming["id"].is_in(bearing.implode()).all())
