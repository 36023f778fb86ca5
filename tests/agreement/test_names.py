"""What a participant or body is called, in any language, is a name of it."""

import json
from typing import Any

from servanda.agreement import lower, read_agreement
from servanda.vocabulary import resolve


def resolved(participants: dict[str, Any], *names: str) -> list[str | None]:
    """Whom the names belong to, in an agreement of these participants and one body."""
    agreement = {
        "servanda": "1",
        "id": "named",
        "title": "Named",
        "timing": {"zone": "UTC", "entry": "2020-03-02"},
        "participants": participants,
        "bodies": {"mission": {"called": {"en": "Observer Mission", "fr": "Mission d'observation"}}},
        "clauses": [{"id": "quiet", "says": "No fire.", "who": list(participants)[:2], "must_not": {"acts": "fire"}}],
    }
    law = lower(read_agreement(json.dumps(agreement)))
    found = resolve({**{key: key for key in law.everyone}, **law.names})
    return [found(name) for name in names]


HILLS = {"called": {"en": "Hill Council", "fr": "Conseil des Collines", "ar": "مجلس التلال"}}
PLAIN = {"called": {"en": "Plain Council"}, "known_as": {"press": ["Plain*"]}}


def test_every_language_counts() -> None:
    names = ("Hill Council", "conseil  des collines", "مجلس التلال", "mission d'OBSERVATION", "Plain Army", "Collines")
    assert resolved({"hills": HILLS, "plain": PLAIN}, *names) == ["hills", "hills", "hills", "mission", "plain", None]


def test_what_two_are_called_belongs_to_neither() -> None:
    twice = {"called": {"en": "Army", "fr": "Collines"}}
    assert resolved({"hills": HILLS, "plain": twice, "other": twice}, "army", "Hill Council") == [None, "hills"]


def test_a_listed_name_or_a_key_stands_before_what_is_called() -> None:
    listed = {"called": "Plain", "known_as": {"press": ["Hill Council"]}}
    assert resolved({"hills": HILLS, "plain": listed}, "Hill Council") == ["plain"]
    assert resolved({"hills": {"called": "Plain"}, "plain": {"called": "Army"}}, "plain", "army") == ["plain", "plain"]


def test_a_star_in_what_is_called_is_no_pattern() -> None:
    assert resolved({"hills": {"called": "Hill*"}, "plain": PLAIN}, "Hill", "Hill*") == [None, None]
