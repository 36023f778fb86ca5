"""What goes from one hand to another: in stages, through a third party, so many for each."""

import re
from collections.abc import Sequence

from servanda.drafting.proposals.acts import ActSeen, acts_in
from servanda.drafting.proposals.amounts import counted
from servanda.drafting.proposals.frame import ids, one_or_more, span_of
from servanda.drafting.proposals.moments import moments
from servanda.drafting.proposals.names import Mention
from servanda.drafting.proposals.proposal import Ask, Found
from servanda.drafting.proposals.reading import Draft, Reading
from servanda.drafting.proposals.sentences import Sentence

_STAGES = r"\bin (?:\w+ )?(?:stages|phases|steps)\b|\bstage by stage\b|\ben (?:\w+ )?étapes\b"
_AGAINST = (
    r"\b(?:in parallel with|parallel to|against|for|with) each (?:stage|step)\b|\bstage by stage\b|"
    r"\bin step with\b|\bin parallel with\b"
)
_FOR_EACH = (
    r"\b(?:in exchange |in return )?for (?:each|every) (?P<what>\w+(?: \w+){0,4}?) (?:released|"
    r"returned|handed over|freed|received)\b"
)
_TO = re.compile(r"\b(?:to|à|into the custody of)\s+(?:the\s+|la\s+|le\s+)?$", re.IGNORECASE)
_HELD = r"\b(?:holds?|keeps?|retains?|held|hold|custody)\b"


def staged(reading: Reading) -> Draft | None:
    """One side hands over in stages while the other does something against each."""
    whole = re.search(_STAGES, reading.text, re.IGNORECASE), re.search(_AGAINST, reading.text, re.IGNORECASE)
    if not all(whole) or reading.duty.duty != "require" or reading.sentence.stem is not None:
        return None
    draft = Draft("staged", "stages, each against something")
    sides = _sides(reading)
    if not sides["against"][0] and not reading.items:
        return None
    for key, (acts, who, begin, end) in sides.items():
        part: dict[str, object] = {}
        if acts:
            part["acts"] = one_or_more(acts)
            draft.found.append(reading.found(f"staged.{key}.acts", (begin, end), "phrases before or after 'and'"))
        else:
            draft.asks.append(Ask(f"staged.{key}.acts", "Which act is done in each stage?", True))
        if who is not None:
            part["by"] = one_or_more(who.ids)
            draft.found.append(reading.found(f"staged.{key}.by", (who.begin, who.end), "the first named in its half"))
        draft.promise[key] = part
    _stages(reading, draft)
    named = tuple(one for one in reading.mentions if one.sort == "participant")
    if named:
        draft.header["who"] = one_or_more(ids(named))
        draft.found.append(reading.found("who", span_of(named), "both sides"))
    draft.settled |= {"who", "moments", "conditions"}
    return draft


def _sides(reading: Reading) -> dict[str, tuple[list[str], Mention | None, int, int]]:
    """The two halves of the sentence, each with its acts and who does them."""
    cut = re.search(
        r",?\s+(?:and|while|et|tandis que)\s+(?:the\s+)?(?=.{1,80}?\b(?:shall|will|undertakes?|must|to)\b)",
        reading.text[reading.duty.end :],
    )
    at = reading.duty.end + cut.start() if cut else len(reading.text)
    halves = {"hands_over": (0, at), "against": (at, len(reading.text))}
    read: dict[str, tuple[list[str], Mention | None, int, int]] = {}
    for key, (begin, end) in halves.items():
        actors = [one for one in reading.mentions if one.sort == "participant" and begin <= one.begin < end]
        codes = [one.code for one in acts_in(reading.text, reading.words, [(begin, end)])]
        read[key] = (codes, actors[0] if actors else None, begin, end)
    return read


def _stages(reading: Reading, draft: Draft) -> None:
    stages: list[dict[str, object]] = []
    for number, item in enumerate(reading.items, 1):
        when = [one for one in moments(item.text, reading.words) if one.part == "between"]
        spans = [(one.begin, one.end) for one in when]
        much = counted(item.text, reading.words, spans)
        if not when or not much:
            break
        stages.append({"id": str(number), "between": list(when[0].written), "hands_over": much[0].written})
        draft.found += [_in_item(item, f"staged.stages.{number}"), _in_item(item, "staged.hands_over.unit")]
        draft.promise["hands_over"]["unit"] = much[0].unit
    if stages and len(stages) == len(reading.items):
        draft.promise["stages"] = stages
    else:
        draft.asks.append(
            Ask("staged.stages", "Which stages: from when to when, and how much is handed over in each?", True)
        )


def _in_item(item: Sentence, path: str) -> Found:
    return Found(path, item.begin, item.end, "an item with two dates and a number", item.passage.id)


def exchange(reading: Reading) -> Draft | None:
    """So many given for each received."""
    match = re.search(_FOR_EACH, reading.text, re.IGNORECASE)
    if match is None or reading.duty.duty != "require":
        return None
    draft = Draft("exchange", "so many for each")
    given = [one for one in reading.acts if not match.start() <= one.begin < match.end()]
    got = acts_in(reading.text, reading.words, [match.span()])
    for key, acts, span in (
        ("gives", given, (given[0].begin, given[0].end) if given else (0, 0)),
        ("against", got, match.span()),
    ):
        draft.promise[key] = _counted_acts(reading, draft, f"exchange.{key}", acts, span)
    if reading.who and given:
        draft.promise["gives"]["by"] = one_or_more(ids(reading.who))
        draft.found.append(reading.found("exchange.gives.by", span_of(reading.who), "named before the verb"))
    _ratios(reading, draft, match)
    draft.settled.add("conditions")
    return draft


def _counted_acts(
    reading: Reading, draft: Draft, path: str, acts: Sequence[ActSeen], span: tuple[int, int]
) -> dict[str, object]:
    """Acts of an exchange; persons are counted as such."""
    if not acts:
        draft.asks.append(Ask(f"{path}.acts", "Which act is given, and for which?", True))
        return {}
    part: dict[str, object] = {"acts": one_or_more(one.code for one in acts)}
    draft.found.append(reading.found(f"{path}.acts", span, f"phrase for {acts[0].code}"))
    if all(one.code.startswith("personnel") for one in acts):
        part["unit"] = "persons"
        draft.found.append(reading.found(f"{path}.unit", span, "persons are counted"))
    return part


def _ratios(reading: Reading, draft: Draft, lead: re.Match[str]) -> None:
    ratios: list[dict[str, object]] = []
    for one in re.finditer(
        r"(?<![\w.,])(?P<n>\d{1,6}|[a-z]+)(?:\s+\w+){0,2}?\s+for (?:each|every|one|a) (?P<item>[^,.;:]+)",
        reading.text,
        re.IGNORECASE,
    ):
        number = reading.words.number(one["n"])
        if number is not None:
            item = re.split(r"\s+(?:released|and \d|returned)\b", one["item"])[0].strip()
            ratios.append({"item": item, "gives": str(number)})
            draft.found.append(reading.found("exchange.ratios", one.span(), "a number for each"))
    single = [one for one in reading.amounts if not lead.start() <= one.begin < lead.end()]
    if not ratios and single:
        ratios.append({"item": lead["what"], "gives": single[0].written})
        draft.found.append(reading.found("exchange.ratios", (single[0].begin, single[0].end), "a number for each"))
    if ratios and len({str(one["item"]) for one in ratios}) == len(ratios):
        draft.promise["ratios"] = ratios
    else:
        draft.asks.append(Ask("exchange.ratios", "How many are given for each, by category?", True))


def custody(reading: Reading) -> Draft | None:
    """Handed to a third party that holds it for a time, and then to the other side."""
    match = re.search(_HELD, reading.text, re.IGNORECASE)
    third = [
        one
        for one in reading.of("body", "participant")
        if one.begin > reading.duty.end and _TO.search(reading.text[: one.begin])
    ]
    held = [one for one in reading.moments if one.part == "length" and match and one.begin > match.end()]
    if match is None or not third or reading.duty.duty != "require" or not held or not third[0].begin < match.start():
        return None
    draft = Draft("custody", "held by a third party for a time")
    codes = acts_in(reading.text, reading.words, [(reading.duty.begin, match.start())])
    draft.promise = {"acts": one_or_more(one.code for one in codes)} if codes else {}
    for one in codes:
        draft.found.append(reading.found("custody.acts", (one.begin, one.end), f"phrase for {one.code}"))
    if not codes:
        draft.asks.append(Ask("custody.acts", "What is transferred: persons, weapons, an area?", True))
    draft.promise["through"] = one_or_more(third[0].ids)
    draft.found.append(reading.found("custody.through", (third[0].begin, third[0].end), "to whom first"))
    if not held[0].written[0].endswith(("month", "months", "year", "years")):
        draft.promise["held_for"] = held[0].written[0]
        draft.found.append(reading.found("custody.held_for", (held[0].begin, held[0].end), "a length of time"))
    if len(third) > 1:
        draft.promise["then_to"] = one_or_more(third[-1].ids)
        draft.found.append(reading.found("custody.then_to", (third[-1].begin, third[-1].end), "to whom in the end"))
    return draft
