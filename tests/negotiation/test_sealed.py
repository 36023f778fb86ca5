"""Sealed values: opened by their passphrase alone, and by nothing that was changed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.negotiation.sealed import is_sealed, seal, unsealed

pytest.importorskip("cryptography")
PHRASE = "seven dull paper boats"
TEXT = "values: 1\nreservation: 7361.25\n"


def codes(text: str, phrase: str = PHRASE) -> list[str]:
    with pytest.raises(Refusal) as caught:
        unsealed(text, phrase)
    assert "7361" not in str(caught.value) and phrase not in str(caught.value)
    return [one.code for one in caught.value.reasons]


def test_what_is_sealed_is_opened_again() -> None:
    made = seal(TEXT, PHRASE)
    assert is_sealed(made) and made.isascii() and "7361" not in made
    assert unsealed(made, PHRASE) == TEXT
    assert unsealed(made.replace("\n", "\r\n"), PHRASE) == TEXT


def test_twice_sealed_is_twice_another_file() -> None:
    assert seal(TEXT, PHRASE) != seal(TEXT, PHRASE)


def test_another_passphrase_opens_nothing() -> None:
    assert codes(seal(TEXT, PHRASE), PHRASE + " ") == ["NEG071"]


@settings(max_examples=12, deadline=None)
@given(st.integers(2, 4), st.integers(0, 12))
def test_nothing_in_it_can_be_changed(line: int, at: int) -> None:
    lines = seal(TEXT, PHRASE).splitlines()
    old = lines[line][at]
    lines[line] = lines[line][:at] + ("A" if old != "A" else "B") + lines[line][at + 1 :]
    assert codes("\n".join(lines)) == ["NEG071"]


def test_other_costs_and_cut_files_are_refused() -> None:
    made = seal(TEXT, PHRASE)
    assert codes(made.replace("argon2id 3", "argon2id 1")) == ["NEG072"]
    assert codes(made.replace("values 1", "values 2")) == ["NEG072"]
    assert codes("\n".join(made.splitlines()[:4])) == ["NEG072"]
    assert codes(made.replace("\n", "\n?", 4)) in (["NEG071"], ["NEG072"])


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(Refusal) as caught:
        seal(TEXT, "short")
    assert caught.value.code == "NEG073"
