"""Every picture of escalation and forecast as a browser sets it: letters large enough, none over another, none cut."""

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from servanda.evidence import conform
from servanda.operations import draw_escalation, draw_forecast, escalate_case, forecast_case
from tests.operations.escalate.test_by_and_quiet import AGREEMENT, acts

pytestmark = [pytest.mark.browser, pytest.mark.slow]
#: Parts with pictures; those of the truce and of levels are drawn by Steps, whose words tests/page/test_steps.py holds.
PARTS = ("reciprocity", "spread", "signals", "warning", "guard")
#: The least height of letters as they are drawn, in pixels.
LEAST = 11.0
#: Of each text of each picture that is shown: its words, the size of its letters, its box, and that of its picture.
#: Maps place their words by rules of their own (tests/page/test_map.py).
TEXTS = """() => [...document.querySelectorAll('svg:not(.map):not(svg svg)')].map(svg => {
  const box = svg.getBoundingClientRect(), section = svg.closest('section')
  const texts = box.width ? [...svg.querySelectorAll('text')].filter(t => t.getClientRects().length) : []
  return {where: section ? section.id : '', left: box.left, right: box.right, top: box.top, bottom: box.bottom,
    texts: texts.map(text => {
      const to = text.getScreenCTM(), one = text.getBoundingClientRect()
      return {words: text.textContent, size: parseFloat(getComputedStyle(text).fontSize) * Math.hypot(to.a, to.b),
        left: one.left, right: one.right, top: one.top, bottom: one.bottom}
    })}
})"""


def told_of_more(rows: pl.DataFrame) -> pl.DataFrame:
    """The acts of the valley, each of many, so that numbers of an axis are long; and a statement of each side."""
    number = count()
    said = [
        {
            "id": f"5a1d{next(number):012x}", "kind": "act", "act": "declaration", "act_ppm": 1_000_000,
            "happened_from": at, "happened_to": at, "recorded": at + timedelta(hours=2), "actor": side,
            "actor_ppm": 1_000_000, "side_1": side, "note": "We hold our fire as long as they hold theirs, and say so.",
            "origin": "monitor", "source": "archive", "row": 9_000,
        }
        for side in ("north", "south") for day in (60, 61, 140)
        for at in [datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=day)]
    ]  # fmt: skip
    sides = rows.with_columns(side_1=pl.lit("north"), side_2=pl.lit("south"))
    return conform(pl.concat([sides, pl.DataFrame(said)], how="diagonal_relaxed"))


@pytest.fixture(scope="module")
def valley(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    here: Path = tmp_path_factory.mktemp("valley")
    (here / "agreement.yaml").write_text(AGREEMENT)
    told_of_more(acts()).write_parquet(here / "acts.parquet")
    return str(here / "agreement.yaml"), str(here / "acts.parquet")


@pytest.mark.parametrize("language", ["en", pytest.param("fr", marks=pytest.mark.long), "ar"])
def test_words_of_pictures_are_large_enough_and_cover_no_other(
    browser: Any, valley: tuple[str, str], language: str, tmp_path: Path
) -> None:
    case, archive = valley
    pages = {
        "escalation": draw_escalation(escalate_case(case, [archive], part=PARTS, language=language)),
        "forecast": draw_forecast(forecast_case(case, [archive], days=14, language=language)),
    }
    drawn: set[str] = set()
    for wide in (390, 1280):
        page = browser.new_page(viewport={"width": wide, "height": 900})
        for name, html in pages.items():
            (tmp_path / f"{name}.html").write_text(html, encoding="utf-8")
            page.goto((tmp_path / f"{name}.html").as_uri())
            for picture in page.evaluate(TEXTS):
                drawn |= {picture["where"]} if picture["texts"] else set()
                assert faults(picture) == [], f"{name} {wide} {picture['where']}"
            assert page.evaluate("document.documentElement.scrollWidth") <= wide, (name, wide)
        page.close()
    assert {"forecast-fan", "reciprocity-links", "spread-webs", "warning-strip", "signals-north"} <= drawn


def faults(picture: dict[str, Any]) -> list[str]:
    """Letters too small, words that leave their picture, words that cover others."""
    found = []
    for n, one in enumerate(picture["texts"]):
        if one["size"] < LEAST - 0.05:
            found.append(f"{one['words']!r} is {one['size']:.1f} px high")
        out = max(picture["left"] - one["left"], one["right"] - picture["right"])
        if out > 2 or picture["top"] - one["top"] > 4 or one["bottom"] - picture["bottom"] > 4:
            found.append(f"{one['words']!r} leaves its picture")
        for other in picture["texts"][:n]:
            across = min(one["right"], other["right"]) - max(one["left"], other["left"])
            # Lines of one name stand so close that the boxes of their letters meet, their letters do not.
            down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
            if across > 1.5 and down > 0.45 * one["size"]:
                found.append(f"{one['words']!r} covers {other['words']!r}")
    return found
