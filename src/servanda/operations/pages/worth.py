"""What the counts are worth: expected numbers, the agreement's own standard, the scale from 0 to 3, sampled worlds."""

from servanda.agreement import Agreement
from servanda.compliance import Expected, Worlds
from servanda.operations.assess import ClauseLine
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Chip, Column, Row, Table


def worth_table(agreement: Agreement, lines: tuple[ClauseLine, ...], words: Words) -> Table:
    """Per clause: incidents counted as reported, expected with its interval, at the own standard, and the level."""
    rows = []
    for line in lines:
        whole = line.doubt.whole
        if not whole.counted and not whole.doubtful and line.scale.level is None:
            continue
        own = line.doubt.crisp
        rows.append(
            Row(
                (
                    Cell(line.clause, link=f"board/{line.clause}"),
                    whole.counted,
                    Cell(_interval(whole, words), note=_parties(agreement, line, words)),
                    Cell(whole.at_most if whole.doubtful else None, note=_doubtful(whole, words)),
                    Cell(own, note="" if own is not None else words.say("worth-no-standard")),
                    _level(line, words),
                )
            )
        )
    return Table(
        id="worth",
        title=words.say("worth-title"),
        columns=(
            Column(words.say("label-clause")),
            Column(words.say("worth-counted"), "number"),
            Column(words.say("worth-expected")),
            Column(words.say("worth-at-most"), "number"),
            Column(words.say("worth-own"), "number"),
            Column(words.say("worth-scale")),
        ),
        rows=tuple(rows),
        intro=words.say("worth-intro"),
        empty=words.say("worth-empty"),
    )


def _interval(one: Expected, words: Words) -> str:
    if not one.weighed:
        return words.say("worth-certain") if one.counted else ""
    return words.say(
        "worth-interval",
        expected=words.number(one.expected_ppm // 100_000 * 100),
        low=words.counted(one.low),
        high=words.counted(one.high),
        n=one.weighed,
    )


def _parties(agreement: Agreement, line: ClauseLine, words: Words) -> str:
    if not line.doubt.per_party or not line.doubt.whole.weighed:
        return ""
    return words.listed(
        [
            words.say("worth-party", party=words.name(agreement, party), interval=_interval(one, words))
            for party, one in line.doubt.per_party.items()
            if one.counted
        ],
        apart=True,
    )


def _doubtful(one: Expected, words: Words) -> str:
    return words.say("worth-doubtful", n=one.doubtful) if one.doubtful else ""


def _level(line: ClauseLine, words: Words) -> Cell:
    scale = line.scale
    if scale.level is None:
        return Cell(words.say("scale-none"))
    said = words.say(f"scale-{int(scale.level)}")
    return Cell(said, note=words.say("scale-alleged") if scale.alleged else "", order=int(scale.level))


def worlds_tables(agreement: Agreement, worlds: Worlds, words: Words) -> tuple[Table, ...]:
    """In how many worlds each phase opens and when; how each clause stands in them."""
    zone = agreement.timing.zone
    opened = [
        Row(
            (
                words.name(agreement, one.life.removeprefix("phase:")),
                Cell(
                    one.opened * 1_000_000 // worlds.count, note=words.say("worlds-of", n=one.opened, of=worlds.count)
                ),
                *("" if us is None else words.date(us, zone) for us in (one.median, one.first, one.last)),
            )
        )
        for one in worlds.lives
        if one.life.startswith("phase:") and worlds.count
    ]
    stands = [
        Row(
            (
                Cell(one.clause, link=f"board/{one.clause}"),
                Cell(None, chips=tuple(Chip(word, n) for word, n in one.statuses.items())),
                words.say("worlds-range", low=one.fewest, median=one.median, high=one.most),
            )
        )
        for one in worlds.clauses
    ]
    intro = words.say(
        "worlds-intro", n=worlds.count, seed=str(worlds.seed), facts=worlds.facts, left_open=worlds.open_facts
    )
    life = Table(
        id="worlds-lives",
        title=words.say("worlds-title"),
        columns=(
            Column(words.say("worlds-phase")),
            Column(words.say("worlds-opens"), "share"),
            *(Column(words.say(name)) for name in ("worlds-median", "worlds-first", "worlds-last")),
        ),
        rows=tuple(opened),
        intro=intro,
        empty=words.say("worlds-no-phase"),
    )
    clauses = Table(
        id="worlds-clauses",
        title=words.say("worlds-clauses"),
        columns=(
            Column(words.say("label-clause")),
            Column(words.say("worlds-stands", n=worlds.count)),
            Column(words.say("worlds-facts")),
        ),
        rows=tuple(stands),
    )
    return life, clauses
