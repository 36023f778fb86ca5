"""Reading a case: its agreement as of a date, its positions where the reader may see them, its evidence."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from servanda.agreement import Agreement, Positions, read_agreement
from servanda.basis import Place, Refusal, content_hash, local_midnight, to_us
from servanda.store import Case, open_case

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence import Batch

#: Told the step under way, how much of it is done, and out of how much (0: not known).
Progress = Callable[[str, int, int], None]


def as_of_instant(text: str, zone: str) -> int:
    """``2006-07-01`` (the end of that local day) or ``2006-07-01 14:00``, as microseconds UTC; refuses OPS001."""
    try:
        if len(text.strip()) <= 10:
            return local_midnight(date.fromisoformat(text.strip()) + timedelta(days=1), zone)
        moment = datetime.fromisoformat(text.strip())
        return to_us(moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone)))
    except ValueError:
        raise Refusal(
            "OPS001",
            f"{text!r} is not a date or an instant",
            "write 2006-07-01 or '2006-07-01 14:00'",
            Place("--as-of"),
        ) from None


def zone_of(case: Case) -> str:
    """The time zone of a case's agreement."""
    paper = case.agreement()
    return read_agreement(paper.text, paper.name).timing.zone


def read_case(name: str, as_of: str = "") -> tuple[Case, Agreement]:
    """The case a person names and its agreement, with overlays made up to ``as_of`` (all of them when empty)."""
    case = open_case(name)
    paper = case.agreement()
    agreement = read_agreement(paper.text, paper.name)
    if as_of:
        agreement = read_agreement(paper.text, paper.name, as_of=as_of_instant(as_of, agreement.timing.zone))
    return case, agreement


def read_positions(case: Case, agreement: Agreement, as_of: str = "") -> Positions | None:
    """The positions kept with a case, or None; for those who may see them.

    ``as_of``: leave out what became known later.
    """
    paper = case.positions()
    if paper is None:
        return None
    from servanda.agreement import read_positions as read

    kept = read(paper.text, paper.name, agreement)
    if not as_of:
        return kept
    last = as_of_instant(as_of, agreement.timing.zone)

    def known(entry: Any) -> bool:
        return (kept.calendar.fixed(entry.known or entry.made) or 0) < last

    return replace(
        kept,
        proposals=tuple(filter(known, kept.proposals)),
        answers=tuple(filter(known, kept.answers)),
        options=tuple(filter(known, kept.options)),
    )


@dataclass(frozen=True, slots=True)
class Heard:
    """One input read: its path, a digest of its bytes, and the batch of facts and refusals."""

    path: str
    digest: str
    batch: "Batch"


def read_evidence(
    paths: Iterable[Path], agreement: Agreement, progress: Progress, reader: str = ""
) -> tuple[Heard, ...]:
    """Every input, dates without a zone taken in the agreement's own."""
    from servanda.evidence import Report, detect, gather, reader_named

    heard = []
    listed = list(paths)
    for number, path in enumerate(listed):
        if not path.is_file():
            raise Refusal("OPS002", f"there is no file {path}", "check the path of the evidence", Place(str(path)))
        progress(f"reading {path.name}", number, len(listed))
        report = Report(path, path.name, None)
        chosen = reader_named(reader) if reader else detect(report)
        source = replace(chosen.source, default_zone=agreement.timing.zone)
        batch = gather(chosen.read(report, source), source)
        heard.append(Heard(str(path), digest_of(path), batch))
    return tuple(heard)


def digest_of(path: Path) -> str:
    """SHA-256 of a file's bytes, first 16 hex digits."""
    return content_hash(path.read_bytes())


def all_facts(heard: Iterable[Heard]) -> "pl.DataFrame":
    """The facts of every input as one table; the same row read twice (equal id) counts once."""
    import polars as pl

    from servanda.evidence import empty

    tables = [one.batch.facts for one in heard]
    if not tables:
        return empty()
    whole = pl.concat(tables, rechunk=False)
    return whole.unique(subset="id", keep="first", maintain_order=True) if len(tables) > 1 else whole
