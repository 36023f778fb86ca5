"""Who could see: which body watched which zone, how much, and where it was refused. Class mechanism."""

from servanda.agreement import Agreement
from servanda.compliance import CoverageLine
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Row, Table
from servanda.vocabulary import act_label


def line_told(one: CoverageLine, agreement: Agreement, words: Words) -> str:
    """One body in one zone, in a sentence."""
    by = words.names(agreement, one.refused_by)
    return words.say(
        "watched-line",
        body=_body(one, agreement, words), place=_place(one, agreement, words), share=_shares(one, words),
        hours=words.counted(one.watched_hours), refused=words.counted(one.refused_hours),
        refused_hours_n=one.refused_hours,
        refused_n=one.refusals + one.restrictions, by=by, by_n=len(one.refused_by),
    )  # fmt: skip


def watched_table(agreement: Agreement, lines: tuple[CoverageLine, ...], words: Words) -> Table:
    """The coverage lines, labelled with their class."""
    zone = agreement.timing.zone
    return Table(
        id="watched",
        title=words.say("watched-title"),
        caption=words.say("watched-marking"),
        intro=words.say("watched-intro"),
        columns=(
            Column(words.say("watched-body")),
            Column(words.say("watched-where")),
            Column(words.say("watched-when")),
            Column(words.say("watched-share"), "share"),
            Column(words.say("watched-hours"), "number"),
            Column(words.say("watched-refused"), "number"),
            Column(words.say("watched-by")),
            Column(words.say("watched-acts")),
        ),
        rows=tuple(
            Row(
                (
                    _body(one, agreement, words),
                    _place(one, agreement, words),
                    words.say("incidents-span", begin=words.date(one.begin, zone), end=words.deadline(one.end, zone)),
                    Cell(_least(one), note=_shares(one, words) if _uneven(one) else ""),
                    one.watched_hours,
                    Cell(
                        one.refused_hours,
                        note=words.say(
                            "watched-refusals",
                            refusals=words.counted(one.refusals),
                            restrictions=words.counted(one.restrictions),
                        )
                        if one.refusals or one.restrictions
                        else "",
                    ),
                    words.names(agreement, one.refused_by),
                    words.listed([act_label(act, words.language) for act in one.acts])
                    or words.say("watched-everything"),
                )
            )
            for one in lines
        ),
        empty=words.say("watched-empty"),
    )


def _least(one: CoverageLine) -> int:
    """The share of the act watched least: what is said of a zone holds for every act watched for there."""
    return min((share for _, share in one.by_act), default=one.watched_ppm)


def _uneven(one: CoverageLine) -> bool:
    return len({share for _, share in one.by_act}) > 1


def _shares(one: CoverageLine, words: Words) -> str:
    """The share of the time watched; by act where some were watched more than others."""
    if not _uneven(one):
        return _percent(_least(one), words)
    alike: dict[int, list[str]] = {}
    for act, share in one.by_act:
        label = act_label(act, words.language) if act else words.say("watched-everything")
        alike.setdefault(share, []).append(label)
    told = (f"{_percent(share, words)} ({words.listed(alike[share])})" for share in sorted(alike))
    return words.say("gap").join(told)


def _percent(ppm: int, words: Words) -> str:
    return words.share((ppm + 5_000) // 10_000 * 10_000)


def _body(one: CoverageLine, agreement: Agreement, words: Words) -> str:
    return words.name(agreement, one.body) if one.body else words.say("watched-anybody")


def _place(one: CoverageLine, agreement: Agreement, words: Words) -> str:
    return words.name(agreement, one.place) if one.place else words.say("watched-everywhere")
