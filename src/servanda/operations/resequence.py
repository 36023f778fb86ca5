"""Re-sequence an agreement: small edits of its text, tried on the same imagined futures, ranked by what they add."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import unified_diff
from pathlib import Path
from typing import Any, Final

from servanda.agreement import Agreement, Diagnostic, read_agreement
from servanda.basis import Place, Refusal
from servanda.operations.page_files import no_folder, write_whole
from servanda.operations.reading import read_case, read_positions
from servanda.operations.scenario import DATA_CLASS, NOT_A_FORECAST
from servanda.store import open_case, read_paper
from servanda.windtunnel import (
    Bounds,
    Draft,
    Dropped,
    Edit,
    Found,
    Ranked,
    Scenario,
    Search,
    checked_bounds,
    comprehensive,
    default_scenario,
    incremental,
    read_bounds,
    read_scenario,
)

Heed = Callable[[str, int, int], None]
#: Designs on the list, unless another number is asked for.
SHOWN: Final = 20


def _silent(_: str, __: int, ___: int) -> None:
    """Progress nobody watches."""


@dataclass(frozen=True, slots=True)
class Design:
    """One design beside the draft: a short name made of its content, its edits, and how its futures compare."""

    name: str
    ranked: Ranked
    diff: str

    @property
    def kinds(self) -> str:
        """Its edits by their kinds alone."""
        return " + ".join(edit.kind for edit in self.edits)

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What is changed, in the order it is made."""
        return self.ranked.trial.edits


@dataclass(frozen=True, slots=True)
class ResequenceReport:
    """Ranked edits of one case; class mediator-only.

    ``forms``: the incremental and the comprehensive form of its duties, where they can be built; ``unbuilt``: why not.
    ``against``: another file's design, where one was named.
    """

    agreement: Agreement
    scenario: Scenario
    bounds: Bounds
    seed: int
    asked: int
    found: Found
    designs: tuple[Design, ...]
    forms: tuple[Design, ...]
    unbuilt: tuple[Dropped, ...]
    against: Design | None

    @property
    def data_class(self) -> str:
        """Who may see it."""
        return DATA_CLASS

    @property
    def whole(self) -> bool:
        """Whether the search went through."""
        return self.found.whole

    def data(self) -> dict[str, Any]:
        """As plain data for JSON; the same seed gives the same bytes."""
        found = self.found
        return {
            "agreement": self.agreement.id,
            "standing": self.agreement.standing,
            "class": DATA_CLASS,
            "meaning": NOT_A_FORECAST,
            "seed": self.seed,
            "asked": self.asked,
            "whole": found.whole,
            "edits_tried": found.tried,
            "futures_played": found.played,
            "designs": [design_data(one) for one in self.designs],
            "forms": [design_data(one) for one in self.forms],
            "against": None if self.against is None else design_data(self.against),
            "dropped": [_dropped_data(one) for one in (*found.dropped, *self.unbuilt)],
            "out_of_bounds": [_dropped_data(one) for one in found.outside],
        }


def _dropped_data(one: Dropped) -> dict[str, Any]:
    return {"edits": [edit.words for edit in one.edits], "why": one.why}


def design_data(one: Design) -> dict[str, Any]:
    """A design as plain data: shares of futures, days, and what it costs whom."""
    pair, trial = one.ranked.paired, one.ranked.trial
    low, middle, high = pair.over_assumptions()
    better, worse, of = pair.sets_better()
    return {
        "name": one.name,
        "edits": [
            {
                "family": edit.family, "kind": edit.kind, "words": edit.words, "why": edit.why,
                "asks": dict(edit.asks), "clauses": list(edit.clauses), "note": edit.note,
            }
            for edit in one.edits
        ],
        "futures": pair.futures,
        "more_hold": {"low": round(low, 6), "median": round(middle, 6), "high": round(high, 6)},
        "more_hold_of_all": [round(number, 6) for number in pair.gain()],
        "days_of_all": [round(number, 6) for number in pair.gained_days()],
        "days_its_last_edit_adds": [round(number, 6) for number in one.ranked.adds()],
        "more_in_sets": better,
        "less_in_sets": worse,
        "of_sets": of,
        "pairing_saves": round(min(pair.pairing(), 1e6), 6),
        "duties_done_more": round(one.ranked.done(), 6),
        "unforbidden_acts_more": round(unforbidden(one), 6),
        "diagnostics_gone": [_diagnostic(each) for each in trial.gone],
        "diagnostics_new": [_diagnostic(each) for each in trial.new],
        "diff": one.diff,
    }  # fmt: skip


def _diagnostic(one: Diagnostic) -> dict[str, str]:
    return {"code": one.code, "severity": one.severity.value, "clause": one.clause, "message": one.message}


def unforbidden(one: Design) -> float:
    """By how many a future has more violent acts that nothing forbade: a design must not gain by binding less."""
    return one.ranked.unforbidden()


def resequence_case(
    name: str,
    *,
    scenario: str = "",
    bounds: str = "",
    only: Sequence[str] = (),
    without: Sequence[str] = (),
    keep: Sequence[str] = (),
    not_asked: Sequence[str] = (),
    most: int = 3,
    futures: int = 10_000,
    seed: int = 1,
    shown: int = SHOWN,
    mediator: bool = False,
    forms: bool = True,
    weigh_steps: bool = False,
    against: str = "",
    heed: Heed = _silent,
) -> ResequenceReport:
    """Edits of the case a person names, tried and ranked.

    ``bounds``: a bounds file; ``only``, ``without``, ``keep`` and ``not_asked`` are added to it. ``most``: edits
    together at most. ``against``: another case or agreement file, played over the same futures. Stopped with
    Ctrl-C, it ranks what was played. ``weigh_steps``: as if the scenario said so. Refuses (TUN50x) bounds that name
    what is not there, (TUN510) numbers that cannot be.
    """
    if most < 1 or futures < 1 or shown < 1:
        raise Refusal(
            "TUN510", "a search needs at least one edit, one future and one line", "give whole numbers from 1"
        )
    case = open_case(name)
    paper = case.agreement()
    agreement = read_agreement(paper.text, paper.name)
    given = read_paper(Path(scenario)) if scenario else case.scenario()

    def scenario_of(about: Agreement) -> Scenario:
        found = default_scenario(about) if given is None else read_scenario(given.text, about, given.name)
        weighed = weigh_steps or found.devices.weigh_steps
        return replace(found, devices=replace(found.devices, weigh_steps=weighed))

    within = _bounds(bounds, agreement, only=only, without=without, keep=keep, not_asked=not_asked)
    positions = read_positions(case, agreement) if mediator else None
    draft = Draft(paper.text, paper.name, agreement, scenario_of(agreement), positions)
    search = Search(draft, within, scenario_of, seed=seed, futures=futures, heed=heed)
    found = search.run(most)
    built: tuple[Ranked | Dropped, ...] = ()
    if found.whole and forms and not within.narrowed:
        built = tuple(search.one(edit) for edit in (incremental(draft), comprehensive(draft)) if edit is not None)
    other = _against(search, against) if found.whole and against else None
    return ResequenceReport(
        agreement=agreement,
        scenario=draft.scenario,
        bounds=within,
        seed=seed,
        asked=futures,
        found=found,
        designs=tuple(_design(draft, one) for one in _listed(found.ranked, shown)),
        forms=tuple(_design(draft, one) for one in built if not isinstance(one, Dropped)),
        unbuilt=tuple(one for one in built if isinstance(one, Dropped)),
        against=None if other is None else _design(draft, other),
    )


def _listed(ranked: Sequence[Ranked], shown: int) -> tuple[Ranked, ...]:
    """Single edits first, then those of several: the best of many would else push every single one off the list."""
    single = [one for one in ranked if len(one.trial.edits) == 1][:shown]
    several = [one for one in ranked if len(one.trial.edits) > 1][: max(1, shown // 2)]
    return (*single, *several)


def _bounds(
    file: str, agreement: Agreement, *, only: Sequence[str], without: Sequence[str], keep: Sequence[str],
    not_asked: Sequence[str],
) -> Bounds:  # fmt: skip
    """Those of the file with those of the flags."""
    found = Bounds()
    if file:
        paper = read_paper(Path(file))
        found = read_bounds(paper.text, agreement, paper.name)
    flags = Bounds(tuple(only), tuple(without), (), tuple(keep), True, "", tuple(not_asked))
    checked_bounds(flags, agreement)
    return replace(
        found,
        only=flags.only or found.only,
        without=(*found.without, *flags.without),
        keep=(*found.keep, *flags.keep),
        not_asked=(*found.not_asked, *flags.not_asked),
    )


def _against(search: Search, name: str) -> Ranked:
    case, _ = read_case(name)
    paper = case.agreement()
    return search.other(paper.text, paper.name)


def _design(draft: Draft, one: Ranked) -> Design:
    lines = unified_diff(
        draft.text.splitlines(keepends=True), one.trial.text.splitlines(keepends=True), "agreement.yaml",
        "agreement.yaml", n=2,
    )  # fmt: skip
    return Design(one.trial.name, one, "".join(line if line.endswith("\n") else line + "\n" for line in lines))


def one_diff(report: ResequenceReport, rank: int) -> str:
    """The change of the file for the design of a rank; refuses (TUN512) a rank that is not on the list."""
    if not 1 <= rank <= len(report.designs):
        why = f"there is no design of rank {rank}: {len(report.designs)} are listed"
        raise Refusal("TUN512", why, "name a rank on the list, or list more with '--shown'", Place("--diff"))
    return report.designs[rank - 1].diff


def write_designs(report: ResequenceReport, folder: Path) -> tuple[Path, ...]:
    """Every design as a file ``<rank>-<name>.yaml`` in a new or empty folder; never the case's own.

    Refuses (TUN511) a folder in which something stands already, (OPS010) what cannot be written.
    """
    try:
        folder.mkdir(parents=False, exist_ok=True)
        filled = any(folder.iterdir())
    except OSError as error:
        raise no_folder(folder, error) from None
    if filled:
        raise Refusal("TUN511", "something stands in this folder already", "name a new one", Place(str(folder)))
    found = []
    for n, one in enumerate(report.designs, 1):
        path = folder / f"{n:02d}-{one.name}.yaml"
        found.append(write_whole(one.ranked.trial.text.encode("utf-8"), path))
    return tuple(found)
