"""The boxes of a graph: words on a few lines, a look, a letter, a link where there is one."""

from markupsafe import Markup

from servanda.basis import closed, left_open
from servanda.page.drawing.plan import HIGH, WIDE, At
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import tag
from servanda.page.drawing.text import clean, measure, short
from servanda.page.sections import Node


def box(node: Node, at: At, in_cycle: bool, setting: Setting) -> Markup:
    """A node as a box around its middle, with its words on at most two lines and a caption."""
    x, y = at
    tone = setting.tone(node.status, node.tone)
    left, top = x - WIDE / 2, y - HIGH / 2
    parts = [
        tag("title", " · ".join(part for part in (node.label, node.caption) if part)[:400]),
        tag("rect", x=left, y=top, width=WIDE, height=HIGH, rx=3),
        tag("rect", x=left if not setting.rtl else left + WIDE - 5, y=top, width=5, height=HIGH, klass="spine"),
    ]
    caption = short(node.caption, 34)
    lines = folded(node.label, WIDE - 22, 12.0, 2)
    step = 14.5
    start = y - (len(lines) + bool(caption)) * step / 2 + 11
    for i, line in enumerate(lines):
        parts.append(tag("text", line, x=x + 2, y=start + i * step))
    if caption:
        parts.append(tag("text", caption, x=x + 2, y=start + len(lines) * step, klass="caption"))
    if node.status:
        parts.append(tag("text", setting.letter(node.status), x=left + WIDE - 9, y=top + 13, klass="letter"))
    inner = tag("g", *parts, klass=f"node t-{tone}{' in-cycle' if in_cycle else ''}")
    href = setting.href(node.link)
    return tag("a", inner, href=href) if href else inner


def folded(text: str, wide: float, size: float, most: int) -> list[str]:
    """Words on at most so many lines of a width; what does not fit ends in an ellipsis."""
    lines = [""]
    for word in clean(text[:600]).split():
        longer = f"{lines[-1]} {word}".strip()
        if measure(longer, size) <= wide or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    kept = _apart(lines)[:most]
    if len(lines) > most:
        kept[-1] += "…"
    return [_narrowed(line, wide, size) for line in kept]


def _apart(lines: list[str]) -> list[str]:
    """Each line with its isolates whole: what one leaves open goes on in the next."""
    whole, going = [], ""
    for line in lines:
        line, going = going + line, left_open(going + line)
        whole.append(closed(line))
    return whole


def _narrowed(line: str, wide: float, size: float) -> str:
    if measure(line, size) <= wide:
        return line
    while line and measure(line + "…", size) > wide:
        line = line[:-1]
    return closed(line.rstrip("… ")) + "…"
