"""Small drafts for re-sequencing, with one thing in them at a time."""

from collections.abc import Callable, Mapping
from typing import Any

import yaml

from servanda.agreement import Agreement, read_agreement
from servanda.store import open_case
from servanda.windtunnel import Bounds, Draft, Edit, Scenario, Search, default_scenario, read_scenario
from servanda.windtunnel.resequence.families import proposals
from servanda.windtunnel.resequence.trying import Dropped, Trial, tried
from tests.windtunnel.designs import NOTHING, promise

DAY_ONE = "2026-01-01"


def text_of(*clauses: dict[str, Any], **more: Any) -> str:
    """A truce of two sides in block layout, as people write it."""
    data = {
        "servanda": "1",
        "id": "truce",
        "title": "A truce",
        "timing": {"zone": "UTC", "signed": DAY_ONE, "entry": DAY_ONE, "counting": "calendar days"},
        "participants": {"north": {"called": "North"}, "south": {"called": "South"}, **more.pop("others", {})},
    }
    given = list(clauses) or [promise("north"), promise("south")]
    return yaml.safe_dump(data | more | {"clauses": given}, sort_keys=False)


def duty(id_: str, who: str, acts: str = "movement.withdrawal", **more: Any) -> dict[str, Any]:
    """Something one side owes."""
    must = {"acts": acts, "by": who, **more.pop("must", {})}
    return {"id": id_, "says": "It is done.", "who": who, **more, "must": must}


def scenarios(**parts: Mapping[str, Any]) -> Callable[[Agreement], Scenario]:
    """``NOTHING`` of designs with parts in its place, for whatever agreement comes; the text says what there is."""
    base = {key: part for key, part in NOTHING.items() if key not in ("liaison", "guarantor")}

    def of(agreement: Agreement) -> Scenario:
        file: dict[str, Any] = {"scenario": "1", "agreement": agreement.id, "horizon": "365 days"}
        for part in {**base, **parts}:
            file[part] = {**base.get(part, {}), **parts.get(part, {})}
        return read_scenario(yaml.safe_dump(_texts(file)), agreement)

    return of


def _texts(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _texts(one) for key, one in value.items()}
    return [_texts(one) for one in value] if isinstance(value, list) else value


def draft_of(text: str, of: Callable[[Agreement], Scenario] = default_scenario) -> Draft:
    """The draft of a text."""
    agreement = read_agreement(text, "truce")
    return Draft(text, "truce", agreement, of(agreement))


def shipped_draft(name: str) -> Draft:
    """A case that comes with the program, under documented defaults."""
    paper = open_case(name).agreement()
    agreement = read_agreement(paper.text, paper.name)
    return Draft(paper.text, paper.name, agreement, default_scenario(agreement))


def edits(draft: Draft, kind: str) -> list[Edit]:
    """Every edit of a kind that is proposed."""
    return [one for one, _ in proposals(draft, Bounds()) if one.kind == kind]


def made(draft: Draft, edit: Edit, of: Callable[[Agreement], Scenario] = default_scenario) -> Trial | Dropped:
    """The edit made on its draft."""
    return tried(draft, draft, (), edit, of)


def search(draft: Draft, of: Callable[[Agreement], Scenario], bounds: Bounds | None = None, **more: Any) -> Search:
    """A search with few futures."""
    asked = {"seed": 1, "futures": 500, "heed": lambda *_: None, **more}
    return Search(draft, bounds or Bounds(), of, **asked)
