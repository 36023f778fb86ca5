"""Ends of scales that read well."""

from typing import Final

_LEADS: Final = (4, 6, 8, 10, 12, 16, 20, 24, 32)


def scale_top(value: float) -> float:
    """The next round number at or above a value whose quarters are whole: 4, 8, 12, 16, 20, 24, 32, 40, 60, 80 …"""
    tens = 1.0
    while True:
        for lead in _LEADS:
            if lead * tens >= value and lead * tens % 4 == 0:
                return lead * tens
        tens *= 10
