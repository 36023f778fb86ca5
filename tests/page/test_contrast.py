"""Every look can be read: at least 4.5 to 1 for words, 3 to 1 for shapes (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re
from importlib.resources import files

import pytest

from servanda.page import TONES

STYLE = files("servanda.page").joinpath("assets", "page.css").read_text(encoding="utf-8")


def light(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tone", TONES)
def test_looks_can_be_read(tone: str) -> None:
    found = re.search(rf"\.t-{tone}{{--ink:(#\w{{6}});--mid:(#\w{{6}});--tint:(#\w{{6}})}}", STYLE)
    assert found
    ink, mid, tint = found.groups()
    assert contrast(ink, tint) >= 4.5
    assert contrast(ink, "#ffffff") >= 4.5
    assert contrast(mid, "#ffffff") >= 4.5
    assert contrast(mid, tint) >= 3


@pytest.mark.parametrize("name", ["ink", "soft", "deep"])
def test_plain_words_can_be_read(name: str) -> None:
    found = re.search(rf"--{name}:(#\w{{6}})", STYLE)
    assert found and contrast(found.group(1), "#f6f7f8") >= 4.5
