"""Sides named in reports that the agreement does not know, and what to do about them."""

from servanda.operations.pages.wording import Words
from servanda.operations.unknown_names import UnknownNames
from servanda.page import Column, Row, Table


def unknown_told(unknown: UnknownNames, words: Words) -> str:
    """In one line: how many reports, which names, what to do."""
    named = [words.say("unknown-name", name=name, facts=words.counted(facts)) for name, facts in unknown.names]
    if unknown.more:
        named.append(words.say("unknown-more", n=unknown.more))
    told = words.say("unknown-line", n=unknown.reports, names=", ".join(named))
    return f"{told} {words.say('unknown-remedy')}"


def unknown_table(unknown: UnknownNames, words: Words) -> Table:
    """The names with how many facts each."""
    return Table(
        id="unknown-names",
        title=words.say("unknown-title"),
        intro=f"{words.say('unknown-intro', n=unknown.reports)} {words.say('unknown-remedy')}",
        columns=(Column(words.say("unknown-as-written")), Column(words.say("unknown-facts"), "number")),
        rows=tuple(Row((name, facts)) for name, facts in unknown.names),
        total=len(unknown.names) + unknown.more if unknown.more else None,
    )
