"""Signing in: what is kept of a password, digits that are good once, and how often one may try."""

import pytest

from servanda.basis import MINUTE, SECOND, Refusal
from servanda.operations.mission.passwords import fits, hashed
from servanda.operations.mission.second_factor import _digits, address_of, step_of
from servanda.operations.mission.tries import FREE, Tries

#: RFC 6238, appendix B: the secret of SHA-1, times in seconds, the last six of the eight digits.
SECRET = b"12345678901234567890"
VECTORS = [
    (59, "287082"),
    (1111111109, "081804"),
    (1111111111, "050471"),
    (1234567890, "005924"),
    (2000000000, "279037"),
]


def test_a_password_is_kept_as_a_hash_that_only_it_fits() -> None:
    kept = hashed("four words of the field")
    assert "words" not in kept
    assert fits("four words of the field", kept)
    assert not fits("four words of the fjeld", kept)


def test_nobodys_password_is_tried_and_fits_nothing() -> None:
    assert not fits("four words of the field", None)
    assert not fits("x" * 100_000, None)


@pytest.mark.parametrize("password", ["", "elevenchars", "x" * 257])
def test_a_password_too_short_or_too_long_is_refused(password: str) -> None:
    with pytest.raises(Refusal, match="MIS001"):
        hashed(password)


@pytest.mark.parametrize(("at", "digits"), VECTORS)
def test_digits_are_those_of_the_standard(at: int, digits: str) -> None:
    assert step_of(digits, SECRET, at * SECOND) == at // 30


def test_digits_are_good_once_and_near_their_time() -> None:
    at, digits = VECTORS[1]
    step = step_of(digits, SECRET, at * SECOND)
    assert step is not None
    assert step_of(digits, SECRET, at * SECOND, [step]) is None
    assert step_of(digits, SECRET, (at + 30) * SECOND) == step
    assert step_of(digits, SECRET, (at + 90) * SECOND) is None


def test_a_clock_that_was_ahead_keeps_nobody_out_and_its_digits_stay_used() -> None:
    at = VECTORS[1][0]
    now, ahead = at // 30, at // 30 + 2880
    good, then = (_digits(SECRET, step) for step in (now, ahead))
    assert step_of(good, SECRET, at * SECOND, [ahead]) == now
    assert step_of(good, SECRET, at * SECOND, [ahead, now]) is None
    assert step_of(then, SECRET, ahead * 30 * SECOND, [ahead, now]) is None
    assert step_of(_digits(SECRET, ahead + 1), SECRET, ahead * 30 * SECOND, [ahead, now]) == ahead + 1


@pytest.mark.parametrize("digits", ["", "28708", "2870822", "２８７０８２", "abcdef"])
def test_what_is_no_six_digits_is_no_second_factor(digits: str) -> None:
    assert step_of(digits, SECRET, 59 * SECOND) is None


def test_an_authenticator_reads_the_secret_and_no_real_name() -> None:
    assert address_of(SECRET, "amm", "verifier 2") == (
        "otpauth://totp/Servanda:amm%20verifier%202?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Servanda"
        "&algorithm=SHA1&digits=6&period=30"
    )


def test_of_many_tries_at_one_moment_five_are_looked_at() -> None:
    tries = Tries()
    assert [tries.begun("name", 0) > 0 for _ in range(7)] == [False] * FREE + [True] * 2
    assert tries.begun("other", 0) == 0
    tries.worked("name")
    assert tries.begun("name", 0) == 0


def test_five_tries_are_free_then_waits_double_up_to_a_quarter_of_an_hour() -> None:
    tries = Tries()
    for _ in range(FREE - 1):
        tries.failed("name", 0)
        assert tries.wait("name", 0) == 0
    waits = []
    for _ in range(8):
        tries.failed("name", 0)
        waits.append(tries.wait("name", 0) // SECOND)
    assert waits == [30, 60, 120, 240, 480, 900, 900, 900]
    assert tries.wait("another", 0) == 0
    assert tries.wait("name", 15 * MINUTE) == 0
    tries.worked("name")
    assert tries.wait("name", 0) == 0


def test_a_flood_of_names_is_forgotten_oldest_first() -> None:
    tries = Tries()
    for number in range(10_050):
        tries.failed(str(number), 0)
    assert len(tries._counts) == 10_000
