"""Tries the shipped agreements in the wind tunnel: ``python tools/trials.py [CASE...] [--docs]``.

Prints, and with ``--docs`` writes into docs/trials/, what the tunnel says of each under the documented defaults, beside
what happened (``trial_outcomes``). Seeds are fixed: the same program gives the same figures. All agreements but one
draft are of the past; what the tunnel says of a running negotiation is mediator-only, and no tool writes it to a page.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from servanda.agreement import Agreement  # noqa: E402
from servanda.basis import from_us  # noqa: E402
from servanda.operations import check_case  # noqa: E402
from servanda.operations.reading import read_case  # noqa: E402
from servanda.operations.simulate import Without, called  # noqa: E402
from servanda.operations.simulate_text import along_the_way, without_words  # noqa: E402
from servanda.windtunnel import (  # noqa: E402
    CAUSES,
    PER_SET,
    Cause,
    Out,
    Outcomes,
    default_scenario,
    incentives_of,
    model_of,
    play_chunk,
    play_pair,
    variants,
)  # fmt: skip
from tools.trial_outcomes import HAPPENED, Happened  # noqa: E402

DOCS = ROOT / "docs" / "trials"
BEGIN, END = "<!-- figures: written by tools/trials.py -->", "<!-- end of figures -->"
#: A hundred sets of assumptions with a hundred futures each; half as many where two designs are compared.
FUTURES, COMPARED, SEED = 10_000, 5_000, 1
#: Days on which the share that holds is told.
DAYS = (30, 90, 180, 365)
#: Each waits for the other: by the text, with what participants read or said, and at a gate.
DEADLOCKS = ("CHK001", "CHK002", "CHK003")


@dataclass(frozen=True)
class Trial:
    """One case tried: the share of each set's futures that held to each of ``DAYS`` (days × sets), ends, and words."""

    happened: Happened
    day_0: str
    held: Any
    ends: Any
    horizon: int
    outcomes: Outcomes
    without: tuple[Without, ...]
    seldom: tuple[str, ...]
    deadlocks: tuple[str, ...]
    spoilers: tuple[str, ...]

    def range_at(self, day: int) -> tuple[float, float, float]:
        """Shares that held to a day: the 5th, 50th and 95th hundredth of sets."""
        return quantiles(self.held[DAYS.index(day)])

    def lasting(self, part: float) -> tuple[int, int]:
        """Between which days the middle so-large part of all futures ended."""
        low, high = np.quantile(self.ends, ((1 - part) / 2, (1 + part) / 2), method="inverted_cdf")
        return int(low), int(high)

    def within(self, part: float) -> bool | None:
        """Whether what happened lies in that range; None where it is not known."""
        low, high = self.lasting(part)
        day = self.happened.ended
        if self.happened.draft or (day is None and self.happened.known_to is not None and high < self.horizon):
            return None
        lasted = self.horizon if day is None else day
        return low <= lasted <= high


def text_of(happened: Happened) -> Agreement:
    """The agreement as it stood on the day it is tried."""
    _, agreement = read_case(happened.case, happened.as_of)
    return replace(agreement, clauses=tuple(one for one in agreement.clauses if one.id not in happened.later))


def quantiles(values: Any) -> tuple[float, float, float]:
    """The 5th, 50th and 95th hundredth, each a value that was drawn."""
    low, middle, high = (float(one) for one in np.quantile(values, (0.05, 0.5, 0.95), method="inverted_cdf"))
    return low, middle, high


def tried(happened: Happened, futures: int = FUTURES, compared: int = COMPARED) -> Trial:
    """One case under the documented defaults, whatever scenario lies beside it: the shipped cases have none."""
    agreement = text_of(happened)
    scenario = default_scenario(agreement)
    model = model_of(agreement, scenario)
    outcomes = Outcomes(model.horizon)
    chunk = play_chunk(model, SEED, 0, futures)
    outcomes.add(chunk)
    ends = chunk.of(Out.END).astype(int)
    by_set = ends.reshape(-1, PER_SET)
    found = []
    for variant in variants(model.agreement, scenario):
        changed = model_of(variant.agreement, variant.scenario)
        found.append(Without(variant, play_pair(model, changed, compared, SEED)))
    name = called(model.agreement)
    table = incentives_of(model.agreement, scenario)
    lines = sorted((line for line in table.lines if 2 * line.keeps < line.of), key=lambda line: line.keeps)
    seldom = tuple(f"`{line.clause}`, {name(line.holder)} ({line.keeps} of {line.of})" for line in lines)
    report = check_case(happened.case, mediator=happened.draft, as_of=happened.as_of)
    deadlocks = tuple(f"{one.code}: {one.message}" for one in report.diagnostics if one.code in DEADLOCKS)
    return Trial(
        happened, from_us(model.start, model.agreement.timing.zone).date().isoformat(),
        np.stack([(by_set >= day).mean(axis=1) for day in DAYS]), ends, model.horizon, outcomes, tuple(found),
        seldom, deadlocks, tuple(f"{name(one.who)} (laid to {name(one.blamed_on)})" for one in scenario.spoilers),
    )  # fmt: skip


def in_100(low: float, high: float) -> str:
    """A range of shares in whole hundredths."""
    return f"{round(100 * low)} to {round(100 * high)}"


def first_of(said: tuple[str, ...], nothing: str, most: int = 8) -> str:
    """A list in one sentence, cut where it is long."""
    more = f"; and {len(said) - most} more" if len(said) > most else ""
    return ("; ".join(said[:most]) or nothing) + more + "."


def days_between(low: int, high: int, horizon: int) -> str:
    """A range of days; the horizon is where the tunnel stops looking."""
    return f"day {low} to " + (f"beyond day {horizon}" if high >= horizon else f"day {high}")


def figures(trial: Trial) -> Iterator[str]:
    """What the tunnel says of one case, as lines of its page."""
    happened, outcomes = trial.happened, trial.outcomes
    yield (
        f"By `python tools/trials.py {happened.case} --docs`: {outcomes.futures:,} imagined futures, {PER_SET} under "
        f"each drawn set of assumptions, seed {SEED}, every assumption a documented default; the text as it stood on "
        f"{happened.as_of}. Day 0, of signature, is {trial.day_0}."
        if not happened.draft
        else f"By `python tools/trials.py {happened.case} --docs`: {outcomes.futures:,} imagined futures, {PER_SET} "
        f"under each drawn set of assumptions, seed {SEED}, every assumption a documented default."
    )
    yield from ("", "| to day | of 100 futures hold, by what is assumed | middle set | what happened |",
                "|---:|---|---:|---|")  # fmt: skip
    for day in DAYS:
        low, middle, high = trial.range_at(day)
        yield f"| {day} | {in_100(low, high)} | {round(100 * middle)} | {happened.at(day) or 'not known here'} |"
    half, nine = (days_between(*trial.lasting(part), trial.horizon) for part in (0.5, 0.9))
    yield from ("", f"The middle half of all futures ends from {half}; nine in ten from {nine}. It lasted: "
                f"{happened.lasted()}.")  # fmt: skip
    causes = outcomes.causes()
    told = [f"{CAUSES[one]} {round(100 * causes[one] / outcomes.futures)}"
            for one in sorted(causes, key=lambda one: -causes[one]) if causes[one]]  # fmt: skip
    yield from ("", f"**What ends it**, of 100 futures: {', '.join(told)}.", "")
    yield f"**Along the way**: {'; '.join(along_the_way(outcomes))}."
    if happened.first is not None:
        yield f"In fact the first that somebody told of came on day {happened.first}."
    yield from ("", "**With and without**, of 100 futures to the horizon:", "")
    yield from (f"- {one.variant.thing}: {without_words(one)}." for one in trial.without)
    yield from ("", "**Where keeping seldom pays** (in fewer than half of 100 drawn sets of assumptions): "
                + first_of(trial.seldom, "nowhere"))  # fmt: skip
    yield from ("", "**Deadlocks** that the checker finds: " + (" ".join(trial.deadlocks) or "none."))
    share = causes[Cause.DEADLOCK] / outcomes.futures
    yield f"Futures ended by deadlock: {round(100 * share)} of 100."
    yield from ("", "**Taken for spoilers** by default: " + (", ".join(trial.spoilers) or "nobody") + ".")


_INSIDE = {True: "yes", False: "no", None: "not known"}


def overview(trials: list[Trial]) -> Iterator[str]:
    """The table over all cases, and a plain reading of how well the ranges did."""
    yield f"| case | {' | '.join(f'holds to {day}' for day in DAYS)} | middle half ends | it lasted | inside |"
    yield "|---|" + "---|" * (len(DAYS) + 3)
    for trial in trials:
        ranges = []
        for day in DAYS:
            low, middle, high = trial.range_at(day)
            stood = trial.happened.at(day)
            ranges.append(f"{in_100(low, high)} ({round(100 * middle)}){', ' + stood if stood else ''}")
        inside = {True: "yes", False: "no", None: "not known"}
        said = (
            "" if trial.happened.draft else f"{inside[trial.within(0.5)]}; of nine in ten: {inside[trial.within(0.9)]}"
        )
        yield (
            f"| [{trial.happened.case}]({trial.happened.case}.md) | {' | '.join(ranges)} "
            f"| {days_between(*trial.lasting(0.5), trial.horizon)} | {trial.happened.lasted()} | {said} |"
        )
    yield ""
    for part, words in ((0.5, "the middle half"), (0.9, "nine in ten")):
        known = [one for trial in trials if (one := trial.within(part)) is not None]
        yield f"- What happened lies in the range of {words} of futures in {sum(known)} of {len(known)} cases."
    for day in DAYS:
        known_at = [(trial, trial.happened.at(day) == "stood") for trial in trials if trial.happened.at(day)]
        said = [float(trial.held[DAYS.index(day)].mean()) for trial, _ in known_at]
        stood = sum(one for _, one in known_at)
        score = float(np.mean([(share - one) ** 2 for share, (_, one) in zip(said, known_at, strict=True)]))
        yield (
            f"- To day {day}: {stood} of {len(known_at)} stood; the tunnel's mean share over those is "
            f"{round(100 * float(np.mean(said)))} in 100. Mean squared error {score:.2f} (one half always: 0.25)."
        )


def write(document: Path, lines: Iterator[str]) -> None:
    """Put the figures where the document has them."""
    old = document.read_text(encoding="utf-8")
    head, begin, rest = old.partition(BEGIN)
    tail = rest.partition(END)[2]
    if not begin or not tail:
        raise SystemExit(f"{document} has no place for figures: write the lines {BEGIN!r} and {END!r}")
    document.write_text("\n".join([head + BEGIN, "", *lines, "", END]) + tail, encoding="utf-8")


def main() -> None:
    """Try the cases named, or all, and bring their pages up to date; the table needs all."""
    words = [word for word in sys.argv[1:] if not word.startswith("-")]
    known = {one.case: one for one in HAPPENED}
    if wrong := [word for word in words if word not in known]:
        raise SystemExit(f"there is no trial of {wrong[0]!r}; name one of: {', '.join(known)}")
    trials = []
    for case in words or known:
        trial = tried(known[case])
        trials.append(trial)
        print(f"\n{case}", *figures(trial), sep="\n", flush=True)
        if "--docs" in sys.argv[1:]:
            write(DOCS / f"{case}.md", figures(trial))
    if not words:
        print("", *overview(trials), sep="\n")
        if "--docs" in sys.argv[1:]:
            write(DOCS / "README.md", overview(trials))


if __name__ == "__main__":
    main()
