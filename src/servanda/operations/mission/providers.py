"""An identity provider of one unit: what a browser is sent there with, and whom what comes back speaks of.

OpenID Connect, the code flow with PKCE. What is asked over the network is asked by the ``Ask`` that the server gives.
"""

import base64
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import BoundedSemaphore, Lock
from typing import Any, Final
from urllib.parse import quote, urlencode, urlsplit

from servanda.basis import HOUR, MINUTE, SECOND, Place, Refusal, content_hash
from servanda.operations.mission.id_tokens import UnknownKey, key_set, not_believed, subject_of

#: Address, form to send or none, and the Authorization header or none, to the body of a good answer.
Ask = Callable[[str, Mapping[str, str] | None, str], bytes]

_WELL_KNOWN: Final = "/.well-known/openid-configuration"
_BELIEVED: Final = HOUR
_KEYS_BELIEVED: Final = 10 * MINUTE
#: A key nobody knows makes the keys be asked for anew this seldom; so does a provider that is down.
_PAUSE: Final = 30 * SECOND
#: Questions to one provider at once. No side's provider, however slow, holds up who signs in by another.
_AT_ONCE: Final = 4
LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True)
class ProviderSetting:
    """A provider as the server's file names it: whose people it may speak of (one unit's), and as what it knows us."""

    issuer: str
    unit: str
    client: str
    secret: str = field(default="", repr=False)

    @property
    def key(self) -> str:
        """What stands for it in addresses: of no two providers the same, so that answers are told apart."""
        return content_hash(f"{self.issuer}\n{self.unit}".encode(), 16)


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where a provider is asked; ``names_itself``: whether it says with every answer that it is from it (RFC 9207)."""

    authorization: str
    token: str
    keys: str
    names_itself: bool
    basic: bool


def guarded_address(address: str, *, loopback: bool) -> bool:
    """Whether an address is https without name and password in it; ``loopback``: or http on this machine."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return False
    if not parts.hostname or parts.username or parts.password or parts.fragment or not address.isascii():
        return False
    if any(one <= " " for one in address):
        return False
    return parts.scheme == "https" or (loopback and parts.scheme == "http" and parts.hostname in LOOPBACK)


class Busy(Refusal):
    """Too many ask one provider just now: it is not down, and is asked again at once."""


class Provider:
    """One provider, asked through ``ask``; what it says of itself is believed for an hour, its keys ten minutes."""

    def __init__(self, setting: ProviderSetting, ask: Ask) -> None:
        self.setting, self._ask = setting, ask
        self._lock, self._lines = Lock(), BoundedSemaphore(_AT_ONCE)
        self._endpoints: Endpoints | None = None
        self._read_at = self._keys_at = self._away_at = -_BELIEVED
        self._away: Refusal | None = None
        self._keys: Any = None

    def address(self, redirect: str, state: str, nonce: str, verifier: str, now: int) -> str:
        """Where a browser is sent; refuses (SRV061) a provider that does not answer, (MIS200) one not believed."""
        at = self.endpoints(now).authorization
        asked = {
            "response_type": "code",
            "scope": "openid",
            "client_id": self.setting.client,
            "redirect_uri": redirect,
            "state": state,
            "nonce": nonce,
            "code_challenge": _unpadded(hashlib.sha256(verifier.encode()).digest()),
            "code_challenge_method": "S256",
        }
        return f"{at}{'&' if '?' in at else '?'}{urlencode(asked)}"

    def subject(self, code: str, verifier: str, redirect: str, nonce: str, now: int) -> str:
        """Whom a code speaks of; refuses (SRV061) a provider that does not answer, (MIS200) what is not believed."""
        at = self.endpoints(now)
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect,
            "code_verifier": verifier,
        }
        held = _mapping(self._asked(at.token, form | self._as_client(at), self._authorization(at)))
        token = held.get("id_token")
        if not isinstance(token, str):
            raise not_believed("it answers without saying who signed in")
        for anew in (False, True):
            keys = self._known_keys(at, now, anew=anew)
            try:
                return subject_of(token, keys, self.setting.issuer, self.setting.client, nonce, now)
            except UnknownKey:
                continue
        raise not_believed("its token is signed by no key it publishes")

    def refuse_other(self, iss: str, now: int) -> None:
        """Refuses (MIS200) an answer of another provider, or one that does not say whose it is where it always does."""
        if iss != self.setting.issuer and (iss or self.endpoints(now).names_itself):
            raise not_believed("the answer is another provider's")

    def endpoints(self, now: int) -> Endpoints:
        """What the provider says of itself."""
        with self._lock:
            if self._endpoints is not None and 0 <= now - self._read_at < _BELIEVED:
                return self._endpoints
            if self._away is not None and 0 <= now - self._away_at < _PAUSE:
                raise self._away
        try:
            told = _mapping(self._asked(self.setting.issuer.rstrip("/") + _WELL_KNOWN, None, ""))
            found = self._read(told)
        except Busy:
            raise
        except Refusal as refusal:
            with self._lock:
                self._away, self._away_at = refusal, now
            raise
        with self._lock:
            self._endpoints, self._read_at, self._away = found, now, None
        return found

    def _read(self, told: Mapping[str, Any]) -> Endpoints:
        """Refuses (MIS200) what speaks for another issuer, or leads where anybody could listen."""
        if told.get("issuer") != self.setting.issuer:
            raise not_believed("what it says of itself names another issuer")
        named = [told.get(one) for one in ("authorization_endpoint", "token_endpoint", "jwks_uri")]
        own = urlsplit(self.setting.issuer).scheme == "http"
        if not all(isinstance(one, str) and guarded_address(one, loopback=own) for one in named):
            raise not_believed("it leads to addresses that are not guarded by https")
        challenges = told.get("code_challenge_methods_supported", ["S256"])
        if not isinstance(challenges, list) or "S256" not in challenges:
            raise not_believed("it does not know PKCE with S256")
        methods = told.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        basic = isinstance(methods, list) and "client_secret_basic" in methods
        says = told.get("authorization_response_iss_parameter_supported") is True
        return Endpoints(str(named[0]), str(named[1]), str(named[2]), says, basic)

    def _known_keys(self, at: Endpoints, now: int, *, anew: bool = False) -> Any:
        with self._lock:
            age = now - self._keys_at
            if self._keys is not None and 0 <= age < (_PAUSE if anew else _KEYS_BELIEVED):
                return self._keys
        found = key_set(self._asked(at.keys, None, ""))
        with self._lock:
            self._keys, self._keys_at = found, now
        return found

    def _asked(self, address: str, form: Mapping[str, str] | None, authorization: str) -> bytes:
        """Nobody waits in line: whoever waits keeps a thread from everybody else."""
        if not self._lines.acquire(blocking=False):
            remedy = "sign in with password and digits, or with a passkey; or try again in a few seconds"
            raise Busy("SRV061", "too many are asking this identity provider", remedy, Place(self.setting.issuer))
        try:
            return self._ask(address, form, authorization)
        finally:
            self._lines.release()

    def _as_client(self, at: Endpoints) -> dict[str, str]:
        if not self.setting.secret:
            return {"client_id": self.setting.client}
        return {} if at.basic else {"client_id": self.setting.client, "client_secret": self.setting.secret}

    def _authorization(self, at: Endpoints) -> str:
        if not self.setting.secret or not at.basic:
            return ""
        pair = f"{quote(self.setting.client, safe='')}:{quote(self.setting.secret, safe='')}"
        return f"Basic {base64.b64encode(pair.encode()).decode()}"


def _mapping(body: bytes) -> dict[str, Any]:
    try:
        held = json.loads(body)
    except (ValueError, RecursionError):
        held = None
    if not isinstance(held, dict):
        raise not_believed("its answer cannot be read")
    return held


def _unpadded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
