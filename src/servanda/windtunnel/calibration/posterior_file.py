"""A scenario file with what was learned in place of what was assumed, and its source."""

from typing import Any, Final

import yaml

from servanda.basis import read_yaml
from servanda.windtunnel.calibration.calibration import Calibration
from servanda.windtunnel.calibration.data import Truces
from servanda.windtunnel.calibration.learned import quantiles, ridge_words
from servanda.windtunnel.calibration.parameters import Parameter
from servanda.windtunnel.scenario.value import Shape, Value

#: Fields that are a chance or a share, for which a beta may stand.
_CHANCES: Final = frozenset(
    {
        "accident_rate", "opportunity", "false_alarm", "false_alarm_rate", "clears", "clear", "part", "stops",
        "resolve", "command_control", "trust", "patience", "misjudges", "withholds", "reading", "detection",
        "walk_away", "claimed", "broad", "finds", "decides", "rate_if_sincere", "rate_if_insincere", "laid",
        "heeds", "practice", "contradict", "restored", "late", "disarms", "separates", "bluffs",
        "taken_back", "called_off",
    }
)  # fmt: skip
_SECTIONS: Final = ("all_clauses", "all_actors")


def posterior_value(one: Parameter, values: Any, weights: Any) -> Value:
    """A spread with the mean and the width of what was learned: a beta for chances, else a triangle."""
    mean = float(weights @ values)
    variance = float(weights @ (values - mean) ** 2)
    if one.name.rpartition(".")[2] in _CHANCES and 0.0 < mean < 1.0 and variance > 0.0:
        both = mean * (1.0 - mean) / variance - 1.0
        a, b = mean * both, (1.0 - mean) * both
        if min(a, b) >= 0.5 and max(a, b) <= 10_000.0:
            return Value(Shape.BETA, _short(a), _short(b))
    low, high = quantiles(values, weights, (0.01, 0.99))
    if not low < high:
        return Value(Shape.FIXED, _short(mean))
    low, high = _short(low), _short(high)
    return Value(Shape.TRIANGULAR, low, min(high, max(low, _short(3.0 * mean - low - high))), high)


def _short(number: float) -> float:
    return float(f"{number:.5g}")


def posterior_text(found: Calibration, base: str = "") -> str:
    """The scenario file: ``base`` (the text of the one that was fitted, if any) with the posterior written over it."""
    plain: dict[str, Any] = read_yaml(base).data() if base else {"scenario": "1", "agreement": found.agreement.id}
    plain["class"] = "mediator-only"
    source = f"calibration-{found.digest[:8]}"
    plain["note"] = " ".join(part for part in (plain.get("note", ""), _note(found)) if part)
    plain["sources"] = {**(plain.get("sources") or {}), source: {"title": _title(found), "note": _how(found)}}
    for n, one in enumerate(found.parameters):
        for name, values in _places(one, found.posterior.u[:, n]):
            value = posterior_value(one, values, found.posterior.weights)
            _put(plain, name, {"value": _text(value.data()), "source": source, "mark": "K"})
    head = (
        "# What observations taught, written over what was assumed. Class mediator-only: keep it with the positions.\n"
    )
    return head + yaml.dump(
        plain, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=110, default_flow_style=None
    )


class _Plain(yaml.SafeDumper):
    """Text as it is, for every scalar of ours is text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012  (the library's own attribute)


def _places(one: Parameter, u: Any) -> list[tuple[str, Any]]:
    """The names of the file under which a parameter is written, each with its values."""
    if one.name.partition(".")[0] in _SECTIONS and one.alike():
        return [(one.name, one.at(u))]
    return [(name, spread.over(u)) for name, spread in zip(one.values, one.spreads, strict=True)]


def _put(plain: dict[str, Any], name: str, value: dict[str, Any]) -> None:
    """A value at its place in the file, over what is given there."""
    *parts, field = name.split(".")
    here = plain
    for n, part in enumerate(parts):
        listed = here.get(part)
        if n == 0 and part == "spoilers" and isinstance(listed, list):
            here = listed[int(parts[1]) - 1]
            break
        if not isinstance(listed, dict):
            here[part] = {}
        here = here[part]
    here[field] = value


def _text(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _text(one) for key, one in data.items()}
    if isinstance(data, list):
        return [_text(one) for one in data]
    return f"{data:.8g}"


def _title(found: Calibration) -> str:
    data = found.data
    if isinstance(data, Truces):
        return f"Calibration on end dates of {len(data.entries)} truces, {data.ended()} of which ended"
    lines = sum(len(log.entries) for log in data)
    return f"Calibration on {len(data)} incident log{'s' if len(data) > 1 else ''} of {lines} lines"


def _how(found: Calibration) -> str:
    return (
        f"observations {found.digest}, seed {found.seed}, populations of {found.size}; "
        f"{found.fit.played} sets of values tried"
    )


def _note(found: Calibration) -> str:
    said = "Values learned stand here each for itself, as if they did not hang together."
    for one in found.ridges:
        said += f" But {ridge_words(found.parameters, one)}."
    wide = [each.parameter.name for each in found.learned if each.verdict == "not learned"]
    return said + (f" Not learned, and close to what was assumed: {', '.join(wide)}." if wide else "")
