"""An explained clause in words, step by step: what the terminal prints and what the page is made of."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from servanda.agreement import Consequence, speak, step_words
from servanda.basis import DAY, EVER, NEVER
from servanda.compliance import Status
from servanda.operations.explain import ExplainReport, Instance
from servanda.operations.misses import Lack, Miss
from servanda.operations.pages.core_told import asks, bound_told, tally_told, window_told
from servanda.operations.pages.facts_in_words import told
from servanda.operations.pages.read_once import again_told
from servanda.operations.pages.standing import status_word
from servanda.operations.pages.wording import Words
from servanda.operations.shown_text import Passage


def tell_explanation(report: ExplainReport, language: str = "en") -> tuple[Passage, ...]:
    """The whole explanation in passages."""
    words = Words(language)
    found = [_sentence(report, words)]
    if not report.instances:
        found.append(Passage(words.say("explain-no-instance"), part=True))
    for each in report.instances:
        found += _steps(report, each, words)
    if again := again_told(report.report.heard, words):
        found.append(Passage(words.say("accounting-files"), tuple(again), part=True))
    return tuple(found)


def step_of(report: ExplainReport) -> Consequence | None:
    """The step of the ladder that is explained, where it is no clause."""
    name = report.clause.removeprefix("consequence:")
    return next((one for one in report.agreement.consequences if one.id == name), None)


def spoken(report: ExplainReport, words: Words) -> str:
    """The clause, or the step, as a computed sentence."""
    step = step_of(report) if report.clause.startswith("consequence:") else None
    if step is not None:
        return step_words(step, report.agreement, words.language).text
    return speak(report.agreement.clause(report.clause), report.agreement, words.language).text


def cited(report: ExplainReport, words: Words) -> str:
    """The source mark of the clause, and where the text stands."""
    step = step_of(report) if report.clause.startswith("consequence:") else None
    source = step.source if step is not None else report.agreement.clause(report.clause).source
    if source is None:
        return words.say("explain-no-source")
    return words.say(
        "note-source",
        mark=source.mark,
        para=words.plain(source.para) if source.para else "", para_n=int(bool(source.para)),
        cited=words.listed([words.plain(one) for one in source.sources]), cited_n=len(source.sources),
    )  # fmt: skip


def verbatim(report: ExplainReport) -> dict[str, str]:
    """The words of the text per language, where they may be kept."""
    return {} if report.clause.startswith("consequence:") else dict(report.agreement.clause(report.clause).text)


def _sentence(report: ExplainReport, words: Words) -> Passage:
    notes = [
        words.say(
            "explain-at", file=words.plain("/".join(Path(report.place.file).parts[-2:])), line=str(report.place.line)
        )
    ]
    notes += [f"| {line}" for line in report.written]
    notes += [f"[{language}] {text}" for language, text in verbatim(report).items()]
    notes += [cited(report, words), spoken(report, words)]
    return Passage(words.say("explain-sentence", clause=report.clause), tuple(notes), part=True)


def _steps(report: ExplainReport, each: Instance, words: Words) -> list[Passage]:
    agreement, obligation = report.agreement, each.one.obligation
    holders = words.names(agreement, obligation.holder) or words.say("who-nobody")
    lowered = words.say(
        "explain-lowered", duty=words.say(f"duty-{obligation.duty}"), who=holders, bound=bound_told(obligation, words)
    )
    select = []
    for term in obligation.terms:
        select.append(tally_told(term.tally, term.coefficient, words))
        select += asks(term.tally.select, agreement, words)
    return [
        Passage(words.say("explain-obligation", id=obligation.id), (lowered,), part=True),
        Passage(
            words.say("explain-window"), (*window_told(obligation, agreement, words), *window_here(report, each, words))
        ),
        Passage(words.say("explain-select"), tuple(select)),
        Passage(
            words.say("explain-counted", n=each.counted_n), tuple(_facts(report, each.counted, each.counted_n, words))
        ),
        *(
            [
                Passage(
                    words.say("explain-doubts", n=each.doubts_n),
                    tuple(_facts(report, each.doubts, each.doubts_n, words)),
                )
            ]
            if each.doubts_n
            else []
        ),
        Passage(words.say("explain-misses", n=each.misses.total), tuple(_misses(report, each, words))),
        Passage(words.say("explain-sum"), (summed(each, words),)),
        Passage(words.say("explain-status", status=status_told(each, words)), tuple(why(report, each, words))),
    ]


def window_here(report: ExplainReport, each: Instance, words: Words) -> tuple[str, ...]:
    """This instance's own window, and the fact that opened it."""
    zone = report.agreement.timing.zone
    begin, end = int(each.one.begin[each.number]), int(each.one.end[each.number])
    total = len(each.one)
    if begin >= NEVER:
        here = words.say("not-begun")
    else:
        here = words.say(
            "explain-here",
            begin=words.instant(begin, zone) if begin > EVER // 2 else "", begin_n=int(begin > EVER // 2),
            end=words.instant(end, zone) if end < NEVER // 2 else "", end_n=int(end < NEVER // 2),
            k=each.number + 1, n=total,
        )  # fmt: skip
    opened = () if each.trigger is None else (words.say("explain-opened", fact=fact_told(report, each.trigger, words)),)
    return (here, *opened)


def fact_told(report: ExplainReport, position: int, words: Words) -> str:
    """A fact in words with its day."""
    fact = report.facts[position]
    return f"{words.date(fact['begin'], report.agreement.timing.zone)}: {told(fact, report.agreement, words)}"


def lines_told(report: ExplainReport, position: int, words: Words) -> Iterator[str]:
    """Where a fact was read from; where several reports were put together to it, the line of each of them."""
    id_ = report.facts[position]["id"]
    told_by = report.told_by.get(id_, ())
    if not told_by:
        yield "    " + line_told(report, id_, words)
        return
    yield "    " + words.say("explain-told-by", n=len(told_by))
    yield from ("        " + line_told(report, one, words) for one in told_by)


def line_told(report: ExplainReport, id_: str, words: Words) -> str:
    """Where a report's fact was read from: file, digest, line, the bytes of it."""
    line = report.lines.get(id_)
    if line is None:
        return words.say("explain-no-line", id=id_)
    said = words.say(
        "explain-withheld"
        if line.withheld
        else "explain-lost"
        if line.lost
        else "explain-line"
        if line.line_digest
        else "explain-row",
        file=words.plain(line.file), digest=line.digest, row=str(line.row),
        begin=str(line.begin), end=str(line.end), own=line.line_digest, bytes=line.shown, original=line.lost,
    )  # fmt: skip
    return said + (f" {words.say('explain-changed')}" if line.changed else "")


def chance_told(fact: dict[str, Any], words: Words) -> str:
    """How sure the source is of a fact, where it says so."""
    ppm = 1_000_000
    for column in ("act_ppm", "actor_ppm", "happened_ppm"):
        ppm = ppm * (1_000_000 if fact[column] is None else fact[column]) // 1_000_000
    return words.say("explain-chance", share=words.share(ppm)) if ppm < 1_000_000 else ""


def _facts(report: ExplainReport, positions: tuple[int, ...], total: int, words: Words) -> Iterator[str]:
    for position in positions:
        chance = chance_told(report.facts[position], words)
        yield fact_told(report, position, words) + (f" [{chance}]" if chance else "")
        yield from lines_told(report, position, words)
    if total > len(positions):
        yield words.say("explain-more", n=total - len(positions))


def _misses(report: ExplainReport, each: Instance, words: Words) -> Iterator[str]:
    for miss in each.misses.nearest:
        yield f"{fact_told(report, miss.position, words)}: {lacks_told(report, miss, words)}"
        yield from lines_told(report, miss.position, words)
    if each.misses.total > len(each.misses.nearest):
        yield words.say("explain-more", n=each.misses.total - len(each.misses.nearest))


def lacks_told(report: ExplainReport, miss: Miss, words: Words) -> str:
    """Why a fact did not count."""
    if not miss.lacks:
        return words.say("lack-permitted")
    return words.listed([lack_told(report, lack, words) for lack in miss.lacks], apart=True)


def lack_told(report: ExplainReport, lack: Lack, words: Words) -> str:
    """One thing a fact lacks."""
    given = dict(lack.arguments)
    if "is" in given:
        given["is"] = words.name(report.agreement, given["is"]) if given["is"] else ""
    if "metres" in given:
        given["metres"] = words.say("lack-distance", metres=given["metres"])
    return words.say(lack.message, **given)


def summed(each: Instance, words: Words) -> str:
    """What was found, against the bound."""
    value = int(each.one.value[each.number])
    return words.say("explain-summed", value=words.number(value), bound=bound_told(each.one.obligation, words))


def status_told(each: Instance, words: Words) -> str:
    """The status of the instance."""
    key = Status(each.one.status[each.number]).word
    return (
        words.say("status-alleged", status=status_word(key, words))
        if each.one.alleged[each.number]
        else status_word(key, words)
    )


def why(report: ExplainReport, each: Instance, words: Words) -> Iterator[str]:
    """Why it has this status: the window closed or not, what was watched, how late, what it rests on."""
    one, n, zone = each.one, each.number, report.agreement.timing.zone
    status = Status(one.status[n])
    if one.dormant:
        yield words.say("reading-dormant")
        return
    end = int(one.end[n])
    yield words.say(
        "explain-closed" if end <= report.result.as_of else "explain-open", day=words.instant(report.result.as_of, zone)
    )
    yield words.say(
        "explain-coverage",
        share=words.share(int(one.coverage_ppm[n])),
        floor=words.share(report.agreement.proof.met_needs_coverage),
    )
    yield words.say(f"explain-so-{status.word.replace(' ', '-')}")
    if abs(int(one.met_at[n])) < NEVER:
        yield words.say("explain-met-at", day=words.instant(int(one.met_at[n]), zone))
    if one.late_us[n] > 0:
        yield words.say("remark-late", n=-(-int(one.late_us[n]) // DAY))
    if one.alleged[n]:
        yield words.say("reading-one-side")
