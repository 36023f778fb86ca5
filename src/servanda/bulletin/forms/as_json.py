"""A bulletin as JSON: what stands in it and nothing else."""

import json
from dataclasses import fields, is_dataclass
from datetime import date, time
from typing import Any

from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.speaking import spoken_by
from servanda.bulletin.period import Period
from servanda.bulletin.public import LEAST, PublicCount
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords


def render(bulletin: Bulletin) -> Rendered:
    """The whole bulletin; keys in order of the parts."""
    spoken = spoken_by(bulletin, BulletinWords(bulletin.language))
    head = {"servanda_bulletin": 1, "spoken": spoken, "least_count_shown": LEAST, "official": bulletin.speaker.official}
    data = head | _plain(bulletin)
    return Rendered("json", "application/json", json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n")


def _plain(value: Any) -> Any:
    if isinstance(value, PublicCount):
        return {"withheld": True} if value.value is None else value.value
    if isinstance(value, Period):
        return {
            "first": value.first.isoformat(),
            "last": value.last.isoformat(),
            "zone": value.zone,
            "cut_off": value.cut_off.isoformat("minutes"),
        }
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, date | time):
        return value.isoformat()
    return value
