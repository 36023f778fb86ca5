"""Every operation of the room, fuzzed by schemathesis over its OpenAPI: no server error, none without a session.

The room publishes no such document; the test makes it from the application, as it stands.
"""

import warnings
from typing import Any

import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servanda.web.mission.routes import open_routers, routers
from tests.examples import of_this_run
from web.mission.rehearsed_room import Room

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import schemathesis

ROLES = (
    "mission-chair-1", "mission-verifier-1", "mission-monitor-1", "hills-principal-1", "plain-officer-1",
    "relief-desk-1", "guarantor-1", "mission-publisher-1", "office-administrator-1",
)  # fmt: skip
#: Answers of an operation that needs a session, to who has none.
NOT_WITHOUT = (303, 401, 403, 404)


def document() -> dict[str, Any]:
    """The room as OpenAPI has it, every open route and every other."""
    app = FastAPI()
    for one in (*open_routers(), *routers()):
        app.include_router(one)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found: dict[str, Any] = app.openapi()
    return found


DOCUMENT = document()
OPERATIONS = [(path, method) for path, held in DOCUMENT["paths"].items() for method in held]
OPEN = {
    path
    for path in document()["paths"]
    if path == "/site" or path.startswith(("/collect", "/log/", "/public", "/bulletins", "/site/"))
}
OPEN |= {"/sign-in", "/enrol", "/language", "/news"} & set(DOCUMENT["paths"])
_SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)
_FIELDS = st.dictionaries(
    st.sampled_from(["deed", "about", "key", "words", "act", "begin", "how", "same_as", "to", "id", "phone", "text"])
    | st.text(max_size=8),
    st.text(max_size=40) | st.sampled_from(["incident:allegation:submit", "meeting:meeting:call", "2024-03-05T06:10"]),
    max_size=6,
)
#: As many as the run is to be long: `--slow` loads the profile in full.
few = settings(
    max_examples=of_this_run(60, 4, gate=8),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    report_multiple_bugs=False,
)


def sent(client: Any, method: str, case: Any, **more: Any) -> Any:
    """A case as schemathesis made it, asked of the application itself."""
    path = case.formatted_path
    headers = {str(k): str(v) for k, v in (case.headers or {}).items() if str(v).isascii() and str(v).isprintable()}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return client.request(
            method.upper(), path, params=dict(case.query or {}), headers=headers, follow_redirects=False, **more
        )


def asked(path: str) -> bool:
    # A line for news never ends; it is tested where it is read.
    return path != "/news"


@pytest.mark.parametrize(("path", "method"), [one for one in OPERATIONS if asked(one[0])])
def test_no_operation_ends_in_a_defect(room_of_all: Room, path: str, method: str) -> None:
    cases = _SCHEMA[path][method.upper()].as_strategy()

    @few
    @given(case=cases, name=st.sampled_from(ROLES), fields=_FIELDS)
    def fuzzed(case: Any, name: str, fields: dict[str, str]) -> None:
        visitor = room_of_all.visitor(name)
        more: dict[str, Any] = {}
        if method == "post" and path != "/sign-out":
            token = token_of(room_of_all, name)
            more["data"] = {"token": token, **{k: v.encode("utf-8", "replace") for k, v in fields.items()}}
        if path == "/sign-out":
            return
        answer = sent(visitor.client, method, case, **more)
        assert answer.status_code < 500, (answer.status_code, case.formatted_path, fields, answer.text[:300])

    fuzzed()


@pytest.mark.parametrize(
    ("path", "method"), [one for one in OPERATIONS if not one[0].startswith(tuple(OPEN)) and asked(one[0])]
)
def test_without_a_session_no_operation_answers(room_of_all: Room, path: str, method: str) -> None:
    plain = path
    for name in ("about", "number", "name", "digest", "path"):
        plain = plain.replace("{" + name + "}", "a" * 32)
    answer = room_of_all.stranger().request(method.upper(), plain, follow_redirects=False)
    assert answer.status_code in NOT_WITHOUT, (answer.status_code, plain)
    if answer.status_code == 303:
        assert answer.headers["location"] == "/sign-in"


def test_the_document_has_every_operation() -> None:
    assert len(OPERATIONS) >= 40
    assert ("/do/incident/{about}", "post") in OPERATIONS


def token_of(room: Room, name: str) -> str:
    visitor = room.visitor(name)
    if not visitor.token:
        import re

        found = re.search(r'servanda-token" content="([0-9a-f]+)"', visitor.get("/agreement").text)
        assert found
        visitor.token = found[1]
    return visitor.token
