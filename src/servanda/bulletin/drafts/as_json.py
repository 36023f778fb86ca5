"""The page of a draft as JSON: what stands in it and nothing else."""

import json
from dataclasses import asdict
from datetime import date
from typing import Any

from servanda.bulletin.drafts import speaking
from servanda.bulletin.drafts.told import DraftTold
from servanda.bulletin.forms import Rendered
from servanda.bulletin.wording import BulletinWords


def render(told: DraftTold) -> Rendered:
    """The whole page; who speaks first."""
    words = BulletinWords(told.language)
    head = {"servanda_positions": 1, "spoken": speaking.said_by(told, words), "official": False}
    data = head | {"headline": speaking.headline(told, words)} | asdict(told)
    data |= {"disclosure": speaking.made_said(told, words)}
    text = json.dumps(data, ensure_ascii=False, indent=1, default=_day)
    return Rendered("json", "application/json", text.encode() + b"\n")


def _day(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
