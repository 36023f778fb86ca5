"""When the level of violence changed, beside the agreement's own dates: one picture, its changes, the alarm."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from servanda.basis import local_midnight
from servanda.operations.escalate.opened import Opened
from servanda.operations.escalate.own_dates import OwnDate, near, own_dates
from servanda.operations.escalate.told import Told
from servanda.operations.escalate.turned import Listened, Turned, listened, turned
from servanda.operations.misreadings import read_misreadings
from servanda.operations.pages.replay_parts import unseen
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Prose, Row, Section, StepChange, StepDate, StepLevel, Steps, Table

NAME: Final = "turns"
#: A date is beside a change where it lies in the change's interval or this near.
_NEAR_DAYS: Final = 7
#: Counts around a date: two weeks before and after.
_AROUND: Final = timedelta(days=14)
#: Above this much carried from step to step, changes are seen too readily.
_CARRIED: Final = 0.2


def told(opened: Opened, words: Words) -> Told:
    """The picture, what it cannot say, the changes, the agreement's dates with counts around them, and the alarm."""
    series, dates, heard = turned(opened), own_dates(opened, words), listened(opened)
    tables = [_changes(opened, series, dates, words)]
    if dates:
        tables.append(_around(opened, series, dates, words))
    alarm = Prose(id="turns-alarm", title=words.say("esc-turns-alarm"), paragraphs=_heard_words(heard, words))
    meaning, blind = _meaning(opened, series, words), _blind(opened, words)
    sections: tuple[Section, ...] = (_picture(opened, series, dates, words), meaning, *tables, alarm, *blind)
    lines = (*_lines(opened, series, words), *_heard_words(heard, words))
    return Told(words.say("esc-turns-title"), "public", sections, _data(opened, series, dates, heard), lines)


def _mean(value: float | None, words: Words) -> str:
    """A mean with one decimal; two where it is below one."""
    if value is None:
        return ""
    return words.number(round(value * 10) * 100 if value >= 1 else round(value * 100) * 10)


def _picture(opened: Opened, series: Turned, dates: tuple[OwnDate, ...], words: Words) -> Steps:
    zone = opened.acts.zone

    def at(day: date) -> int:
        return local_midnight(day, zone)

    turns = series.turns
    edges = tuple(at(series.day(n)) for n in range(len(series.counts) + 1))
    small = any(not one.large for one in dates)
    top = _top(series)
    return Steps(
        id="turns-picture",
        title=words.say("esc-turns-title"),
        intro=_headline(opened, series, words),
        edges=edges,
        counts=series.counts,
        levels=tuple(
            StepLevel(edges[one.begin], edges[one.end], round(one.mean * 1000), _mean(one.mean, words))
            for one in turns.levels
        ),
        changes=tuple(
            StepChange(edges[one.at], edges[one.earliest], edges[one.latest], words.day(series.day(one.at)))
            for one in turns.changes
        ),
        dates=tuple(
            StepDate(at(one.day), one.what, small=not one.large)
            for one in dates
            if series.first <= one.day < series.end
        ),
        top=top,
        key=(
            words.say(f"esc-turns-key-{series.step}"),
            words.say(f"esc-turns-key-level-{series.step}"),
            words.say("esc-turns-key-change") if turns.changes else "",
            words.say("esc-turns-key-small") if small else "",
            words.say("esc-turns-key-cut") if top is not None and max(series.counts) > top else "",
        ),
    )


def levels_picture(opened: Opened, series: Turned, words: Words, *, id_: str, caption: str) -> Steps:
    """The picture alone, without the agreement's dates."""
    return replace(_picture(opened, series, (), words), id=id_, caption=caption)


def _top(series: Turned) -> int | None:
    """Where bars are cut, so that a few very high ones do not flatten the levels; None where none need be."""
    level = max(one.mean for one in series.turns.levels)
    ordered = sorted(series.counts)
    usual = ordered[min(len(ordered) * 98 // 100, len(ordered) - 1)]
    top = int(max(usual, 1.6 * level)) + 1
    return top if max(series.counts) > 1.3 * top else None


def _headline(opened: Opened, series: Turned, words: Words) -> str:
    """Whether the level changed with the start, and how often in all."""
    turns, step = series.turns, words.say(_per(series))
    if not turns.changes:
        return words.say("esc-turns-none", mean=_mean(turns.levels[0].mean, words), step=step)
    start, chosen, message = opened.start, turns.changes[-1], "esc-turns-some"
    if start is not None and opened.bound.begin < start < opened.bound.end:
        beside = [
            one for one in turns.changes if near(start, series.day(one.earliest), series.day(one.latest), _NEAR_DAYS)
        ]
        message = "esc-turns-with" if beside else "esc-turns-without"
        chosen = min([*beside], key=lambda one: abs((series.day(one.at) - start).days), default=chosen)
    return words.say(
        message,
        n=len(turns.changes),
        day=words.day(series.day(chosen.at)),
        before=_mean(chosen.before, words),
        after=_mean(chosen.after, words),
        step=step,
    )


def _per(series: Turned) -> str:
    return f"esc-turns-per-{series.step}"


def _meaning(opened: Opened, series: Turned, words: Words) -> Prose:
    turns, left = series.turns, len(opened.acts) - len(opened.bound)
    counted = words.say("esc-truce-counted", n=len(opened.bound), left=left)
    said = [
        counted,
        words.say("esc-turns-association"),
        words.say("esc-turns-rate", share=words.number(round(turns.rate * 1e5))),
    ]
    if turns.carried > _CARRIED:
        said.append(words.say("esc-turns-carried", much=words.number(round(turns.carried * 100) * 10)))
    said += [words.say(f"esc-turns-source-{one}") for one in _cautions(opened)]
    half, twice = turns.at_price(0.5), turns.at_price(2.0)
    if half is not None and twice is not None:
        said.append(words.say("esc-turns-path", half=words.counted(half), twice=words.counted(twice)))
    return Prose(id="turns-meaning", paragraphs=tuple(said), manner="notice")


def _cautions(opened: Opened) -> list[str]:
    """Sources in which an absence or a row is easily misread."""
    ids = [one.source for one in opened.bound.sources]
    return [one for one in ("ucdp", "alerts") if any(source.startswith(one) for source in ids)]


def _blind(opened: Opened, words: Words) -> tuple[Prose, ...]:
    """What the archives of a shipped case cannot show, where its file of known misreadings says so."""
    if opened.case is None:
        return ()
    told = unseen(read_misreadings(opened.case, opened.agreement), words)
    return () if told is None else (replace(told, id="turns-blind"),)


def _others(series: Turned, number: int, words: Words) -> str:
    """What became of the acts the terms are not about at the same change; empty where there are too few."""
    beside = series.others_beside(number)
    if beside is None:
        return ""
    before, after = (_mean(one, words) for one in beside)
    return words.say("esc-turns-from-to", before=before, after=after)


def _day(day: date, words: Words) -> Cell:
    return Cell(words.day(day), order=day.toordinal())


def _changes(opened: Opened, series: Turned, dates: tuple[OwnDate, ...], words: Words) -> Table:
    rows = []
    for number, one in enumerate(series.turns.changes):
        earliest, latest = series.day(one.earliest), series.day(one.latest)
        beside = [own.what for own in dates if near(own.day, earliest, latest, _NEAR_DAYS)]
        rows.append(
            Row(
                (
                    _day(series.day(one.at), words),
                    _day(earliest, words),
                    _day(latest, words),
                    _mean(one.before, words),
                    _mean(one.after, words),
                    *([_others(series, number, words)] if series.others else []),
                    words.listed(beside) if beside else words.say("esc-turns-beside-none"),
                )
            )
        )
    others = ["others"] if series.others else []
    heads = ("day", "earliest", "latest", f"before-{series.step}", f"after-{series.step}", *others, "beside")
    return Table(
        id="turns-changes",
        title=words.say("esc-turns-changes"),
        columns=tuple(Column(words.say(f"esc-turns-column-{head}")) for head in heads),
        rows=tuple(rows),
        caption=words.say("esc-turns-others-caption") if series.others else "",
        empty=words.say("esc-turns-changes-none"),
    )


def _around(opened: Opened, series: Turned, dates: tuple[OwnDate, ...], words: Words) -> Table:
    """What was counted two weeks before and after each of the agreement's own dates: shown, and no effect."""
    rows = tuple(
        Row(
            (
                _day(one.day, words),
                one.what,
                *(_mean(each, words) for each in means),
                words.plain(one.source) if one.source else words.say("esc-turns-own-file"),
            )
        )
        for one, means in zip(dates, _means_around(opened, dates), strict=True)
    )
    return Table(
        id="turns-dates",
        title=words.say("esc-turns-dates"),
        columns=tuple(
            Column(words.say(f"esc-turns-column-{head}")) for head in ("date", "what", "fortnight", "after", "source")
        ),
        rows=rows,
        caption=words.say("esc-turns-dates-caption"),
    )


def _means_around(opened: Opened, dates: tuple[OwnDate, ...]) -> tuple[tuple[float | None, float | None], ...]:
    """Mean counts a day in the two weeks before and after each date; none where they are not wholly counted."""
    _, daily = opened.bound.daily()
    begin = opened.bound.begin

    def mean(first: date, end: date) -> float | None:
        a, b = (first - begin).days, (end - begin).days
        return float(daily[a:b].mean()) if 0 <= a < b <= len(daily) else None

    return tuple((mean(one.day - _AROUND, one.day), mean(one.day, one.day + _AROUND)) for one in dates)


def _heard_words(heard: Listened | None, words: Words) -> tuple[str, ...]:
    if heard is None:
        return (words.say("esc-turns-alarm-short"),)
    worth = heard.listening
    found = words.listed([words.day(one) for one in heard.sounded])
    said = [
        words.say("esc-turns-alarm-found", n=len(heard.sounded), days=found, since=words.day(heard.learned_until)),
        words.say(
            "esc-turns-alarm-false",
            rate=(rate := _mean(worth.false_per_year, words)),
            # A number with decimals is neither one nor two of anything: it takes the form of a hundred.
            rate_n=int(rate) if rate.isdigit() else 100,
            level=_mean(worth.rule.level, words),
        ),
    ]
    for one in worth.delays:
        times = words.number(round(one.times * 1000))
        if one.median is None:
            said.append(words.say("esc-turns-alarm-missed", times=times, share=words.counted(round(100 * one.missed))))
        else:
            late = "" if one.nine_in_ten is None else words.counted(int(one.nine_in_ten))
            days, message = int(one.median), "esc-turns-alarm-delay" if late else "esc-turns-alarm-slow"
            said.append(words.say(message, times=times, days=words.counted(days), days_n=days, late=late))
    return tuple(said)


def _lines(opened: Opened, series: Turned, words: Words) -> tuple[str, ...]:
    step = words.say(_per(series))
    said = [_headline(opened, series, words)]
    for number, one in enumerate(series.turns.changes):
        others = _others(series, number, words)
        if others:
            others = words.say("esc-turns-line-others", change=others)
        said.append(
            words.say(
                "esc-turns-line-day" if one.earliest == one.latest else "esc-turns-line",
                day=words.day(series.day(one.at)),
                earliest=words.day(series.day(one.earliest)),
                latest=words.day(series.day(one.latest)),
                before=_mean(one.before, words),
                after=_mean(one.after, words),
                step=step,
            )
            + others
        )
    return (*said, *_meaning(opened, series, words).paragraphs)


def _data(opened: Opened, series: Turned, dates: tuple[OwnDate, ...], heard: Listened | None) -> dict[str, Any]:
    turns = series.turns
    return {
        "counted": len(opened.bound),
        "outside_the_terms": len(opened.acts) - len(opened.bound),
        "step": series.step,
        "first": series.first.isoformat(),
        "counts": list(series.counts),
        "rate": turns.rate,
        "price": round(turns.price, 4),
        "size": None if turns.size == float("inf") else round(turns.size, 4),
        "carried": round(turns.carried, 3),
        "levels": [
            {
                "from": series.day(one.begin).isoformat(),
                "to": series.day(one.end).isoformat(),
                "mean": round(one.mean, 3),
                "low": round(one.low, 3),
                "high": round(one.high, 3),
            }
            for one in turns.levels
        ],
        "changes": [
            {
                "day": series.day(one.at).isoformat(),
                "earliest": series.day(one.earliest).isoformat(),
                "latest": series.day(one.latest).isoformat(),
                "before": round(one.before, 3),
                "after": round(one.after, 3),
                "gain": round(one.gain, 3),
                "others": None if (beside := series.others_beside(n)) is None else [round(mean, 3) for mean in beside],
            }
            for n, one in enumerate(turns.changes)
        ],
        "path": [{"from": round(one.low, 4), "to": round(one.high, 4), "changes": len(one.ends)} for one in turns.path],
        "dates": [
            {"day": one.day.isoformat(), "kind": one.kind, "what": one.what, "a_day_before_and_after": list(means)}
            for one, means in zip(dates, _means_around(opened, dates), strict=True)
        ],
        "alarm": None if heard is None else _alarm_data(heard),
    }


def _alarm_data(heard: Listened) -> dict[str, Any]:
    worth = heard.listening
    return {
        "from": heard.first.isoformat(),
        "learned_until": heard.learned_until.isoformat(),
        "level": round(worth.rule.level, 3),
        "scatter": round(worth.rule.scatter, 3),
        "threshold": worth.rule.threshold,
        "false_per_year": round(worth.false_per_year, 3),
        "simulated_years": worth.years,
        "delays": [
            {"times": one.times, "median": one.median, "nine_in_ten": one.nine_in_ten, "missed": round(one.missed, 3)}
            for one in worth.delays
        ],
        "sounded": [one.isoformat() for one in heard.sounded],
    }
