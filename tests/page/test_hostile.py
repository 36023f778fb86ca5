"""Whatever text a page is given, it never breaks out of its place."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from page.reading import Reading, faults
from page.sample_page import sample
from servanda.page import Page, render

BREAKOUTS = (
    "<script>alert(1)</script>",
    "</script></style></title><img src=x onerror=alert(1)>",
    "\"'><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "--><!-- ]]> <![CDATA[",
    "{{ 7*7 }} {% raw %} ${x} %s {n}",
    "\u202etxt.exe\u2066\u2067",
    "javascript:alert(1)",
    'https://example.org/"><script>',
    '#_top" onclick="alert(1)',
    "\x00\x08\x1b[31m\ud83d",
    "x" * 10_000,
    "ا" * 10_000,
    "",
    " ",
    "_s-alarm",
)
#: Texts that choose among given words rather than being printed.
CHOICES = {"tone", "kind", "line", "manner", "direction", "zone", "language"}
HOSTILE = st.one_of(st.sampled_from(BREAKOUTS), st.text(st.characters(), max_size=60))


def hostile(value: Any, draw: Any) -> Any:
    """The same value with every free text in it replaced; section ids stay apart by a number."""
    if isinstance(value, str):
        return draw()
    if isinstance(value, tuple):
        return tuple(hostile(part, draw) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: hostile(getattr(value, field.name), draw)
            for field in fields(value)
            if field.name not in CHOICES or type(value).__name__ in ("Edge", "Verbatim")
        }
        return replace(value, **changed)
    return value


def hostile_page(draw: Any) -> Page:
    """The sample with hostile texts everywhere, its sections still told apart."""
    page = sample()
    sections = tuple(
        replace(hostile(section, draw), id=f"{place}{draw()}") for place, section in enumerate(page.sections)
    )
    return replace(hostile(replace(page, sections=()), draw), sections=sections)


@pytest.mark.parametrize("text", BREAKOUTS, ids=range(len(BREAKOUTS)))
def test_one_hostile_text_everywhere(text: str) -> None:
    html = render(hostile_page(lambda: text))
    assert faults(html) == []
    html.encode("utf-8")


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_any_text_anywhere(data: st.DataObject) -> None:
    texts = data.draw(st.lists(HOSTILE, min_size=1, max_size=12))
    place = iter(range(10**9))
    html = render(hostile_page(lambda: texts[next(place) % len(texts)]))
    assert faults(html) == []
    html.encode("utf-8")


def test_the_script_is_ours_whatever_the_text() -> None:
    ours = Reading(render(sample())).raw["script"]
    assert Reading(render(hostile_page(lambda: BREAKOUTS[1]))).raw["script"] == ours


def test_a_language_tag_cannot_break_out() -> None:
    assert faults(render(replace(sample(), language='en"><script>'))) == []
