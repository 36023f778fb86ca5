"""Every role at every route in every state of a record: an explicit verdict each, and nothing by default."""

import csv
from pathlib import Path

import pytest
from fastapi import FastAPI

from servanda.access import Role, may, seen
from servanda.operations import KINDS
from servanda.web.mission.routes import open_routers, routers
from web.mission.rehearsed_room import Room

VERDICTS = {
    row["route"]: row for row in csv.DictReader(Path(__file__).with_name("verdicts.csv").read_text().splitlines())
}
PEOPLE = {
    Role.PRINCIPAL: "plain-principal-1",
    Role.OFFICER: "plain-officer-1",
    Role.CHAIR: "mission-chair-1",
    Role.MONITOR: "mission-monitor-1",
    Role.VERIFIER: "mission-verifier-1",
    Role.HUMANITARIAN: "relief-desk-1",
    Role.GUARANTOR: "guarantor-1",
    Role.PUBLISHER: "mission-publisher-1",
    Role.ADMINISTRATOR: "office-administrator-1",
}
#: Where deeds are sent, by the beginnings of their names.
SENT_TO = {
    "incident": ("incident:",),
    "meeting": ("meeting:",),
    "watch": ("watch:",),
    "withdrawal": ("watch:certification:", "watch:declaration:"),
    "consequences": ("step:consequence:",),
    "guarantees": ("step:guarantee:",),
    "liaison": ("liaison:",),
    "site": tuple(f"humanitarian:{one}:" for one in ("site", "movement", "consent", "notification", "struck")),
    "corridor": tuple(f"humanitarian:{one}:" for one in ("corridor", "access", "return")),
    "figures": tuple(f"humanitarian:{one}:" for one in ("displacement", "damage", "recovery")),
    "duty": ("duty:", "order:"),
    "agreement": ("agreement:",),
    "escalation": ("warning:",),
}
SITES = ("humanitarian:site:enter", "humanitarian:movement:enter")
#: What needs nobody to have signed in; of the log, its files, which hold no word of any entry.
OPEN = {
    "GET /sign-in", "POST /sign-in", "POST /sign-out", "POST /language", "GET /enrol", "POST /enrol",
    "GET /log/checkpoint", "GET /log/policy", "GET /log/tile/{path:path}", "POST /log/cosignature", "GET /log/anchor",
    "GET /log/anchor/{size}", "GET /log/policy-changes", "POST /log/policy-change",
}  # fmt: skip
#: The desk's own log, under a word that it alone tells; test_desk_log.py tells what is there without it.
OPEN |= {one.replace("/log/", "/desk-log/{word}/") for one in OPEN if " /log/" in one}
OPEN |= {"GET /public"}
#: Bulletins and what their readers answer; test_readers_answer.py tells what of it is there before it is switched on.
OPEN |= {
    "GET /bulletins", "GET /bulletins/check.html", "GET /bulletins/style.css",
    "GET /bulletins/information", "POST /bulletins/information",
    "GET /bulletins/{name}", "GET /bulletins/{name}/answers", "POST /bulletins/{name}/answers",
    "POST /bulletins/{name}/reaction", "GET /bulletins/{name}/answers/{about}",
    "GET /site", "GET /site/", "GET /site/{name}",
    "POST /bulletins/{name}/answers/{about}/report", "POST /bulletins/{name}/answers/{about}/withdrawal",
}  # fmt: skip
#: Passkeys: what a browser is asked, and what it answers.
OPEN |= {"GET /sign-in/passkey", "POST /sign-in/passkey"}
#: The way to an identity provider and back; test_by_provider.py tells whom it opens the door for.
OPEN |= {"GET /sign-in/by/{key}", "GET /sign-in/by/{key}/back", "POST /sign-in/by/{key}"}
#: Field phones bring a name and secret of their own; test_phones_over_http.py tells what they reach.
OPEN |= {
    "GET /collect",
    "POST /collect",
    "GET /collect/formList",
    "GET /collect/forms/{name}",
    "POST /collect/submission",
}


def routes_of(routers_: object) -> set[str]:
    found = set()
    for router in routers_:  # type: ignore[attr-defined]
        app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
        for route in router.routes:
            found |= {f"{method} {route.path}" for method in route.methods - {"HEAD"}}
        del app
    return found


def test_every_route_has_a_verdict_for_every_role_and_no_other_is_listed() -> None:
    assert routes_of(routers()) == set(VERDICTS)
    assert routes_of(open_routers()) == OPEN
    for row in VERDICTS.values():
        assert set(row) == {"route", *PEOPLE}
        assert set(row.values()) - {row["route"]} <= {"200", "404", "seen", "deed", "stream"}


@pytest.mark.parametrize("role", PEOPLE)
def test_a_role_reaches_what_its_row_says(looked_at: Room, role: Role) -> None:
    visitor = looked_at.visitor(PEOPLE[role])
    mission = looked_at.mission
    told = mission.all_files("humanitarian")
    files = {
        "/incidents/{about}": mission.all_files("incident"),
        "/incidents/{about}/guard": mission.all_files("incident"),
        "/meetings/{about}": mission.all_files("meeting"),
        "/line/{about}": mission.all_files("liaison"),
        "/sites/{about}": [one for one in told if one[0].deed in SITES],
        "/corridors/{about}": [one for one in told if one[0].deed.split(":")[1] in ("corridor", "access", "return")],
        "/figures/{about}": [one for one in told if one[0].deed.startswith(SENT_TO["figures"])],
    }
    for route, row in VERDICTS.items():
        method, path = route.split(" ")
        verdict = row[role]
        if method == "POST" or verdict == "stream":
            continue
        if path in files:
            for entries in files[path]:
                answer = visitor.get(path.replace("{about}", entries[0].about)).status_code
                expected = 404 if verdict == "404" or not seen(visitor.person, entries) else 200
                assert answer == expected, (route, role)
            assert visitor.get(path.replace("{about}", "f" * 32)).status_code == 404
        elif verdict == "seen":
            nowhere = path.replace("{about}", "f" * 32).replace("{digest}", "f" * 64)
            assert visitor.get(nowhere).status_code == 404
        else:
            assert visitor.get(path.replace("{name}", "style.css")).status_code == int(verdict), (route, role)


@pytest.mark.parametrize("role", PEOPLE)
@pytest.mark.parametrize("area", SENT_TO)
def test_a_deed_is_refused_to_whom_the_table_refuses_it(looked_at: Room, role: Role, area: str) -> None:
    """On every file, seen or not, in whatever state: 403 or 404 where it is not theirs, and nothing entered."""
    visitor, mission = looked_at.visitor(PEOPLE[role]), looked_at.mission
    reached = VERDICTS[f"POST /do/{area}/{{about}}"][role] == "deed"
    deeds = [deed for deed in KINDS if deed.startswith(SENT_TO[area])]
    for deed in deeds:
        # Whoever may do it in no relation at all is refused on every file and on a new one.
        never = not may(visitor.person, deed, own=visitor.person.unit, named=(visitor.person.unit,),
                        team=(visitor.person.id,))  # fmt: skip
        if reached and not never:
            continue
        before = mission.last
        for about in ["new", *(one[0].about for one in mission.all_files(deed.partition(":")[0])[:2])]:
            assert visitor.do(area, about, deed).status_code in (403, 404, 422), (deed, role)
        assert mission.last == before, (deed, role)


@pytest.mark.parametrize("route", VERDICTS)
def test_nobody_who_has_not_signed_in_reaches_anything(looked_at: Room, route: str) -> None:
    method, path = route.split(" ")
    path = path.replace("{about}", looked_at.mission.all_files("incident")[0][0].about).replace("{name}", "style.css")
    stranger = looked_at.stranger()
    answer = stranger.request(method, path, follow_redirects=False)
    assert answer.status_code in (303, 403)
    assert answer.headers.get("location", "/sign-in") == "/sign-in"
    assert "mill" not in answer.text and "bridge" not in answer.text


def test_a_file_that_is_hidden_is_answered_as_one_that_is_not_there(looked_at: Room) -> None:
    visitor = looked_at.visitor("plain-officer-1")
    hidden = next(
        one for one in looked_at.mission.all_files("incident") if not seen(visitor.person, one)
    )[0].about  # fmt: skip
    there, nowhere = (visitor.get(f"/incidents/{about}") for about in (hidden, "0" * 32))
    assert there.status_code == nowhere.status_code == 404
    assert there.text.replace(hidden, "x").replace(f"/incidents/{hidden}", "x") != ""
    normal = [one.text.replace(hidden, "0" * 32) for one in (there, nowhere)]
    assert _still(normal[0]) == _still(normal[1])


def _still(text: str) -> str:
    import re

    return re.sub(r'data-now="\d+"', "", text)


def test_a_deed_comes_only_by_the_way_of_its_page(looked_at: Room) -> None:
    """An officer has the page of sites; nothing of another area is done by its way."""
    visitor, before = looked_at.visitor("plain-officer-1"), looked_at.mission.last
    for area, deed in (("site", "duty:entry:write"), ("duty", "liaison:test:call"), ("liaison", "duty:entry:write")):
        assert visitor.do(area, "new", deed, words="x").status_code == 422
    assert looked_at.mission.last == before


def test_every_deed_of_the_room_is_sent_somewhere() -> None:
    sent = {deed for deed in KINDS for begins in SENT_TO.values() if deed.startswith(begins)}
    assert set(KINDS) == sent
