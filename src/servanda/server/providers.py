"""Identity providers: named in a file by whoever runs the server, and asked over https alone, never led elsewhere.

Nothing of a mission is told to them but that somebody wants to sign in; nothing depends on their answering.
"""

import http.client
import os
import ssl
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from servanda.basis import Node, Place, Refusal, read_yaml
from servanda.operations import Provider, ProviderSetting, guarded_address

_KEYS: Final = ("issuer", "unit", "client", "secret", "certificates")
_MOST: Final = 16
_LONGEST: Final = 2048
_ANSWER: Final = 1 << 18
_WAIT_S: Final = 5.0
_WHOLE_S: Final = 10.0


class NoRedirect(urllib.request.HTTPRedirectHandler):
    """No answer leads on: a code or a secret goes where the provider said at first, and nowhere else."""

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> None:
        """Nothing."""


class ProviderLine:
    """What a provider is asked through; ``certificates``: whom to believe that it is it, instead of the system's."""

    def __init__(self, issuer: str, certificates: Path | None = None) -> None:
        self._issuer = issuer
        context = ssl.create_default_context(cafile=None if certificates is None else str(certificates))
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        self._opener = urllib.request.build_opener(NoRedirect, urllib.request.HTTPSHandler(context=context))

    def __call__(self, address: str, form: Mapping[str, str] | None, authorization: str) -> bytes:
        """The body of a good answer; refuses (SRV061) none, and one that is long or slow."""
        headers = {"Accept": "application/json", "User-Agent": "servanda"}
        if authorization:
            headers["Authorization"] = authorization
        body = None if form is None else urllib.parse.urlencode(form).encode()
        try:
            asked = urllib.request.Request(address, body, headers)
            with self._opener.open(asked, timeout=_WAIT_S) as answer:
                return _whole(answer)
        except urllib.error.HTTPError as error:
            error.close()
            raise self._away(f"it says {error.code}") from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise self._away(_why(error)) from None

    def _away(self, why: str) -> Refusal:
        remedy = "sign in with password and digits, or with a passkey; or try again in a minute"
        return Refusal("SRV061", f"the identity provider does not answer: {why}", remedy, Place(self._issuer))


def providers_in(file: Path) -> tuple[Provider, ...]:
    """The providers that a file names; refuses (SRV060) what is none, two of one unit, and a secret others can read."""
    try:
        text = file.read_text("utf-8")
    except (OSError, ValueError) as error:
        raise _unfit(f"it cannot be read: {error}", Place(str(file))) from None
    top = read_yaml(text, str(file)).value
    told = top.get("providers") if isinstance(top, dict) and set(top) == {"providers"} else None
    if told is None or not isinstance(told.value, list) or not 0 < len(told.value) <= _MOST:
        raise _unfit(f"it has one list 'providers', of 1 to {_MOST}", Place(str(file)))
    made = [_provider(one, file.parent) for one in told.value]
    for what in ("issuer", "unit"):
        named = [getattr(one.setting, what) for one in made]
        if len(set(named)) != len(named):
            raise _unfit(f"two providers have one {what}: each speaks of one unit, and nobody else does", told.place)
    return tuple(made)


def _provider(node: Node, folder: Path) -> Provider:
    held = node.value if isinstance(node.value, dict) else {}
    if not {"issuer", "unit", "client"} <= set(held) <= set(_KEYS):
        raise _unfit(f"a provider has issuer, unit, client, and may have secret and certificates: {_KEYS}", node.place)
    named = {key: str(one.data() or "").strip() for key, one in held.items()}
    issuer = named["issuer"]
    if not guarded_address(issuer, loopback=True) or "?" in issuer or len(issuer) > _LONGEST:
        why = "the issuer is no https address (http only on this machine, for rehearsals)"
        raise _unfit(why, held["issuer"].place)
    if not named["unit"] or not named["client"] or len(named["client"]) > _LONGEST:
        raise _unfit("unit and client are needed", node.place)
    secret = _secret(folder / named["secret"], held["secret"].place) if named.get("secret") else ""
    trusted = folder / named["certificates"] if named.get("certificates") else None
    try:
        line = ProviderLine(issuer, trusted)
    except (OSError, ValueError) as error:
        raise _unfit(f"the certificates cannot be used: {error}", held["certificates"].place) from None
    return Provider(ProviderSetting(issuer, named["unit"], named["client"], secret), line)


def _secret(file: Path, place: Place) -> str:
    try:
        open_to_others = os.name == "posix" and file.stat().st_mode & 0o077
        found = file.read_text("utf-8").strip()
    except (OSError, ValueError) as error:
        raise _unfit(f"the file of the secret cannot be read: {error}", place) from None
    if open_to_others:
        raise _unfit("others on this machine can read the file of the secret", place)
    if not found or len(found) > _LONGEST or any(one <= " " for one in found):
        raise _unfit("the file of the secret holds one secret, and nothing else", place)
    return found


def _why(error: Exception) -> str:
    """Why there is no answer, and no more: whoever runs a provider names where it is asked, and reads the page."""
    reason = getattr(error, "reason", error)
    if isinstance(reason, ssl.SSLCertVerificationError):
        return f"its certificate is not believed ({reason.verify_message})"
    return "there is no line to it, or it is too slow, or it says too much"


def _whole(answer: Any) -> bytes:
    """The body, no longer than any is and no slower than somebody waits for."""
    found, until = bytearray(), time.monotonic() + _WHOLE_S
    while piece := answer.read1(1 << 14):
        found += piece
        if len(found) > _ANSWER:
            raise ValueError("what it sends is longer than any answer is")
        if time.monotonic() > until:
            raise ValueError("it is too slow")
    return bytes(found)


def _unfit(why: str, place: Place) -> Refusal:
    remedy = "correct the file of providers; the guide for operators shows one"
    return Refusal("SRV060", f"this is no file of identity providers: {why}", remedy, place)
