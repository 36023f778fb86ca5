"""Make the bulletins of a case: open it at the cut-off, put the bulletin together, write its forms."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from servanda import __version__
from servanda.agreement import Agreement, lower
from servanda.basis import Place, Refusal, content_hash
from servanda.bulletin import (
    PASSAGES,
    RENDERERS,
    SHOWN,
    TOLD,
    Bulletin,
    Known,
    Period,
    Rendered,
    SourceLine,
    Speaker,
    compose,
    period_of,
    render,
)
from servanda.compliance import assess, coverage_of
from servanda.operations.archives import Gathered
from servanda.operations.bulletin.counting import Counting
from servanda.operations.escalate.opened import signed_on
from servanda.operations.page_files import write_whole
from servanda.operations.reading import Heard, Progress, all_facts, read_as_of, read_case, read_evidence


@dataclass(frozen=True, slots=True)
class BulletinReport:
    """A bulletin in each language asked for, with its forms, and the files they were written to."""

    bulletins: tuple[Bulletin, ...]
    forms: tuple[tuple[str, Rendered], ...]
    written: tuple[Path, ...] = ()

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        first = self.bulletins[0]
        return {
            "agreement": first.agreement,
            "period": first.period.name,
            "official": first.speaker.official,
            "headline": first.headline.text,
            "languages": [one.language for one in self.bulletins],
            "files": [str(path) for path in self.written],
        }


def make_bulletin(
    name: str,
    evidence: Iterable[str] = (),
    *,
    period: str,
    cut_off: str = "",
    publisher: str = "",
    languages: tuple[str, ...] = ("en",),
    forms: tuple[str, ...] = (),
    own: bool = True,
    reader: str = "",
    out: Path | None = None,
    progress: Progress = lambda step, done, total: None,
) -> BulletinReport:
    """The bulletin of one period of the case a person names; written to a folder where one is named.

    ``period``: 2015-W33, 2015-08, a day, or first..last. ``publisher``: who makes it; without the mechanism's approval
    every page and file says that it is a private analysis. Refuses what ``period_of`` and the readers refuse.
    """
    case, agreement = read_case(name)
    span = period_of(period, agreement.timing.zone, cut_off)
    paths = [*(case.evidence() if own else ()), *map(Path, evidence)]
    if not paths:
        raise Refusal(
            "OPS004", f"case {case.id!r} has no evidence of its own and none was given",
            "name one or more evidence files after the case", Place(name),
        )  # fmt: skip
    heard = read_evidence(paths, agreement, progress, reader)
    progress("putting the bulletin together", 0, 0)
    gathered = Gathered(*all_facts(heard))
    agreement = read_as_of(case.agreement(), span.end)
    known = known_at(agreement, gathered.held, span, heard)
    speaker = Speaker(publisher or "an unnamed publisher")
    bulletins = tuple(compose(known, speaker, language) for language in languages)
    made = tuple(
        (f"{one.agreement}_{one.period.name}_{one.language}.{shown.ending}", shown)
        for one in bulletins
        for shown in (render(one, form) for form in (forms or RENDERERS))
    )
    report = BulletinReport(bulletins, made)
    return report if out is None else replace(report, written=_written(made, out))


def known_at(agreement: Agreement, facts: Any, period: Period, heard: tuple[Heard, ...]) -> Known:
    """What is known at the cut-off of a period, as a bulletin is made from it."""
    import polars as pl

    law, signed = lower(agreement), signed_on(agreement)
    result = assess(law, facts, period.end)
    counting = Counting(facts, agreement, period.end)
    before = None if signed is None else period.ending(signed)
    cut = pl.lit(period.end).cast(pl.Datetime("us", "UTC"))
    declared = facts.filter(
        ((pl.col("act") == "finding") | pl.col("act").str.starts_with("statement")) & (pl.col("recorded") < cut)
    )
    counts = pl.any_horizontal(*(pl.col("act").str.starts_with(one) for one in TOLD), pl.col("act") == PASSAGES)
    return Known(
        agreement=agreement,
        measures=_not_of_an_event(facts.filter(counts & (pl.col("recorded") < cut)), facts),
        published=tuple(one.digest for one in heard if one.reader == "status_reports"),
        result=result,
        periods=tuple(period.before(n) for n in range(SHOWN)),
        counted=counting,
        regions=counting.regions,
        declared=declared,
        coverage=tuple(one for one in coverage_of(law, result, since=period.begin) if one.end > period.begin),
        sources=tuple(
            SourceLine(one.batch.source.title, one.batch.source.origin, one.batch.source.terms, one.digest)
            for one in heard
        ),
        made_from=(
            ("agreement", content_hash(agreement.file_text.encode())),
            *((one.batch.source.title, one.digest) for one in heard),
            ("program", f"servanda {__version__}"),
        ),
        program=f"servanda {__version__}",
        agreed=None if before is None else counting(before, before),
        secret=int(content_hash("\n".join(sorted(facts["id"])).encode()), 16) % 2**63,
    )


def _not_of_an_event(measures: Any, facts: Any) -> Any:
    """Without what stands on one line with an event, whose dead are in the figures already."""
    import polars as pl

    events = facts.filter(pl.col("kind") == "event").select("input", "row")
    return measures.join(events, on=["input", "row"], how="anti", nulls_equal=True, maintain_order="left")


def _written(made: tuple[tuple[str, Rendered], ...], out: Path) -> tuple[Path, ...]:
    """Every form in its file; a bulletin made again stands over the one before only where it is the same or ours."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(
            "OPS010", f"{out} cannot be made: {error.strerror}", "name another folder", Place("--out")
        ) from None
    return tuple(write_whole(shown.data, out / name) for name, shown in made)
