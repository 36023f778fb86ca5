"""Early warning: alarms that stand with what the agreement offers, when such stood, and how often they were wrong."""

from bisect import bisect_right
from typing import Any, Final

from servanda import escalation as e
from servanda.basis import DAY, from_us
from servanda.operations.escalate.opened import Opened
from servanda.operations.escalate.ratios import ratios
from servanda.operations.escalate.told import Told
from servanda.operations.escalate.warning_words import ends, levels, reason, share, step, subject
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Lane, LaneSpan, Prose, Row, Series, Table, Timeline

NAME: Final = "warning"
#: Lanes of the picture: thresholds that raised the most recent alarms first.
_LANES: Final = 8
#: More alarms than this at once in one lane are drawn as one bar.
_ABOVE_ANOTHER: Final = 4
#: So many facts of a reason are named on the page; the data hold them all.
_NAMED: Final = 6


def told(opened: Opened, words: Words) -> Told:
    """The picture of when alarms stood, the alarms of now, and every threshold with its record."""
    thresholds, material = thresholds_of(opened), material_for(opened)
    records = [(rule, e.track_record(rule, material)) for rule in thresholds.rules]
    by_rule = {rule.id: record for rule, record in records}
    alarms = e.standing_alarms(thresholds, material, opened.agreement, lambda rule, _: by_rule[rule.id])
    body = words.name(opened.agreement, thresholds.set_by) if thresholds.set_by else ""
    meaning = Prose(
        id="warning-meaning",
        title=words.say("esc-warning-title"),
        paragraphs=(
            words.say("esc-warning-meaning"),
            words.say("esc-warning-set", body=body) if body else words.say("esc-warning-assumed"),
        ),
        manner="notice",
    )
    picture = _strip(opened, thresholds, material, words)
    tables = (_standing(opened, material.now, alarms, words), _records(opened, records, words))
    sections = (meaning, *((picture,) if picture else ()), *tables)
    return Told(
        words.say("esc-warning-title"), "mechanism", sections, _data(opened, material, alarms, records),
        tuple(_lines(opened, alarms, records, words)),
    )  # fmt: skip


def thresholds_of(opened: Opened) -> e.Thresholds:
    """The case's own file of thresholds; what is assumed where there is none."""
    paper = opened.case.thresholds() if opened.case is not None else None
    if paper is None:
        return e.assumed_thresholds(opened.agreement)
    return e.read_thresholds(paper.text, paper.name, opened.agreement)


def material_for(opened: Opened) -> e.Material:
    """Acts by area and clause, the duties of the agreement, and the latest branching ratios."""
    material = e.material_of(opened.agreement, opened.assessed, ratios=ratios(opened))
    return e.with_acts(material, opened.acts, opened.bearing)


def _strip(opened: Opened, thresholds: e.Thresholds, material: e.Material, words: Words) -> Timeline | None:
    lanes, now = [], 0
    begin, end = int(material.edges[0]), material.now + DAY
    for rule in thresholds.rules:
        raised = e.alarms_of(rule, material)
        # What ended before the first day drawn, or begins after the last, would leave an empty lane.
        told = (_span(one, material.now) for _, one in raised)
        spans = tuple(one for one in told if one.end > begin and one.begin < end)
        now += sum(one.until is None for _, one in raised)
        if spans:
            folded, note = _folded(spans, words)
            lanes.append((max(span.begin for span in spans), Lane(_name(opened, rule, words), folded, note=note)))
    if not lanes:
        return None
    latest = sorted(lanes, key=lambda one: -one[0])[:_LANES]
    edges, counts = _weeks(material)
    day = words.date(material.now - 1, opened.agreement.timing.zone)
    return Timeline(
        id="warning-strip",
        title=words.say("esc-warning-strip"),
        intro=f"{words.say('esc-warning-strip-now', n=now, day=day)} {words.say('esc-warning-strip-intro')}",
        series=(Series(words.say("esc-warning-weekly"), edges, counts),) if counts else (),
        lanes=tuple(lane for _, lane in latest),
        begin=begin,
        end=end,
        now=material.now,
    )


def _folded(spans: tuple[LaneSpan, ...], words: Words) -> tuple[tuple[LaneSpan, ...], str]:
    """The bars of a lane; where more stand at once than can be told apart, those that touch are one, and counted."""
    runs: list[list[LaneSpan]] = []
    until = 0
    for one in sorted(spans, key=lambda span: (span.begin, span.end)):
        if runs and one.begin <= until:
            runs[-1].append(one)
            until = max(until, one.end)
        else:
            runs.append([one])
            until = one.end
    if max(map(_deepest, runs)) <= _ABOVE_ANOTHER:
        return spans, ""
    bars = tuple(
        LaneSpan(
            run[0].begin,
            max(each.end for each in run),
            _several(run, words),
            tone="waiting" if any(each.tone == "waiting" for each in run) else "plain",
        )
        for run in runs
    )
    return bars, words.say("esc-warning-strip-folded")


def _several(run: list[LaneSpan], words: Words) -> str:
    """How many alarms a bar is, and how many of them still stand where some do."""
    several = words.say("esc-warning-strip-several", n=len(run))
    now = sum(each.tone == "waiting" for each in run)
    return words.say("esc-warning-strip-of-them", several=several, n=now) if now and len(run) > 1 else several


def _deepest(run: list[LaneSpan]) -> int:
    """How many stand at once at most: of a thousand duties, without asking each beside each."""
    begun, ended = sorted(one.begin for one in run), sorted(one.end for one in run)
    return max(bisect_right(begun, one) - bisect_right(ended, one) for one in begun)


def _span(one: e.Spell, now: int) -> LaneSpan:
    return LaneSpan(one.since, min(one.until or now, now), tone="waiting" if one.until is None else "plain")


def _weeks(material: e.Material) -> tuple[tuple[int, ...], tuple[int, ...]]:
    edges = tuple(int(one) for one in material.edges[::7])
    daily = material.daily(material.happened)
    return edges, tuple(int(daily[n * 7 : n * 7 + 7].sum()) for n in range(len(edges) - 1))


def _name(opened: Opened, rule: e.Rule, words: Words) -> str:
    about = subject(opened.agreement, rule, "", words)
    what = words.say(f"esc-warning-{rule.kind.key}")
    return words.paired(what, about.rstrip(".")) if about else what


def _standing(opened: Opened, now: int, alarms: tuple[e.Alarm, ...], words: Words) -> Table:
    names = ("what", "since", "why", "calms", "ends", "wrong")
    return Table(
        id="warning-alarms",
        title=words.say("esc-warning-alarms"),
        columns=tuple(Column(words.say(f"esc-warning-column-{name}")) for name in names),
        rows=tuple(_alarm_row(opened, one, words) for one in alarms),
        intro=words.say("esc-warning-as-of", day=words.date(now - 1, opened.agreement.timing.zone)),
        empty=words.say("esc-warning-none"),
    )


def _alarm_row(opened: Opened, one: e.Alarm, words: Words) -> Row:
    facts = " ".join(fact for each in one.reasons for fact in each.facts[:_NAMED])
    about = subject(opened.agreement, one.rule, one.subject, words)
    return Row(
        (
            Cell(words.say(f"esc-warning-{one.rule.kind.key}"), note=about),
            Cell(words.date(one.since, opened.agreement.timing.zone), order=one.since),
            Cell(_why(opened, one, words), note=facts),
            _calms(opened, one, words),
            ends(one.rule, words),
            share(one.past.false if one.past else None, words),
        )
    )


def _why(opened: Opened, one: e.Alarm, words: Words) -> str:
    zone = opened.agreement.timing.zone
    return " ".join(reason(opened.agreement, each, zone, words) for each in one.reasons)


def _calms(opened: Opened, one: e.Alarm, words: Words) -> str:
    steps = (step(opened.agreement, each, words) for each in one.steps)
    return words.side_by_side(steps, long=True) or words.say("esc-warning-no-step")


def _records(opened: Opened, records: list[tuple[e.Rule, e.TrackRecord | None]], words: Words) -> Table:
    watched = [(rule, one) for rule, one in records if one is not None and (one.false.whole or one.missed.whole)]
    rows = tuple(
        Row(
            (
                Cell(words.say(f"esc-warning-{rule.kind.key}"), note=subject(opened.agreement, rule, "", words)),
                Cell(levels(rule, words), note=words.say("esc-warning-mark-assumed") if rule.is_assumed else ""),
                *(share(each, words) for each in (one.false, one.missed, one.anyway, one.standing)),
                _lead(one, words),
            )
        )
        for rule, one in watched
    )
    names = ("what", "levels", "false", "missed", "anyway", "standing", "lead")
    return Table(
        id="warning-records",
        title=words.say("esc-warning-records"),
        intro=words.say("esc-warning-records-intro", n=e.FEW),
        caption=words.say("esc-warning-unwatched", n=len(records) - len(watched)),
        columns=tuple(Column(words.say(f"esc-warning-column-{name}")) for name in names),
        rows=rows,
    )


def _lead(one: e.TrackRecord, words: Words) -> str:
    """How many days before the beginning an alarm was raised; or after it, in words and not by a sign."""
    if one.lead is None:
        return "–"
    days = round(one.lead / DAY)
    return words.say("esc-warning-days" if days >= 0 else "esc-warning-days-after", n=abs(days))


def _lines(
    opened: Opened, alarms: tuple[e.Alarm, ...], records: list[tuple[e.Rule, e.TrackRecord | None]], words: Words
) -> list[str]:
    lines = [
        words.say(
            "esc-warning-line",
            what=_alarm_name(opened, one, words),
            since=words.date(one.since, opened.agreement.timing.zone),
            why=_why(opened, one, words),
            calms=_calms(opened, one, words),
        )
        for one in alarms
    ] or [words.say("esc-warning-none")]
    for rule, one in records:
        if one is not None and (one.false.whole or one.missed.whole):
            what, wrong, missed = _name(opened, rule, words), share(one.false, words), share(one.missed, words)
            said = words.say("esc-warning-line-record", what=what, wrong=wrong, missed=missed)
            # A clause that was cut ends in its own sign.
            lines.append(said.replace("…. ", "… "))
    return lines


def _alarm_name(opened: Opened, one: e.Alarm, words: Words) -> str:
    about = subject(opened.agreement, one.rule, one.subject, words).rstrip(".")
    what = words.say(f"esc-warning-{one.rule.kind.key}")
    return words.paired(what, about) if about else what


def _data(
    opened: Opened,
    material: e.Material,
    alarms: tuple[e.Alarm, ...],
    records: list[tuple[e.Rule, e.TrackRecord | None]],
) -> dict[str, Any]:
    zone = opened.agreement.timing.zone

    def part(share_: e.Share) -> dict[str, Any]:
        low, high = share_.interval
        return {"part": share_.part, "whole": share_.whole, "low": low, "high": high, "too_few": share_.few}

    edges, weekly = _weeks(material)
    return {
        "weeks": {"from": from_us(edges[0], zone).date().isoformat() if edges else None, "acts": list(weekly)},
        "alarms": [
            {
                "rule": one.rule.id,
                "kind": one.rule.kind.key,
                "subject": one.subject,
                "since": from_us(one.since, zone).isoformat(),
                "value": one.value,
                "reasons": [{"word": each.word, "facts": list(each.facts), **each.numbers} for each in one.reasons],
                "calming": [{"kind": str(each.kind), "at": each.at, "who": list(each.who)} for each in one.steps],
            }
            for one in alarms
        ],
        "thresholds": [
            {
                "rule": rule.id,
                "assumed": list(rule.assumed),
                "record": None if one is None else {
                    "false": part(one.false), "missed": part(one.missed), "anyway": part(one.anyway),
                    "standing": part(one.standing), "undecided": one.undecided,
                    "lead_days": None if one.lead is None else one.lead / DAY,
                },
            }
            for rule, one in records
        ],
    }  # fmt: skip
