"""Sealed submissions: opened by the holder of the key, by nobody else, and not where anything was altered."""

import pytest

from phones.odk_sealing import keys, sealed
from servanda.basis import Refusal
from servanda.phones import open_sealed, read_submission

KEY, PEM, PUBLIC = keys()
MEDIA = {f"{n}.jpg": bytes([n]) * (1000 + n) for n in range(3)}
XML = b"<data>what was seen</data>"


def made(**more: bool) -> tuple[bytes, dict[str, bytes]]:
    return sealed(KEY.public_key(), "servanda-report-x", "abc", "uuid:5b9cf8d1", XML, MEDIA, **more)


def test_the_holder_of_the_key_opens_it_whole() -> None:
    manifest, files = made()
    assert read_submission(manifest).sealed
    opened = open_sealed(manifest, files, PEM)
    assert opened.files == {"submission.xml": XML, **MEDIA} and opened.signed
    assert next(iter(opened.files)) == "submission.xml"


def test_one_without_a_signature_opens_and_says_so() -> None:
    manifest, files = made(signed=False)
    assert open_sealed(manifest, files, PEM).signed is None


def test_another_key_opens_nothing() -> None:
    manifest, files = made()
    with pytest.raises(Refusal, match="PHO030"):
        open_sealed(manifest, files, keys()[1])
    with pytest.raises(Refusal, match="PHO031"):
        open_sealed(manifest, files, b"no key")


@pytest.mark.parametrize("name", ["submission.xml.enc", "1.jpg.enc"])
def test_an_altered_or_missing_file_is_noticed(name: str) -> None:
    manifest, files = made()
    whole = files[name]
    with pytest.raises(Refusal, match="PHO030"):
        open_sealed(manifest, {**files, name: bytes([whole[0] ^ 1]) + whole[1:]}, PEM)
    with pytest.raises(Refusal, match="PHO030"):
        open_sealed(manifest, {key: data for key, data in files.items() if key != name}, PEM)


def test_two_files_exchanged_are_noticed() -> None:
    manifest, files = made()
    files["0.jpg.enc"], files["1.jpg.enc"] = files["1.jpg.enc"], files["0.jpg.enc"]
    with pytest.raises(Refusal, match="PHO030"):
        open_sealed(manifest, files, PEM)
