"""The header of a proposed clause: who, when, if what, seen and certified by whom; and what is asked of a person."""

import re
from collections.abc import Iterable

from servanda.drafting.proposals.acts import acts_in
from servanda.drafting.proposals.names import Mention
from servanda.drafting.proposals.proposal import Ask
from servanda.drafting.proposals.reading import Draft, Reading, places_of

#: Kinds that are done once; the others are kept, so that a span of days is their beginning and end.
DONE_ONCE = frozenset({"must", "builds_confidence", "custody"})
_OFFERED = ("must", "must_not", "staged", "custody", "exchange")
_UNWATCHED = ("may", "renews", "certifies", "as_long_as", "snaps_back")
_BREAKS = re.compile(
    r"\b(?:on the (?:first|\w+) day after|by the \w+ day after|as soon as possible|without delay|immediately)\b",
    re.IGNORECASE,
)


def frame(reading: Reading, draft: Draft) -> dict[str, object]:
    """The header's values; what was read and what is asked is added to the draft."""
    header: dict[str, object] = {}
    _track(reading, draft)
    _who(reading, draft, header)
    _phase(reading, draft, header)
    _moments(reading, draft, header)
    _conditions(reading, draft, header)
    _watched(reading, draft, header)
    _reversible(reading, draft, header)
    return header


def one_or_more(ids: Iterable[str]) -> str | list[str]:
    """Ids as the file writes them: one alone, or a list; each once, in order."""
    listed = list(dict.fromkeys(ids))
    return listed[0] if len(listed) == 1 else listed


def ids(mentions: Iterable[Mention]) -> list[str]:
    """The ids several mentions stand for, each once."""
    return list(dict.fromkeys(id_ for one in mentions for id_ in one.ids))


def span_of(mentions: tuple[Mention, ...]) -> tuple[int, int]:
    """From the first mention to the last."""
    return min(one.begin for one in mentions), max(one.end for one in mentions)


def acts_of(reading: Reading, draft: Draft, path: str, *, required: bool = True) -> dict[str, object]:
    """Acts and places of the main clause, as the file's ``acts``, ``in`` and ``outside``."""
    read: dict[str, object] = {}
    if reading.acts:
        read["acts"] = one_or_more(one.code for one in reading.acts)
        for one in reading.acts:
            draft.found.append(reading.found(f"{path}.acts", (one.begin, one.end), f"phrase for {one.code}"))
    elif required:
        draft.asks.append(
            Ask(f"{path}.acts", "Which act is meant? The words stand for none that the rules know.", True)
        )
    for key, mentions in places_of(reading).items():
        if mentions:
            read[key] = one_or_more(ids(mentions))
            draft.found.append(reading.found(f"{path}.{key}", span_of(mentions), "zone named"))
    return read


def _who(reading: Reading, draft: Draft, header: dict[str, object]) -> None:
    if "who" in draft.settled:
        return
    if reading.who:
        header["who"] = one_or_more(ids(reading.who))
        draft.found.append(reading.found("who", span_of(reading.who), "named before the verb, or after 'by'"))
    elif draft.kind == "renews":
        return
    else:
        draft.asks.append(Ask("who", "Who owes this? The sentence names nobody.", options=reading.offered.parties))


def _track(reading: Reading, draft: Draft) -> None:
    """The file takes a clause for security where nothing is said; where it has no such track, a person says which."""
    tracks = reading.offered.tracks
    if "security" not in tracks:
        draft.asks.append(Ask("track", "To which track does this belong?", True, tracks))


def _phase(reading: Reading, draft: Draft, header: dict[str, object]) -> None:
    within = re.compile(r"\b(?:in|during|throughout|within|dans|pendant)\s+(?:the\s+|la\s+)?$|في\s+$", re.IGNORECASE)
    for one in [one for one in reading.of("phase") if within.search(reading.text[: one.begin])][:1]:
        header["phase"] = one.ids[0]
        draft.found.append(reading.found("phase", (one.begin, one.end), "phase named"))


def _moments(reading: Reading, draft: Draft, header: dict[str, object]) -> None:
    if "moments" in draft.settled:
        return
    kept = draft.kind not in DONE_ONCE
    if not kept and _begun_and_ended(reading, draft, header):
        return
    for one in reading.moments:
        if one.part == "length" or (reading.in_condition(one.begin) and one.rule != "at signature"):
            continue
        if one.part == "between" and kept:
            values: dict[str, object] = dict(zip(("from", "until"), one.written, strict=True))
        elif one.part == "between":
            values = {"between": list(one.written)}
        elif one.rule == "at signature" and draft.kind == "must":
            values = {"by": one.written[0]}
        else:
            values = {one.part: one.written[0]}
        for key, value in values.items():
            if key not in header and not (key in ("by", "from") and "between" in header):
                header[key] = value
                draft.found.append(reading.found(key, (one.begin, one.end), one.rule))
    if draft.kind in DONE_ONCE and not {"by", "between"} & header.keys():
        _no_deadline(reading, draft)


def _begun_and_ended(reading: Reading, draft: Draft, header: dict[str, object]) -> bool:
    """``shall begin on day 42 … and shall complete … by day 50``."""
    ends = [one for one in reading.moments if one.part == "by" and not reading.in_condition(one.begin)]
    if len(ends) != 2 or not re.search(
        r"\b(?:begin|start|commence)\w*\s+(?:\w+\s+){0,3}$", reading.text[: ends[0].begin], re.IGNORECASE
    ):
        return False
    header["between"] = [one.written[0] for one in ends]
    draft.found.append(reading.found("between", (ends[0].begin, ends[1].end), "when it begins and when it is complete"))
    return True


def _no_deadline(reading: Reading, draft: Draft) -> None:
    loose = [one for one in reading.moments if one.part == "length" and not reading.in_condition(one.begin)]
    if loose:
        draft.asks.append(
            Ask("by", f"From what moment are the {loose[0].written[0]} counted?", options=("signature", "entry"))
        )
    elif match := _BREAKS.search(reading.text):
        draft.asks.append(Ask("by", f"“{match[0]}”: which moment is that? A date, or another clause that is done."))
    else:
        draft.asks.append(
            Ask(
                "by",
                "By when? The sentence sets no date; write 'not stated' if the text sets none.",
                options=("not stated",),
            )
        )


def _conditions(reading: Reading, draft: Draft, header: dict[str, object]) -> None:
    if "conditions" in draft.settled:
        return
    for kind, (begin, end) in reading.conditions:
        words = reading.text[begin:end]
        if kind == "when" and "when" not in header:
            _when(reading, draft, header, (begin, end))
        elif kind == "while":
            draft.asks.append(Ask("while", f"“{words}”: which condition is that, as the file writes it?"))
        elif kind == "step":
            draft.asks.append(
                Ask(
                    "in_step_with",
                    f"“{words}”: with which clause does this advance in step?",
                    options=_clauses(reading),
                )
            )
        elif kind == "except":
            draft.asks.append(Ask("note", f"“{words}”: is this an exception to write as a clause of its own ('may')?"))


def _when(reading: Reading, draft: Draft, header: dict[str, object], span: tuple[int, int]) -> None:
    words = reading.text[span[0] : span[1]]
    inside = [one for one in reading.mentions if span[0] <= one.begin < span[1]]
    event = next((one for one in inside if one.sort == "event"), None)
    quiet = _quiet(reading, span)
    if event is not None:
        header["when"] = {"event": event.ids[0]}
        draft.found.append(reading.found("when", (event.begin, event.end), "event named in the condition"))
    elif quiet is not None:
        header["when"] = quiet
        draft.found.append(reading.found("when", span, "quiet for a time"))
    else:
        draft.asks.append(
            Ask("when", f"“{words}”: which clause, event or decision is that?", options=_clauses(reading))
        )


def _quiet(reading: Reading, span: tuple[int, int]) -> dict[str, object] | None:
    """``once no fire has been recorded in the areas for seven days``."""
    words = reading.text[span[0] : span[1]]
    lasting = next((one for one in reading.moments if one.part == "length" and span[0] <= one.begin < span[1]), None)
    acts = acts_in(reading.text, reading.words, [span])
    if lasting is None or not acts or not re.search(r"\bno\b|\bnone\b|\baucun|\bwithout\b", words, re.IGNORECASE):
        return None
    zones = [one for one in reading.mentions if one.sort == "zone" and span[0] <= one.begin < span[1]]
    quiet: dict[str, object] = {"acts": one_or_more(one.code for one in acts)}
    if zones:
        quiet["in"] = one_or_more(ids(zones))
    return {"quiet": quiet, "for": lasting.written[0]} if _short(lasting.written[0]) else None


def _short(length: str) -> bool:
    return not length.endswith(("month", "months", "year", "years"))


def _clauses(reading: Reading) -> tuple[str, ...]:
    return reading.offered.clauses


def _watched(reading: Reading, draft: Draft, header: dict[str, object]) -> None:
    for key, patterns in (("certified_by", reading.words.certified), ("observed_by", reading.words.observed)):
        for pattern in patterns:
            for match in pattern.finditer(reading.text):
                at = match.end() + (
                    len(gap[0]) if (gap := re.match(r"\s+(?:the\s+)?", reading.text[match.end() :])) else 0
                )
                listed = reading.after(at, "body", "participant")
                if listed and key not in header:
                    header[key] = one_or_more(ids(listed))
                    draft.found.append(reading.found(key, (match.start(), listed[-1].end), f"“{match[0]}”"))
    if not {"observed_by", "certified_by"} & header.keys() and draft.kind not in _UNWATCHED:
        draft.asks.append(
            Ask("observed_by", "Who observes this, and how would they know?", options=reading.offered.bodies)
        )


def _reversible(reading: Reading, draft: Draft, header: dict[str, object]) -> None:
    if "reversible" in draft.settled:
        return
    for value, patterns in reading.words.reversible.items():
        for pattern in patterns:
            if (match := pattern.search(reading.text)) and "reversible" not in header:
                header["reversible"] = value
                draft.found.append(reading.found("reversible", match.span(), "words for it"))
    if "reversible" not in header and draft.kind in _OFFERED:
        draft.asks.append(Ask("reversible", "Can this step be undone?", options=("yes", "no")))
