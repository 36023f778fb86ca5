"""The sentences of early warning: why an alarm stands, what ends it, what calms, how often such were wrong."""

from typing import Any

from servanda import escalation as e
from servanda.agreement import Agreement, duration_words
from servanda.operations.pages.sentences import short
from servanda.operations.pages.wording import Words


def subject(agreement: Agreement, rule: e.Rule, about: str, words: Words) -> str:
    """What a rule, or one alarm of it, is about: a clause, a zone, an area."""
    if clause := getattr(rule.kind, "clause", ""):
        return short(clause, agreement, words)
    if not about:
        area = getattr(rule.kind, "area", "")
        return (
            words.say(f"esc-warning-area-{area}") if area in ("all", "each") else area and words.name(agreement, area)
        )
    if about == "all":
        return words.say("esc-warning-area-all")
    duty = about.partition(":")[0]
    if any(one.id == duty.partition("/")[0] for one in agreement.clauses):
        return short(duty.partition("/")[0], agreement, words)
    return words.name(agreement, about)


def reason(agreement: Agreement, one: e.Reason, zone: str, words: Words) -> str:
    """Why, as a sentence."""
    given: dict[str, Any] = dict(one.numbers)
    for name in ("by", "first"):
        if name in given:
            given[name] = words.instant(int(given[name]), zone)
    if "clause" in given:
        given["clause"] = short(str(given["clause"]), agreement, words)
    # What "days" is said as depends on the number, not on how it is written.
    given["amount"] = given.get("days", 0)
    for name, value in given.items():
        if isinstance(value, float) and name != "amount":
            given[name] = words.number(round(value * 1_000))
    return words.say(f"esc-warning-because-{one.word}", **given)


def ends(rule: e.Rule, words: Words) -> str:
    """What would end an alarm of it."""
    numbers = e.numbers_of(rule)
    lower = numbers.get("lower_at", 0)
    level = lower if rule.kind.per_cent else lower * 10
    told = words.counted(level) if rule.kind.per_cent else words.number(level)
    days, stay = numbers.get("within_days", 0), numbers.get("stay_days", 0)
    return words.say(f"esc-warning-ends-{rule.kind.key}", lower=told, days=days, stay=stay)


def levels(rule: e.Rule, words: Words) -> str:
    """The levels in one line."""
    numbers = e.numbers_of(rule)
    per_cent = rule.kind.per_cent
    whole = per_cent or rule.kind.key == "line-unanswered"
    told: dict[str, Any] = {
        name.replace("_", ""): words.number(value * (1_000 if whole else 10)) if name.endswith("_at") else value
        for name, value in numbers.items()
    }
    blank = dict.fromkeys(("raiseat", "lowerat", "withindays", "atleast", "staydays"), 0)
    return words.say(f"esc-warning-levels-{rule.kind.key}", **{**blank, **told})


def step(agreement: Agreement, one: e.CalmingStep, words: Words) -> str:
    """A step that the text offers, with the clause it stands in."""
    kind = words.say(f"esc-warning-calms-{one.kind.replace(' ', '-')}")
    rung = next((each for each in agreement.consequences if each.id == one.at), None)
    if rung is not None:
        told = words.own(rung.called, f"consequences.{rung.id}.called", rung.id)
    elif one.at.startswith("body:"):
        body, _, clock = one.at.removeprefix("body:").partition("/")
        told = words.side_by_side((words.name(agreement, body), clock))
    else:
        told = short(one.at, agreement, words)
    if one.within is None:
        return f"{words.paired(kind, told)} [{one.at}]"
    within = words.say("esc-warning-within", time=duration_words(one.within, words.language))
    return words.side_by_side((f"{words.paired(kind, told)} [{one.at}]", within))


def share(one: e.Share | None, words: Words) -> str:
    """So many of so many with the interval; too few where too few."""
    if one is None or not one.whole:
        return "–"
    if one.few:
        return words.say("esc-warning-share-few", part=one.part, whole=one.whole)
    low, high = one.interval
    return words.say(
        "esc-warning-share", part=one.part, whole=one.whole, low=words.counted(round(low * 100)),
        high=words.counted(round(high * 100)),
    )  # fmt: skip
