"""ODK-encrypted submissions opened by who holds the private key.

As the ODK XForms specification has it (section *Encryption*): a random AES-256 key, encrypted with RSA OAEP (SHA-256,
MGF1 SHA-256); files in CFB with PKCS#7 padding, media first and the report last, the initialisation vector an MD5 of
instance id and key of which one byte is counted up for each file; a signature that is an MD5 of all of it.
"""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from servanda.basis import Refusal
from servanda.phones.codes import PhoneCode
from servanda.phones.submission import read_submission

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

_BLOCK: Final = 16
_SUFFIX: Final = ".enc"


@dataclass(frozen=True, slots=True)
class Opened:
    """What was inside: files by their names, the report itself first. ``signed``: its signature fits; None for none."""

    files: Mapping[str, bytes]
    signed: bool | None


def open_sealed(manifest: bytes, files: Mapping[str, bytes], key_pem: bytes, passphrase: bytes | None = None) -> Opened:
    """Opens a sealed submission with the private key (PEM).

    Refuses a key that is none (PHO031), and what does not open with it, lacks a file or was altered (PHO030).
    """
    read = read_submission(manifest)
    if not read.sealed:
        raise _not_opened("this is no sealed submission")
    missing = [name for name in read.files if name not in files]
    if missing:
        raise _not_opened(f"files are missing: {', '.join(missing)}")
    key = _private_key(key_pem, passphrase)
    wrapped = _element(manifest, "base64EncryptedKey")
    plain_key = _unwrapped(key, wrapped)
    if len(plain_key) != 32:
        raise _not_opened("its key is none of AES-256")
    vectors = _vectors(read.instance, plain_key)
    plain = {
        name.removesuffix(_SUFFIX): _decrypted(files[name], plain_key, vector)
        for name, vector in zip(read.files, vectors, strict=False)
    }
    signature = _element(manifest, "base64EncryptedElementSignature")
    signed = None
    if signature:
        told = signed_text(read.form, read.version, wrapped, read.instance, plain)
        signed = hmac.compare_digest(_unwrapped(key, signature), hashlib.md5(told, usedforsecurity=False).digest())
    if signed is False:
        raise _not_opened("its signature does not fit: a file was altered or exchanged")
    report = read.files[-1].removesuffix(_SUFFIX)
    return Opened({report: plain[report], **plain}, signed)


def signed_text(form: str, version: str, wrapped: str, instance: str, plain: Mapping[str, bytes]) -> bytes:
    """What the signature is of; ``plain`` in the order of encryption."""
    lines = [form, *([version] if version else []), wrapped, instance]
    lines += [f"{name}::{hashlib.md5(data, usedforsecurity=False).hexdigest()}" for name, data in plain.items()]
    return "".join(f"{one}\n" for one in lines).encode()


def _vectors(instance: str, key: bytes) -> Iterator[bytes]:
    seed = bytearray(hashlib.md5(instance.encode() + key, usedforsecurity=False).digest())
    count = 0
    while True:
        index = count % _BLOCK
        seed[index] = (seed[index] + 1) % 256
        count += 1
        yield bytes(seed)


def _decrypted(data: bytes, key: bytes, vector: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms
    from cryptography.hazmat.primitives.padding import PKCS7

    decryptor = Cipher(algorithms.AES(key), _feedback()(vector)).decryptor()
    unpadder = PKCS7(_BLOCK * 8).unpadder()
    try:
        return unpadder.update(decryptor.update(data) + decryptor.finalize()) + unpadder.finalize()
    except ValueError:
        raise _not_opened("a file does not open with its key: it was altered, or cut off") from None


def _feedback() -> Any:
    """CFB, which newer versions of the library keep among what is no longer advised; the specification asks for it."""
    try:
        from cryptography.hazmat.decrepit.ciphers.modes import CFB
    except ImportError:
        from cryptography.hazmat.primitives.ciphers.modes import CFB
    return CFB


def _unwrapped(key: "RSAPrivateKey", text: str) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
    from cryptography.hazmat.primitives.hashes import SHA256

    try:
        return key.decrypt(base64.b64decode(text, validate=True), OAEP(MGF1(SHA256()), SHA256(), None))
    except (ValueError, binascii.Error):
        raise _not_opened("it was not sealed for this key") from None


def _private_key(pem: bytes, passphrase: bytes | None) -> "RSAPrivateKey":
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(pem, passphrase)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, RSAPrivateKey):
        why = "the file holds no RSA private key in PEM, or the passphrase is another"
        raise Refusal(PhoneCode.NO_KEY, why, "give the private key that belongs to the form's public key")
    return key


def _element(manifest: bytes, name: str) -> str:
    from defusedxml.ElementTree import fromstring

    found = fromstring(manifest, forbid_dtd=True).find(f"{{http://opendatakit.org/submissions}}{name}")
    return "" if found is None else "".join((found.text or "").split())


def _not_opened(why: str) -> Refusal:
    return Refusal(PhoneCode.NOT_OPENED, why, "take the whole submission as it came, and the key it was sealed for")
