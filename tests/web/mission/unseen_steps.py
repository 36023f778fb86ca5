"""What is done unseen in one of two worlds, and what those who look try in both."""

from collections.abc import Mapping
from typing import Any

from servanda.operations import Mission
from web.mission.twin_worlds import Step

#: Files of the rehearsal that steps are about, by the place their first entry names.
PLACES = {"bridge": "the lower bridge", "drone": "the pass road", "works": "the orchard", "shots": "the mill"}


def files_of(mission: Mission) -> dict[str, str]:
    """Ids of the rehearsal's files by what the steps call them."""
    found = {"new": "new", "nowhere": "f" * 32}
    for name, place in PLACES.items():
        found[name] = next(
            one[0].about for one in mission.all_files("incident") if str(one[0].content.get("place")).startswith(place)
        )
    kinds = {one[0].content.get("kind"): one[0].about for one in mission.all_files("humanitarian")}
    found |= {"clinic": kinds["clinic"], "convoy": kinds["convoy"]}
    for area, deed in (("corridor", "humanitarian:corridor:enter"), ("flour", "humanitarian:access:request")):
        found[area] = next(one[0].about for one in mission.all_files("humanitarian") if one[0].deed == deed)
    found["order"] = next(one[0].about for one in mission.all_files("order"))
    plans = [one for one in mission.all_files("liaison") if one[0].deed == "liaison:plan:give"]
    found |= {"rotation": plans[0][0].about, "digger": plans[1][0].about}
    return found


def _finding(name: str) -> dict[str, Any]:
    return {
        "id": name, "status": "confirmed", "observation": "planted-observation", "verification": "verified",
        "clauses": ["ceasefire-pass"], "breach": "breach", "grade": "minor", "severity": "minor",
        "attribution": {"to": "party", "party": "plain", "confidence": "high"}, "responsible": "plain",
        "supports": [{"kind": "joint visit", "reliability": "A", "credibility": 1, "independent": True}],
        "signed_by": "mission-verifier-1", "reasons": "planted-reasons",
    }  # fmt: skip


V, M1, M2, C = "mission-verifier-1", "mission-monitor-1", "mission-monitor-2", "mission-chair-1"
HO, HP, PO, PP = "hills-officer-1", "hills-principal-1", "plain-officer-1", "plain-principal-1"
DESK, GUARANTOR, OFFICE = "relief-desk-1", "guarantor-1", "office-administrator-1"
W: Mapping[str, Any] = {"words": "planted-words"}
#: By name: who, deed, file, content; times in minutes from now.
UNSEEN: dict[str, tuple[str, str, str, Mapping[str, Any]]] = {
    "allege": (HO, "incident:allegation:submit", "new", {"act": "fire.sniper", "accused": "plain", "begin": -9, **W}),
    "observe": (M2, "incident:allegation:submit", "new", {"act": "movement", "own": True, "begin": -5, **W}),
    "triage": (V, "incident:triage:set", "works", {"course": "take up", "urgency": "urgent", **W}),
    "triage drone": (V, "incident:triage:set", "drone", {"course": "note only", **W}),
    "triage shots": (V, "incident:triage:set", "shots", {"course": "take up", "urgency": "urgent", **W}),
    "note": (V, "incident:note:write", "bridge", W),
    "note drone": (M2, "incident:note:write", "drone", W),
    "inquiry": (C, "incident:inquiry:note", "drone", W),
    "source": (V, "incident:source:name", "bridge", {"name": "planted-name", "reach": "planted-reach"}),
    "own source": (HO, "incident:source:name", "drone", {"name": "planted-name", "reach": "planted-reach"}),
    "task": (V, "incident:task:assign", "works", {
        "id": "planted-task", "team": [{"person": M2, "unit": "mission"}], "lead": M2, "sides": [],
        "report_by": 900, "questions": "planted-questions"}),
    "item": (M2, "incident:item:take", "drone", {"id": "planted-item", "kind": "fuse", "holder": M2}),
    "finding": (V, "incident:finding:propose", "drone", _finding("finding-2")),
    "finding again": (V, "incident:finding:propose", "bridge", {**_finding("finding-9"), "replaces": "finding-1"}),
    "group": (V, "incident:file:group", "works", {"lead": "@drone", **W}),
    "referral": (M1, "incident:referral:mark", "new", {"kind": "child", "referred": True}),
    "publication": (V, "incident:publication:propose", "bridge", {"id": "pub-1", "why_now": "planted-why"}),
    "coverage": (M1, "watch:coverage:record", "new", {"zone": "pass", "share_ppm": 300_000, "begin": -60, "end": 0}),
    "plan": (HO, "liaison:plan:give", "new", {
        "act": "aid.delivery", "what": "planted-plan", "zones": ["valley"], "to": ["mission"], "begin": 600,
        "end": 700}),
    "question": (HO, "liaison:question:ask", "new", {
        "what": "planted-question", "asks": ["was it you"], "to": ["mission"], "begin": -90}),
    "call": (M1, "liaison:call:log", "new", {
        "whom": "hills", "at": -3, "issue": "planted-call", "ended_as": "unanswered"}),
    "order": (HP, "order:order:disseminate", "new", {"id": "planted-order", "units": ["planted-unit"], **W}),
    "receipt": (HO, "order:receipt:record", "order", {"order": "order-1", "below": "post 3", "channel": "radio"}),
    "hills log": (HO, "duty:entry:write", "new", W),
    "mission log": (M1, "duty:entry:write", "new", W),
    "site": (DESK, "humanitarian:site:enter", "new", {
        "kind": "school", "organisation": "planted-school", "called": "planted-name",
        "point": [-20_000_000, -10_000_000], "measured_m": 5, "uncertainty_m": 90, "begin": 1, "end": 9000}),
    "moved": (DESK, "humanitarian:site:change", "clinic", {"focal": "planted-focal"}),
    "consent": (DESK, "humanitarian:consent:record", "convoy", {"by": "planted-head", "recipients": ["hills"]}),
    "told hills": (DESK, "humanitarian:notification:send", "convoy", {"recipients": ["hills"]}),
    "struck": (DESK, "humanitarian:struck:record", "clinic", {"happened": -30, "what": "planted-strike"}),
    "access": (DESK, "humanitarian:access:request", "new", {
        "what": "planted-aid", "where": "planted-where", "asked": ["hills"], "begin": 60, "end": 600}),
    "answered": (HP, "humanitarian:access:answer", "flour", {"unit": "hills", "said": "no obstacle", **W}),
    "corridor": (DESK, "humanitarian:corridor:enter", "new", {
        "leaves": "planted-a", "arrives": "planted-b", "consent_of": ["hills"], "begin": 60, "until": 600}),
    "desk log": (DESK, "duty:entry:write", "new", W),
    "meeting": (C, "meeting:meeting:call", "new", {
        "body": "mission", "at": 600, "invited": ["hills", "mission"], "place": "planted-room"}),
}  # fmt: skip
#: What those who look try meanwhile, in both worlds: who, the path, the file, the deed, the fields of its form.
TRIED: dict[str, tuple[str, str, str, str, Mapping[str, Any]]] = {
    "allege": (PO, "incident", "new", "incident:allegation:submit", {
        "act": "fire.mortar", "accused": "hills", "begin": "2024-03-12T15:00", "words": "tried"}),
    "acknowledge": (PO, "incident", "drone", "incident:notice:acknowledge", {}),
    "acknowledge hidden": (PO, "incident", "works", "incident:notice:acknowledge", {}),
    "reply": (PP, "incident", "drone", "incident:reply:give", {"admits": "unsaid", "words": "tried"}),
    "vote": (PP, "incident", "drone", "incident:finding:vote", {"on": "finding-2", "choice": "no"}),
    "vote on the old": (PP, "incident", "bridge", "incident:finding:vote", {"on": "finding-9", "choice": "no"}),
    "dissent": (PP, "incident", "drone", "incident:dissent:record", {"on": "finding-2", "words": "tried"}),
    "dissent freely": (PP, "incident", "drone", "incident:dissent:record", {"words": "tried"}),
    "review": (PP, "incident", "bridge", "incident:review:ask", {
        "id": "review-1", "finding": "finding-9", "words": "tried"}),
    "review again": (PP, "incident", "bridge", "incident:review:ask", {
        "id": "review-2", "finding": "finding-1", "words": "tried"}),
    "withdraw": (PO, "incident", "shots", "incident:allegation:withdraw", {"words": "tried"}),
    "answer": (PP, "incident", "drone", "incident:access:answer", {"request": "access-1", "answer": "given"}),
    "answer none": (PP, "incident", "drone", "incident:access:answer", {"request": "access-9", "answer": "given"}),
    "source": (PO, "incident", "shots", "incident:source:name", {"name": "tried"}),
    "register": (PO, "incident", "shots", "incident:file:register", {}),
    "publish": (GUARANTOR, "incident", "bridge", "incident:publication:propose", {"id": "pub-1", "why_now": "tried"}),
    "plan": (PO, "liaison", "new", "liaison:plan:give", {
        "act": "works.repair", "what": "tried", "begin": "2024-03-15T06:00", "end": "2024-03-15T09:00",
        "zones": "valley", "to": "hills"}),
    "object": (PP, "liaison", "rotation", "liaison:plan:object", {"reason": "tried"}),
    "log": (PO, "duty", "new", "duty:entry:write", {"words": "tried"}),
    "receipt": (PO, "site", "convoy", "humanitarian:notification:receive", {"copy": "0" * 16}),
    "receipt of clinic": (PO, "site", "clinic", "humanitarian:notification:receive", {"copy": "1" * 16}),
    "corridor": (PP, "corridor", "corridor", "humanitarian:corridor:consent", {"side": "plain", "answer": "refuses"}),
    "recall": (PP, "corridor", "corridor", "humanitarian:corridor:recall", {}),
    "recall by the desk": (DESK, "corridor", "corridor", "humanitarian:corridor:recall", {}),
    "access": (PP, "corridor", "flour", "humanitarian:access:answer", {"unit": "plain", "said": "no obstacle"}),
    "order": (PO, "duty", "order", "order:receipt:record", {"order": "order-1", "below": "post 3"}),
    "nowhere": (PO, "incident", "nowhere", "incident:notice:acknowledge", {}),
    "agenda": (PP, "meeting", "new", "meeting:meeting:call", {
        "body": "mission", "at": "2024-03-20T10:00", "invited": "mission", "place": "tried"}),
}  # fmt: skip
#: Pages somebody may guess at.
GUESSED = (
    "/receipts/1", "/intake", "/people", "/nothing", "/log/checkpoint", "/incidents/{drone}", "/incidents/{works}",
    "/line/{rotation}", "/sites/{clinic}", "/corridors/{flour}", "/incidents/{nowhere}",
)  # fmt: skip


def step_of(name: str, files: Mapping[str, str], n: int) -> Step:
    """The n-th step of a course."""
    by, deed, file, content = UNSEEN[name]
    filled = {
        key: files[value[1:]] if isinstance(value, str) and value[:1] == "@" else value
        for key, value in content.items()
    }
    return Step(by, deed, files[file], filled, f"unseen-{n}")
