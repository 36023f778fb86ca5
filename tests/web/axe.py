"""The accessibility rules of axe-core, run in the page: WCAG 2.2 at level AA."""

from pathlib import Path
from typing import Any

import pytest

from tests.examples import of_this_run

#: A desk's screen and a phone's.
WIDE, NARROW = (1280, 720), (390, 844)
AXE = Path(__file__).parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: Every rule is tried on every element all the same. What passed is not described: handing descriptions of a thousand
#: elements from the browser to the test took three times as long as the rules did.
_ONLY_VIOLATIONS = """async rules => {
    const found = await axe.run(document, {runOnly: rules, resultTypes: ["violations"]})
    return found.violations
}"""


def sizes_for(language: str) -> tuple[tuple[int, int], ...]:
    """Both sizes; at the gate and every day one: on the phone from right to left, where there is least room."""
    if of_this_run(1, 0, gate=0):
        return WIDE, NARROW
    return (NARROW,) if language == "ar" else (WIDE,)


def violations(page: Any) -> list[str]:
    """What the rules find on a page as it stands, with the place; skips where axe-core is missing."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: cd frontend && npm ci")
    # Given to the page by the browser's own tools, so the page's policy needs no exception.
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(_ONLY_VIOLATIONS, _RULES)
    return [f"{one['id']}: {node['target']} {node['html'][:160]}" for one in found for node in one["nodes"][:4]]
