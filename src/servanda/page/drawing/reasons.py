"""Assessments with their reasons, as they are printed."""

from typing import Any

from servanda.page.drawing.setting import Setting
from servanda.page.sections import Reason, Reasons


def draw(section: Reasons, setting: Setting) -> dict[str, Any]:
    """What the template of Reasons needs."""
    return {"items": [_item(reason, section.shown, setting) for reason in section.items]}


def _item(reason: Reason, shown: int, setting: Setting) -> dict[str, Any]:
    lines = reason.lines[: max(shown, 0)]
    total = max(reason.total or 0, len(reason.lines))
    return {
        "it": reason,
        "lines": lines,
        "total": total,
        "cut": setting.word("lines_shown", shown=len(lines), total=total) if total > len(lines) else "",
        "has": {
            "at": any(line.at is not None for line in lines),
            "source": any(line.source or line.row is not None for line in lines),
            "grade": any(line.grade for line in lines),
        },
    }
