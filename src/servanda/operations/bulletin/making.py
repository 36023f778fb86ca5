"""Make the bulletins of a case: open it at the cut-off, put the bulletin together, write its forms."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from servanda import __version__
from servanda.agreement import Agreement, lower
from servanda.basis import Place, Refusal, content_hash
from servanda.bulletin import (
    PASSAGES,
    SHOWN,
    TOLD,
    Bulletin,
    Editorial,
    Known,
    Period,
    Rendered,
    SourceLine,
    agreed_later,
    period_of,
    publisher_named,
    read_editorial,
)
from servanda.compliance import assess, coverage_of
from servanda.ledger import Signer
from servanda.operations.archives import Gathered
from servanda.operations.bulletin.counting import Counting, secret_of
from servanda.operations.bulletin.escalating import escalated
from servanda.operations.bulletin.publishing import published
from servanda.operations.bulletin.speaking import policies, spoken
from servanda.operations.escalate.opened import signed_on
from servanda.operations.reading import Heard, Progress, all_facts, read_as_of, read_case, read_evidence

#: Acts of the mechanism's own procedure that a bulletin reads beside statements.
_PROCEDURE: Final = ("finding", "notice", "allegation", "reply")


@dataclass(frozen=True, slots=True)
class BulletinReport:
    """A bulletin in each language asked for, with its forms, and the files they were written to.

    ``why_not``: why the mechanism does not speak in it. ``to_sign``: what its key has to sign, once members have voted.
    """

    bulletins: tuple[Bulletin, ...]
    forms: tuple[tuple[str, Rendered], ...]
    written: tuple[Path, ...] = ()
    why_not: str = ""
    to_sign: str = ""
    left_out: tuple[str, ...] = ()

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        first = self.bulletins[0]
        return {
            "agreement": first.agreement,
            "period": first.period.name,
            "official": first.speaker.official,
            "why_not_official": self.why_not,
            "to_sign": self.to_sign,
            "held_back": [one.text for one in first.held_back],
            "headline": first.headline.text,
            "languages": [one.language for one in self.bulletins],
            "version": first.version,
            "files": [str(path) for path in self.written],
            "left_out": list(self.left_out),
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
    official: bool = False,
    out: Path | None = None,
    address: str = "",
    signer: Signer | None = None,
    check_page: str = "",
    progress: Progress = lambda step, done, total: None,
) -> BulletinReport:
    """The bulletin of one period of the case a person names; written to a folder where one is named.

    ``period``: 2015-W33, 2015-08, a day, or first..last. ``publisher``: who makes it; without the mechanism's approval
    every page and file says that it is a private analysis; ``official`` refuses (BUL081) to make one. ``address``:
    where the folder will be found. ``signer``: whose key signs all files; ``check_page``: the page that shows it, as it
    is built. Refuses an address that is none (BUL013), what ``period_of``, ``read_editorial``, ``published`` and the
    readers refuse, and (BUL079) a period that is none of the series.
    """
    case, agreement = read_case(name)
    at, publisher = _address(address), publisher_named(publisher, Place("--publisher"))
    paper = case.bulletin()
    editorial = None if paper is None else read_editorial(paper.text, paper.name, agreement)
    usual = editorial.file.cut_off if editorial else ""
    if not period:
        why = "no period is named, so it is not known of which days to tell"
        raise Refusal("BUL001", why, "name one with --period, such as 2015-W33, 2015-08 or one day", Place("--period"))
    span = _of_series(period_of(period, agreement.timing.zone, cut_off or usual), editorial)
    later = agreed_later(agreement, span)
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
    parts = () if editorial is None else editorial.readings(span)
    known = replace(
        known_at(agreement, gathered.held, span, heard),
        editorial=editorial, later=later, number=0 if editorial is None else editorial.number(span),
        escalated=escalated(agreement, gathered.held, span, parts) if parts else None,
    )  # fmt: skip
    said = spoken(known, languages, publisher, official)
    # The approval is of what is said; where it will stand, and who signs the files, is added after it.
    key = "" if signer is None else str(signer.key)
    bulletins = tuple(
        replace(one, address=at, speaker=one.speaker if one.speaker.official else replace(one.speaker, key=key))
        for one in said.bulletins
    )
    beside = policies(case, bulletins, editorial.file.publisher if editorial else None, publisher)
    made = published(bulletins, forms, out, signer, check_page, beside)
    return BulletinReport(
        made.bulletins, made.forms, made.written, why_not=said.why_not, to_sign=said.found.text, left_out=made.left_out
    )


def _of_series(span: Period, editorial: Editorial | None) -> Period:
    """The period, where it is one of the series the editorial file states: others beside it would give counts away."""
    if editorial is None or editorial.file.every is None:
        return span
    usual = editorial.file.cut_off or "00:00"
    if f"{span.cut_off:%H:%M}" != f"{period_of(span.name.replace('_', '..'), span.zone, usual).cut_off:%H:%M}":
        raise Refusal(
            "BUL079", f"this case's bulletins all end at {usual}, and not at {span.cut_off:%H:%M}",
            "leave --cut-off out, or change it in bulletin.yaml for the whole series", Place("--cut-off"),
        )  # fmt: skip
    fits = {
        "day": span.days == 1,
        "week": span.days == 7 and span.first.weekday() == 0,
        "month": span.first.day == 1 and (span.last + timedelta(days=1)).day == 1 and span.days < 32,
    }
    if fits[editorial.file.every] and (not editorial.file.first or editorial.number(span) > 0):
        return span
    since = f", from {editorial.file.first} on" if editorial.file.first else ""
    raise Refusal(
        "BUL079", f"this case's bulletins come out every {editorial.file.every}{since}; {span.name} is none of them",
        "name a period of the series, or change it in bulletin.yaml: periods that overlap would give counts away",
        Place("--period"),
    )  # fmt: skip


def known_at(agreement: Agreement, facts: Any, period: Period, heard: tuple[Heard, ...]) -> Known:
    """What is known at the cut-off of a period, as a bulletin is made from it."""
    import polars as pl

    law, signed = lower(agreement), signed_on(agreement)
    result = assess(law, facts, period.end)
    counting = Counting(facts, agreement, period.end)
    before = None if signed is None else period.ending(signed)
    cut = pl.lit(period.end).cast(pl.Datetime("us", "UTC"))
    declared = facts.filter(
        (pl.col("act").is_in(_PROCEDURE) | pl.col("act").str.starts_with("statement")) & (pl.col("recorded") < cut)
    )
    counts = pl.any_horizontal(*(pl.col("act").str.starts_with(one) for one in TOLD), pl.col("act") == PASSAGES)
    return Known(
        agreement=agreement,
        measures=_not_of_an_event(facts.filter(counts & (pl.col("recorded") < cut)), facts),
        published=tuple(one.digest for one in heard if one.reader == "status_reports"),
        result=result,
        before=assess(law, facts, period.before().end),
        periods=tuple(period.before(n) for n in range(SHOWN)),
        counted=counting,
        regions=counting.regions,
        squares=counting.squares,
        declared=declared,
        coverage=tuple(one for one in coverage_of(law, result, since=period.begin) if one.end > period.begin),
        sources=tuple(
            SourceLine(one.batch.source.title, one.batch.source.origin, one.batch.source.terms) for one in heard
        ),
        named=tuple((one.digest, one.batch.source.title) for one in heard),
        within=tuple(
            (made_from, one.digest)
            for one in heard
            for made_from in one.batch.facts["input"].drop_nulls().unique().sort()
            if made_from != one.digest
        ),
        made_from=(
            ("agreement", content_hash(agreement.file_text.encode())),
            *((("evidence", _of_all(heard)),) if heard else ()),
            ("program", f"servanda {__version__}"),
        ),
        program=f"servanda {__version__}",
        agreed=None if before is None else counting(before, before),
        secret=secret_of(facts, period),
    )


def _of_all(heard: tuple[Heard, ...]) -> str:
    """One digest of all evidence: a digest of each file would tell whoever has that file that it was used."""
    return content_hash("\n".join(sorted(one.digest for one in heard)).encode())


def _address(told: str) -> str:
    """Where the folder of the bulletins will be found, with its final slash; refuses (BUL013) what is no address."""
    if told and not re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", told):
        remedy = "write it as https://news.example/bulletins/"
        raise Refusal("BUL013", f"{told[:60]!r} is no address of a folder", remedy, Place("--address"))
    return f"{told.rstrip('/')}/" if told else ""


def _not_of_an_event(measures: Any, facts: Any) -> Any:
    """Without what stands on one line with an event, whose dead are in the figures already."""
    import polars as pl

    events = facts.filter(pl.col("kind") == "event").select("input", "row")
    return measures.join(events, on=["input", "row"], how="anti", nulls_equal=True, maintain_order="left")
