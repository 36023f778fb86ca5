"""What a phone does to seal a submission, written from the ODK XForms specification apart from what opens it."""

import base64
import hashlib
import os
from typing import Any

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms

try:
    from cryptography.hazmat.decrepit.ciphers.modes import CFB
except ImportError:
    from cryptography.hazmat.primitives.ciphers.modes import CFB

OAEP = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)


def keys() -> tuple[Any, bytes, str]:
    """A private key, its PEM, and the public key as forms carry it."""
    key = rsa.generate_private_key(65537, 2048)
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    der = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return key, pem, base64.b64encode(der).decode()


def sealed(
    public: Any, form: str, version: str, instance: str, xml: bytes, media: dict[str, bytes], *, signed: bool = True
) -> tuple[bytes, dict[str, bytes]]:
    """The manifest and the encrypted files of a report."""
    secret = os.urandom(32)
    wrapped = base64.b64encode(public.encrypt(secret, OAEP)).decode()
    seed = list(hashlib.md5(instance.encode("utf-8") + secret).digest())
    files: dict[str, bytes] = {}
    told = [form, version, wrapped, instance]
    for counter, (name, data) in enumerate([*media.items(), ("submission.xml", xml)]):
        seed[counter % 16] = (seed[counter % 16] + 1) & 255
        fill = 16 - len(data) % 16
        encryptor = Cipher(algorithms.AES(secret), CFB(bytes(seed))).encryptor()
        files[f"{name}.enc"] = encryptor.update(data + bytes([fill]) * fill) + encryptor.finalize()
        told.append(f"{name}::{hashlib.md5(data).hexdigest()}")
    digest = hashlib.md5(("\n".join(told) + "\n").encode()).digest()
    mark = base64.b64encode(public.encrypt(digest, OAEP)).decode()
    parts = "".join(f"<media><file>{name}.enc</file></media>" for name in media)
    signature = f"<base64EncryptedElementSignature>{mark}</base64EncryptedElementSignature>" if signed else ""
    manifest = (
        f'<data xmlns="http://opendatakit.org/submissions" id="{form}" encrypted="yes" version="{version}">'
        f"<base64EncryptedKey>{wrapped}</base64EncryptedKey><encryptedXmlFile>submission.xml.enc</encryptedXmlFile>"
        f'{parts}{signature}<meta xmlns="http://openrosa.org/xforms"><instanceID>{instance}</instanceID></meta></data>'
    )
    return manifest.encode(), files
