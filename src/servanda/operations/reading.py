"""Reading a case: its agreement as of a date, its positions where the reader may see them, its evidence."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from servanda.agreement import Agreement, Calendar, Positions, read_agreement
from servanda.basis import Place, Refusal, Refused, local_midnight, to_us, why_no_file
from servanda.store import Case, Paper, open_case

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence import Batch, Reader, Report

FIRST_YEAR, LAST_YEAR = 1800, 2300
#: How many refused rows stand for the rest where all were refused.
_SHOWN = 5
#: A row that says of itself that it reports nothing is no defect of the file.
_NOTHING_REPORTED = "EVD045"
#: Told the step under way, how much of it is done, and out of how much (0: not known).
Progress = Callable[[str, int, int], None]


def as_of_instant(text: str, zone: str) -> int:
    """``2006-07-01`` (the end of that local day) or ``2006-07-01 14:00``, as microseconds UTC.

    Refuses (OPS001) what is neither, or lies outside the years 1800 to 2300.
    """
    try:
        if len(text.strip()) <= 10:
            day = date.fromisoformat(text.strip())
            _refuse_far_off(day.year, text)
            return local_midnight(day + timedelta(days=1), zone)
        moment = datetime.fromisoformat(text.strip())
        _refuse_far_off(moment.year, text)
        return to_us(moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone)))
    except ValueError:
        raise Refusal(
            "OPS001",
            f"{text!r} is not a date or an instant",
            "write 2006-07-01 or '2006-07-01 14:00'",
            Place("--as-of"),
        ) from None


def _refuse_far_off(year: int, text: str) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refusal(
            "OPS001",
            f"{text!r} lies outside the years {FIRST_YEAR} to {LAST_YEAR}",
            "write a date reports can have",
            Place("--as-of"),
        )


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
        agreement = read_as_of(paper, as_of_instant(as_of, agreement.timing.zone))
    return case, agreement


def read_as_of(paper: Paper, as_of: int) -> Agreement:
    """The agreement as it stood at an instant: what was agreed later is neither applied nor listed."""
    agreement = read_agreement(paper.text, paper.name, as_of=as_of)
    calendar = Calendar(agreement.timing)
    made = ((one, calendar.fixed(one.made)) for one in agreement.versions)
    return replace(agreement, versions=tuple(one for one, at in made if at is None or at < as_of))


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
    """One input read: its path, a digest of its bytes, the batch of facts and refusals, and its reader's name.

    ``companions``: a digest for each file by its name that said how this one is read, or where its places are.
    ``repeated_as``: paths of the same file that were given too, and not read again.
    """

    path: str
    digest: str
    batch: "Batch"
    reader: str = ""
    companions: dict[str, str] = field(default_factory=dict)
    repeated_as: tuple[str, ...] = ()


def read_evidence(
    paths: Iterable[Path], agreement: Agreement, progress: Progress, reader: str = ""
) -> tuple[Heard, ...]:
    """Every input, dates without a zone taken in the agreement's own; one file under several names is read once.

    Refuses a path that is no file (OPS002), a file of which every row is refused (OPS006), and what its reader
    refuses as a whole.
    """
    from servanda.evidence import Report, detect, gather, read_report

    heard: dict[tuple[str, ...], Heard] = {}
    listed = list(paths)
    named = named_reader(reader) if reader else None
    for number, path in enumerate(listed):
        if why := why_no_file(path):
            shown = str(path).replace("\0", "\ufffd")
            raise Refusal("OPS002", f"{shown} {why}", "check the path of the evidence", Place(shown))
        progress(f"reading {path.name}", number, len(listed))
        report = Report(path, path.name, None)
        chosen = named or detect(report)
        source = replace(chosen.source, default_zone=agreement.timing.zone)
        batch = gather(read_report(report, chosen, source), source)
        _refuse_nothing_left(path, batch)
        digest, companions = digest_of(path), companions_of(report)
        # What stands beside a file says how it is read: with another mapping it is another report.
        same = (digest, *sorted(companions.values()))
        if same in heard:
            first = heard[same]
            heard[same] = replace(first, repeated_as=(*first.repeated_as, str(path)))
            continue
        heard[same] = Heard(str(path), digest, from_input(batch, digest), chosen.name, companions)
    return tuple(heard.values())


def read_once(heard: Iterable[Heard]) -> list[dict[str, str]]:
    """The files that were given although they are the same as one read, as plain data."""
    return [{"file": Path(other).name, "same_as": Path(one.path).name} for one in heard for other in one.repeated_as]


def from_input(batch: "Batch", digest: str) -> "Batch":
    """The batch with its facts marked as read from one input: two files may have the same line about two things."""
    import polars as pl

    bare = batch.facts["input"].null_count() == len(batch.facts)
    named = (pl.lit(digest) if bare else pl.coalesce("input", pl.lit(digest))).alias("input")
    return replace(batch, facts=batch.facts.with_columns(named))


def named_reader(name: str) -> "Reader":
    """A format by the name a person gave; refuses (EVD003) an unknown one."""
    from servanda.evidence import reader_named

    try:
        return reader_named(name)
    except Refusal as refusal:
        raise Refusal.of([replace(one, place=Place("--reader")) for one in refusal.reasons]) from None


def _refuse_nothing_left(path: Path, batch: "Batch") -> None:
    """A file none of whose rows could be taken in is refused: an assessment without it would pass for one with it."""
    refused = batch.refusals.filter(batch.refusals["code"] != _NOTHING_REPORTED)
    if len(batch.facts) or not len(refused):
        return
    first = [
        Refused(row["code"], row["why"], row["remedy"], Place(path.name, row["row"]))
        for row in refused.head(_SHOWN).to_dicts()
    ]
    more = len(refused) - len(first)
    raise Refusal(
        "OPS006",
        f"every row of the file was refused, {len(refused):,} in all"
        + (f"; the first {len(first)} follow, and {more:,} more" if more else ""),
        "mend the rows, or leave the file out",
        Place(str(path)),
        also=tuple(first),
    )


def digest_of(path: Path) -> str:
    """SHA-256 of a file's bytes, first 16 hex digits; read in pieces, however large the file is."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()[:16]


def companions_of(report: "Report") -> dict[str, str]:
    """The digest of each file by its name that a report was read with."""
    return {name: digest_of(path) for name, path in report.explained_by().items()}


def all_facts(heard: Iterable[Heard]) -> "tuple[pl.DataFrame, int]":
    """The facts of every input as one table, and how many were left out as repeats.

    The same fact read twice (equal id), in one file or in two, counts once; so does each of a file given twice.
    """
    import polars as pl

    from servanda.evidence import empty

    told = tuple(heard)
    tables = [one.batch.facts for one in told]
    if not tables:
        return empty(), 0
    whole = pl.concat(tables, rechunk=False)
    repeated = len(whole) - whole["id"].n_unique()
    again = sum(len(one.batch.facts) * len(one.repeated_as) for one in told)
    return whole.unique(subset="id", keep="first", maintain_order=True) if repeated else whole, repeated + again
