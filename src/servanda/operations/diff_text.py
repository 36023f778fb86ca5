"""What changed, in words: what the terminal prints, and the lines the page is made of."""

from collections.abc import Iterator

import numpy as np

from servanda.basis import EVER, NEVER
from servanda.compliance import Assessments
from servanda.operations.diff import DiffReport, Moved
from servanda.operations.pages.facts_in_words import told
from servanda.operations.pages.read_once import again_told
from servanda.operations.pages.standing import status_word
from servanda.operations.pages.wording import Words
from servanda.operations.shown_text import Passage

#: Facts told of one change, and changes told one by one; the rest is numbered. JSON output has them all.
MOST_FACTS = 4
MOST_CHANGES = 60


class Facts:
    """The facts of two assessments by id, told in words."""

    def __init__(self, report: DiffReport, words: Words) -> None:
        self._report, self._words = report, words
        self._known: dict[str, str] = {}
        wanted = {id_ for one in report.moved for id_ in (*one.facts[:MOST_FACTS], *one.lost[:MOST_FACTS])}
        wanted |= {*report.late[:MOST_CHANGES], *report.withdrawn, *(id_ for pair in report.revised for id_ in pair)}
        for result in (report.before, report.after):
            self._learn(result, wanted)

    def _learn(self, result: Assessments, wanted: set[str]) -> None:
        ids = result.facts["id"]
        places = np.flatnonzero(ids.is_in(list(wanted)).to_numpy())
        for row in result.facts_at(places).iter_rows(named=True):
            day = self._words.date(row["begin"], self._report.agreement.timing.zone)
            self._known[row["id"]] = f"{day}: {told(row, self._report.agreement, self._words)}"

    def told(self, id_: str) -> str:
        """A fact in words; its id where neither reading has it."""
        return self._known.get(id_, id_)

    def several(self, ids: tuple[str, ...]) -> list[str]:
        """The first of several facts, and how many more there are."""
        said = [self.told(one) for one in ids[:MOST_FACTS]]
        return [*said, self._words.say("explain-more", n=len(ids) - MOST_FACTS)] if len(ids) > MOST_FACTS else said


def tell_diff(report: DiffReport, language: str = "en") -> tuple[Passage, ...]:
    """The whole report in passages."""
    return tuple(_passages(report, Words(language)))


def _passages(report: DiffReport, words: Words) -> Iterator[Passage]:
    facts = Facts(report, words)
    notes = (unchanged_told(report, words), *again_told(report.heard, words))
    yield Passage(span_told(report, words), notes, part=True)
    if report.headlines:
        notes = tuple(headline_told(clause, was, now, words) for clause, was, now in report.headlines)
        yield Passage(words.say("diff-clauses"), notes, part=True)
    if report.moved:
        yield Passage(words.say("diff-instances", n=len(report.moved)), part=True)
        for one in report.moved[:MOST_CHANGES]:
            yield Passage(moved_told(one, report, words), tuple(why_told(one, facts, words)))
        if len(report.moved) > MOST_CHANGES:
            yield Passage(words.say("explain-more", n=len(report.moved) - MOST_CHANGES))
    for title, notes in news_told(report, facts, words):
        if notes:
            yield Passage(title, notes, part=True)


def span_told(report: DiffReport, words: Words) -> str:
    """From when to when."""
    zone = report.agreement.timing.zone
    return words.say(
        "diff-span", begin=words.instant(report.before.as_of, zone), end=words.instant(report.after.as_of, zone)
    )


def unchanged_told(report: DiffReport, words: Words) -> str:
    """How much did not change."""
    return words.say(
        "diff-unchanged",
        instances=report.unmoved,
        moved=len(report.moved),
        lives=report.unmoved_lives,
        clauses=len(report.agreement.clauses) - len(report.headlines),
        arrived=len(report.arrived),
    )


def headline_told(clause: str, was: str, now: str, words: Words) -> str:
    """A clause whose headline differs."""
    return words.say("diff-headline", clause=clause, was=status_word(was, words), now=status_word(now, words))


def standing_told(key: str, words: Words) -> str:
    """A status, alleged or not; "not there" where there was none."""
    if not key:
        return words.say("diff-absent")
    bare = key.removesuffix(" (alleged)")
    said = status_word(bare, words)
    return words.say("status-alleged", status=said) if bare != key else said


def moved_told(one: Moved, report: DiffReport, words: Words) -> str:
    """An instance with its window, what it was and what it is."""
    zone = report.agreement.timing.zone
    placed = EVER < one.begin < NEVER
    return words.say(
        "diff-moved",
        obligation=one.obligation,
        day=words.date(one.begin, zone) if placed else "", day_n=int(placed),
        binding=words.plain(one.binding), binding_n=int(bool(one.binding)),
        was=standing_told(one.was, words), now=standing_told(one.now, words),
        old=words.number(one.value_was or 0), new=words.number(one.value_now or 0),
        sum_n=int(one.value_was is not None and one.value_now is not None and one.value_was != one.value_now),
    )  # fmt: skip


def why_told(one: Moved, facts: Facts, words: Words) -> Iterator[str]:
    """What brought a change about."""
    yield words.say(
        "diff-because", causes=words.listed([words.say(f"diff-cause-{c.replace(' ', '-')}") for c in one.causes])
    )
    yield from (words.say("diff-new-fact", fact=said) for said in facts.several(one.facts))
    yield from (words.say("diff-lost-fact", fact=said) for said in facts.several(one.lost))


def news_told(report: DiffReport, facts: Facts, words: Words) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What came in between: lives, versions, thresholds, what is due, late, revised and withdrawn facts."""
    zone = report.agreement.timing.zone
    yield (
        words.say("diff-lives"),
        tuple(
            words.say(
                "diff-life",
                life=words.plain(one.life),
                was=words.say(f"core-life-{one.was.replace(' ', '-')}"),
                now=words.say(f"core-life-{one.now.replace(' ', '-')}"),
                day=words.date(one.at, zone) if one.at is not None else "",
                day_n=int(one.at is not None),
            )
            for one in report.lives
        ),
    )
    yield words.say("diff-versions"), tuple(words.author(one, "versions") for one in report.versions)
    yield (
        words.say("diff-thresholds"),
        tuple(words.say("diff-threshold", what=what, was=was, now=now) for what, was, now in report.thresholds),
    )
    yield (
        words.say("due-title"),
        tuple(
            words.say(
                "diff-step",
                step=words.plain(step),
                standing=words.say(f"due-{now.replace(' ', '-')}"),
                matter=words.plain(matter), matter_n=int(bool(matter)),
            )
            for step, matter, now in report.steps
        ),
    )  # fmt: skip
    late = [facts.told(one) for one in report.late[:MOST_CHANGES]]
    if len(report.late) > MOST_CHANGES:
        late.append(words.say("explain-more", n=len(report.late) - MOST_CHANGES))
    yield words.say("diff-late", n=len(report.late)), tuple(late)
    yield (
        words.say("diff-revised", n=len(report.revised)),
        tuple(words.say("diff-revision", old=facts.told(old), new=facts.told(new)) for old, new in report.revised),
    )
    yield words.say("diff-withdrawn", n=len(report.withdrawn)), tuple(facts.told(one) for one in report.withdrawn)
