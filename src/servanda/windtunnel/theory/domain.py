"""What the numbers of a model may be: a number outside its domain is refused, never computed with."""

from math import inf, isfinite, nextafter

from servanda.basis import Refusal

_BELOW_ONE = nextafter(1.0, 0.0)
_ABOVE_ZERO = nextafter(0.0, 1.0)


def within(name: str, value: float, low: float = -inf, high: float = inf) -> None:
    """Refuse (TUN101) a value that is no finite number from ``low`` to ``high``, ends included."""
    if not (isfinite(value) and low <= value <= high):
        raise Refusal(
            "TUN101", f"{name} is {value:g}, which is not {_range(low, high)}", f"give {name} {_range(low, high)}"
        )


def chance(**values: float) -> None:
    """Refuse (TUN101) what is no chance: a number from 0 to 1."""
    for name, value in values.items():
        if not 0.0 <= value <= 1.0:
            within(_said(name), value, 0.0, 1.0)


def discount(**values: float) -> None:
    """Refuse (TUN101) what is no patience: a number from 0 up to, not including, 1."""
    for name, value in values.items():
        if not 0.0 <= value < 1.0:
            within(_said(name), value, 0.0, _BELOW_ONE)


def positive(**values: float) -> None:
    """Refuse (TUN101) what is not a finite number above 0."""
    for name, value in values.items():
        if not 0.0 < value < inf:
            within(_said(name), value, _ABOVE_ZERO)


def not_negative(**values: float) -> None:
    """Refuse (TUN101) what is not a finite number of 0 or more."""
    for name, value in values.items():
        if not 0.0 <= value < inf:
            within(_said(name), value, 0.0)


def finite(**values: float) -> None:
    """Refuse (TUN101) infinities and what is not a number."""
    for name, value in values.items():
        if not isfinite(value):
            within(_said(name), value)


def whole(name: str, value: int, low: int, high: float = inf) -> None:
    """Refuse (TUN101) a count that is not whole, or not from ``low`` to ``high``."""
    within(name, value, low, high)
    if value != int(value):
        raise Refusal("TUN101", f"{name} is {value:g}, which is not whole", f"give {name} as a whole number")


def _said(name: str) -> str:
    return name.replace("_", " ")


def _range(low: float, high: float) -> str:
    if low == _ABOVE_ZERO:
        return "a number above 0" + ("" if high == inf else f" and up to {high:g}")
    if high == _BELOW_ONE:
        return f"a number from {low:g} up to, but not including, 1"
    if high == inf:
        return "a finite number" if low == -inf else f"a number of {low:g} or more"
    return f"a number from {low:g} to {high:g}"
