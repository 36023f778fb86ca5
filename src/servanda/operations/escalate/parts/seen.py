"""What the readings rest on: what was counted, by which sources, of which side, and what was left out."""

from typing import Final

from servanda.basis import local_midnight
from servanda.escalation import acts_data, forces_of
from servanda.operations.escalate.opened import Opened
from servanda.operations.escalate.told import Told
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Figure, Figures, Prose, Row, Table

NAME: Final = "seen"
#: Sources listed; the others are counted.
_MOST: Final = 20


def told(opened: Opened, words: Words) -> Told:
    """Figures, a notice of what they cannot say, and a table each of sources and sides."""
    acts = opened.acts
    watched = words.say("esc-seen-watched") if opened.coverage else words.say("esc-seen-unwatched")
    alone = "esc-seen-attributed-alone" if len(acts) == 1 else "esc-seen-attributed"
    attributed = words.say(alone if len(acts) else "esc-seen-none", n=acts.attributed, of=words.counted(len(acts)))
    unread = sum(len(one.batch.refusals) for one in opened.heard)
    refused = (words.say("esc-seen-refused", n=words.counted(unread), rows_n=unread),) if unread else ()
    figures = Figures(
        id="seen-figures",
        title=words.say("esc-seen-title"),
        figures=(
            Figure(len(acts), words.say("esc-seen-acts", n=len(acts))),
            Figure(acts.days, words.say("esc-seen-days", n=acts.days)),
            Figure(acts.attributed, words.say("esc-seen-who")),
            Figure(left := sum((acts.left_out or {}).values()), words.say("esc-seen-left", n=left)),
        ),
    )  # fmt: skip
    notice = Prose(
        id="seen-meaning",
        paragraphs=(
            words.say("esc-seen-association"),
            attributed,
            watched,
            words.say("esc-seen-silence"),
            *refused,
        ),
        manner="notice",
    )
    lines = (
        words.say(
            "esc-seen-line",
            n=words.counted(len(acts)),
            acts_n=len(acts),
            days=words.counted(acts.days),
            days_n=acts.days,
        ),
        *refused,
        attributed,
        watched,
    )
    return Told(
        words.say("esc-seen-title"), "public", (figures, notice, sides_seen(opened, words), _sources(opened, words)),
        {**acts_data(acts), "refused": unread}, lines,
    )  # fmt: skip


def sides_seen(opened: Opened, words: Words) -> Table:
    """How each side is seen: acts that name it, those recorded as its own, sources that name it."""
    return Table(
        id="seen-sides",
        title=words.say("esc-seen-sides"),
        intro=forces_told(opened, words),
        columns=(
            Column(words.say("esc-seen-side")),
            Column(words.say("esc-seen-named"), "number"),
            Column(words.say("esc-seen-acted"), "number"),
            Column(words.say("esc-seen-sources"), "number"),
        ),
        rows=tuple(
            Row((words.name(opened.agreement, one.side), one.named, one.acted, one.sources))
            for one in opened.acts.sides
        ),
    )


def forces_told(opened: Opened, words: Words) -> str:
    """Which forces' acts count as naming a side; nothing where each side is named by its own name alone."""
    agreement, said = opened.agreement, []
    for one in opened.acts.sides:
        forces = [key for key in agreement.participants if key in forces_of(agreement, one.side) - {one.side}]
        if forces:
            side = words.name(agreement, one.side)
            said.append(words.say("esc-seen-forces", side=side, forces=words.names(agreement, forces)))
    return " ".join(said)


def _sources(opened: Opened, words: Words) -> Table:
    acts = opened.acts

    def day(value: object) -> Cell:
        midnight = local_midnight(value, acts.zone)  # type: ignore[arg-type]
        return Cell(words.date(midnight, acts.zone), order=midnight)

    return Table(
        id="seen-sources",
        title=words.say("esc-seen-sources-title"),
        columns=(
            Column(words.say("esc-seen-source")),
            Column(words.say("esc-seen-origin")),
            Column(words.say("esc-seen-count"), "number"),
            Column(words.say("esc-seen-who-column"), "number"),
            Column(words.say("esc-seen-first")),
            Column(words.say("esc-seen-last")),
        ),
        rows=tuple(
            Row((words.plain(one.source), words.say(f"esc-origin-{one.origin.replace(' ', '-')}"), one.acts,
                 one.who_acted, day(one.first), day(one.last)))
            for one in acts.sources[:_MOST]
        ),
        total=len(acts.sources) if len(acts.sources) > _MOST else None,
    )  # fmt: skip
