"""A file to begin with: what the header proposals say, so that names are known before a person has confirmed any."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import yaml

from servanda.agreement import Agreement, read_agreement
from servanda.drafting.proposals.header import propose_header
from servanda.drafting.proposals.proposal import HeaderProposal
from servanda.drafting.text import DraftText

#: Stands in for clauses, of which the file must have one.
_PLACEHOLDER = {"id": "to-be-written", "says": "To be written.", "must": {"acts": "other"}}
_NOBODY = {"party-1": {"called": "First party"}, "party-2": {"called": "Second party"}}


def started_file(headers: Iterable[HeaderProposal], id_: str = "draft") -> dict[str, Any]:
    """The top of an agreement file, as plain values, that holds every header proposal taken as it stands.

    With two parties to be named where none was found, entry ``agreed later`` and UTC where the text says neither, and
    one clause to be written.
    """
    file: dict[str, Any] = {
        "servanda": "1",
        "id": id_,
        "title": {"en": "Draft"},
        "draft": "yes",
        "timing": {"zone": "UTC", "entry": "agreed later"},
        "participants": {},
    }
    for one in headers:
        if one.value is None:
            continue
        at = file
        for key in one.path[:-1]:
            at = at.setdefault(key, {})
        at[one.path[-1]] = one.value
    file["participants"] = file["participants"] or dict(_NOBODY)
    return {**file, "clauses": [_PLACEHOLDER]}


def started(text: DraftText) -> Agreement:
    """The agreement a draft suggests by itself, without clauses."""
    file = started_file(propose_header(text))
    return replace(read_agreement(yaml.safe_dump(file, allow_unicode=True, sort_keys=False)), clauses=())
