"""Where a diagnostic is mended: the groups of a clause's form, or the section of the file, to change."""

from typing import Final

#: By code, the group of the form and the inputs in it, the likeliest first.
_GROUPS: Final = {
    "CHK001": ("condition", "when"),
    "CHK002": ("condition", "depends_on"),
    "CHK003": ("condition", "in_step_with"),
    "CHK004": ("when", "phase"),
    "CHK005": ("when", "by"),
    "CHK006": ("when", "by"),
    "CHK008": ("when", "by"),
    "CHK009": ("condition", "when"),
    "CHK010": ("condition", "in_step_with"),
    "CHK012": ("where", "kept_beyond"),
    "CHK013": ("condition", "in_step_with"),
    "CHK014": ("when", "by"),
    "CHK020": ("words", "undefined"),
    "CHK021": ("where", "in"),
    "CHK024": ("what", "may"),
    "CHK025": ("what", "cap"),
    "CHK026": ("what", "rate"),
    "CHK027": ("what", "renews"),
    "CHK030": ("observed", "observed_by"),
    "CHK031": ("certified", "certified_by"),
    "CHK033": ("what", "as_long_as"),
    "CHK036": ("otherwise", "otherwise"),
    "CHK040": ("who", "who"),
    "CHK041": ("observed", "observed_by"),
    "CHK042": ("what", "guarantees"),
    "CHK043": ("who", "who"),
    "CHK060": ("reversible", "reversible"),
    "CHK061": ("what", "snaps_back"),
}
#: What a diagnostic calls a part of the file that is no clause, and the section it stands in.
_SECTIONS: Final = {"phase": "phases", "event": "events", "consequence": "consequences"}
_KNOWN: Final = (
    "timing", "definitions", "bodies", "participants", "zones", "lines", "phases", "events", "consequences", "proof",
    "versions", "variants", "sources", "undefined",
)  # fmt: skip


def mends(code: str) -> tuple[str, ...]:
    """The group of a clause's form and its inputs where a diagnostic of that code is mended, or the key of a field."""
    return _GROUPS.get(code, (code,) if code else ())


def section_of(named: str) -> str:
    """The section, with the key of an entry, of what a diagnostic names that is no clause; empty where it is none."""
    head, _, key = named.replace(":", ".", 1).partition(".")
    section = _SECTIONS.get(head, head)
    if section not in _KNOWN:
        return ""
    return f"{section}:{key}" if key else section
