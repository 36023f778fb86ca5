"""Each sentence of a draft read by the rules, and what was made of it kept while nothing it hangs on changes."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from servanda.drafting.clause_library import terms_said
from servanda.drafting.proposals.frame import frame
from servanda.drafting.proposals.names import Mention, Names, defines
from servanda.drafting.proposals.offered import Choices, Offered
from servanda.drafting.proposals.proposal import Ask, Found
from servanda.drafting.proposals.reading import Bound, Draft, Reading, bound_in, readings
from servanda.drafting.proposals.rules import RULES
from servanda.drafting.proposals.sentences import Sentence, following_items, number_of, read_in_order
from servanda.drafting.proposals.words import words
from servanda.drafting.text import DraftText, Passage

#: Kinds whose rule reads the whole sentence, so that its further verbs are part of them.
_WHOLE = frozenset(
    {"staged", "custody", "exchange", "kept_beyond", "renews", "as_long_as", "snaps_back", "parity", "rate"}
)
#: A passage longer than this is not a provision; a person reads it.
LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class Made:
    """A clause read from a sentence, before it is given its id.

    ``base``: an id to begin with. ``written``: the words with their reading. ``terms``: definitions its words call for.
    """

    kind: str
    rule: str
    body: Mapping[str, Any]
    found: tuple[Found, ...]
    asks: tuple[Ask, ...]
    base: str
    written: str
    terms: tuple[str, ...]


class Provision:
    """A sentence that binds somebody, with the items of the list it opens.

    What it was read as hangs on the names that stand in it and on the choices it offered, and is kept as long as those
    are the same.
    """

    def __init__(self, bound: Bound, items: tuple[Sentence, ...]) -> None:
        self.sentence, self.items = bound.sentence, items
        self._bound = bound
        self._mentions: tuple[Mention, ...] | None = None
        self._asked: Mapping[str, tuple[str, ...]] = {}
        self._made: tuple[Made, ...] = ()

    def read(self, names: Names, choices: Choices, *, again: bool) -> tuple[Made, ...]:
        """The clauses it promises; ``again``: the names may be others than last time."""
        mentions = self._mentions
        if again or mentions is None:
            mentions = names.mentions(self._bound.text)
        same = all(getattr(choices, key) == was for key, was in self._asked.items())
        if mentions != self._mentions or not same:
            offered = Offered(choices)
            drafts = _drafts(self._bound, self.items, offered, mentions)
            self._made = tuple(_made(reading, draft) for reading, draft in drafts)
            self._mentions, self._asked = mentions, offered.asked
        return self._made


def provisions(text: DraftText) -> tuple[Provision, ...]:
    """Every sentence of a draft that binds somebody, in the order of the text."""
    listed = following_items(text)
    return tuple(
        Provision(bound, tuple(listed(sentence)))
        for passage, read in read_in_order(text)
        if len(passage.text) <= LONGEST and (language := words(passage.language)) is not None
        for sentence in read
        if not defines(sentence.text) and (bound := bound_in(sentence, language)).duties
    )


def _drafts(
    bound: Bound, items: tuple[Sentence, ...], offered: Offered, mentions: tuple[Mention, ...]
) -> Iterator[tuple[Reading, Draft]]:
    for reading in readings(bound, offered, mentions):
        whole = replace(reading, items=items)
        draft = next((made for rule in RULES if (made := rule(whole)) is not None), None)
        # the stem of a list is read with each of its items, unless it promises something by itself
        stem_alone = bool(items) and draft is not None and draft.kind != "staged" and not whole.acts
        if draft is not None and not stem_alone:
            yield whole, draft
            if draft.kind in _WHOLE:
                return


def _made(reading: Reading, draft: Draft) -> Made:
    sentence = reading.sentence
    header = {**frame(reading, draft), **draft.header}
    said = sentence.text.rstrip()
    body = {"says": {_tag(sentence.passage): said}, **header, draft.kind: draft.promise}
    whole = (len(reading.text) - len(sentence.text), len(reading.text))
    found = (reading.found("says", whole, "the sentence"), *draft.found)
    return Made(
        kind=draft.kind,
        rule=draft.rule,
        body=body,
        found=tuple(dict.fromkeys(found)),
        asks=tuple(draft.asks),
        base=_named(sentence.passage, draft),
        written=json.dumps([said, draft.kind, body], sort_keys=True, ensure_ascii=False),
        terms=terms_said(reading.text),
    )


def _tag(passage: Passage) -> str:
    return passage.language.lower().partition("-")[0]


def _named(passage: Passage, draft: Draft) -> str:
    """An id to begin with: what it is about and the number of its paragraph; never a party's name."""
    promise = draft.promise
    acts = promise.get("acts") or next(
        (part["acts"] for part in promise.values() if isinstance(part, dict) and "acts" in part), ""
    )
    code = (acts if isinstance(acts, str) else acts[0]) if acts else ""
    about = "-".join(code.split(".")[-1:]) or draft.kind.replace("_", "-")
    number = re.sub(r"[^0-9a-z]+", "-", number_of(passage).lower()).strip("-")
    return f"{about}-{number}".strip("-")[:60]
