"""What is said of who follows whom in sentences: the reading, and what it rests on and cannot say."""

from dataclasses import dataclass

from servanda.escalation import HOURS_KNOWN, MOST_EVENTS, STREAM_IN, Answered, Chosen, Link, Reciprocity
from servanda.operations.escalate.reciprocity_pictures import Names


@dataclass(frozen=True, slots=True)
class Said:
    """Sentences in plain words, sentences of limits, and those for a terminal."""

    plain: tuple[str, ...]
    limits: tuple[str, ...]
    lines: tuple[str, ...]


def sentences(names: Names, taken: Chosen, found: Reciprocity, answered: Answered) -> Said:
    """Every sentence of the part."""
    plain = (_follow(names, found), _running(names, found), *_beyond(names, found), _clarified(names, answered))
    limits = (
        names.words.say("esc-reciprocity-never"),
        whose(names, taken, found),
        *_left_out(names, taken),
        _way(names, found),
        checked_said(names, found),
        *((names.words.say("esc-reciprocity-shortest"),) if found.shortest and found.main.way == "counts" else ()),
        _background(names, found),
        names.words.say("esc-reciprocity-third"),
    )
    return Said(plain, limits, (*plain, *_rows(names, found), *limits))


def _follow(names: Names, found: Reciprocity) -> str:
    """How many follow and how late; neither where the share may as well be none."""
    share = found.main.follow_all
    if round(share.low * 100) == 0:
        return names.words.say("esc-reciprocity-line-unsure", share=names.within(share, share=True))
    return names.words.say(
        "esc-reciprocity-line-follow",
        share=names.within(found.main.follow_all, share=True),
        days=names.within(found.main.delay),
    )


def _running(names: Names, found: Reciprocity) -> str:
    """How far from running away, in acts per hundred."""
    one = found.main.radius
    high = one.high if one.high is not None else 9.0
    said = "dies" if high < 1.0 else "runs" if one.low >= 1.0 else "unsure"
    value, low, top = (names.words.counted(round(100 * each)) for each in (one.value, one.low, high))
    return names.words.say(f"esc-reciprocity-running-{said}", value=value, low=low, high=top)


def _beyond(names: Names, found: Reciprocity) -> tuple[str, ...]:
    """Which links between streams are beyond shuffled days."""
    if len(found.labels) < 2:
        return ()
    cross = [link for link in found.links if link.start != link.end]
    kept = [link for link in cross if link.more]
    if not kept:
        return (names.words.say("esc-reciprocity-none", n=len(cross)),)
    pairs: dict[frozenset[int], list[Link]] = {}
    for link in kept:
        pairs.setdefault(frozenset((link.start, link.end)), []).append(link)
    return tuple(said for links in pairs.values() for said in _told_of_two(names, found, links))


def _told_of_two(names: Names, found: Reciprocity, links: list[Link]) -> tuple[str, ...]:
    """What links between the same two show: one sentence where both read the same forward and backward."""
    if len(links) < 2 or any(link.one_way for link in links):
        return tuple(_told_beyond(names, found, link) for link in links)
    between = [found.main.branching[link.end][link.start] for link in links]
    none = "" if any(round(one.value * 100) for one in between) else "-none"
    values = (names.words.paired(names.link(link), names.within(one)) for link, one in zip(links, between, strict=True))
    said = names.words.say(
        f"esc-reciprocity-beyond-both{none}", start=names.stream(links[0].start), end=names.stream(links[0].end),
        value=names.words.side_by_side(values, long=True),
    )  # fmt: skip
    return (names.words.elided(said),)


def _told_beyond(names: Names, found: Reciprocity, link: Link) -> str:
    """A link beyond shuffled days; where the fit has no further acts for it, that is said and no number of them."""
    between = found.main.branching[link.end][link.start]
    none = "" if round(between.value * 100) else "-none"
    said = names.words.say(
        f"esc-reciprocity-beyond-{'one' if link.one_way else 'both'}{none}",
        start=names.stream(link.start), end=names.stream(link.end), value=names.within(between),
    )  # fmt: skip
    return names.words.elided(said)


def _clarified(names: Names, one: Answered) -> str:
    hours = round(one.hours)
    if one.after_answered is None or one.after_unanswered is None or one.fewer is None:
        return names.words.say("esc-reciprocity-clarified-few", n=one.answered,
                               of=one.answered + one.unanswered, hours=hours)  # fmt: skip
    told = "apart" if one.fewer[1] > 0.0 or one.fewer[2] < 0.0 else "alike"
    return names.words.say(
        f"esc-reciprocity-clarified-{told}", hours=hours,
        answered=names.within(one.after_answered), unanswered=names.within(one.after_unanswered),
    )  # fmt: skip


def whose(names: Names, taken: Chosen, found: Reciprocity) -> str:
    """Per participant, or by area and why."""
    each = names.words.listed(
        [
            names.words.say("esc-reciprocity-each", name=names.stream(at), n=int(found.acts[at]))
            for at in range(len(found.labels))
        ],
        apart=True,
    )
    if taken.streams.kind == "actor":
        both = any(STREAM_IN in label for label in found.labels)
        return names.words.say("esc-reciprocity-by-both" if both else "esc-reciprocity-by-actor", each=each)
    share = names.share(names.opened.acts.attributed / max(len(names.opened.acts), 1))
    return names.words.say(f"esc-reciprocity-by-area-{taken.why or 'asked'}", each=each, share=share)


def _left_out(names: Names, taken: Chosen) -> tuple[str, ...]:
    return tuple(
        names.words.say(f"esc-reciprocity-left-{reason}", n=names.words.counted(count))
        for reason, count in taken.left_out.items()
    )


def _way(names: Names, found: Reciprocity) -> str:
    """Which way was read, by which rule, and how far the other way is."""
    known = names.share(found.timed_share)
    if found.other is None and sum(found.acts) > MOST_EVENTS and found.timed_share:
        return names.words.say("esc-reciprocity-way-counts-many", n=MOST_EVENTS, known=known)
    if found.other is None:
        return names.words.say("esc-reciprocity-way-counts", known=known)
    together = found.main.way == "counts" and found.timed_share >= HOURS_KNOWN
    return names.words.say(
        f"esc-reciprocity-way-{'together' if together else found.main.way}-beside", known=known,
        main=names.within(found.main.follow_all, share=True), other=names.within(found.other.follow_all, share=True),
    )  # fmt: skip


def checked_said(names: Names, found: Reciprocity) -> str:
    """Whether the fit agrees with its own check."""
    return names.words.say(f"esc-reciprocity-check-{'holds' if found.main.holds else 'fails'}")


def _background(names: Names, found: Reciprocity) -> str:
    still, freest = (names.within(one, share=True) for one in (found.steady, found.freest))
    if not found.spacing:
        return names.words.say("esc-reciprocity-background-still", still=still, freest=freest)
    days = names.words.counted(found.spacing)
    return names.words.say(
        "esc-reciprocity-background-moves", days=days, days_n=round(found.spacing), still=still, freest=freest
    )


def _rows(names: Names, found: Reciprocity) -> tuple[str, ...]:
    """The picture's rows for a terminal."""
    return tuple(
        names.words.side_by_side(
            (names.words.paired(names.link(link), names.within(found.main.branching[link.end][link.start])),
             names.words.say("esc-reciprocity-rank", rank=names.words.counted(link.rank),
                             of=names.words.counted(link.placebos + 1))), long=True,
        )
        for link in found.links
    )  # fmt: skip
