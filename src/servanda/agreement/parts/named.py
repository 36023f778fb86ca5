"""What the ids of each key name. Types tell an id from other words, and only the key tells whose id it is."""

from typing import Final

#: By the key alone, or by shape and key where the same key means something else there.
_NAMED: Final = {
    "who": "actor", "by": "actor", "toward": "actor-or-words", "in": "zone", "outside": "zone", "any_of": "zone",
    "except": "zone", "observed_by": "body", "certified_by": "body", "decided_by": "actor", "found_by": "actor",
    "through": "actor", "then_to": "actor", "to": "actor", "decides": "actor", "answers_for": "participant",
    "side": "participant", "track": "track", "phase": "phase", "event": "event", "otherwise": "consequence",
    "acts": "act", "notices": "act", "weapons": "weapon", "items": "item", "item": "item", "categories": "item",
    "unit": "unit", "along": "line", "clause": "clause", "done": "duty", "in_force": "clause-or-phase",
    "what": "duty", "keeps": "clause", "binds": "clause", "defeats": "clause", "returns": "clause", "of": "clause",
    "found": "clause-or-any", "on": "clause-or-any", "finds": "clause-or-any", "id": "new", "named": "new",
    "Cited.in": "source", "Version.by": "actor-or-words", "Event.decided_by": "actor-or-words",
    "Body.chair": "actor-or-words", "Body.tie_break": "actor-or-words", "Body.reports_to": "actor-or-words",
    "Dependency.of": "actor", "Moving.follows": "item", "Body.members": "member", "prevails": "language",
    "Variant.clause": "clause", "KeptBeyond.baseline": "line", "GivesNotice.except": "",
}  # fmt: skip
#: What the keys of a table are.
_KEYED: Final = {
    "baseline": "participant", "sides": "participant", "members": "actor-or-words", "known_as": "origin",
    "changes": "changed", "clocks": "step",
}  # fmt: skip


def named_by(shape: str, key: str) -> str:
    """What an id under this key of this shape names; empty where it names nothing of the file."""
    return _NAMED.get(f"{shape}.{key}", _NAMED.get(key, ""))


def keyed_by(key: str) -> str:
    """What the keys of a table under this key are; ids of their own where nothing else is said."""
    return _KEYED.get(key, "new")
