"""What of an editorial file stands in the bulletin of a period, in one language; what waits for a reply is counted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from servanda.agreement import Agreement
from servanda.basis import from_us
from servanda.bulletin.editorial.lateness import ReplyWindow, ReplyWindows, missed
from servanda.bulletin.editorial.reading import Editorial
from servanda.bulletin.editorial.shapes import Entry, Passage, Statement
from servanda.bulletin.editorial.waiting import printed_from, reply_time
from servanda.bulletin.period import Period
from servanda.bulletin.statement import Correction, PartyStatement, Sentence
from servanda.bulletin.wording import BulletinWords


@dataclass(frozen=True, slots=True)
class Entered:
    """What people entered for one bulletin. ``waiting``: how many statements and passages wait for a reply.

    ``generated``: programs that generated text in it, with the parts, in the order of the file. ``replies``: to what,
    by whom and when (µs) a statement replies.
    """

    statements: tuple[PartyStatement, ...] = ()
    passages: tuple[Sentence, ...] = ()
    corrections: tuple[Correction, ...] = ()
    why_now: tuple[Sentence, ...] = ()
    waiting: int = 0
    generated: tuple[tuple[str, str], ...] = ()
    limit: int | None = None
    replies: tuple[tuple[str, str, int], ...] = ()


def entered(
    editorial: Editorial,
    agreement: Agreement,
    period: Period,
    words: BulletinWords,
    windows: ReplyWindows | None = None,
) -> Entered:
    """The entries of a period; a day after its cut-off changes nothing in it.

    ``windows``: the time that parties had to reply to findings.
    """
    read = editorial.file
    times = printed(editorial, agreement)
    shown = {key for key, at in times.items() if period.begin <= at < period.end}
    here = _here(editorial)
    every: tuple[Statement | Passage, ...] = (*read.statements, *read.passages)
    told = [one for one in every if one.id in shown]
    late = _late(editorial, agreement, windows or {})
    return Entered(
        statements=tuple(
            _statement(one, agreement, editorial, words, late.get(one.id)) for one in read.statements if one.id in shown
        ),
        passages=tuple(_passage(one, words) for one in read.passages if one.id in shown),
        corrections=tuple(_corrections(editorial, period, words)),
        why_now=tuple(
            Sentence(words.say("why-now-said", text=words.own(one.why, f"published {one.period}", "")), (), "person")
            for one in read.published
            if (named := editorial.period(one.period)).first == period.first and named.last == period.last
        ),
        waiting=sum(here[key] < period.end <= at for key, at in times.items()),
        generated=tuple(_generated(told, words)),
        limit=_limit(editorial, period),
        replies=_replies(editorial),
    )


def _corrections(editorial: Editorial, period: Period, words: BulletinWords) -> Iterable[Correction]:
    for one in editorial.file.corrections:
        if period.begin <= editorial.opens(one.made) < period.end:
            text = words.own(one.text, f"correction {one.number}", "")
            yield Correction(one.number, words.days(editorial.period(one.of)), text, period.last, "person")


def printed(editorial: Editorial, agreement: Agreement) -> Mapping[str, int]:
    """From which instant on each statement and passage may be printed, by id."""
    read, here = editorial.file, _here(editorial)
    time = reply_time(agreement, publisher=read.reply_within)
    replies = _replies(editorial)
    return {
        one.id: printed_from(
            here[one.id],
            {party: _told(one, editorial) for party in one.about},
            ((who, at) for to, who, at in replies if to == one.id),
            time,
        )
        for one in (*read.statements, *read.passages)
    }


def _here(editorial: Editorial) -> dict[str, int]:
    """When each entry was there to be printed, a reply to it aside."""
    statements = {
        one.id: max(editorial.opens(one.made), editorial.opens(one.entered) if one.entered else 0)
        for one in editorial.file.statements
    }
    return statements | {one.id: editorial.period(one.period).begin for one in editorial.file.passages}


def _replies(editorial: Editorial) -> tuple[tuple[str, str, int], ...]:
    here = _here(editorial)
    return tuple((to, one.by, here[one.id]) for one in editorial.file.statements for to in one.replies_to)


def _late(editorial: Editorial, agreement: Agreement, windows: ReplyWindows) -> dict[str, int]:
    """When the time to reply was over that a statement missed, by id of the statement, µs."""
    read, here = editorial.file, _here(editorial)
    time = reply_time(agreement, publisher=read.reply_within)
    every = dict(windows) | {
        (one.id, party): ReplyWindow(told, told + time.us)
        for one in (*read.statements, *read.passages)
        for party in one.about
        if (told := _told(one, editorial))
    }
    found = {}
    for one in read.statements:
        others = [
            here[other.id]
            for other in read.statements
            if other.by == one.by and other is not one and set(other.replies_to) & set(one.replies_to)
        ]
        mine = [every[to, one.by] for to in one.replies_to if (to, one.by) in every]
        over = missed(mine, here[one.id], others)
        if over is not None:
            found[one.id] = over
    return found


def _told(one: Entry, editorial: Editorial) -> int:
    when = one.told or (one.made if isinstance(one, Statement) else None)
    return 0 if when is None else editorial.closes(when)


def _statement(
    one: Statement, agreement: Agreement, editorial: Editorial, words: BulletinWords, over: int | None
) -> PartyStatement:
    """``over``: when the time to reply was over that it missed."""
    zone = editorial.calendar.zone
    made, came = (from_us(at, zone).date() for at in (editorial.opens(one.made), _here(editorial)[one.id]))
    original = one.original or next(iter(one.text))
    language = words.language if words.language in one.text else original
    return PartyStatement(
        party=one.by,
        name=words.name(agreement, one.by),
        day=made,
        text=one.text[language],
        language=language,
        source=one.source,
        quoted=True,
        translated_from="" if language == original else original,
        generated=one.generated.get(language, ""),
        came=came if over is not None or came > made else None,
        over=None if over is None else from_us(over - 1, zone).date(),
    )


def _passage(one: Passage, words: BulletinWords) -> Sentence:
    """A person's own words, marked in the sentence itself, so that no form can print them unmarked."""
    original = one.original or next(iter(one.text))
    language = words.language if words.language in one.text else original
    program = one.generated.get(language, "")
    text = words.own(one.text, f"passage {one.id}", "")
    said = words.say("own-words-generated" if program else "own-words", who=one.by, text=text, program=program)
    return Sentence(said, (one.beside,) if one.beside else (), "person")


def _generated(told: Iterable[Statement | Passage], words: BulletinWords) -> Iterable[tuple[str, str]]:
    """Programs whose text is printed in this language, with the part it stands in."""
    found = dict[tuple[str, str], None]()
    for one in told:
        language = words.language if words.language in one.text else (one.original or next(iter(one.text)))
        if program := one.generated.get(language):
            found[program, "statements" if isinstance(one, Statement) else "passages"] = None
    return found


def _limit(editorial: Editorial, period: Period) -> int | None:
    """The limit last announced before the period began."""
    announced = [one for one in editorial.file.limits if editorial.closes(one.announced) <= period.begin]
    return max(announced, key=lambda one: editorial.closes(one.announced)).letters if announced else None
