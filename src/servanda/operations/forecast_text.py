"""What a forecast says, in words: for the terminal and the page alike."""

from collections.abc import Iterator

from servanda.escalation import Forecast, Judged
from servanda.operations.forecast import ForecastReport
from servanda.operations.pages.sentences import short
from servanda.operations.pages.wording import Words
from servanda.operations.shown_text import Passage


def tell_forecast(report: ForecastReport) -> Iterator[Passage]:
    """The whole, each area or clause, and what such forecasts were worth before."""
    words, found = report.words, report.forecast
    agreement = report.opened.agreement
    head = words.say("esc-forecast-subtitle", n=found.ahead, unit=found.counted.steps.name)
    yield Passage(words.title(agreement), (words.say(f"class-{report.data_class}"), head))
    yield Passage(words.say("esc-forecast-worth"), verdicts(found, words), part=True)
    for one in found.continued:
        sums = one.sums()
        line = words.say(
            "esc-forecast-line", low=amount(sums[0], words), high=amount(sums[4], words),
            middle=amount(sums[2], words), before=amount(one.before, words),
        )  # fmt: skip
        yield Passage(unit_name(report, one.name, words), (line,))
    if found.judged:
        yield Passage(words.say("esc-forecast-scores"), tuple(_scores(found.judged["whole"], words)), part=True)
    yield Passage(words.say("esc-forecast-method"), (*meaning(found, words), *pooling(report, words)), part=True)


def verdicts(found: Forecast, words: Words) -> tuple[str, ...]:
    """How the forecast would have done on earlier cuts of this series, beside the simplest ones."""
    if not found.judged:
        return (words.say("esc-forecast-untried", why=found.why_not_judged),)
    one = found.judged["whole"]
    ours, theirs = one.whole["mixture"].crps, one.whole["own-year"].crps
    said = [
        words.say(
            "esc-forecast-better" if ours < theirs else "esc-forecast-worse", n=one.cuts,
            ours=words.decimal(ours), theirs=words.decimal(theirs),
        )
    ]  # fmt: skip
    if one.best != "mixture":
        said.append(words.say("esc-forecast-beaten", name=words.say(f"esc-forecast-by-{one.best}")))
    said.append(words.say("esc-forecast-within", n=round(100 * one.within)))
    if one.few:
        said.append(words.say("esc-forecast-few", n=one.cuts))
    return tuple(said)


def meaning(found: Forecast, words: Words) -> tuple[str, ...]:
    """What the figures are, and what they are not."""
    rests = words.say(
        "esc-forecast-rests", n=round(float(found.counted.counts[0].sum())),
        periods=len(found.counted.edges) - 1, unit=found.counted.steps.name,
    )  # fmt: skip
    missing = (words.say("esc-forecast-no-answers"),) if found.without_answers else ()
    return (rests, words.say("esc-forecast-meaning"), words.say("esc-forecast-counted"), *missing)


def unit_name(report: ForecastReport, name: str, words: Words) -> str:
    """What an area or a clause is called; the whole where there is no name."""
    agreement = report.opened.agreement
    if not name:
        return words.say("esc-forecast-whole")
    return short(name, agreement, words) if report.forecast.by == "clause" else words.name(agreement, name)


def pooling(report: ForecastReport, words: Words) -> tuple[str, ...]:
    """What a unit's own past was pooled with, and which clauses are not forecast."""
    agreement, found = report.opened.agreement, report.forecast
    near = found.counted.beside is not None
    said = [words.say("esc-forecast-pooled-neighbours" if near else "esc-forecast-pooled-alike")]
    if report.lapsed:
        clauses = words.side_by_side((short(one, agreement, words).rstrip(".") for one in report.lapsed), long=True)
        said.append(words.say("esc-forecast-lapsed", clauses=clauses))
    return tuple(said)


def _scores(one: Judged, words: Words) -> Iterator[str]:
    for name, each in one.each.items():
        yield words.say(
            "esc-forecast-score-line",
            name=words.say(f"esc-forecast-by-{name}"),
            whole=words.decimal(one.whole[name].crps),
            crps=words.decimal(each.crps),
            ign=words.decimal(each.ign),
            mis=words.decimal(each.mis),
        )


def amount(value: float, words: Words) -> str:
    """A count to the whole, in the language's figures."""
    return words.counted(round(float(value)))
