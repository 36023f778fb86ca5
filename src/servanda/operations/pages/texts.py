"""What the words leave open, what differs between texts, what was left out, and what everything rests on."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from servanda.agreement import Agreement
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Prose, Row, Source, Sources, Table


def words_table(agreement: Agreement, words: Words) -> Table | None:
    """Words the text uses and nowhere defines, and those it does define; None where there are neither."""
    rows = [
        Row((words.author(one), words.say("word-undefined"), words.say("word-agreement")))
        for one in agreement.undefined
    ]
    for clause in agreement.clauses:
        for one in clause.undefined:
            where = Cell(clause.id, link=f"sentences/{clause.id}")
            rows.append(Row((words.author(one), words.say("word-undefined"), where)))
    for word, meaning in agreement.definitions.items():
        rows.append(Row((words.author(word), words.author(meaning), words.say("word-agreement"))))
    if not rows:
        return None
    return Table(
        id="words",
        title=words.say("words-title"),
        columns=tuple(Column(words.say(name)) for name in ("word-word", "word-meaning", "word-where")),
        rows=tuple(rows),
        intro=words.say("words-intro"),
    )


def variants(agreement: Agreement, words: Words) -> Table | None:
    """Published texts that differ; None where none are known."""
    if not agreement.variants:
        return None
    rows = [
        Row(
            (
                Cell(one.clause, link=f"sentences/{one.clause}"),
                words.say("or-gap").join(words.author(text) for text in one.texts),
                words.author(one.matters),
            )
        )
        for one in agreement.variants
    ]
    return Table(
        id="variants",
        title=words.say("variants-title"),
        columns=tuple(Column(words.say(name)) for name in ("label-clause", "variant-texts", "variant-matters")),
        rows=tuple(rows),
    )


def versions(agreement: Agreement, words: Words) -> Table | None:
    """What was agreed later, and what it re-wrote; None where nothing was."""
    if not agreement.versions:
        return None
    rows = []
    for one in agreement.versions:
        changed = [
            words.say("version-change", what=each.clause, field=each.field, was=each.was or "—", became=each.became)
            for each in agreement.redated
            if each.version == one.id
        ]
        rows.append(
            Row(
                (
                    str(one.made),
                    Cell(
                        words.brief(one.called, f"versions.{one.id}.called"),
                        note=words.author(one.disputed or one.note),
                        mark=one.source.mark if one.source else "",
                    ),
                    words.names(agreement, one.by),
                    words.say("gap").join(changed),
                )
            )
        )
    columns = ("version-made", "version-called", "version-by", "version-changes")
    return Table(
        id="versions",
        title=words.say("versions-title"),
        columns=tuple(Column(words.say(name)) for name in columns),
        rows=tuple(rows),
    )


def omitted(agreement: Agreement, words: Words) -> Prose | None:
    """Facts known of the agreement and not encoded, each with the reason."""
    if not agreement.omitted:
        return None
    return Prose("omitted", words.say("omitted-title"), items=tuple(words.author(one) for one in agreement.omitted))


def cited_sources(agreement: Agreement, words: Words, extra: dict[str, Any] | None = None) -> Sources:
    """The sources of the file, each with the surest mark it is cited with and how often."""
    marks: dict[str, Counter[str]] = {}
    for cited in _citations(agreement):
        for key in cited.sources:
            marks.setdefault(key, Counter())[cited.mark] += 1
    listed = []
    for key, source in {**agreement.sources, **(extra or {})}.items():
        counted = marks.get(key, Counter())
        said = [words.plain(text) for text in (source.date, source.note) if text]
        if counted:
            said.append(words.say("source-cited", n=counted.total()))
        mark = next((mark for mark in "SKR" if counted[mark]), "")
        listed.append(
            Source(
                key,
                source.title,
                source.publisher,
                mark=mark,
                address=source.where,
                note=words.say("gap").join(said),
            )
        )
    return Sources("sources", words.say("sources-cited-title"), tuple(listed), words.say("sources-cited-intro"))


def _citations(agreement: Agreement) -> Iterator[Any]:
    """Everything that cites a source."""
    parts: list[Any] = [agreement.timing]
    for section in ("participants", "bodies", "lines", "zones", "events"):
        parts += getattr(agreement, section).values()
    for section in ("phases", "consequences", "clauses", "versions", "variants"):
        parts += getattr(agreement, section)
    return (part.source for part in parts if part.source is not None)
