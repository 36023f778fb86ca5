"""What the agreement draws already, shown faintly on the map beside what is being drawn."""

from collections.abc import Iterator

from servanda.agreement import Agreement
from servanda.drafting.form.fields import Around
from servanda.drafting.form.options import Options


def drawn_already(agreement: Agreement, options: Options, section: str, key: str) -> tuple[Around, ...]:
    """Every line, polygon and circle of the agreement but the one the form is about."""
    drawn = (*_lines(agreement, options), *_zones(agreement, options))
    own = {"lines": ("line",), "zones": ("area", "circle")}[section]
    return tuple(one for one in drawn if not (one.id == key and one.sort in own))


def _lines(agreement: Agreement, options: Options) -> Iterator[Around]:
    for key, line in agreement.lines.items():
        yield Around(key, options.said(line.called) or key, "line", line.points)


def _zones(agreement: Agreement, options: Options) -> Iterator[Around]:
    for key, zone in agreement.zones.items():
        called = options.said(zone.called) or key
        if zone.polygon:
            yield Around(key, called, "area", zone.polygon)
        elif zone.circle is not None:
            yield Around(key, called, "circle", (zone.circle.centre,), zone.circle.radius)
