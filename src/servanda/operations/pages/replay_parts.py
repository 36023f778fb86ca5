"""The parts of a replay's page that no other page has: what was promised, what is counted plainly, what is wrong."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from servanda.agreement import Agreement
from servanda.basis import local_midnight
from servanda.compliance import Assessments
from servanda.operations.assess import AssessReport
from servanda.operations.misreadings import Misreading, Misreadings
from servanda.operations.pages.sentences import short
from servanda.operations.pages.wording import Words
from servanda.page import (
    Cell,
    Column,
    Figure,
    Figures,
    Prose,
    Reason,
    ReasonLine,
    Reasons,
    Row,
    Series,
    Source,
    Sources,
    Table,
    Timeline,
)

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class PlainCount:
    """Something counted from an archive outside the program, because no clause is assessed by it.

    ``weeks``: the first day of each week with its count, in order; None where the archive says nothing of the week;
    empty where it does not count by weeks. ``not_said``: what the count does not show.
    """

    title: str
    unit: str
    archive: str
    not_said: str
    total: int
    weeks: tuple[tuple[date, int | None], ...] = ()


def promised(agreement: Agreement, words: Words) -> Table:
    """Every clause in the author's short words, what it leaves undefined, how sure its text is, and who owes it."""
    rows = []
    for clause in agreement.clauses:
        said = [words.plain(clause.id)]
        if clause.undefined:
            undefined = words.listed([words.plain(words.author(one)) for one in clause.undefined])
            # the first word gives the line its direction
            said.insert(0, words.say("replay-undefined", words=undefined))
        promise = Cell(
            short(clause.id, agreement, words),
            mark=clause.source.mark if clause.source else "",
            note=words.say("gap").join(said),
        )
        rows.append(Row((promise, words.names(agreement, clause.who) or words.say("who-nobody"))))
    return Table(
        id="promised",
        title=words.say("replay-promised-title"),
        columns=tuple(Column(words.say(name)) for name in ("replay-promise", "replay-who")),
        rows=tuple(rows),
        intro=words.say("replay-promised-intro"),
    )


def unseen(misreadings: Misreadings | None, words: Words) -> Prose | None:
    """What the archives read here cannot show; None where nothing is kept of it."""
    if misreadings is None or not misreadings.unseen:
        return None
    return Prose(
        id="blind",
        title=words.say("replay-unseen-title"),
        paragraphs=(words.say("replay-unseen-intro"),),
        items=tuple(words.author(one) for one in misreadings.unseen),
        items_language="en",
    )


def wrong(misreadings: Misreadings | None, words: Words) -> Reasons:
    """Each known misreading: what the program does, why it is wrong, where it was seen, how many facts it touches."""
    listed = misreadings.known if misreadings else ()
    return Reasons(
        id="wrong",
        title=words.say("replay-wrong-title"),
        items=tuple(_wrong(one, words) for one in listed),
        intro=words.say("replay-wrong-intro" if listed else "replay-wrong-empty"),
        fold=words.say("replay-wrong-seen"),
        nothing="",
    )


def _wrong(one: Misreading, words: Words) -> Reason:
    touches = ""
    if one.count is not None:
        count = words.counted(one.count)
        if one.of is not None:
            count = words.say("replay-count-of", count=count, of=words.counted(one.of))
        touches = words.say("replay-touches", count=count, rule=words.author(one.counted_by))
    return Reason(
        id=one.id,
        title=words.author(one.what),
        who=one.clause,
        when=words.say(f"replay-effect-{one.effect.replace(' ', '-')}"),
        conclusion=" ".join(said for said in (words.author(one.why), touches) if said),
        lines=tuple(ReasonLine(words.author(seen), source=one.source) for seen in one.seen),
        link=f"board/{one.clause}",
    )


def misreading_sources(misreadings: Misreadings | None, words: Words) -> Sources | None:
    """Where it can be seen that a reading is wrong."""
    if misreadings is None or not misreadings.sources:
        return None
    listed = tuple(
        Source(id=key, title=one.title, mark=one.mark, address=one.where) for key, one in misreadings.sources.items()
    )
    return Sources("misreading-sources", words.say("replay-sources-title"), listed)


def plain_figures(plain: Sequence[PlainCount], words: Words) -> Figures | None:
    """What was counted outside the program, each with its archive and what it does not show; None where nothing was."""
    if not plain:
        return None
    return Figures(
        id="plain",
        figures=tuple(
            Figure(
                one.total,
                words.author(one.title),
                note=f"{words.author(one.archive)}. {words.author(one.not_said)}",
            )
            for one in plain
        ),
        title=words.say("replay-plain-title"),
        intro=words.say("replay-plain-intro"),
    )


def plain_course(
    agreement: Agreement, result: Assessments, plain: Sequence[PlainCount], words: Words
) -> Timeline | None:
    """The plain counts week by week; a week the archive says nothing of is not observed, never zero."""
    zone = agreement.timing.zone
    series = []
    for one in plain:
        if not one.weeks:
            continue
        days = [day for day, _ in one.weeks]
        edges = [local_midnight(day, zone) for day in (*days, days[-1] + WEEK)]
        series.append(
            Series(
                words.author(one.title),
                tuple(edges),
                tuple(n for _, n in one.weeks),
                words.author(one.unit),
                words.say("step-week"),
            )
        )
    if not series:
        return None
    return Timeline(id="plain-course", title=words.say("replay-plain-course"), series=tuple(series), now=result.as_of)


def accounting(report: AssessReport, words: Words) -> Prose:
    """Where every fact that was read went, and why rows were refused; no row is printed."""
    result = report.assessments
    causes: dict[str, Counter[str]] = {}
    for one in report.heard:
        for code, why in one.batch.refusals.select("code", "why").iter_rows():
            causes.setdefault(code, Counter())[_without_values(why)] += 1
    return Prose(
        id="accounting",
        title=words.say("replay-accounting-title"),
        items=(
            f"{words.say('figure-facts', n=result.given)}: {words.counted(result.given)}",
            words.say("replay-accounting-used", n=result.given - result.unused - result.unseen),
            words.say("figure-unused", n=result.unused),
            words.say("figure-unseen", n=result.unseen),
            words.say("figure-repeated", n=report.repeated),
            *(
                words.say("replay-accounting-refused", n=told.total(), code=code, why=_cause(told, words))
                for code, told in sorted(causes.items())
            ),
        ),
    )


def _cause(told: Counter[str], words: Words) -> str:
    """The cause most rows of one code share; none where it differs row by row, for then it tells what a row holds."""
    why, n = told.most_common(1)[0]
    return words.author(why) if n > 1 or told.total() == 1 else words.say("replay-accounting-each")


def _without_values(why: str) -> str:
    """A cause without the values of its row: they may not be passed on, and would tell one cause as many."""
    return re.sub(r"[\w./:,+-]*\d[\w./:,+-]*", "…", re.sub(r"[“\"'].*", "…", why))
