"""Positions on a page: who has answered what, on what terms, what was proposed, what could be offered."""

from servanda.agreement import Agreement, Positions
from servanda.operations.pages.positions_told import answer_words, known_words, marked_words
from servanda.operations.pages.sentences import short
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Reason, ReasonLine, Reasons, Row, Table


def answers_table(agreement: Agreement, kept: Positions, words: Words) -> Table:
    """Every answer, participants and clauses in the order first written down, the latest last."""
    rows = []
    for who, clause in kept.answered():
        history = kept.history(who, clause)
        for one in history:
            said = words.author(one.words) if one.words else ""
            latest = one is history[-1]
            rows.append(
                Row(
                    (
                        words.name(agreement, who),
                        Cell(short(clause, agreement, words), link=f"sentences/{clause}"),
                        Cell(answer_words(one, agreement, words), note=said),
                        Cell(known_words(one, kept, agreement, words), mark=one.source.mark),
                        words.say("answer-counts" if latest else "answer-earlier"),
                    )
                )
            )
    columns = ("answer-who", "label-clause", "answer-answer", "answer-known", "answer-stands")
    return Table(
        id="answers",
        title=words.say("positions-title"),
        columns=tuple(Column(words.say(name)) for name in columns),
        rows=tuple(rows),
        intro=words.say("positions-intro"),
    )


def proposals_list(agreement: Agreement, kept: Positions, words: Words) -> Reasons | None:
    """Packages somebody proposes, and options that would free a clause; None where there are neither."""
    items = [
        Reason(
            id=one.id,
            title=words.own(one.says, f"proposals.{one.id}.says", one.id),
            who=words.names(agreement, one.by),
            when=marked_words(one, kept, agreement, words),
            lines=tuple(ReasonLine(short(clause, agreement, words)) for clause in one.clauses),
            conclusion=words.say("proposal"),
        )
        for one in kept.proposals
    ]
    items += [
        Reason(
            id=one.id,
            title=words.own(one.called, f"options.{one.id}.called", one.id),
            who=words.names(agreement, one.by),
            when=marked_words(one, kept, agreement, words),
            conclusion=words.own(one.says, f"options.{one.id}.says", ""),
            lines=tuple(
                ReasonLine(words.say("option-frees", clause=short(clause, agreement, words))) for clause in one.frees
            ),
        )
        for one in kept.options
    ]
    if not items:
        return None
    return Reasons(
        id="options",
        title=words.say("options-title"),
        items=tuple(items),
        intro=words.say("options-intro"),
        fold=words.say("options-fold"),
        nothing="",
    )
