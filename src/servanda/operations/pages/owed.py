"""Who owes what, on whose behalf, to whom; and who takes part."""

from servanda.agreement import Agreement, Commitment
from servanda.operations.dates import Dates
from servanda.operations.pages.dates_told import day_words
from servanda.operations.pages.sentences import owed_words
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Row, Table


def owed_table(agreement: Agreement, owed: tuple[Commitment, ...], words: Words) -> Table:
    """One row per commitment, in the order of the file."""
    dates, zone = Dates(agreement), agreement.timing.zone
    rows = []
    for one in owed:
        due = [
            day_words(each, zone, words)
            for each in (dates.of_clause(one.clause) if one.clause else ())
            if each.at is not None and each.role in ("due", "until")
        ]
        rows.append(
            Row(
                (
                    words.name(agreement, one.owner),
                    words.names(agreement, one.for_whom),
                    Cell(
                        owed_words(one, agreement, words),
                        note=words.say(f"kind-{one.kind}") if words.says(f"kind-{one.kind}") else one.kind,
                        link=f"sentences/{one.clause}" if one.clause else "",
                    ),
                    words.names(agreement, one.to_whom) or words.say("owed-nobody"),
                    words.listed(list(dict.fromkeys(due))),
                )
            )
        )
    return Table(
        id="owed",
        title=words.say("owed-title"),
        columns=tuple(Column(words.say(f"owed-{name}")) for name in ("who", "for-whom", "what", "to-whom", "by")),
        rows=tuple(rows),
        intro=words.say("owed-intro"),
    )


def participants_table(agreement: Agreement, words: Words) -> Table:
    """Everyone who takes part: roles, signature, side, and forces they answer for."""
    rows = [
        Row(
            (
                Cell(words.name(agreement, key), mark=one.source.mark if one.source else ""),
                words.listed([words.say(f"role-{role.replace(' ', '-')}") for role in one.roles]),
                words.say("yes" if one.signatory or "signatory" in one.roles else "no"),
                words.name(agreement, one.side) if one.side else "",
                words.names(agreement, one.answers_for),
            ),
            id=key,
        )
        for key, one in agreement.participants.items()
    ]
    columns = ("participant-name", "participant-roles", "participant-signs", "participant-side", "participant-answers")
    return Table(
        id="participants",
        title=words.say("participants-title"),
        columns=tuple(Column(words.say(name)) for name in columns),
        rows=tuple(rows),
        intro=words.say("participants-intro"),
    )
