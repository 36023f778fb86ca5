"""Signs that should come out of imagined futures: ``python tools/signs.py [--docs]``.

Each sign is a pair of texts with one thing different (``sign_texts``), played over the same drawn assumptions and the
same draws. It is counted as come out where the second exceeds the first in the mean by more than chance, and in more
than half of the drawn sets of assumptions. Each is played again with one assumption taken out at a time, so that it
shows on what it hinges. With ``--docs`` the figures of docs/reference/signs.md are brought up to date.
"""

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from servanda.agreement import Agreement  # noqa: E402
from servanda.windtunnel import PER_SET, Out, model_of, play_chunk, read_scenario  # noqa: E402
from servanda.windtunnel.futures.variants import blinded  # noqa: E402
from tools import sign_texts as texts  # noqa: E402
from tools.trial_outcomes import HAPPENED  # noqa: E402
from tools.trials import text_of  # noqa: E402

PAGE = ROOT / "docs" / "reference" / "signs.md"
#: Sets of assumptions, a hundred futures under each.
SETS, SEED, HORIZON, DELAY = 100, 1, 365, 10
NINETY = 1.6449
Parts = Mapping[str, Any]
Outs = Any


@dataclass(frozen=True)
class Played:
    """One text over many sets of assumptions: outcomes (sets × futures × columns) and violent acts (sets × days)."""

    outs: Outs
    violent: Outs


@dataclass(frozen=True)
class Side:
    """One text of a pair and what is read off its futures, a number per set; ``parts``: assumptions of its own."""

    agreement: Agreement
    measure: Callable[[Played], Outs]
    horizon: int = HORIZON
    parts: Parts = field(default_factory=dict)


@dataclass(frozen=True)
class Sign:
    """A pair of which the second should exceed the first, by documented defaults unless ``holds`` says otherwise."""

    key: str
    unit: str
    first: Side
    second: Side
    without: Mapping[str, Parts] = field(default_factory=dict)
    holds: bool = True


@dataclass(frozen=True)
class Found:
    """What a pair came to: means, what the second adds (5th, 50th and 95th hundredth of sets), in how many sets."""

    first: float
    second: float
    gain: tuple[float, float, float]
    spread: tuple[float, float, float]
    more: int
    fewer: int
    of: int

    @property
    def holds(self) -> bool:
        """Whether the second exceeds the first beyond chance in the mean, and in most sets."""
        return self.gain[0] > 0 and 2 * self.more > self.of

    @property
    def on_average(self) -> bool:
        """Whether it exceeds it beyond chance in the mean, and not in most sets."""
        return self.gain[0] > 0 and not self.holds

    @property
    def opposite(self) -> bool:
        """Whether the first exceeds the second in that way."""
        return self.gain[2] < 0 and 2 * self.fewer > self.of


def days(played: Played) -> Outs:
    """How long a future lasted, in days, those that held counted to the horizon."""
    return played.outs[:, :, Out.END].mean(axis=1)


def contraventions(played: Played) -> Outs:
    """Contraventions in a hundred days of an agreement in force."""
    ends, began = played.outs[:, :, Out.END], played.outs[:, :, Out.BEGAN]
    in_force = np.maximum(0, ends - np.maximum(began, 0)) + (began >= 0)
    return 100.0 * played.outs[:, :, Out.CONTRAVENED].sum(axis=1) / np.maximum(1, in_force.sum(axis=1))


def violence(first: int, last: int) -> Callable[[Played], Outs]:
    """Violent acts in a hundred days of a future, from one day to another."""
    return lambda played: 100.0 * played.violent[:, first:last].sum(axis=1) / PER_SET / (last - first)


def ends_between(first: int, last: int) -> Callable[[Played], Outs]:
    """Ends, in thousands, and days at risk, from one day to another: two rows, to be divided."""

    def measure(played: Played) -> Outs:
        ends = played.outs[:, :, Out.END]
        failed = ((ends >= first) & (ends < last) & (played.outs[:, :, Out.CAUSE] > 0)).sum(axis=1)
        return np.stack([1000.0 * failed, (np.clip(ends, first, last) - first).sum(axis=1)])

    return measure


def play(agreement: Agreement, parts: Parts, horizon: int, sets: int) -> Played:
    """A text under the documented defaults but for ``parts``; what was played before is not played again."""
    file = json.dumps({"scenario": 1, "agreement": agreement.id, "horizon": f"{horizon} days", **parts})
    key = (id(agreement), file, sets)
    if key not in _PLAYED:
        model = model_of(agreement, read_scenario(file, agreement))
        chunks = [play_chunk(model, SEED, PER_SET * n, PER_SET) for n in range(sets)]
        violent = np.stack([one.violent for one in chunks])
        _PLAYED[key] = Played(np.stack([one.outs for one in chunks]), violent), agreement
    return _PLAYED[key][0]


#: The agreement is kept beside what was played of it, so that its identity stays its own.
_PLAYED: dict[tuple[int, str, int], tuple[Played, Agreement]] = {}


def merged(*parts: Parts) -> dict[str, Any]:
    """Parts of a scenario, later ones over earlier ones."""
    found: dict[str, Any] = {}
    for part in parts:
        for key, value in part.items():
            found[key] = found.get(key, {}) | value if isinstance(value, dict) else value
    return found


def compare(first: Side, second: Side, parts: Parts | None = None, sets: int = SETS) -> Found:
    """Both sides of a pair over the same sets, under the defaults but for ``parts``."""
    values = []
    for side in (first, second):
        values.append(side.measure(play(side.agreement, merged(parts or {}, side.parts), side.horizon, sets)))
    one, other = (value if value.ndim == 2 else np.stack([value, np.ones(len(value))]) for value in values)
    known = (one[1] > 0) & (other[1] > 0)
    gained = other[0, known] / other[1, known] - one[0, known] / one[1, known]
    mean, error = jackknife(one, other)
    low, middle, high = (float(q) for q in np.quantile(gained, (0.05, 0.5, 0.95), method="inverted_cdf"))
    return Found(
        float(one[0].sum() / one[1].sum()), float(other[0].sum() / other[1].sum()),
        (mean - NINETY * error, mean, mean + NINETY * error), (low, middle, high),
        int((gained > 0).sum()), int((gained < 0).sum()), len(gained),
    )  # fmt: skip


def jackknife(one: Outs, other: Outs) -> tuple[float, float]:
    """The difference over all sets together, and its standard error, leaving one set out at a time."""
    whole = [side.sum(axis=1, keepdims=True) for side in (one, other)]
    less = [(total - side)[0] / (total - side)[1] for total, side in zip(whole, (one, other), strict=True)]
    left = less[1] - less[0]
    mean = float(whole[1][0, 0] / whole[1][1, 0] - whole[0][0, 0] / whole[0][1, 0])
    return mean, float(np.sqrt((len(left) - 1) * ((left - left.mean()) ** 2).mean()))


NO_TEMPTATION = {"all_clauses": {"opportunity": 0}}
NO_ACCIDENT = {"all_actors": {"command_control": 1}}
NO_FALSE_ALARM = {"all_clauses": {"false_alarm_rate": 0}}
SINCERE = {"all_actors": {"trust": 1}}
SAME_EYES = {"methods": {"own-eyes": {"detection": [0.6, 0.95], "delay": [0, 1], "false_alarm": [0.0005, 0.01]}}}
NOTHING_CLEARED = {"observers": {"clear": 0}, "liaison": {"clears": 0}}
NO_WALKING = {"overdue": {"walk_away": 0}}
NO_WITHHOLDING = {"all_actors": {"withholds": 0}}
NO_ANSWER = {"all_actors": {"resolve": 0}}
EVEN_SETS = {
    "all_actors": {
        "temptation": 1.3, "betrayed": -1, "patience": 0.93, "trust": 0.55, "audience_cost": 0.1,
        "command_control": 0.9, "resolve": 0.5, "bad_faith_gain": 2.5,
    },
    "all_clauses": {"gain": 1, "accident_rate": 0.01, "opportunity": 0.1},
    "ladder": {"ceiling": 8, "cooling": 14},
    "methods": {
        "own-eyes": {"detection": 0.5, "false_alarm": 0.02}, "presence": {"detection": 0.8, "false_alarm": 0.005},
        "patrol": {"detection": 0.5, "false_alarm": 0.005},
    },
    "liaison": {"clears": 0.45}, "observers": {"clear": 0.4},
}  # fmt: skip
CAUSES = {
    "opportunity 0: no breach that pays": NO_TEMPTATION,
    "command_control 1: no accident": NO_ACCIDENT,
    "false_alarm_rate 0": NO_FALSE_ALARM,
    "trust 1: both sides sincere, and known to be": SINCERE,
}
BARE, PRELIMINARY = Side(texts.BARE, days), Side(texts.PRELIMINARY, days)
SIGNS = (
    Sign("mechanism", "days", BARE, PRELIMINARY, {
        **CAUSES,
        "own-eyes as sharp, as quick and as sure as presence": SAME_EYES,
        "clear and clears 0: nothing is cleared up": NOTHING_CLEARED,
        "both of these": merged(SAME_EYES, NOTHING_CLEARED),
    }),
    Sign("observers-alone", "days", BARE, Side(texts.WATCHED, days), {
        "own-eyes as sharp, as quick and as sure as presence": SAME_EYES,
        "observers.clear 0": {"observers": {"clear": 0}},
        "both of these": merged(SAME_EYES, {"observers": {"clear": 0}}),
    }),
    Sign("line-alone", "days", BARE, Side(texts.WITH_LINE, days), {
        "liaison.clears 0": {"liaison": {"clears": 0}}, **CAUSES,
    }),
    Sign("suspension", "days", Side(texts.PRELIMINARY_APART, days), Side(texts.SUSPENDING, days), {
        "mechanism.finds 0: no finding, so nothing is ever suspended": {"mechanism": {"finds": 0}},
        "a finding at once, always, and back after 30 days": {
            "mechanism": {"finds": 1, "finding_days": 0, "resumes_days": 30}
        },
    }, holds=False),
    Sign("definitive", "days", PRELIMINARY, Side(texts.DEFINITIVE, days), {
        "withholds 0: nobody withholds what it owes": NO_WITHHOLDING,
        "walk_away 0: nobody gives up over what is overdue": NO_WALKING,
    }, holds=False),
    Sign("definitive-if-settled", "days", PRELIMINARY, Side(
        texts.DEFINITIVE, days, parts={"all_clauses": {"gain": {"low": 0.125, "likely": 0.5, "high": 1}}}
    ), {
        "walk_away 0: nobody gives up over what is overdue": NO_WALKING,
        "opportunity 0: no breach that pays": NO_TEMPTATION,
    }),
    Sign("one-escape", "contraventions in 100 days", Side(texts.PRELIMINARY, contraventions),
         Side(texts.ONE_ESCAPE, contraventions), {}),
    Sign("escapes", "contraventions in 100 days", Side(texts.PRELIMINARY, contraventions),
         Side(texts.TWO_ESCAPES, contraventions), {
        **CAUSES,
        "exceptions 0: what is claimed changes nothing": {"exceptions": {"claimed": 0, "broad": 0}},
    }),
    Sign("escapes-last", "days", PRELIMINARY, Side(texts.TWO_ESCAPES, days), {
        "false_alarm_rate 0": NO_FALSE_ALARM, "resolve 0: nobody answers an alarm": NO_ANSWER,
    }, holds=False),
    Sign("delay", "violent acts in 100 days", Side(texts.PRELIMINARY, violence(0, DELAY), DELAY),
         Side(texts.DELAYED, violence(0, DELAY), DELAY), {
        "opportunity 0: no breach that pays": NO_TEMPTATION,
        "command_control 1: no accident": NO_ACCIDENT,
        "both of these": merged(NO_TEMPTATION, NO_ACCIDENT),
    }),
    Sign("delay-rises", "violent acts in 100 days", Side(texts.DELAYED, violence(0, DELAY // 2), DELAY),
         Side(texts.DELAYED, violence(DELAY // 2, DELAY), DELAY), {}, holds=False),
    Sign("front", "ends in 1,000 days at risk", Side(texts.PRELIMINARY, ends_between(90, 365)),
         Side(texts.PRELIMINARY, ends_between(0, 90)), {
        "trust 1: both sides sincere, and known to be": SINCERE,
        "opportunity 0: no breach that pays": NO_TEMPTATION,
        "one value for every assumption, good and bad faith still mixed": EVEN_SETS,
        "one value for every assumption, all sincere": merged(EVEN_SETS, SINCERE),
    }),
    Sign("front-bare", "ends in 1,000 days at risk", Side(texts.BARE, ends_between(90, 365)),
         Side(texts.BARE, ends_between(0, 90)), {}),
    Sign("front-week", "ends in 1,000 days at risk", Side(texts.BARE, ends_between(7, 30)),
         Side(texts.BARE, ends_between(0, 7)), {}, holds=False),
)  # fmt: skip


def table(sign: Sign, sets: int = SETS) -> list[str]:
    """A sign's figures as the rows of a table."""
    rows = ["| assumptions | first | second | what the second adds (5 to 95 in 100 sets) | more | less |",
            "|---|---:|---:|---|---:|---:|"]  # fmt: skip
    for words, parts in {"documented defaults": {}, **sign.without}.items():
        one = compare(sign.first, sign.second, parts, sets)
        rows.append(row(words, one))
    return rows


def row(words: str, one: Found) -> str:
    """One comparison as a row."""
    low, _, high = one.spread
    said = (
        "**comes out**" if one.holds else "in the mean alone" if one.on_average else "opposite" if one.opposite
        else "neither"
    )  # fmt: skip
    return (
        f"| {words} | {one.first:.1f} | {one.second:.1f} | {one.gain[1]:+.1f} ({low:+.1f} to {high:+.1f}), {said} "
        f"| {one.more} | {one.fewer} of {one.of} |"
    )


def real_pairs() -> dict[str, list[tuple[str, Side, Side]]]:
    """The same signs over shipped agreements, where they have the feature."""
    shipped = {one.case: text_of(one) for one in HAPPENED}
    found: dict[str, list[tuple[str, Side, Side]]] = {"real-observers": [], "real-escapes": [], "real-delay": []}
    for case in ("aceh-2005", "colombia-2016", "hodeidah-2018", "karabakh-2020", "lebanon-2024", "minsk-ii-2015",
                 "syria-coh-2016"):  # fmt: skip
        one = shipped[case]
        found["real-observers"].append((case, Side(blinded(one), days, 180), Side(one, days, 180)))
    for case in ("lebanon-2024", "syria-coh-2016"):
        one = shipped[case]
        bare = texts.without_exceptions(one)
        if len(bare.clauses) < len(one.clauses):
            found["real-escapes"].append((case, Side(bare, contraventions), Side(one, contraventions)))
    for case, delay in (("gaza-2025-01", 4), ("hodeidah-2018", 5), ("karabakh-2020", 1), ("minsk-ii-2015", 3),
                        ("syria-coh-2016", 5), ("colombia-2016", 67)):  # fmt: skip
        one = shipped[case]
        after, before = (Side(one, violence(day, day + delay), 2 * delay) for day in (delay, 0))
        found["real-delay"].append((case, after, before))
    return found


def real_table(pairs: list[tuple[str, Side, Side]], sets: int = SETS) -> list[str]:
    """Pairs made of real agreements as the rows of a table."""
    rows = ["| agreement | first | second | what the second adds (5 to 95 in 100 sets) | more | less |",
            "|---|---:|---:|---|---:|---:|"]  # fmt: skip
    return rows + [row(f"`{case}`", compare(first, second, sets=sets)) for case, first, second in pairs]


def write(blocks: Mapping[str, list[str]]) -> None:
    """Put each table where the page has its mark."""
    page = PAGE.read_text(encoding="utf-8")
    for key, lines in blocks.items():
        begin, end = f"<!-- figures of {key} -->", f"<!-- end of {key} -->"
        head, found, rest = page.partition(begin)
        if not found or end not in rest:
            raise SystemExit(f"{PAGE} has no place for figures: write the lines {begin!r} and {end!r}")
        page = "\n".join([head + begin, "", *lines, "", end]) + rest.partition(end)[2]
    PAGE.write_text(page, encoding="utf-8")


def main() -> None:
    """Play every pair, print its figures, and bring the page up to date."""
    blocks = {}
    for key, made in (*((one.key, one) for one in SIGNS), *real_pairs().items()):
        blocks[key] = table(made) if isinstance(made, Sign) else real_table(made)
        print(f"\n{key}\n" + "\n".join(blocks[key]), flush=True)
    if "--docs" in sys.argv[1:]:
        write(blocks)


if __name__ == "__main__":
    main()
