"""Make the bulletins of a case: open it at the cut-off, put the bulletin together, write its forms."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from servanda import __version__
from servanda.agreement import Agreement, lower
from servanda.basis import Place, Refusal, content_hash
from servanda.bulletin import (
    SHOWN,
    Bulletin,
    Known,
    Period,
    Rendered,
    SourceLine,
    Speaker,
    compose,
    period_of,
)
from servanda.compliance import assess, coverage_of
from servanda.ledger import Signer
from servanda.operations.archives import Gathered
from servanda.operations.bulletin.counting import Counting
from servanda.operations.bulletin.publishing import published
from servanda.operations.escalate.opened import signed_on
from servanda.operations.reading import Heard, Progress, all_facts, read_as_of, read_case, read_evidence


@dataclass(frozen=True, slots=True)
class BulletinReport:
    """A bulletin in each language asked for, with its forms, and the files they were written to."""

    bulletins: tuple[Bulletin, ...]
    forms: tuple[tuple[str, Rendered], ...]
    written: tuple[Path, ...] = ()
    left_out: tuple[str, ...] = ()

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        first = self.bulletins[0]
        return {
            "agreement": first.agreement,
            "period": first.period.name,
            "official": first.speaker.official,
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
    out: Path | None = None,
    address: str = "",
    signer: Signer | None = None,
    check_page: str = "",
    progress: Progress = lambda step, done, total: None,
) -> BulletinReport:
    """The bulletin of one period of the case a person names; written to a folder where one is named.

    ``period``: 2015-W33, 2015-08, a day, or first..last. ``publisher``: who makes it; without the mechanism's approval
    every page and file says that it is a private analysis. ``address``: where the folder will be found. ``signer``:
    whose key signs all files; ``check_page``: the page that shows it, as it is built. Refuses an address that is none
    (BUL013), and what ``period_of``, ``published`` and the readers refuse.
    """
    case, agreement = read_case(name)
    at = _address(address)
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
    speaker = Speaker(publisher or "an unnamed publisher", key="" if signer is None else str(signer.key))
    bulletins = tuple(replace(compose(known, speaker, language), address=at) for language in languages)
    made = published(bulletins, forms, out, signer, check_page)
    return BulletinReport(made.bulletins, made.forms, made.written, made.left_out)


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
    return Known(
        agreement=agreement,
        result=result,
        periods=tuple(period.before(n) for n in range(SHOWN)),
        counted=counting,
        regions=counting.regions,
        declared=declared,
        coverage=tuple(one for one in coverage_of(law, result) if one.end > period.begin),
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


def _address(told: str) -> str:
    """Where the folder of the bulletins will be found, with its final slash; refuses (BUL013) what is no address."""
    if told and not re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", told):
        remedy = "write it as https://news.example/bulletins/"
        raise Refusal("BUL013", f"{told[:60]!r} is no address of a folder", remedy, Place("--address"))
    return f"{told.rstrip('/')}/" if told else ""
