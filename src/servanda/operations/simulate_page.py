"""The report of a trial: survival, what matters, incentives, a typical failure, assumptions; mediator-only."""

from collections.abc import Iterator
from typing import Any, Final, cast

from servanda import __version__
from servanda.agreement import Agreement
from servanda.basis import content_hash
from servanda.operations.pages.assumptions import assumptions_table
from servanda.operations.pages.wording import Words
from servanda.operations.simulate import SimulateReport, called
from servanda.operations.simulate_text import along_the_way, endings, hundredths, lasting, signed, without_words
from servanda.page import (
    Cell,
    Chip,
    Column,
    Curve,
    CurvePoint,
    Curves,
    Figure,
    Figures,
    Page,
    Prose,
    Row,
    Status,
    Table,
    render,
)
from servanda.windtunnel import CAUSES, Cause, Outcomes, folded, incentives_of, story

_MILLION: Final = 1_000_000
_STATUSES: Final = (
    Status("short", "seldom pays", "alarm", "F", "keeping pays in fewer than half of the drawn sets of assumptions"),
    Status("mostly", "mostly pays", "late", "S", "keeping pays in half of the drawn sets or more, not in all"),
    Status("pays", "always pays", "calm", "A", "keeping pays in every drawn set of assumptions"),
)
#: Sets of assumptions drawn for the incentive table of the report.
_DRAWS: Final = 100


def draw_trial(report: SimulateReport) -> str:
    """The report as one self-contained page; the same report gives the same bytes."""
    return render(trial_page(report))


def trial_page(report: SimulateReport) -> Page:
    """What the report's page shows, as plain data."""
    words, agreement = Words("en"), report.agreement
    sections: tuple[Any, ...] = (
        _meaning(report),
        _figures(report),
        survival_curves("survival", "How long it lasts", ((report.outcomes, "this agreement"),)),
        _over_time(report.outcomes),
        _matters(report),
        _incentives(report, words),
        _failure(report, words),
        assumptions_table(report.scenario),
        _identified(report),
    )
    return Page(
        title=words.title(agreement),
        subtitle="Wind tunnel: imagined futures under stated assumptions",
        standing=words.standing(agreement.standing),
        marking=words.say(f"class-{report.data_class}"),
        sections=tuple(cast(Any, one) for one in sections if one is not None),
        zone=agreement.timing.zone,
        statuses=_STATUSES,
        notes=(words.say("private"),),
        made_from=made_from(agreement, report, words),
    )


def made_from(agreement: Agreement, report: Any, words: Words) -> tuple[tuple[str, str], ...]:
    """What a page of the tunnel was made from, by digest."""
    values = "\n".join(f"{name} {value}" for name, value in report.scenario.values())
    return (
        (words.say("made-from-agreement"), content_hash(agreement.file_text.encode())),
        ("assumptions", content_hash(values.encode())),
        ("seed", str(report.seed)),
        (words.say("made-from-program"), f"servanda {__version__}"),
    )


def _meaning(report: SimulateReport) -> Prose:
    outcomes = report.outcomes
    stopped = "" if report.whole else f" It was stopped: {report.asked:,} had been asked for."
    return Prose(
        id="meaning",
        manner="notice",
        paragraphs=(
            "These are imagined futures, played by the agreement's own rules under the assumptions listed below. "
            "They show where a text is weak and what would strengthen it. They are no forecast: nobody knows the "
            "assumptions well enough for that, and so every figure is a range over them.",
            f"{outcomes.futures:,} futures of {outcomes.horizon} days were played, a hundred under each drawn set of "
            f"assumptions (seed {report.seed}).{stopped}",
        ),
    )


def _figures(report: SimulateReport) -> Figures:
    outcomes = report.outcomes
    day, low, _, high = outcomes.spread()[-1]
    causes = {cause: count for cause, count in outcomes.causes().items() if cause is not Cause.HELD and count}
    commonest = max(causes, key=lambda cause: causes[cause], default=None)
    figures = [
        Figure(
            f"{round(100 * low)} to {round(100 * high)} in 100",
            f"hold to day {day}, by what is assumed",
            link="survival",
        ),
        Figure(outcomes.futures, "futures played"),
        Figure(len(report.scenario.values()), "assumptions they rest on", link="assumptions"),
    ]
    if commonest is not None:
        figures.insert(1, Figure(CAUSES[commonest], "ends most of those that end", link="causes"))
    return Figures(id="figures", title="At a glance", figures=tuple(figures))


def survival_curves(id_: str, title: str, designs: tuple[tuple[Outcomes, str], ...]) -> Curves:
    """The share that held by day, a line per design, with its band over sets of assumptions."""
    tones = ("one", "two", "three", "four", "five", "six")
    horizon = max(outcomes.horizon for outcomes, _ in designs)
    curves = []
    for n, (outcomes, name) in enumerate(designs):
        points = [CurvePoint(0, _MILLION, _MILLION, _MILLION)]
        for day, low, middle, high in outcomes.spread():
            said = f"day {day}: {hundredths(low)} to {hundredths(high)}, middle {hundredths(middle)}"
            points.append(CurvePoint(_MILLION * day // horizon, _ppm(middle), _ppm(low), _ppm(high), said))
        curves.append(Curve(name, tuple(points), cast(Any, tones[n % len(tones)])))
    return Curves(
        id=id_,
        title=title,
        curves=tuple(curves),
        x="days",
        y="of 100 futures, how many still hold",
        x_ticks=tuple((_MILLION * n // 4, f"{horizon * n // 4}") for n in range(5)),
        y_ticks=tuple((_MILLION * n // 4, f"{25 * n}") for n in range(5)),
        caption="The line is the middle set of assumptions, the band goes from the 5th to the 95th in a hundred sets.",
    )


def _ppm(share: float) -> int:
    return round(_MILLION * share)


def _over_time(outcomes: Outcomes) -> Table:
    from servanda.operations.simulate import by_cause

    named = [cause for cause in Cause if cause is not Cause.HELD and outcomes.causes()[cause]]
    rows = [
        Row((f"{one['from_day']} to {one['to_day'] - 1}", *(Cell(one[CAUSES[cause]]) for cause in named)))
        for one in by_cause(outcomes)
    ]
    return Table(
        id="causes",
        title="What ended it, and when",
        intro=f"{'; '.join(endings(outcomes))}. {'; '.join(along_the_way(outcomes))}.",
        columns=(Column("Days"), *(Column(CAUSES[cause], "number") for cause in named)),
        rows=tuple(rows),
        empty="None ended.",
    )


def _matters(report: SimulateReport) -> Table | None:
    if not report.without:
        return None
    ordered = sorted(report.without, key=lambda one: -abs(one.paired.over_assumptions()[1]))
    return Table(
        id="matters",
        title="What matters most",
        intro="The same futures, the same draws, with one thing taken away or added.",
        columns=(
            Column("What"),
            Column("In the text"),
            Column("Of 100 futures, more hold when it is changed"),
            Column("In words"),
        ),
        rows=tuple(
            Row(
                (
                    one.variant.thing,
                    "yes; taken away" if one.variant.there else "no; added",
                    " to ".join(signed(share) for share in one.paired.over_assumptions()[::2]),
                    without_words(one),
                )
            )
            for one in ordered
        ),
    )


def _incentives(report: SimulateReport, words: Words) -> Table:
    table = incentives_of(report.agreement, report.scenario, draws=_DRAWS, seed=report.seed)
    rows = []
    for one in table.lines:
        key = "pays" if one.keeps == one.of else "mostly" if 2 * one.keeps >= one.of else "short"
        mends = [mend for mend in one.mends if mend.suffices]
        best = max(mends, key=lambda mend: mend.suffices, default=None)
        rows.append(
            Row(
                (
                    one.clause,
                    words.name(report.agreement, one.holder),
                    Cell(one.keeps, chips=(Chip(key),)),
                    "" if best is None else f"{best.kind} (suffices in {best.suffices} of {best.of})",
                )
            )
        )
    return Table(
        id="incentives",
        title="Is keeping it in each party's interest",
        intro="Clause by clause; 'servanda incentives' tells each line in full.",
        columns=(
            Column("Clause"),
            Column("Who"),
            Column(f"Keeping pays in, of {table.draws} sets", "number"),
            Column("What would mend most where it falls short"),
        ),
        rows=tuple(rows),
        empty="No clause forbids, limits or requires anything of a party.",
    )


def _failure(report: SimulateReport, words: Words) -> Prose | None:
    failure = report.failure
    if failure is None:
        return None
    told = folded(story(failure, called(report.agreement)))
    return Prose(
        id="failure",
        title="The story of a typical failure",
        paragraphs=(
            f"Future {failure.number}: it ended on day {failure.end}; what began it was {CAUSES[failure.cause]}.",
        ),
        items=tuple(_by_day(told)),
    )


def _by_day(told: Any) -> Iterator[str]:
    days: dict[int, list[str]] = {}
    for one in told:
        days.setdefault(one.day, []).append(one.words)
    yield from (f"Day {day}: {' '.join(said)}" for day, said in days.items())


def _identified(report: SimulateReport) -> Prose:
    given = sum(1 for _, value in report.scenario.values() if value.given)
    return Prose(
        id="identified",
        title="What the data could tell",
        paragraphs=(
            f"{given} of {len(report.scenario.values())} assumptions were given; the others are defaults of the "
            "program, the same for everybody. Nothing here was fitted to incidents. How long truces lasted cannot "
            "tell how often accidents happen from how much the line clears up: only incident logs can "
            "('servanda calibrate').",
            "; ".join(lasting(report.outcomes)) + ".",
        ),
    )
