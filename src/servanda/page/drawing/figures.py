"""Key numbers, as they are printed."""

from typing import Any

from servanda.page.drawing.setting import Setting
from servanda.page.sections import Figure, Figures


def draw(section: Figures, setting: Setting) -> dict[str, Any]:
    """What the template of Figures needs."""
    return {"figures": [_figure(figure, setting) for figure in section.figures]}


def _figure(figure: Figure, setting: Setting) -> dict[str, Any]:
    return {
        "value": _spell(figure.value, setting),
        "before": "" if figure.previous is None else _before(figure, setting),
        "change": _change(figure, setting),
        "it": figure,
    }


def _spell(value: int | str, setting: Setting) -> str:
    return setting.number(value) if isinstance(value, int) else value


def _before(figure: Figure, setting: Setting) -> str:
    previous = setting.word("was", previous=_spell(figure.previous or 0, setting))
    return f"{previous} {figure.previous_caption}".strip()


def _change(figure: Figure, setting: Setting) -> str:
    """The difference with its sign; an arrow says up or down and nothing more."""
    if not isinstance(figure.value, int) or not isinstance(figure.previous, int):
        return ""
    by = figure.value - figure.previous
    if by == 0:
        return setting.word("no_change")
    return f"{'▲ +' if by > 0 else '▼ −'}{setting.number(abs(by))}"
