"""Weapons kept beyond a distance from a line."""

import re

from servanda.drafting.proposals.acts import seen
from servanda.drafting.proposals.frame import ids
from servanda.drafting.proposals.proposal import Ask
from servanda.drafting.proposals.reading import Draft, Reading

_KEPT = r"\b(?:withdraw\w*|kept|keep|remain|removed?|station\w*|retir\w+|maintenu\w*)\b"


def kept_beyond(reading: Reading) -> Draft | None:
    """Classes of weapons, each with its distance, from a line."""
    classes = seen(reading.text, reading.words.weapons, [(0, len(reading.text))])
    if not classes or not reading.distances or reading.find(_KEPT) is None or reading.duty.duty == "permit":
        return None
    draft = Draft("kept_beyond", "classes of weapons and distances")
    draft.promise = {"classes": _classes(reading, draft)}
    lines = reading.of("line")
    holders = ids(reading.who)
    if lines and holders:
        draft.promise["baseline"] = dict.fromkeys(holders, lines[0].ids[0])
        draft.found.append(reading.found("kept_beyond.baseline", (lines[0].begin, lines[0].end), "line named"))
    else:
        options = reading.offered.lines
        draft.asks.append(Ask("kept_beyond.baseline", "From which line is it measured, for each side?", True, options))
    draft.asks.append(Ask("kept_beyond.sides", "On which side of the line does each party stand?"))
    for one in reading.moments:
        if one.part == "by":
            draft.promise["withdrawn_by"] = one.written[0]
            draft.found.append(reading.found("kept_beyond.withdrawn_by", (one.begin, one.end), one.rule))
            break
    else:
        draft.asks.append(Ask("kept_beyond.withdrawn_by", "By when are they withdrawn?"))
    draft.settled.add("moments")
    return draft


def _classes(reading: Reading, draft: Draft) -> list[dict[str, object]]:
    """``25 km for artillery``: the distance just before, where it says 'for'; the first that follows elsewhere."""
    read: list[dict[str, object]] = []
    for one in seen(reading.text, reading.words.weapons, [(0, len(reading.text))]):
        before = [far for far in reading.distances if far.end <= one.begin]
        after = [far for far in reading.distances if far.begin >= one.end]
        for_ = [far for far in before if re.match(r"\s+(?:for|pour)\b", reading.text[far.end :])]
        chosen = for_[-1] if for_ else (after or before)[0]
        entry: dict[str, object] = {"weapons": one.code, **_calibre(reading.text[one.end : one.end + 40])}
        entry["distance"] = chosen.written
        read.append(entry)
        draft.found.append(reading.found("kept_beyond.classes", (one.begin, one.end), f"phrase for {one.code}"))
    return read


def _calibre(after: str) -> dict[str, str]:
    if match := re.match(r"\s+(?:of\s+)?(?:calibre\s+)?(\d{2,3})\s*mm\s+(?:and|or) (?:above|more)", after):
        return {"from_mm": match[1]}
    if match := re.match(r"\s+(?:of\s+)?(?:below|under|less than)\s+(\d{2,3})\s*mm", after):
        return {"below_mm": match[1]}
    return {}
