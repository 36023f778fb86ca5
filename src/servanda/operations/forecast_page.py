"""The page of a forecast: the fan beside one's own last year, areas or clauses, and what such forecasts were worth."""

from typing import Any, Final

from servanda import __version__
from servanda.basis import content_hash, local_midnight
from servanda.escalation import Forecast, Judged
from servanda.operations.forecast import ForecastReport
from servanda.operations.forecast_text import amount, meaning, pooling, unit_name, verdicts
from servanda.operations.pages.scale import scale_top
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Curve, CurvePoint, Curves, Page, Prose, Row, Table, render

_MILLION: Final = 1_000_000
_FEWEST_SHOWN: Final = {"month": 12, "day": 28}


def draw_forecast(report: ForecastReport) -> str:
    """The forecast as one self-contained page; the same report gives the same bytes."""
    return render(forecast_page(report))


def forecast_page(report: ForecastReport) -> Page:
    """What the page shows, as plain data."""
    words, opened, found = report.words, report.opened, report.forecast
    agreement = opened.agreement
    inputs = tuple((words.plain(one.path.rsplit("/", 1)[-1]), one.digest) for one in opened.heard)
    told = Prose(id="forecast-meaning", manner="notice", paragraphs=(*verdicts(found, words), *meaning(found, words)))
    sections: list[Any] = [_fan(found, words, agreement.timing.zone), told, _units(report, words)]
    sections += [_scores(found, words)] if found.judged else []
    answers = ("answers",) if any("without-answers" in one.each for one in found.judged.values()) else ()
    method = (
        *(words.say(f"esc-forecast-method-{n}") for n in (1, *answers, 2, 3)),
        *pooling(report, words),
    )
    sections.append(Prose(id="forecast-method", title=words.say("esc-forecast-method"), paragraphs=method))
    return Page(
        title=words.title(agreement),
        subtitle=words.say("esc-forecast-subtitle", n=found.ahead, unit=found.counted.steps.name),
        standing=words.standing(agreement.standing),
        marking=words.say(f"class-{report.data_class}"),
        language=report.language,
        direction="rtl" if words.direction == "rtl" else "ltr",
        zone=agreement.timing.zone,
        as_of=opened.as_of,
        sections=tuple(sections),
        notes=(words.say("esc-note"),),
        made_from=(
            (words.say("made-from-agreement"), content_hash(agreement.file_text.encode())),
            *inputs,
            (words.say("made-from-program"), f"servanda {__version__}"),
        ),
    )


def _fan(found: Forecast, words: Words, zone: str) -> Curves:
    """What was, and from the cut on the middle and nine in ten of the continuations, beside the own last year."""
    counted, whole = found.counted, found.continued[0]
    shown = min(len(counted.edges) - 1, max(_FEWEST_SHOWN[counted.steps.name], 2 * found.ahead))
    past, each = counted.counts[0, -shown:], whole.each()
    year = found.beside["own-year"]
    most = max(float(past.max()), float(each[4].max()), float(year[2].max()), 1.0)
    top = scale_top(most)
    wide = shown - 1 + found.ahead

    def at(n: int) -> int:
        return round(_MILLION * n / wide)

    def high(value: float) -> int:
        return round(_MILLION * value / top)

    def day(n: int) -> str:
        end = counted.after(n) if n else counted.edges[-1]
        return words.date(local_midnight(end, zone) - 1, zone)

    now = CurvePoint(at(shown - 1), high(past[-1]), high(past[-1]), high(past[-1]))
    was = tuple(CurvePoint(at(n), high(value)) for n, value in enumerate(past))
    fan = tuple(
        CurvePoint(at(shown - 1 + n), high(each[2, n - 1]), high(each[0, n - 1]), high(each[4, n - 1]),
                   words.paired(day(n), _spread(each[:, n - 1], words)))
        for n in range(1, found.ahead + 1)
    )  # fmt: skip
    beside = tuple(CurvePoint(at(shown - 1 + n), high(year[2, n - 1])) for n in range(1, found.ahead + 1))
    unit = counted.steps.name
    return Curves(
        id="forecast-fan",
        title=words.say("esc-forecast-fan", unit=unit),
        curves=(
            Curve(words.say("esc-forecast-was"), was, "plain"),
            Curve(words.say("esc-forecast-band"), (now, *fan), "one"),
            Curve(words.say("esc-forecast-beside"), beside, "two"),
        ),
        x_ticks=_ticks(shown, found.ahead, day, at, counted.edges, words, zone),
        y_ticks=tuple((round(_MILLION * n / 4), words.number(round(top * n / 4 * 1000))) for n in range(5)),
        intro=_read(found, words),
        caption=words.say("esc-forecast-caption"),
    )


def _read(found: Forecast, words: Words) -> str:
    """The picture in a sentence: what may come of all together over the whole stretch, beside as long a time before."""
    whole = found.continued[0]
    sums = whole.sums()
    return words.say(
        f"esc-forecast-read-{found.what}", n=found.ahead, unit=found.counted.steps.name, low=amount(sums[0], words),
        high=amount(sums[4], words), middle=amount(sums[2], words), before=amount(whole.before, words),
    )  # fmt: skip


def _ticks(
    shown: int, ahead: int, day: Any, at: Any, edges: Any, words: Words, zone: str
) -> tuple[tuple[int, str], ...]:
    first = words.date(local_midnight(edges[-shown], zone), zone)
    return ((0, first), (at(shown - 1), day(0)), (_MILLION, day(ahead)))


def _spread(quantiles: Any, words: Words) -> str:
    return words.say(
        "esc-forecast-spread", low=amount(quantiles[0], words), high=amount(quantiles[4], words),
        middle=amount(quantiles[2], words),
    )  # fmt: skip


def _units(report: ForecastReport, words: Words) -> Table:
    found = report.forecast
    intro = words.say("esc-forecast-units-intro", n=found.ahead, unit=found.counted.steps.name)
    if found.counted.left:
        intro = f"{intro} {words.say('esc-forecast-left', n=found.counted.left)}"
    return Table(
        id="forecast-units",
        title=words.say(f"esc-forecast-units-{found.by}"),
        intro=intro,
        columns=(
            Column(words.say(f"esc-forecast-column-{found.by}")),
            Column(words.say("esc-forecast-before"), "number"),
            Column(words.say("esc-forecast-middle"), "number"),
            Column(words.say("esc-forecast-nine")),
            Column(words.say("esc-forecast-none"), "number"),
            Column(words.say("esc-forecast-more"), "number"),
            Column(words.say("esc-forecast-twice"), "number"),
        ),
        rows=tuple(Row(_unit(report, n, words)) for n in range(len(found.continued))),
    )  # fmt: skip


def _unit(report: ForecastReport, row: int, words: Words) -> tuple[Any, ...]:
    one = report.forecast.continued[row]
    sums, chances = one.sums(), one.chances()
    near = words.side_by_side(unit_name(report, name, words) for name in report.forecast.counted.neighbours(row))
    return (
        Cell(
            unit_name(report, one.name, words), note=words.say("esc-forecast-neighbours", names=near) if near else ""
        ),
        round(one.before),
        round(float(sums[2])),
        Cell(
            words.say("esc-forecast-range", low=amount(sums[0], words), high=amount(sums[4], words)),
            order=round(float(sums[4])),
        ),
        chances["none"],
        chances["more_than_before"],
        chances["twice_as_much"],
    )  # fmt: skip


def _scores(found: Forecast, words: Words) -> Table:
    """Every method beside every other, for the whole and for its areas or clauses together."""
    return Table(
        id="forecast-scores",
        title=words.say("esc-forecast-scores"),
        intro=words.say("esc-forecast-scores-intro", n=max(one.cuts for one in found.judged.values())),
        columns=(
            Column(words.say("esc-forecast-of")),
            Column(words.say("esc-forecast-method-column")),
            *(Column(words.say(f"esc-forecast-{one}"), "number") for one in ("crps-whole", "crps", "ign", "mis")),
        ),
        rows=tuple(
            row
            for group, one in found.judged.items()
            for row in _scored(words.say(_GROUPS[group, found.by]), one, words)
        ),
    )  # fmt: skip


_GROUPS: Final = {
    ("whole", "area"): "esc-forecast-whole",
    ("whole", "clause"): "esc-forecast-whole",
    ("units", "area"): "esc-forecast-each-area",
    ("units", "clause"): "esc-forecast-each-clause",
}


def _scored(group: str, one: Judged, words: Words) -> tuple[Row, ...]:
    def score(value: float) -> Cell:
        return Cell(words.decimal(value), order=round(value * 1000))

    return tuple(
        Row(
            (
                group,
                words.say(f"esc-forecast-by-{name}"),
                score(one.whole[name].crps),
                score(each.crps),
                score(each.ign),
                score(each.mis),
            )
        )
        for name, each in one.each.items()
    )
