"""How many: ceilings and floors, equal numbers, and so much in every day."""

import re

from servanda.drafting.proposals.amounts import Counted
from servanda.drafting.proposals.frame import acts_of, ids, one_or_more
from servanda.drafting.proposals.proposal import Ask
from servanda.drafting.proposals.reading import Draft, Reading

_MOST = (
    r"(?:no more than|not more than|at most|not exceed|exceed|up to|a maximum of|limited to|"
    r"greater than|au plus|dépasser|على ألا يزيد عن|لا يتجاوز|لا يزيد على)\s*$"
)
_LEAST = r"(?:at least|no fewer than|no less than|not less than|not fewer than|a minimum of|au moins|ما لا يقل عن)\s*$"
_NONE = (
    r"\b(?:retain|hold|keep|maintain|have|leave) no (?:military )?(?P<what>positions?|soldiers|troops|forces|weapons)\b"
)
_EVERY = (
    r"\b(?:per|each|every|a) (?P<per>day|week|month)\b|\b(?P<ly>daily|weekly|monthly)\b|"
    r"\bpar (?P<par>jour|semaine|mois)\b"
)
_EQUAL = (
    r"\b(?:equal (?:in )?numbers?|the same number|numerical parity|parity|equal strength|"
    r"as many .{1,40} as|nombre égal)\b"
)
_PERIOD = {"daily": "day", "weekly": "week", "monthly": "month", "jour": "day", "semaine": "week", "mois": "month"}
#: Acts that are counted as what is there at a time.
_LEVELS = ("movement.presence", "weapons.presence", "weapons.storage")


def cap(reading: Reading) -> Draft | None:
    """``no more than 14,700 soldiers``; ``at least 5,000 soldiers shall be present``; ``hold no positions``."""
    for one in reading.amounts:
        before = reading.text[max(0, one.begin - 40) : one.begin]
        if re.search(_MOST, before, re.IGNORECASE):
            return _bounded(reading, one, "at_most")
        levels = any(act.code in _LEVELS for act in reading.acts)
        if re.search(_LEAST, before, re.IGNORECASE) and levels and reading.find(_EVERY) is None:
            return _bounded(reading, one, "at_least")
    match = reading.find(_NONE)
    if match is None:
        return None
    draft = Draft("cap", "'hold no'")
    draft.promise = _levels(reading, draft, "weapons" if match["what"] == "weapons" else "persons")
    draft.promise["at_most"] = "0"
    draft.promise["unit"] = match["what"] if match["what"] in ("positions", "weapons") else "persons"
    draft.found += [reading.found(f"cap.{key}", match.span(), "'hold no'") for key in ("at_most", "unit")]
    return draft


def _bounded(reading: Reading, one: Counted, key: str) -> Draft | None:
    if reading.find(_EVERY) is not None and not any(act.code in _LEVELS for act in reading.acts):
        return None
    draft = Draft("cap", "a ceiling or a floor")
    draft.promise = _levels(reading, draft, one.unit)
    draft.promise[key] = one.written
    draft.promise["unit"] = one.unit
    draft.found += reading.of_number("cap", key, one, "a number after words for a bound")
    if one.unit in ("persons", "vehicles") and (noun := _noun(one)):
        draft.promise["items"] = noun
        draft.found.append(reading.found("cap.items", (one.end, one.end + 1 + len(noun)), "what is counted"))
    return draft


def _noun(one: Counted) -> str:
    words = re.split(r"\s+(?:of|with|in|to|from|and|who|shall|may|for|de)\b", one.noun)[0].split()
    return " ".join(words[:3]) if words and words[0].lower() not in ("of", "per") else ""


def _levels(reading: Reading, draft: Draft, unit: str) -> dict[str, object]:
    """Acts that are levels; where the words name none, what the unit is counted by."""
    read = acts_of(reading, draft, "cap", required=False)
    levels = [one.code for one in reading.acts if one.code in _LEVELS]
    read.pop("acts", None)
    draft.found[:] = [one for one in draft.found if one.path != "cap.acts"]
    read["acts"] = one_or_more(levels or ["weapons.presence" if unit == "weapons" else "movement.presence"])
    draft.found.append(
        reading.found("cap.acts", (reading.duty.begin, reading.duty.end), f"{unit} are counted where they are")
    )
    return read


def rate(reading: Reading) -> Draft | None:
    """``600 trucks a day, of which 50 with fuel``."""
    match = reading.find(_EVERY)
    if match is None or reading.duty.duty == "prohibit" or not reading.acts or reading.in_condition(match.start()):
        return None
    period = match["per"] or match["ly"] or match["par"]
    draft = Draft("rate", "so much in every period")
    draft.promise = acts_of(reading, draft, "rate")
    draft.promise["each"] = _PERIOD.get(period.lower(), period.lower())
    draft.found.append(reading.found("rate.each", match.span(), "the period"))
    part = reading.find(r"\bof which\b|\bof whom\b|\bdont\b|\bincluding\b")
    whole = [one for one in reading.amounts if part is None or one.begin < part.start()]
    if whole:
        draft.promise["at_least"], draft.promise["unit"] = whole[0].written, whole[0].unit
        draft.found += reading.of_number("rate", "at_least", whole[0], "a number and what it counts")
    else:
        draft.asks.append(Ask("rate.at_least", "How much at the least in each period? The text sets no floor."))
    if part is not None:
        _parts(reading, draft, part.end())
    return draft


def _parts(reading: Reading, draft: Draft, after: int) -> None:
    """The sub-quotas after ``of which``: to a place, or of a kind."""
    numbers = [one for one in reading.amounts if one.begin >= after]
    quotas: list[dict[str, object]] = []
    for at, one in enumerate(numbers):
        end = numbers[at + 1].begin if at + 1 < len(numbers) else len(reading.text)
        zones = [zone for zone in reading.mentions if zone.sort == "zone" and one.end <= zone.begin < end]
        words = re.findall(r"[^\W\d_]+", re.sub(r"\W+and\W*$", "", reading.text[one.end : end]))
        item = words[-1].lower() if words else ""
        if zones:
            quotas.append({"named": zones[0].ids[0], "in": one_or_more(ids(zones[:1])), "at_least": one.written})
        elif item.isascii() and item:
            quotas.append({"named": item, "items": [item], "at_least": one.written})
        draft.found.append(reading.found("rate.of_which", (one.begin, end), "a part of each period's amount"))
    names = [quota["named"] for quota in quotas]
    floor = reading.words.number(str(draft.promise.get("at_least", "")))
    small = all(floor is None or (reading.words.number(str(quota["at_least"])) or 0) <= floor for quota in quotas)
    if quotas and small and len(set(map(str, names))) == len(names):
        draft.promise["of_which"] = quotas


def parity(reading: Reading) -> Draft | None:
    """``an equal number of monitors``: two counts of the same, one of each side."""
    match = reading.find(_EQUAL)
    if match is None or reading.duty.duty == "permit":
        return None
    draft = Draft("parity", "words for an equal number")
    sides = ids(reading.who)
    levels = [one for one in reading.acts if one.code in _LEVELS] or list(reading.acts)
    codes = one_or_more(one.code for one in levels) if levels else ""
    for one in levels:
        for side in ("of", "with"):
            draft.found.append(reading.found(f"parity.{side}.acts", (one.begin, one.end), f"phrase for {one.code}"))
    for side, who in zip(("of", "with"), reading.who, strict=False):
        draft.found.append(reading.found(f"parity.{side}.by", (who.begin, who.end), "one of the two named"))
    if not levels:
        draft.asks.append(Ask("parity.of.acts", "What is counted on either side?", True))
        draft.asks.append(Ask("parity.with.acts", "What is it compared with?", True))
    of: dict[str, object] = {"acts": codes} if codes else {}
    draft.promise = {
        "of": {**of, "by": sides[0]} if sides else of,
        "with": {**of, "by": sides[1]} if len(sides) > 1 else of,
    }
    if len(sides) != 2:
        draft.asks.append(Ask("parity.with.by", "Whose are counted on the one side, and whose on the other?"))
    for number in reading.amounts:
        if re.search(
            r"(?:differ by (?:no more than|at most)|within)\s*$",
            reading.text[max(0, number.begin - 40) : number.begin],
            re.IGNORECASE,
        ):
            draft.promise["tolerance"] = number.written
            draft.found.append(reading.found("parity.tolerance", (number.begin, number.end), "a difference allowed"))
    return draft
