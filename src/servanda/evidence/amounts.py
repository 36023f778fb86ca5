"""Amounts as a person writes them: ``279 weapons``, ``4.1 inspections``, ``40%``; as whole thousandths."""

import re
from decimal import Decimal
from typing import Final

_AMOUNT: Final = re.compile(r"(?P<number>\d{1,12}(?:\.\d{1,3})?)(?:\s+(?P<unit>[^\d\s].{0,60}))?", re.ASCII | re.S)
_SHARE: Final = re.compile(r"(?P<percent>\d{1,3}(?:\.\d)?)\s*%|(?P<part>[01](?:\.\d{1,3})?)", re.ASCII)


class NoAmount(ValueError):
    """The text is no amount; the message says why, in words for a person."""


def read_amount(text: str) -> tuple[int, str | None]:
    """Thousandths and the unit, if one is written; raises NoAmount.

    >>> read_amount("279 weapons")
    (279000, 'weapons')
    """
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        raise NoAmount(f"{text!r} is no amount; write digits, at most three decimals, then the unit: 279 weapons")
    unit = found["unit"]
    return int(Decimal(found["number"]) * 1000), " ".join(unit.split()) if unit else None


def read_share(text: str) -> int:
    """A share of one, in thousandths; raises NoAmount.

    >>> read_share("40%"), read_share("0.405")
    (400, 405)
    """
    found = _SHARE.fullmatch(text.strip())
    share = -1
    if found is not None:
        share = int(Decimal(found["percent"]) * 10) if found["percent"] else int(Decimal(found["part"]) * 1000)
    if not 0 <= share <= 1000:
        raise NoAmount(f"{text!r} is no share; write 40% or 0.4")
    return share
