"""What came by radio, SMS or e-mail becomes an entry to look over: text alone, and nothing of it is ever run."""

from email.message import EmailMessage

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from servanda.basis import Refusal, from_us
from servanda.liaison import checked
from servanda.mechanism import Channel, Direction, Urgency
from servanda.operations import LONGEST_LETTER, hear
from servanda.operations.mission.heard import Check


def letter(html: bool = False) -> bytes:
    made = EmailMessage()
    made["From"] = "Post 4 <post4@example>"
    made["To"] = "ops@example"
    made["Subject"] = "Two shots"
    made["Date"] = "Tue, 12 Mar 2024 14:05:00 +0300"
    made.set_content("Heard at the ford.\nNobody hurt.")
    if html:
        made.add_alternative("<p>Heard at <b>the ford</b>.</p><script>alert(1)</script>", subtype="html")
    made.add_attachment(b"MZ\x90", maintype="application", subtype="octet-stream", filename="pictures.exe")
    return made.as_bytes()


def test_a_letter_is_proposed_with_its_day_and_without_what_was_attached() -> None:
    found = hear(letter(), Channel.EMAIL)
    assert found.entry.words == "Post 4 <post4@example>: Two shots — Heard at the ford. Nobody hurt."
    assert found.entry.channel is Channel.EMAIL and found.entry.direction is Direction.IN
    assert found.entry.at == 1_710_241_500_000_000
    assert found.left_out == (("pictures.exe", "application/octet-stream", 3),)


def test_of_a_page_in_a_letter_the_text_is_read_and_no_script() -> None:
    page = b"From: a@example\r\nDate: Tue, 12 Mar 2024 14:05:00 +0300\r\nContent-Type: text/html\r\n\r\n"
    page += b"<head><title>x</title></head><p>Two&nbsp;shots<br>at noon<script>evil()</script>"
    found = hear(page, Channel.EMAIL)
    assert "evil" not in found.entry.words and "Two" in found.entry.words and "at noon" in found.entry.words
    assert "evil" not in hear(letter(html=True), Channel.EMAIL).entry.words


def test_check_letters_are_taken_off_where_they_fit_and_told_where_they_do_not() -> None:
    sound = checked("URGENT convoy halted at the mill")
    found = hear(sound.encode(), Channel.RADIO)
    assert found.check is Check.FITS and found.entry.words == "convoy halted at the mill"
    assert found.entry.urgency is Urgency.URGENT
    misheard = hear(sound.replace("mill", "hill").encode(), Channel.RADIO)
    assert misheard.check is Check.FAILS
    assert hear(b"a plain message", Channel.SMS).check is Check.NONE


@pytest.mark.parametrize(
    "data", [b"", b"  \n", b"\x00\x01picture", b"From: x\r\nDate: y\r\n\r\n" + b"x" * (LONGEST_LETTER + 1)]
)
def test_what_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        hear(data, Channel.EMAIL)
    assert refused.value.code == "MIS170"


@given(st.binary(max_size=400), st.integers(0, 500), st.binary(max_size=6))
@example(b"From: \xff\r\nDate: \x00\r\nContent-Type: multipart/x; boundary=\r\n\r\n--\r\n", 0, b"")
@example(b"From: a\r\nDate: Mon, 99 Zzz 99999 99:99:99 +9999\r\n\r\nx", 0, b"")
def test_whatever_comes_is_read_or_refused(data: bytes, at: int, turned: bytes) -> None:
    whole = letter(html=True)
    for one in (data, b"From: a\r\nDate: b\r\n" + data, whole[: at % len(whole)] + turned + whole[at % len(whole) :]):
        try:
            found = hear(one, Channel.EMAIL)
        except Refusal as refusal:
            assert refusal.code == "MIS170"
        else:
            assert len(found.entry.words) <= max(2_000, len(one))


def test_a_line_of_another_log_is_of_when_it_was_and_is_told_alike_when_it_is_sent_on_again() -> None:
    line = checked("URGENT 2024-03-12 14:05 · the mill · Three lorries, unarmed")
    found = hear(line.encode(), Channel.RADIO, "Asia/Jakarta")
    assert found.check is Check.FITS and found.entry.urgency is Urgency.URGENT
    assert found.entry.words == "the mill · Three lorries, unarmed"
    assert (
        found.entry.at is not None and from_us(found.entry.at, "UTC").strftime("%Y-%m-%d %H:%M") == "2024-03-12 07:05"
    )
    for other in ("2024-13-12 14:05 · words", "14:05 · words", "2024-03-12 14:05 ·"):
        assert hear(other.encode(), Channel.RADIO, "UTC").entry.at is None
    assert hear(line.encode(), Channel.RADIO).entry.at is None, "without a zone an hour is nobody's"
