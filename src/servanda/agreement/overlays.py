"""Versions as overlays: extensions, side letters and re-dated deadlines, applied up to a date."""

import copy
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from servanda.agreement.model import Redating
from servanda.basis import Node, Refusal, to_us


def overlaid(plain: dict[str, Any], root: Node, as_of: int | None) -> tuple[dict[str, Any], tuple[Redating, ...]]:
    """The file's plain data with every overlay made before ``as_of`` applied, and what they re-wrote.

    Refuses (AGR03x) an overlay that changes a clause or phase the file does not have.
    """
    versions = plain.get("versions")
    if not isinstance(versions, list):
        return plain, ()
    plain = copy.deepcopy(plain)
    timing = plain.get("timing")
    zone = timing.get("zone") if isinstance(timing, dict) else None
    zone = zone if isinstance(zone, str) and zone else "UTC"
    redated: list[Redating] = []
    kept = [(n, version) for n, version in enumerate(versions) if isinstance(version, dict)]
    for n, version in sorted(kept, key=lambda pair: str(pair[1].get("made"))):
        if not isinstance(version.get("changes"), dict):
            continue
        if as_of is not None and _made(version, zone) >= as_of:
            continue
        for target, changes in version["changes"].items():
            part = _part(plain, target)
            place = root.at(("versions", n, "changes", target)).place
            if part is None or not isinstance(changes, dict):
                raise Refusal(
                    "AGR030",
                    f"version {version.get('id')!r} changes {target!r}, which is no clause or phase of this file",
                    "name a clause id, 'timing', or 'phase:<id>'",
                    place,
                )
            for key, new in changes.items():
                holder, last = _reached(part, key)
                if holder is None:
                    raise Refusal(
                        "AGR031",
                        f"version {version.get('id')!r} changes {key!r} of {target!r}, which leads nowhere",
                        "name a field, or a path such as 'staged.stages.3.between' (items by their id)",
                        place,
                    )
                redated.append(Redating(target, key, _said(holder.get(last, "")), _said(new), str(version.get("id"))))
                holder[last] = new
    return plain, tuple(redated)


def _reached(part: dict[str, Any], path: str) -> tuple[dict[str, Any] | None, str]:
    """The mapping that holds the last step of a path; items of a list go by their id."""
    *steps, last = path.split(".")
    here: Any = part
    for step in steps:
        if isinstance(here, list):
            here = next((one for one in here if isinstance(one, dict) and one.get("id") == step), None)
        else:
            here = here.get(step) if isinstance(here, dict) else None
    return (here, last) if isinstance(here, dict) else (None, last)


def _said(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _made(version: dict[str, Any], zone: str) -> int:
    try:
        made = datetime.fromisoformat(str(version.get("made")))
    except ValueError:
        return 0
    return to_us(made.replace(tzinfo=ZoneInfo(zone)))


def _with_id(listed: Any, id_: str) -> Any:
    listed = listed if isinstance(listed, list) else []
    return next((one for one in listed if isinstance(one, dict) and one.get("id") == id_), None)


def _part(plain: dict[str, Any], target: str) -> dict[str, Any] | None:
    if target == "timing":
        found = plain.get("timing")
    elif target.startswith("phase:"):
        found = _with_id(plain.get("phases"), target.removeprefix("phase:"))
    else:
        found = _with_id(plain.get("clauses"), target)
    return found if isinstance(found, dict) else None
