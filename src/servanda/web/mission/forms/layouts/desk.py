"""The forms of the humanitarian desk: sites and movements, corridors, access, returns, figures."""

from collections.abc import Mapping
from typing import Final

from servanda.web.mission.forms.layout import Group, Layout

_EXACTNESS: Final = Group("asks-desk-exactness", ("measured_m", "uncertainty_m"))
_WINDOW: Final = Group("asks-notified", (("begin", "end"),))
_NOTE: Final = Group("asks-note", ("note",), folded=True)

_SITES: Final[Mapping[str, Layout]] = {
    "humanitarian:site:enter": Layout(
        (
            Group("asks-site", ("kind", ("called", "organisation"))),
            Group("asks-desk-position", ("point", "perimeter_m")),
            _EXACTNESS,
            _WINDOW,
            Group("asks-desk-reach", (("focal", "persons"),)),
            _NOTE,
        ),
        frozenset(("kind",)),
        {
            "kind": (
                "hospital", "clinic", "school", "shelter", "water", "warehouse", "office", "religious site",
                "other site",
            )
        },
    ),
    "humanitarian:movement:enter": Layout(
        (
            Group("asks-desk-movement", ("kind", ("called", "organisation"))),
            Group("asks-desk-route", ("route",)),
            _EXACTNESS,
            _WINDOW,
            Group("asks-desk-with", (("vehicles", "persons"), "focal")),
            _NOTE,
        ),
        frozenset(("kind",)),
        {"kind": ("convoy", "team", "evacuation", "other movement")},
    ),
    "humanitarian:site:change": Layout(
        (
            Group("asks-desk-called", ("called",)),
            Group("asks-desk-position", ("point", "perimeter_m")),
            Group("asks-desk-route", ("route",)),
            _EXACTNESS,
            _WINDOW,
            Group("asks-desk-with", (("vehicles", "persons"), "focal")),
            _NOTE,
        ),
    ),
    "humanitarian:consent:record": Layout(
        (
            Group("asks-desk-agreed", ("recipients", "disclosure")),
            Group("asks-desk-whose-word", (("by", "until"),)),
        ),
        frozenset(("disclosure",)),
    ),
    "humanitarian:notification:send": Layout((Group("", ("recipients",)),)),
    "humanitarian:notification:receive": Layout((Group("", ("copy",)),)),
    "humanitarian:notification:withdraw": Layout(
        (Group("asks-desk-from-whom", ("recipients",)), Group("asks-desk-why", ("why",)))
    ),
    "humanitarian:notification:close": Layout((Group("", ("closing",)),), frozenset(("closing",))),
    "humanitarian:struck:record": Layout(
        (Group("asks-desk-strike-when", ("happened",)), Group("asks-desk-strike", ("what",)))
    ),
    "humanitarian:struck:disclose": Layout(
        (Group("asks-desk-strike-told", ("strike", "recipients")), Group("asks-desk-told-where", ("incident",)))
    ),
}  # fmt: skip

_CORRIDORS: Final[Mapping[str, Layout]] = {
    "humanitarian:corridor:enter": Layout(
        (
            Group("asks-desk-way", (("leaves", "arrives"),)),
            Group("asks-desk-open", (("begin", "until"),)),
            Group("asks-desk-consent-of", ("consent_of", "announced")),
            Group("asks-desk-what-for", ("purpose", "guarantees")),
        ),
        frozenset(("announced",)),
    ),
    "humanitarian:corridor:consent": Layout((Group("", ("side", "answer", "words")),), frozenset(("answer",))),
    "humanitarian:corridor:outcome": Layout(
        (
            Group("asks-desk-came", ("outcome", "persons", "words")),
            Group("asks-desk-whose-word", ("according_to",)),
        ),
        frozenset(("outcome",)),
    ),
    "humanitarian:access:request": Layout(
        (
            Group("asks-desk-aid", ("what", ("where", "persons_in_need"))),
            Group("asks-desk-aid-when", (("begin", "end"),)),
            Group("asks-desk-asked", ("asked",)),
        ),
    ),
    "humanitarian:access:answer": Layout((Group("", ("unit", "said", "words")),), frozenset(("said",))),
    "humanitarian:access:outcome": Layout((Group("", ("reached", "persons")),), frozenset(("reached",))),
    "humanitarian:return:plan": Layout(
        (
            Group("asks-desk-way", (("leaves", "arrives"), "routes")),
            Group("asks-desk-return-when", (("begin", "until"),)),
            Group("asks-desk-who-returns", ("willing", "persons")),
            Group("asks-desk-told", ("recipients",)),
        ),
        frozenset(("willing",)),
    ),
    "humanitarian:return:clearance": Layout((Group("", ("route", "state", "by_whom")),), frozenset(("state",))),
    "humanitarian:return:report": Layout(
        (
            Group("asks-desk-came-back", (("persons", "turned_back"),)),
            Group("asks-desk-counted", (("begin", "until"),)),
        ),
    ),
}

_FIGURES: Final[Mapping[str, Layout]] = {
    "humanitarian:displacement:enter": Layout(
        (
            Group("asks-desk-displaced", (("area", "persons"),)),
            Group("asks-desk-whose-count", (("source", "as_of"),)),
        ),
    ),
    "humanitarian:damage:enter": Layout(
        (
            Group("asks-desk-damage", (("damaged", "how_many"), "area", "degree")),
            Group("asks-desk-damage-seen", (("source", "as_of"), "method")),
        ),
        frozenset(("degree",)),
    ),
    "humanitarian:recovery:pledge": Layout(
        (
            Group("asks-desk-pledge", (("pledged_by", "purpose"),)),
            Group("asks-desk-money", ("currency", "instalments")),
        ),
    ),
    "humanitarian:recovery:pay": Layout(
        (
            Group("asks-desk-money", (("amount", "at"),)),
            Group("asks-desk-whose-word", (("according_to", "paid_to"),)),
        ),
    ),
}

LAYOUTS: Final[Mapping[str, Layout]] = {**_SITES, **_CORRIDORS, **_FIGURES}
