"""The bodies: how each decides, what each can observe, and what follows a finding."""

from servanda.agreement import Agreement, Consequence, Matter, Watch, duration_words, step_words, under
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Row, Table
from servanda.vocabulary import act_label


def bodies_table(agreement: Agreement, words: Words) -> Table | None:
    """How each body is made up and decides; None where the agreement names none."""
    if not agreement.bodies:
        return None
    rows = []
    for key, body in agreement.bodies.items():
        members = [
            words.name(agreement, who) if votes is None else words.say("votes", who=words.name(agreement, who), n=votes)
            for who, votes in body.members.items()
        ]
        tie = words.say("tie-break", who=_tie(agreement, body.tie_break, words)) if body.tie_break else ""
        clocks = [
            words.say("body-clock", step=words.author(step), length=duration_words(us, words.language))
            for step, us in body.clocks.items()
        ]
        rows.append(
            Row(
                (
                    Cell(words.name(agreement, key), mark=body.source.mark if body.source else ""),
                    words.listed(members),
                    Cell(words.say(f"rule-{body.decides.replace(' ', '-')}"), note=tie),
                    {True: words.say("yes"), False: words.say("no"), None: words.say("not-stated")}[body.binding],
                    words.say("gap").join(clocks),
                ),
                id=key,
            )
        )
    columns = ("body-name", "body-members", "body-rule", "body-binding", "body-clocks")
    return Table(
        id="bodies",
        title=words.say("bodies-title"),
        columns=tuple(Column(words.say(name)) for name in columns),
        rows=tuple(rows),
    )


def _tie(agreement: Agreement, who: str, words: Words) -> str:
    known = who in agreement.bodies or who in agreement.participants
    return words.name(agreement, who) if known else words.author(who)


def sight_table(agreement: Agreement, words: Words) -> Table:
    """Who can observe what: each body by the acts and zones of its task, and the clauses it can thereby see."""
    watch = Watch(Matter(agreement))
    bears: dict[str, list[str]] = {}
    for clause in agreement.clauses:
        for who in watch.of(clause).by:
            bears.setdefault(who, []).append(clause.id)
    rows = []
    for key, body in agreement.bodies.items():
        for place, sight in enumerate(body.observes):
            rows.append(
                Row(
                    (
                        words.name(agreement, key),
                        words.listed([act_label(act, words.language) for act in sight.acts]),
                        words.names(agreement, sight.in_) or words.say("sight-anywhere"),
                        words.listed([words.say(f"method-{method}") for method in sight.by]),
                        duration_words(sight.delay, words.language) if sight.delay else "",
                        sight.coverage,
                        words.listed([words.plain(one) for one in bears.get(key, [])])
                        if not place
                        else words.say("sight-above"),
                    )
                )
            )
    columns = (
        Column(words.say("body-name")),
        Column(words.say("sight-acts")),
        Column(words.say("sight-where")),
        Column(words.say("sight-how")),
        Column(words.say("sight-delay")),
        Column(words.say("sight-share"), "share"),
        Column(words.say("sight-clauses")),
    )
    return Table(
        id="sight",
        title=words.say("sight-title"),
        columns=columns,
        rows=tuple(rows),
        intro=words.say("sight-intro"),
        empty=words.say("sight-empty"),
    )


def _answers_for(step: Consequence, agreement: Agreement, words: Words) -> str:
    """The clauses a step answers for, by their own ``otherwise`` or the step's ``on``."""
    clauses = under(agreement, step)
    if len(clauses) == len(agreement.clauses):
        return words.say("ladder-any")
    return words.listed([words.plain(each) for each in clauses])


def ladder_table(agreement: Agreement, words: Words) -> Table:
    """What follows a finding, step by step; nothing fires by itself."""
    rows = [
        Row(
            (
                one.step,
                Cell(
                    words.own(one.called, f"consequences.{one.id}.called", one.id),
                    mark=one.source.mark if one.source else "",
                    note=step_words(one, agreement, words.language).text,
                ),
                _answers_for(one, agreement, words),
                words.names(agreement, one.decided_by) or words.say("not-stated"),
                duration_words(one.within, words.language) if one.within is not None else words.say("not-stated"),
            )
        )
        for one in sorted(agreement.consequences, key=lambda each: each.step)
    ]
    columns = ("ladder-what", "ladder-on", "ladder-decides", "ladder-within")
    return Table(
        id="ladder",
        title=words.say("ladder-title"),
        columns=(Column(words.say("ladder-step"), "number"), *(Column(words.say(name)) for name in columns)),
        rows=tuple(rows),
        intro=words.say("ladder-intro"),
        empty=words.say("ladder-empty"),
    )
