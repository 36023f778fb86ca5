"""SVG elements as text: every attribute and every label escaped, every number spelled one way."""

from markupsafe import Markup, escape

from servanda.page.drawing.text import clean


def num(value: float) -> str:
    """A coordinate with at most two decimals and no trailing zeros; the same on every machine.

    >>> num(12.0), num(-0.001), num(3.456)
    ('12', '0', '3.46')
    """
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def pct(value: float) -> str:
    """A coordinate in per cent of the drawing's width."""
    return num(value) + "%"


def tag(name: str, *inner: Markup | str, **attributes: object) -> Markup:
    """One element; ``klass`` is spelled class, underscores become hyphens, None leaves an attribute out."""
    parts = [f"<{name}"]
    for key, value in attributes.items():
        if value is None or value == "":
            continue
        key = "class" if key == "klass" else key.replace("_", "-")
        shown = num(value) if isinstance(value, float) else escape(clean(str(value)))
        parts.append(f' {key}="{shown}"')
    if not inner:
        return Markup("".join(parts) + "/>")
    body = "".join(str(part) if isinstance(part, Markup) else str(escape(clean(part))) for part in inner)
    return Markup("".join(parts) + f">{body}</{name}>")


def join(parts: list[Markup]) -> Markup:
    """Elements one after the other."""
    return Markup("").join(parts)


def path(points: list[tuple[float, float]], closed: bool = False) -> str:
    """A path through points in whole tenths, written in relative steps, which is short."""
    if not points:
        return ""
    px, py = round(points[0][0] * 10), round(points[0][1] * 10)
    out = [f"M{_tenths(px)} {_tenths(py)}l"]
    first = True
    for x, y in points[1:]:
        qx, qy = round(x * 10), round(y * 10)
        if (qx, qy) == (px, py):
            continue
        dx, dy = _tenths(qx - px), _tenths(qy - py)
        lead = "" if first or dx.startswith("-") else " "
        out.append(f"{lead}{dx}{'' if dy.startswith('-') else ' '}{dy}")
        px, py, first = qx, qy, False
    if first:
        out.append("0 0")
    return "".join(out) + ("z" if closed else "")


def _tenths(value: int) -> str:
    whole, part = divmod(abs(value), 10)
    text = (f"{whole}" if whole or not part else "") + (f".{part}" if part else "")
    return f"-{text}" if value < 0 else text
