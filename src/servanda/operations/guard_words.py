"""The guard's reasons and questions in words; the same for a case's page and for the room of a mission."""

from collections.abc import Iterable

from servanda.agreement import Agreement
from servanda.escalation import Asked, Ground, Holder, RuleTable, Wanted
from servanda.operations.pages.wording import Words


def reason_words(agreement: Agreement, words: Words, table: RuleTable, reason: Ground) -> str:
    """Why something excludes an alternative or leaves it open: the table's words, by whom, on which day."""
    rule, known = table.rule(reason.rule), reason.known
    by = who_words(agreement, words, known.by)
    day = "" if known.on is None else words.day(known.on)
    beside = words.side_by_side(part for part in (by, day) if part)
    return f"{words.brief(rule.says, rule.id)} ({beside})" if beside else words.brief(rule.says, rule.id)


def question_words(words: Words, table: RuleTable, wanted: Wanted) -> str:
    """The question that would bring the evidence."""
    rule = table.rule(wanted.rule)
    return words.brief(rule.asks or rule.says, rule.id)


def whom_words(agreement: Agreement, words: Words, table: RuleTable, asked: Iterable[Asked]) -> str:
    """Everybody who is asked; sides that are asked under the same clauses stand together, in their order."""
    groups: dict[object, list[Asked]] = {}
    for one in asked:
        side = one.holder in (Holder.SIDE, Holder.OTHER_SIDE)
        groups.setdefault(("sides", one.through) if side else one, []).append(one)
    said = (
        asked_words(agreement, words, table, group[0], together=tuple(one.to for one in group))
        for group in groups.values()
    )
    return words.side_by_side(said, long=True)


def asked_words(
    agreement: Agreement, words: Words, table: RuleTable, asked: Asked, *, together: tuple[str, ...] = ()
) -> str:
    """Who is asked, under which clauses or by which methods; ``together``: sides asked alike, itself among them."""
    if asked.holder is Holder.THIRD:
        return words.brief(table.third[asked.to], asked.to)
    if not asked.to:
        return words.say("esc-guard-no-visit")
    every = together or (asked.to,)
    name = words.listed([who_words(agreement, words, one) for one in every])
    if asked.holder is Holder.VISIT:
        return words.say("esc-guard-visit", who=name, how=_methods(words, asked))
    if asked.holder is Holder.BODY:
        return words.say("esc-guard-body", who=name, how=_methods(words, asked))
    if not asked.through:
        return words.say("esc-guard-side-unbound", who=name)
    return words.say(
        "esc-guard-side",
        who=name,
        clauses=words.side_by_side((_said(agreement, words, one) for one in asked.through), long=True),
    )


def _said(agreement: Agreement, words: Words, clause: str) -> str:
    """A clause in its own words; its id where the agreement has none."""
    said = next((one.says for one in agreement.clauses if one.id == clause), {})
    return words.own({way: text.removesuffix(".") for way, text in said.items()}, f"clauses.{clause}.says", clause)


def who_words(agreement: Agreement, words: Words, key: str) -> str:
    """A participant or body by its name; anybody else as a source calls them."""
    if key in agreement.participants or key in agreement.bodies:
        return words.name(agreement, key)
    return words.plain(key)


def _methods(words: Words, asked: Asked) -> str:
    return words.side_by_side(words.say(f"esc-guard-by-{one}") for one in asked.methods)
