"""Working copies hold the picture alone."""

import io

import pytest
from PIL import Image

from phones.photographs import with_exif
from servanda.basis import Refusal
from servanda.phones import working_copy


def test_a_working_copy_holds_nothing_the_camera_wrote_beside_the_picture() -> None:
    original = with_exif(comment=b"planted-comment")
    with Image.open(io.BytesIO(original)) as before:
        exif = before.getexif()
        assert exif[0x0110] == "PlantedModel" and exif.get_ifd(0x8825)[2] == (10.0, 1.0, 15.6)
        assert before.info["icc_profile"] and before.info["comment"]
    for planted in (b"PlantedMaker", b"planted-serial", b"planted-thumbnail", b"2024:03:12", b"planted-comment"):
        assert planted in original
    copy = working_copy(original)
    assert b"planted" not in copy.lower() and b"Exif" not in copy and b"2024:03:12" not in copy
    with Image.open(io.BytesIO(copy)) as after:
        assert not after.getexif() and after.size == (640, 480)
        assert set(after.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_a_copy_stands_as_the_phone_was_held() -> None:
    with Image.open(io.BytesIO(working_copy(with_exif(turned=True)))) as after:
        assert after.size == (480, 640)


def test_a_picture_with_another_behind_its_end_leaves_that_behind() -> None:
    assert b"hidden-tail" not in working_copy(with_exif() + b"hidden-tail")


@pytest.mark.parametrize(
    "data", [b"", b"no picture", b"\xff\xd8\xff\xe0 cut", b"<svg xmlns='http://www.w3.org/2000/svg'/>"]
)
def test_what_is_no_photograph_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal, match="PHO008"):
        working_copy(data)


def test_a_small_file_that_would_fill_the_memory_is_refused() -> None:
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(out, "PNG")
    assert len(out.getvalue()) < 100_000
    with pytest.raises(Refusal, match="PHO008"):
        working_copy(out.getvalue())
