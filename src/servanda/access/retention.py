"""How long content is kept: one table of periods by class, each with its reason."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from servanda.access.classes import DataClass

_TABLE: Final = "retention.csv"


@dataclass(frozen=True, slots=True)
class Retention:
    """How long content of a class is kept after its matter is closed; its commitment stays for ever.

    ``days``: None for ever. ``why``: the reason of the period a mission starts from.
    """

    data_class: DataClass
    days: int | None
    why: str


@cache
def retention_table() -> Mapping[DataClass, Retention]:
    """The periods a mission starts from. It may shorten them, and lengthen none of the sealed classes."""
    text = files("servanda.access").joinpath(_TABLE).read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    found = (Retention(DataClass(one["class"]), int(one["days"]) if one["days"] else None, one["why"]) for one in rows)
    return {one.data_class: one for one in found}
