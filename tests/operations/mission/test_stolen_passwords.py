"""A list of stolen passwords, brought by whoever runs the mission: what is on it is refused, wherever it stands."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.operations import refuse_no_list
from servanda.operations.mission.passwords import refuse_weak
from servanda.operations.mission.stolen_passwords import stolen

GOOD = "lantern under nine grey hills"


def listed(file: Path, words: list[str], counted: bool = True) -> Path:
    hashes = sorted(hashlib.sha1(one.encode()).hexdigest().upper() for one in words)
    file.write_text("".join(f"{one}:{n + 1}\r\n" if counted else f"{one}\n" for n, one in enumerate(hashes)))
    return file


@given(st.lists(st.text(max_size=20), max_size=40, unique=True), st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_all_that_is_on_a_list_is_found_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], counted: bool
) -> None:
    words = [one.encode("utf-8", "replace").decode() for one in words]
    monkeypatch.setenv("SERVANDA_STOLEN_PASSWORDS", str(listed(tmp_path / "list", words, counted)))
    assert all(stolen(one) for one in words)
    assert not any(stolen(f"{one}x") for one in words if f"{one}x" not in words)


def test_a_stolen_password_is_refused_however_good_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SERVANDA_STOLEN_PASSWORDS", raising=False)
    refuse_weak(GOOD)
    assert refuse_no_list() is None
    file = listed(tmp_path / "list", [GOOD, "another"])
    monkeypatch.setenv("SERVANDA_STOLEN_PASSWORDS", str(file))
    assert refuse_no_list() == file
    with pytest.raises(Refusal) as refused:
        refuse_weak(GOOD)
    assert refused.value.code == "MIS204" and "stolen" in refused.value.reasons[0].why
    refuse_weak("lantern under ten grey hills")


@pytest.mark.parametrize("held", [None, b"password\n", b"\0" * 400])
def test_a_list_that_is_none_lets_no_password_by(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: bytes | None
) -> None:
    file = tmp_path / "list"
    if held is not None:
        file.write_bytes(held)
    monkeypatch.setenv("SERVANDA_STOLEN_PASSWORDS", str(file))
    for look in (refuse_no_list, lambda: refuse_weak(GOOD)):
        with pytest.raises(Refusal) as refused:
            look()
        assert refused.value.code == "MIS220"
