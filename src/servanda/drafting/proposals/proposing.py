"""A draft to proposed clauses, by plain rules; nothing is a clause until a person confirms it."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from servanda.agreement import Agreement
from servanda.drafting.library import terms_needed
from servanda.drafting.proposals.frame import frame
from servanda.drafting.proposals.names import Names, defines, definitions_in, names_in
from servanda.drafting.proposals.proposal import Proposal
from servanda.drafting.proposals.reading import Draft, Reading, readings
from servanda.drafting.proposals.rules import RULES
from servanda.drafting.proposals.sentences import Sentence, is_item, items_of, number_of, read_in_order, sentences
from servanda.drafting.proposals.starting import started
from servanda.drafting.proposals.words import words
from servanda.drafting.text import DraftText, Passage

_HASHED = 16
#: Kinds whose rule reads the whole sentence, so that its further verbs are part of them.
_WHOLE = frozenset(
    {"staged", "custody", "exchange", "kept_beyond", "renews", "as_long_as", "snaps_back", "parity", "rate"}
)
#: A passage longer than this is not a provision; a person reads it.
LONGEST = 4_000


def propose(text: DraftText, agreement: Agreement | None) -> tuple[Proposal, ...]:
    """Clauses proposed from a draft, in the order of the text.

    Names are those of the agreement file and the ones the text gives in their place; without a file, those that the
    header proposals find. Passages that render another
    (``beside``), headings, footnotes and definitions propose nothing; neither do languages without rules. Never raises.
    """
    agreement = agreement if agreement is not None else started(text)
    names = names_in(agreement, text)
    known = {*definitions_in(text), *agreement.definitions}
    taken = Counter(one.id for one in agreement.clauses)
    again: Counter[str] = Counter()
    found: list[Proposal] = []
    stages: set[str] = set()
    for passage, read in read_in_order(text):
        if passage.id in stages:
            continue
        for sentence in read:
            items = _items(text, sentence)
            for reading, draft in _drafts(sentence, agreement, names, items):
                found.append(_proposal(reading, draft, known, taken, again))
                # the items of a staged duty are its stages, and no clauses of their own
                stages |= {item.passage.id for item in items} if draft.kind == "staged" else set()
    return tuple(found)


def _items(text: DraftText, sentence: Sentence) -> tuple[Sentence, ...]:
    """The items of the list a sentence opens with its colon."""
    if not sentence.text.endswith(":") or is_item(sentence.passage):
        return ()
    return tuple(first for one in items_of(text, sentence.passage) for first in list(sentences(one))[:1])


def _drafts(
    sentence: Sentence, agreement: Agreement, names: Names, items: tuple[Sentence, ...]
) -> Iterator[tuple[Reading, Draft]]:
    language = words(sentence.passage.language)
    if language is None or defines(sentence.text) or len(sentence.passage.text) > LONGEST:
        return
    for reading in readings(sentence, language, agreement, names):
        whole = Reading(**{**_fields(reading), "items": items})
        draft = next((made for rule in RULES if (made := rule(whole)) is not None), None)
        # the stem of a list is read with each of its items, unless it promises something by itself
        stem_alone = bool(items) and draft is not None and draft.kind != "staged" and not whole.acts
        if draft is not None and not stem_alone:
            yield whole, draft
            if draft.kind in _WHOLE:
                return


def _fields(reading: Reading) -> dict[str, Any]:
    return {name: getattr(reading, name) for name in Reading.__dataclass_fields__}


def _proposal(reading: Reading, draft: Draft, known: set[str], taken: Counter[str], again: Counter[str]) -> Proposal:
    sentence = reading.sentence
    header = {**frame(reading, draft), **draft.header}
    said = sentence.text.rstrip()
    body = {"says": {_tag(sentence.passage): said}, **header, draft.kind: draft.promise}
    found = (
        reading.found("says", (len(reading.text) - len(sentence.text), len(reading.text)), "the sentence"),
        *draft.found,
    )
    clause = {"id": _named(sentence.passage, draft, taken), **body}
    return Proposal(
        id=_hash(said, draft.kind, body, again),
        passage=sentence.passage.id,
        span=(sentence.begin, sentence.end),
        kind=draft.kind,
        clause=clause,
        found=tuple(dict.fromkeys(found)),
        asks=tuple(dict.fromkeys(draft.asks)),
        needs=terms_needed(reading.text, known),
        rule=draft.rule,
    )


def _tag(passage: Passage) -> str:
    return passage.language.lower().partition("-")[0]


def _hash(said: str, kind: str, body: Mapping[str, Any], again: Counter[str]) -> str:
    """The same words with the same reading have the same id in the next draft; said twice, they are told apart."""
    written = json.dumps([said, kind, body], sort_keys=True, ensure_ascii=False)
    again[written] += 1
    return hashlib.sha256(f"{written}{again[written]}".encode()).hexdigest()[:_HASHED]


def _named(passage: Passage, draft: Draft, taken: Counter[str]) -> str:
    """An id to begin with: what it is about and the number of its paragraph; never a party's name."""
    promise = draft.promise
    acts = promise.get("acts") or next(
        (part["acts"] for part in promise.values() if isinstance(part, dict) and "acts" in part), ""
    )
    code = (acts if isinstance(acts, str) else acts[0]) if acts else ""
    about = "-".join(code.split(".")[-1:]) or draft.kind.replace("_", "-")
    number = re.sub(r"[^0-9a-z]+", "-", number_of(passage).lower()).strip("-")
    base = f"{about}-{number}".strip("-")[:60]
    taken[base] += 1
    return base if taken[base] == 1 else f"{base}-{taken[base]}"
