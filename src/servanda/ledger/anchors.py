"""Time stamps over log heads by an authority outside (RFC 3161): what is asked for, and whether an answer holds.

An authority that knows neither log nor mission signs that it saw the SHA-256 of a head's text at a time. Whoever made
the head later, or another head, cannot have that. All of RFC 3161 and CMS is in `rfc3161-client`, loaded where needed.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from servanda.basis import Place, Refusal, to_us
from servanda.ledger.base64_strict import to_base64
from servanda.ledger.fields import bytes_of, fields_of, list_of, whole_of
from servanda.ledger.tree import LARGEST_SIZE

#: No answer with its certificates is longer.
LONGEST_REPLY: Final = 64 * 1024
MOST_ANCHORS: Final = 64
_CODE: Final = "LED050"


@dataclass(frozen=True, slots=True)
class Anchor:
    """An authority's answer (DER) over the head of ``size`` leaves, as it came."""

    size: int
    reply: bytes

    def data(self) -> dict[str, Any]:
        """As JSON data."""
        return {"size": self.size, "reply": to_base64(self.reply)}


@dataclass(frozen=True, slots=True)
class AnchorTold:
    """What came of an anchor. ``at``: µs UTC by the authority; None where no certificate was at hand to check it by."""

    size: int
    at: int | None

    def data(self) -> dict[str, Any]:
        """As JSON data."""
        return {"size": self.size, "at": self.at, "checked": self.at is not None}


def read_anchors(data: object, place: Place) -> tuple[Anchor, ...]:
    """Anchors from JSON data; refuses (LED050) what are none. The answers in them are not looked at here."""
    listed = list_of(data, _CODE, place, "anchors")
    if len(listed) > MOST_ANCHORS:
        raise Refusal(_CODE, f"more than {MOST_ANCHORS} anchors", "keep those of the heads that are here", place)
    found = []
    for n, one in enumerate(listed):
        held = fields_of(one, ("size", "reply"), (), _CODE, place, f"anchors/{n}")
        size = whole_of(held["size"], _CODE, place, f"anchors/{n}/size", LARGEST_SIZE)
        found.append(Anchor(size, bytes_of(held["reply"], _CODE, place, f"anchors/{n}/reply")))
    return tuple(found)


def stamp_request(text: str) -> bytes:
    """What to send to an authority for a head's text (DER): its SHA-256, and that the certificate is wanted.

    Without a nonce: an answer given before for the same head says the same. Refuses (LED001).
    """
    client = _client()
    asked = client.TimestampRequestBuilder(text.encode(), client.base.HashAlgorithm.SHA256, nonce=False)
    return bytes(asked.build().as_bytes())


def stamped_digest(reply: bytes, place: Place | None = None) -> bytes:
    """The SHA-256 an answer says it is over, unverified; refuses (LED060) what grants no time stamp, (LED001)."""
    return bytes(_granted(reply, place).tst_info.message_imprint.message)


def stamp_time(reply: bytes, text: str, roots: Sequence[bytes], place: Place | None = None) -> int:
    """When an authority saw a head's text, µs UTC; ``roots``: certificates (PEM) that are believed.

    Refuses (LED060) what grants no time stamp, (LED061) one that is over something else, (LED062) one that none of the
    certificates vouches for, and (LED001) a missing library.
    """
    client, answer = _client(), _granted(reply, place)
    if stamped_digest(reply, place) != hashlib.sha256(text.encode()).digest():
        raise not_over(place)
    builder = client.VerifierBuilder()
    for one in roots:
        for certificate in _certificates(one, place):
            builder = builder.add_root_certificate(certificate)
    try:
        builder.build().verify_message(answer, text.encode())
    except Exception as error:  # noqa: BLE001 - a stranger's certificates: whatever is wrong, they vouch for nothing
        why = f"no certificate that was given vouches for the time stamp: {str(error)[:100]}"
        raise Refusal("LED062", why, "name the authority's certificate, as you had it from it", place) from None
    return to_us(answer.tst_info.gen_time)


def not_over(place: Place | None) -> Refusal:
    """The refusal of a time stamp over something else."""
    why = "the time stamp is not over a head that is here"
    return Refusal("LED061", why, "bring the head it was asked for, byte for byte", place)


def _granted(reply: bytes, place: Place | None) -> Any:
    try:
        answer = _client().decode_timestamp_response(reply)
        if len(reply) <= LONGEST_REPLY and answer.status == 0 and answer.tst_info is not None:
            return answer
        why = f"the authority answered {answer.status}, and grants none"
    except ValueError as error:
        why = str(error)[:100]
    raise Refusal("LED060", f"this is no time stamp: {why}", "ask the authority again", place) from None


def _certificates(pem: bytes, place: Place | None) -> Any:
    from cryptography import x509

    try:
        return x509.load_pem_x509_certificates(pem)
    except ValueError:
        why = "this is no certificate"
        raise Refusal("LED062", why, "name the authority's certificate (PEM)", place) from None


def _client() -> Any:
    try:
        import rfc3161_client
    except ImportError:
        why, remedy = "the library that reads time stamps is not installed", "pip install 'servanda[ledger]'"
        raise Refusal("LED001", why, remedy) from None
    return rfc3161_client
