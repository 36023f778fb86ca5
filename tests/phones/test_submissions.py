"""Submissions from strangers: what is read of them, and what is not taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.phones import fields_of, read_submission

META = '<meta xmlns="http://openrosa.org/xforms"><instanceID>uuid:1</instanceID></meta>'
BOMB = (
    '<!DOCTYPE data [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<data id="f"><words>&b;</words></data>'
)
OUTSIDE = '<!DOCTYPE data [<!ENTITY x SYSTEM "file:///etc/passwd">]><data id="f"><words>&x;</words></data>'


def test_a_filled_form_is_read() -> None:
    read = read_submission(f'<data id="f" version="v"><words> two </words><photo>1.jpg</photo>{META}</data>'.encode())
    assert (read.form, read.version, read.instance, read.files) == ("f", "v", "uuid:1", ("1.jpg",))
    assert read.answers["words"] == "two" and not read.sealed


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        (BOMB, "PHO001"),
        (OUTSIDE, "PHO001"),
        ("<!DOCTYPE data><data/>", "PHO001"),
        ("<data", "PHO001"),
        ("", "PHO001"),
        ('<data id="f"/>', "PHO002"),
        (f"<data>{META}</data>", "PHO002"),
        (f'<data id="f"><photo>../../etc/passwd</photo>{META}</data>', "PHO006"),
        (f'<data id="f"><photo>a/b.jpg</photo>{META}</data>', "PHO006"),
        (f'<data id="f">{"<a/>" * 3000}{META}</data>', "PHO005"),
        (f'<data id="f"><words>{"x" * 300_000}</words>{META}</data>', "PHO005"),
    ],
)
def test_what_is_not_sound_is_not_taken(xml: str, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        read_submission(xml.encode())


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        read_submission(data)
    except Refusal as refusal:
        assert refusal.code.startswith("PHO")


@given(st.dictionaries(st.sampled_from(["act", "family", "when", "point", "zone"]), st.text(max_size=60)))
def test_any_answers_are_read_or_refused(answers: dict[str, str]) -> None:
    try:
        fields_of(answers)
    except Refusal as refusal:
        assert refusal.code == "PHO009"


def test_place_and_time_are_read_in_whole_units() -> None:
    held = fields_of({"act": "fire__sniper", "when": "2024-03-12T16:05:00.000+01:00", "point": "-10.5 20.25 3 7.2"})
    assert held["act"] == "fire.sniper" and held["begin"] == 1_710_255_900_000_000
    assert held["point"] == (20_250_000, -10_500_000) and held["radius_m"] == 8
    by_hand = fields_of({"act": "fire", "when": "2024-03-12T16:05:00Z", "point": "1 2 0 0"})
    assert by_hand["radius_m"] == 100
    nowhere = fields_of({"act": "fire", "when": "2024-03-12T16:05:00Z", "point": "nan 2 0 0"})
    assert nowhere["point"] is None
