"""All families of change over one draft, within bounds."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final

from servanda.windtunnel.resequence import devices, forms, orders, steps
from servanda.windtunnel.resequence.bounds import KINDS, Bounds
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Family

_BY_FAMILY: Final[Mapping[Family, Callable[[Draft], Iterator[Edit]]]] = {
    "orders": orders.propose,
    "forms": forms.propose,
    "devices": devices.propose,
}


def proposals(draft: Draft, bounds: Bounds) -> Iterator[tuple[Edit, str]]:
    """Every candidate with why the bounds leave it out (empty where they do not), in a fixed order."""
    by_family: dict[Family, Callable[[Draft], Iterator[Edit]]] = {
        **_BY_FAMILY,
        "steps": partial(steps.propose, most_stages=bounds.most_stages),
    }
    for family, propose in by_family.items():
        if bounds.only and not {family, *KINDS[family]} & set(bounds.only):
            continue
        for edit in propose(draft):
            yield edit, bounds.against(edit)
