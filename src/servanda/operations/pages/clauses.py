"""What an agreement says, clause by clause: a board in short, and every clause in full beneath it."""

from collections.abc import Iterator, Mapping

from servanda.agreement import Agreement, Diagnostic
from servanda.operations.dates import Dated, Dates
from servanda.operations.pages.dates_told import date_words, day_words
from servanda.operations.pages.sentences import in_full, short
from servanda.operations.pages.waits_told import leaf_words, step_words, whence_words
from servanda.operations.pages.wording import Words
from servanda.operations.waiting import Waiting
from servanda.page import Board, BoardGroup, BoardRow, Chip, Reason, ReasonLine, Reasons

SEVERITIES = ("error", "serious", "notice")


def clause_board(agreement: Agreement, found: tuple[Diagnostic, ...], words: Words) -> Board:
    """All clauses by track: who owes it, what the checks say of it, by when, seen and certified by whom."""
    told = by_clause(agreement, found)
    dates = Dates(agreement)
    groups = []
    for track, title in agreement.tracks.items():
        rows = tuple(
            _row(clause.id, agreement, told.get(clause.id, {}), dates, words)
            for clause in agreement.clauses
            if clause.track == track
        )
        if rows:
            groups.append(BoardGroup(words.track(track, title), rows))
    return Board(
        id="board",
        title=words.say("clauses-title"),
        groups=tuple(groups),
        intro=words.say("clauses-intro"),
        what_label=words.say("label-clause"),
        status_label=words.say("label-checks"),
    )


def by_clause(agreement: Agreement, found: tuple[Diagnostic, ...]) -> Mapping[str, dict[str, int]]:
    """Per clause, how many diagnostics of each severity stand at it."""
    known = {clause.id for clause in agreement.clauses}
    told: dict[str, dict[str, int]] = {}
    for one in found:
        key = one.clause if one.clause in known else one.clause.rpartition("/")[0]
        if key in known:
            counts = told.setdefault(key, {})
            counts[str(one.severity)] = counts.get(str(one.severity), 0) + 1
    return told


def severity_chips(counts: Mapping[str, int]) -> tuple[Chip, ...]:
    """Diagnostics by severity, the heaviest first."""
    return tuple(Chip(key, counts[key]) for key in SEVERITIES if counts.get(key))


def _row(id_: str, agreement: Agreement, counts: Mapping[str, int], dates: Dates, words: Words) -> BoardRow:
    clause = agreement.clause(id_)
    return BoardRow(
        id=id_,
        sentence=short(id_, agreement, words),
        who=words.names(agreement, clause.who) or words.say("who-nobody"),
        chips=severity_chips(counts),
        due=_due(dates.of_clause(id_), agreement.timing.zone, words),
        mark=clause.source.mark if clause.source else "",
        note=words.say("gap").join(_watch(id_, agreement, words)),
        link=f"sentences/{id_}",
    )


def _due(found: tuple[Dated, ...], zone: str, words: Words) -> str:
    """The real days on which something of the clause is due or ends."""
    ends = dict.fromkeys(day_words(one, zone, words) for one in found if one.at is not None and one.role != "opens")
    return words.listed(list(ends))


def _watch(id_: str, agreement: Agreement, words: Words) -> Iterator[str]:
    """Who sees it, who certifies it, and what follows its breach."""
    clause = agreement.clause(id_)
    if clause.observed_by:
        yield words.say("seen-by", who=words.names(agreement, clause.observed_by))
    if clause.certified_by:
        yield words.say("certified-by", who=words.names(agreement, clause.certified_by))
    yield from _follows(id_, agreement, words)


def _follows(id_: str, agreement: Agreement, words: Words) -> Iterator[str]:
    """What follows its breach, step by step."""
    clause = agreement.clause(id_)
    if clause.otherwise:
        ladder = {one.id: one.called for one in agreement.consequences}
        steps = [words.own(ladder.get(key, {}), f"consequences.{key}.called", key) for key in clause.otherwise]
        yield words.say("otherwise", steps=words.say("then-gap").join(steps))


def sentences(agreement: Agreement, waits: tuple[Waiting, ...], found: tuple[Diagnostic, ...], words: Words) -> Reasons:
    """Every clause in full, behind a fold: sentence, dates, what it waits for, words undefined, sources."""
    told = by_clause(agreement, found)
    dates = Dates(agreement)
    return Reasons(
        id="sentences",
        title=words.say("sentences-title"),
        items=tuple(
            _entry(clause.id, agreement, waits, told.get(clause.id, {}), dates, words) for clause in agreement.clauses
        ),
        intro=words.say("sentences-intro"),
        shown=60,
        fold=words.say("sentences-fold"),
        nothing="",
    )


def _entry(
    id_: str,
    agreement: Agreement,
    waits: tuple[Waiting, ...],
    counts: Mapping[str, int],
    dates: Dates,
    words: Words,
) -> Reason:
    clause = agreement.clause(id_)
    placed = dates.of_clause(id_)
    when = [date_words(one, agreement, words) for one in placed if one.at is not None]
    if len(when) > 4:
        when = [words.say("dates-many", n=len(when), first=when[0], last=when[-1])]
    lines = [ReasonLine(words.plain(text)) for text in clause.text.values()]
    lines += [ReasonLine(date_words(one, agreement, words)) for one in placed]
    lines += [_waits(one, agreement, words) for one in waits if one.waiter == ("begins", id_)]
    lines += [ReasonLine(said) for said in _follows(id_, agreement, words)]
    lines += list(_remarks(id_, agreement, words))
    return Reason(
        id=id_,
        title=short(id_, agreement, words),
        chips=severity_chips(counts),
        who=words.names(agreement, clause.who),
        when=words.say("gap").join(when),
        lines=tuple(lines),
        link=f"board/{id_}",
        full=in_full(id_, agreement, words),
    )


def _waits(one: Waiting, agreement: Agreement, words: Words) -> ReasonLine:
    readers = (one.of,) if one.of else ()
    because = words.say(
        "waits-because",
        words=leaf_words(one, agreement, words),
        whence=whence_words(one.whence, readers, agreement, words),
    )
    return ReasonLine(words.say("entry-waits", needed=step_words(one.needed, agreement, words), because=because))


def _remarks(id_: str, agreement: Agreement, words: Words) -> Iterator[ReasonLine]:
    clause = agreement.clause(id_)
    if clause.reversible is not None:
        yield ReasonLine(words.say("reversible-yes" if clause.reversible else "reversible-no"))
    for one in clause.undefined:
        yield ReasonLine(words.say("entry-undefined", word=words.author(one)))
    if clause.note:
        yield ReasonLine(words.say("entry-note", note=words.author(clause.note)))
    if clause.source is not None:
        para = words.say("entry-para", para=words.plain(clause.source.para)) if clause.source.para else ""
        note = words.author(clause.source.note) if clause.source.note else ""
        text = words.say("gap").join(part for part in (para, note) if part) or words.say("entry-source")
        cited = clause.source.sources or ("",)
        yield ReasonLine(text, source=cited[0], mark=clause.source.mark)
        for key in cited[1:]:
            yield ReasonLine(words.say("entry-source"), source=key, mark=clause.source.mark)
