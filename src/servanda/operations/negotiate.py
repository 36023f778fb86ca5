"""Where the participants of a draft could agree, from the issues kept with it and each one's own file of values.

Values are read into memory and go nowhere: no raw number, and no digest a number could be guessed from, is in the
report. Shares of what each could gain are in it only where they were asked for.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from servanda.agreement import Agreement
from servanda.basis import Place, Refusal
from servanda.negotiation import (
    DRAWS,
    Doubt,
    Issues,
    Overlap,
    Package,
    Principle,
    Robustness,
    Trade,
    Values,
    Way,
    Worth,
    exact_worth,
    find_doubt,
    find_overlap,
    find_trades,
    is_sealed,
    pair_up,
    read_issues,
    read_values,
    robustness,
    spread_of,
    unsealed,
    way_to,
    written,
)
from servanda.negotiation import Incentive as Incentive
from servanda.operations.negotiate_data import negotiate_data
from servanda.operations.reading import read_case
from servanda.store import Case, Paper, read_paper

#: Asked for the passphrase of a sealed file, by its name.
Passphrase = Callable[[str], str]
MEDIATOR_ONLY = "mediator-only"
_MOST_DRAWS = 10_000


@dataclass(frozen=True)
class NegotiateReport:
    """What there is to agree on. Of exact values an ``overlap`` with what follows from it; else a ``doubt``.

    ``trades``: moves from today of two issues, then of three, and whether all were tried. ``ways``: to each package
    that a principle points at, where today's package is known. ``show_utilities``: shares may be told.
    """

    agreement: Agreement
    issues: Issues
    overlap: Overlap | None
    doubt: Doubt | None
    trades: tuple[tuple[Trade, ...], ...]
    trades_whole: bool
    ways: tuple[Way, ...]
    robust: Robustness | None
    incentive: Incentive
    show_utilities: bool
    file: str = field(default="agreement.yaml", repr=False)

    @property
    def data_class(self) -> str:
        """Who may see it."""
        return MEDIATOR_ONLY

    def draft(self, principle: Principle) -> str:
        """The agreement file with the clauses of one package in it; refuses (NEG058) where there is none."""
        if self.overlap is None or self.overlap.zone is None:
            why = "no package can be singled out" if self.overlap is None else "there is no package all could accept"
            raise Refusal("NEG058", f"{why}, so that none can be written", "see what the report says", Place("--draft"))
        return written(self.agreement.file_text, self.file, self.issues, self.overlap.package(principle))

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return negotiate_data(self)


def negotiate_case(
    name: str,
    *,
    values: Sequence[Path] = (),
    draws: int = DRAWS,
    seed: int = 0,
    incentive: Incentive | None = None,
    show_utilities: bool = False,
    passphrase: Passphrase | None = None,
) -> NegotiateReport:
    """Reads a case's issues and the values named, or those kept with it, and says where there is room to agree.

    Refuses a case without issues (NEG010), files it cannot use (NEG0xx), numbers out of their range (NEG011).
    """
    incentive = incentive or Incentive()
    _in_range(draws, incentive)
    case, agreement = read_case(name)
    issues = _issues(case, agreement)
    told = _values(values or case.values(), issues, passphrase)
    if not all(one.exact for one in told):
        found = find_doubt(issues, told, draws, seed)
        return NegotiateReport(agreement, issues, None, found, (), True, (), None, incentive, show_utilities)
    worths = [exact_worth(one) for one in told]
    overlap = find_overlap(issues, worths)
    trades, whole = _trades(issues, worths)
    return NegotiateReport(
        agreement=agreement,
        issues=issues,
        overlap=overlap,
        doubt=None,
        trades=trades,
        trades_whole=whole,
        ways=_ways(issues, worths, overlap, incentive),
        robust=robustness(issues, worths, overlap.zone) if overlap.zone and overlap.whole else None,
        incentive=incentive,
        show_utilities=show_utilities,
        file=Path(case.agreement().name).name,
    )


def _issues(case: Case, agreement: Agreement) -> Issues:
    paper = case.issues()
    if paper is None:
        raise Refusal(
            "NEG010",
            "this case has no file of issues",
            "write issues.yaml beside the agreement: what is open, the options, the clauses they write",
            Place(case.agreement().name),
        )
    return read_issues(paper.text, paper.name, agreement)


def _values(paths: Sequence[Path], issues: Issues, passphrase: Passphrase | None) -> tuple[Values, ...]:
    papers = [_paper(path, passphrase) for path in paths]
    return pair_up([(one.name, read_values(one.text, one.name, issues)) for one in papers], issues)


def _paper(path: Path, passphrase: Passphrase | None) -> Paper:
    """A file of values, opened where it is sealed; what was in it stays in memory."""
    paper = read_paper(path)
    if not is_sealed(paper.text):
        return paper
    if passphrase is None:
        why = "the file is sealed and no passphrase was given"
        raise Refusal("NEG071", why, "give its passphrase when asked", Place(paper.name))
    return Paper(paper.name, unsealed(paper.text, passphrase(path.name), paper.name))


def _in_range(draws: int, incentive: Incentive) -> None:
    told = (("--detection", incentive.detection), ("--false-alarm", incentive.false_alarm))
    for name, value in told:
        if not 0 <= value <= 1:
            raise Refusal("NEG011", f"{value} is no chance", "write a number from 0 to 1", Place(name))
    if not 0 < incentive.patience < 1:
        why = f"{incentive.patience} is no patience"
        raise Refusal("NEG011", why, "write a number between 0 and 1, such as 0.9", Place("--patience"))
    if not 1 <= draws <= _MOST_DRAWS:
        raise Refusal("NEG011", f"{draws} draws cannot be made", f"write 1 to {_MOST_DRAWS:,}", Place("--draws"))


def _trades(issues: Issues, worths: list[Worth]) -> tuple[tuple[tuple[Trade, ...], ...], bool]:
    spreads = [spread_of(worth) for worth in worths]
    found = [find_trades(issues, worths, spreads, size) for size in (2, 3)]
    return tuple(tuple(trades) for trades, _ in found), all(whole for _, whole in found)


def _ways(issues: Issues, worths: list[Worth], overlap: Overlap, incentive: Incentive) -> tuple[Way, ...]:
    if issues.today is None or overlap.zone is None:
        return ()
    targets: list[Package] = list(dict.fromkeys(overlap.package(one) for one in overlap.points))
    return tuple(way_to(issues, worths, one, incentive) for one in targets if one != issues.today)
