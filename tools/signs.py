"""Signs that should come out of imagined futures: ``python tools/signs.py [SIGN...] [--docs]``.

Each sign is a pair of texts with one thing different (``sign_texts``), played over the same drawn assumptions and the
same draws. It is counted as come out where the second exceeds the first in the mean by more than chance, and in more
than half of the drawn sets of assumptions. Each is played again with one assumption taken out at a time, so that it
shows on what it hinges. With ``--docs`` the figures of docs/reference/signs.md are brought up to date.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from servanda.windtunnel.futures.variants import blinded  # noqa: E402
from tools import sign_texts as texts  # noqa: E402
from tools.sign_measures import (  # noqa: E402
    HORIZON,
    SETS,
    Found,
    Parts,
    Side,
    Sign,
    compare,
    contraventions,
    days,
    ends_between,
    merged,
    violence,
)
from tools.trial_outcomes import HAPPENED  # noqa: E402
from tools.trials import text_of  # noqa: E402

PAGE = ROOT / "docs" / "reference" / "signs.md"
#: Days between signature and a delayed start.
DELAY = 10

NO_TEMPTATION: Parts = {"all_clauses": {"opportunity": 0}}
NO_ACCIDENT = {"all_actors": {"command_control": 1}}
NO_FALSE_ALARM = {"all_clauses": {"false_alarm_rate": 0}}
SINCERE = {"all_actors": {"trust": 1}}
SAME_EYES = {"methods": {"own-eyes": {"detection": [0.6, 0.95], "delay": [0, 1], "false_alarm": [0.0005, 0.01]}}}
NOTHING_CLEARED = {"observers": {"clear": 0}, "liaison": {"clears": 0}}
NO_WALKING = {"overdue": {"walk_away": 0}}
NO_WITHHOLDING = {"all_actors": {"withholds": 0}}
NO_ANSWER = {"all_actors": {"resolve": 0}}
NO_CONTRADICTION = {"observers": {"contradict": 0}}
NO_PRACTICE = {"liaison": {"practice": 1}}
NOT_RESTORED = {"ladder": {"restored": 0}}
NO_HEED = {"all_actors": {"heeds": 0}}
NOT_TOLD = {"steps": {"tell": "no"}}
NOTHING_GIVEN_UP = {"steps": {"disarms": 0, "separates": 0}}
ALL_BLUFF = {"steps": {"bluffs": 1}}
WORTH_NOTHING = {"steps": {"worth": 0}}
WALKING_AS_BEFORE = {"overdue": {"walk_away": [0, 0.004]}}
NOT_WEIGHED = {"before_start": {"weighed": "no"}}
EVEN_SETS = {
    "all_actors": {
        "temptation": 1.3, "betrayed": -1, "patience": 0.93, "trust": 0.55, "audience_cost": 0.1,
        "command_control": 0.9, "resolve": 0.5, "bad_faith_gain": 2.5, "heeds": 0.5,
    },
    "all_clauses": {"gain": 1, "accident_rate": 0.01, "opportunity": 0.1},
    "ladder": {"ceiling": 8, "cooling": 14, "restored": 0.5},
    "methods": {
        "own-eyes": {"detection": 0.5, "false_alarm": 0.02}, "presence": {"detection": 0.8, "false_alarm": 0.005},
        "patrol": {"detection": 0.5, "false_alarm": 0.005},
    },
    "liaison": {"clears": 0.45}, "observers": {"clear": 0.4, "contradict": 0.5},
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
        "contradict 0: no watcher contradicts another": NO_CONTRADICTION,
        "contradict, clear and clears 0": merged(NO_CONTRADICTION, NOTHING_CLEARED),
        "practice 1: nothing is learned on the line": NO_PRACTICE,
    }),
    Sign("observers-alone", "days", BARE, Side(texts.WATCHED, days), {
        "own-eyes as sharp, as quick and as sure as presence": SAME_EYES,
        "observers.clear 0": {"observers": {"clear": 0}},
        "observers.contradict 0": NO_CONTRADICTION,
        "clear and contradict 0": {"observers": {"clear": 0, "contradict": 0}},
        "both of these, and the same eyes": merged(SAME_EYES, {"observers": {"clear": 0, "contradict": 0}}),
    }),
    Sign("line-alone", "days", BARE, Side(texts.WITH_LINE, days), {
        "liaison.clears 0": {"liaison": {"clears": 0}}, **CAUSES,
    }),
    Sign("suspension", "days", Side(texts.PRELIMINARY_APART, days), Side(texts.SUSPENDING, days), {
        "mechanism.finds 0: no finding, so nothing is ever suspended": {"mechanism": {"finds": 0}},
        "a finding at once, always, and back after 30 days": {
            "mechanism": {"finds": 1, "finding_days": 0, "resumes_days": 30}
        },
    }),
    Sign("definitive", "days", PRELIMINARY, Side(texts.DEFINITIVE, days), {
        "bluffs 1: who does not mean it signs all the same": ALL_BLUFF,
        "worth 0: what is owed once is worth nothing": WORTH_NOTHING,
        "both of these": merged(ALL_BLUFF, WORTH_NOTHING),
        "disarms and separates 0: what is given up is not missed": NOTHING_GIVEN_UP,
        "heeds 0: trust is beside the point when shots are fired": NO_HEED,
        "tell no: steps and signature are no evidence": NOT_TOLD,
        "all of these": merged(WORTH_NOTHING, NOTHING_GIVEN_UP, NO_HEED, NOT_TOLD),
        "withholds 0: nobody withholds what it owes": NO_WITHHOLDING,
        "walk_away 0: nobody gives up over what is overdue": NO_WALKING,
        "walk_away 0 to 0.004, its default before": WALKING_AS_BEFORE,
    }),
    Sign("definitive-years", "days", Side(texts.PRELIMINARY, days, 3 * HORIZON),
         Side(texts.DEFINITIVE, days, 3 * HORIZON), {
        "bluffs 1, worth 0": merged(ALL_BLUFF, WORTH_NOTHING),
        "withholds 0: nobody withholds what it owes": NO_WITHHOLDING,
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
    }),
    Sign("delay", "violent acts in 100 days", Side(texts.PRELIMINARY, violence(0, DELAY), DELAY),
         Side(texts.DELAYED, violence(0, DELAY), DELAY), {
        "opportunity 0: no breach that pays": NO_TEMPTATION,
        "command_control 1: no accident": NO_ACCIDENT,
        "both of these": merged(NO_TEMPTATION, NO_ACCIDENT),
        "weighed no: nothing holds anybody back before the start": NOT_WEIGHED,
    }),
    Sign("delay-rises", "violent acts in 100 days", Side(texts.DELAYED, violence(0, DELAY // 2), DELAY),
         Side(texts.DELAYED, violence(DELAY // 2, DELAY), DELAY), {
        "weighed no: nothing holds anybody back before the start": NOT_WEIGHED,
        "taken_back 0: what is taken early is kept as well": {"before_start": {"taken_back": 0}},
        "called_off 0: no answer calls the start off": {"before_start": {"called_off": 0}},
        "opportunity 0: no breach that pays": NO_TEMPTATION,
        "trust 1: both sides sincere, and known to be": SINCERE,
    }),
    Sign("front", "ends in 1,000 days at risk", Side(texts.PRELIMINARY, ends_between(90, 365)),
         Side(texts.PRELIMINARY, ends_between(0, 90)), {
        "trust 1: both sides sincere, and known to be": SINCERE,
        "opportunity 0: no breach that pays": NO_TEMPTATION,
        "heeds 0, practice 1: nothing is learned": merged(NO_HEED, NO_PRACTICE),
    }),
    Sign("front-definitive", "ends in 1,000 days at risk", Side(texts.DEFINITIVE, ends_between(90, 365)),
         Side(texts.DEFINITIVE, ends_between(0, 90)), {
        "trust 1: both sides sincere, and known to be": SINCERE,
    }),
    Sign("front-bare", "ends in 1,000 days at risk", Side(texts.BARE, ends_between(90, 365)),
         Side(texts.BARE, ends_between(0, 90)), {
        "trust 1: both sides sincere, and known to be": SINCERE,
        "one value for every assumption, good and bad faith still mixed": EVEN_SETS,
        "one value for every assumption, all sincere": merged(EVEN_SETS, SINCERE),
    }),
    Sign("front-week", "ends in 1,000 days at risk", Side(texts.BARE, ends_between(7, 30)),
         Side(texts.BARE, ends_between(0, 7)), {}),
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
    found: dict[str, list[tuple[str, Side, Side]]] = {
        "real-observers": [],
        "real-escapes": [],
        "real-delay": [],
        "real-rise": [],
    }
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
        if delay > 1:
            half = delay // 2
            early, late = (Side(one, violence(*days_), 2 * delay) for days_ in ((0, half), (delay - half, delay)))
            found["real-rise"].append((case, early, late))
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


def blocks(keys: Sequence[str] = ()) -> Iterator[tuple[str, list[str]]]:
    """Every table of the page by its mark, or those named."""
    yield from ((sign.key, table(sign)) for sign in SIGNS if sign.key in keys or not keys)
    yield from ((key, real_table(pairs)) for key, pairs in real_pairs().items() if key in keys or not keys)


def main() -> None:
    """Play every pair, print its figures, and bring the page up to date."""
    made = {}
    for key, lines in blocks([word for word in sys.argv[1:] if not word.startswith("-")]):
        made[key] = lines
        print(f"\n{key}", *lines, sep="\n", flush=True)
    if "--docs" in sys.argv[1:]:
        write(made)


if __name__ == "__main__":
    main()
