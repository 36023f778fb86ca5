"""The page of the readings: each part's sections in order, with who may see the whole."""

from collections.abc import Iterable
from dataclasses import replace

from servanda import __version__
from servanda.basis import content_hash
from servanda.operations.escalate.ask import EscalateReport
from servanda.operations.escalate.parts.seen import sides_seen
from servanda.page import Page, Prose, Section, render


def draw_escalation(report: EscalateReport) -> str:
    """The readings as one self-contained page; the same report gives the same bytes."""
    return render(escalation_page(report))


def escalation_page(report: EscalateReport) -> Page:
    """What the page shows, as plain data."""
    words, opened = report.words, report.opened
    agreement = opened.agreement
    sections = _said_once(section for one in report.told.values() for section in one.sections)
    # A page of one part alone tells too how much of each side is seen: a side seen less has fewer acts in any part.
    # The part of statements has a table of its own, with statements beside.
    beside = () if any(one.id in ("seen-sides", "signals-sides") for one in sections) else (sides_seen(opened, words),)
    inputs = tuple((words.plain(one.path.rsplit("/", 1)[-1]), one.digest) for one in opened.heard)
    return Page(
        title=words.title(agreement),
        subtitle=words.say("esc-subtitle"),
        standing=words.standing(agreement.standing),
        marking=words.say(f"class-{report.class_}"),
        language=report.language,
        direction="rtl" if words.direction == "rtl" else "ltr",
        zone=agreement.timing.zone,
        as_of=opened.as_of,
        sections=(*sections, *beside),
        notes=(words.say("esc-note"),),
        made_from=(
            (words.say("made-from-agreement"), content_hash(agreement.file_text.encode())),
            *inputs,
            (words.say("made-from-program"), f"servanda {__version__}"),
        ),
    )


def _said_once(sections: Iterable[Section]) -> tuple[Section, ...]:
    """The sections, without paragraphs of a notice that stand above in another."""
    said: set[str] = set()
    kept: list[Section] = []
    for one in sections:
        if isinstance(one, Prose) and one.manner == "notice":
            fresh = tuple(text for text in one.paragraphs if text not in said)
            said.update(one.paragraphs)
            kept.append(replace(one, paragraphs=fresh))
        else:
            kept.append(one)
    return tuple(kept)
