"""Identity tokens (OpenID Connect Core 1.0, section 3.1.3.7): whom one speaks of, if it is for us, now, and in answer
to what was asked."""

import hmac
import json
from typing import Any, Final

from servanda.basis import MINUTE, SECOND, Place, Refusal

#: Signatures with keys that the provider publishes; none that whoever knows our secret could make, and never none.
ALGORITHMS: Final = ("RS256", "PS256", "ES256", "EdDSA", "Ed25519")
_KINDS: Final = ("RSA", "EC", "OKP")
_LEAST_RSA: Final = 2048
_MOST_KEYS: Final = 64
_LONGEST: Final = 32_768
_LONGEST_SUBJECT: Final = 255
#: How far the provider's clock may be off.
_OFF: Final = 2 * MINUTE
#: A token is made as somebody comes back from there, and not kept.
_OLDEST: Final = 10 * MINUTE


class UnknownKey(Exception):
    """No key that is known made the signature; the provider may have changed to another."""


def key_set(body: bytes) -> Any:
    """The keys a provider publishes; refuses (MIS200) what are none. Secret, short and other keys are left out."""
    from joserfc.jwk import KeySet

    try:
        told = json.loads(body)["keys"]
        named = [one for one in told[:_MOST_KEYS] if one.get("kty") in _KINDS and one.get("use", "sig") == "sig"]
        keys = KeySet.import_key_set({"keys": named})
    except Exception:  # noqa: BLE001 - whatever the library says of a stranger's bytes: they are no keys
        raise not_believed("its keys cannot be read") from None
    keys.keys = [one for one in keys.keys if _long_enough(one)]
    return keys


def _long_enough(key: Any) -> bool:
    return bool(key.key_type != "RSA" or key.public_key.key_size >= _LEAST_RSA)


def subject_of(token: str, keys: Any, issuer: str, client: str, nonce: str, now: int) -> str:
    """Whom a token speaks of; refuses (MIS200) one that is not for ``client`` by ``issuer``, now, and for ``nonce``.

    ``UnknownKey`` where none of the ``keys`` made its signature.
    """
    claims = _signed(token, keys)
    if claims.get("iss") != issuer:
        raise not_believed("its token names another issuer")
    audience = claims.get("aud")
    if audience not in (client, [client]) or claims.get("azp", client) != client:
        raise not_believed("its token is for somebody else")
    told = claims.get("nonce")
    if not isinstance(told, str) or not hmac.compare_digest(told.encode(), nonce.encode()):
        raise not_believed("its token answers another question")
    _refuse_untimely(claims, now)
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= _LONGEST_SUBJECT or not subject.isascii():
        raise not_believed("its token says of nobody that they signed in")
    return subject


def _signed(token: str, keys: Any) -> dict[str, Any]:
    from joserfc import jwt
    from joserfc.errors import BadSignatureError, InvalidKeyIdError

    if len(token) > _LONGEST:
        raise not_believed("its token is longer than any is")
    try:
        return dict(jwt.decode(token, keys, algorithms=list(ALGORITHMS)).claims)
    except (BadSignatureError, InvalidKeyIdError):
        raise UnknownKey from None
    except Exception:  # noqa: BLE001 - whatever the library says of a stranger's bytes: they are no token
        raise not_believed("its token is not signed as it has to be") from None


def _refuse_untimely(claims: dict[str, Any], now: int) -> None:
    made, over, begins = (claims.get(one) for one in ("iat", "exp", "nbf"))
    if not _instant(made) or not _instant(over) or not (begins is None or _instant(begins)):
        raise not_believed("its token does not say when it is good")
    assert made is not None and over is not None
    if not now - _OLDEST - _OFF <= made * SECOND <= now + _OFF:
        raise not_believed("its token was not made just now; look at the clocks")
    if over * SECOND <= now - _OFF or (begins is not None and begins * SECOND > now + _OFF):
        raise not_believed("its token is not good at this hour; look at the clocks")


def _instant(told: Any) -> bool:
    """Seconds since 1970 as a number of a sensible size."""
    return isinstance(told, (int, float)) and not isinstance(told, bool) and 0 < told < 1 << 40


def not_believed(why: str) -> Refusal:
    """The refusal of what a provider says."""
    remedy = "sign in with password and digits, or with a passkey; tell whoever runs the provider"
    return Refusal("MIS200", f"the identity provider is not believed: {why}", remedy, Place("provider"))
