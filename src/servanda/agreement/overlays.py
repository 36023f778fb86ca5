"""Versions as overlays: extensions, side letters and re-dated deadlines, applied up to a date."""

import copy
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from servanda.agreement.model import Redating
from servanda.basis import Node, Refusal, to_us


def overlaid(plain: dict[str, Any], root: Node, as_of: int | None) -> tuple[dict[str, Any], tuple[Redating, ...]]:
    """The file's plain data with every overlay made up to ``as_of`` applied, and what they re-wrote.

    Refuses (AGR03x) an overlay that changes a clause or phase the file does not have.
    """
    versions = plain.get("versions")
    if not isinstance(versions, list):
        return plain, ()
    plain = copy.deepcopy(plain)
    zone = (plain.get("timing") or {}).get("zone") or "UTC"
    redated: list[Redating] = []
    for n, version in sorted(enumerate(versions), key=lambda pair: str((pair[1] or {}).get("made"))):
        if not isinstance(version, dict) or not isinstance(version.get("changes"), dict):
            continue
        if as_of is not None and _made(version, zone) > as_of:
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


def _part(plain: dict[str, Any], target: str) -> dict[str, Any] | None:
    if target == "timing":
        found = plain.get("timing")
    elif target.startswith("phase:"):
        found = next((p for p in plain.get("phases") or () if p.get("id") == target.removeprefix("phase:")), None)
    else:
        found = next((c for c in plain.get("clauses") or () if isinstance(c, dict) and c.get("id") == target), None)
    return found if isinstance(found, dict) else None
