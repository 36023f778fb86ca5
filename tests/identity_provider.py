"""A small identity provider over HTTP on this machine, honest until a test makes it lie."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, OctKey, OKPKey, RSAKey


@dataclass
class IdentityProvider:
    """One provider. ``lie``: changes the claims of the next tokens; ``sign``: signs them in its stead."""

    issuer: str = ""
    client: str = "servanda"
    subject: str = "somebody"
    key: Any = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "one", "use": "sig"}))
    algorithm: str = "RS256"
    lie: Callable[[dict[str, Any]], dict[str, Any]] = lambda claims: claims
    sign: Callable[[dict[str, Any]], str] | None = None
    metadata: dict[str, Any] = field(default_factory=dict)
    status: int = 200
    asked: list[str] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def described(self) -> dict[str, Any]:
        """What it says of itself."""
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": True,
            **self.metadata,
        }

    def authorized(self, address: str, **changed: str) -> str:
        """Where a browser is sent back to once its person signed in; ``changed``: parameters that are others."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert asked["response_type"] == "code" and asked["code_challenge_method"] == "S256", asked
        code = f"code-{len(self.codes)}-{time.monotonic_ns()}"
        self.codes[code] = asked
        told = {"code": code, "state": asked["state"], "iss": self.issuer, **changed}
        return f"{asked['redirect_uri']}?{urlencode({name: one for name, one in told.items() if one})}"

    def token(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        """What a code is exchanged for: once, by whom it was made for, with the verifier of its challenge."""
        import base64
        import hashlib

        asked = self.codes.pop(form.get("code", ""), None)
        hashed = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(hashed).rstrip(b"=").decode()
        if asked is None or challenge != asked["code_challenge"] or form.get("redirect_uri") != asked["redirect_uri"]:
            return 400, {"error": "invalid_grant"}
        now = int(time.time())
        claims = {
            "iss": self.issuer,
            "sub": self.subject,
            "aud": self.client,
            "iat": now,
            "exp": now + 300,
            "nonce": asked["nonce"],
        }
        told = self.lie(claims)
        head = {"alg": self.algorithm, "kid": self.key.kid}
        made = self.sign(told) if self.sign else jwt.encode(head, told, self.key, algorithms=[self.algorithm])
        return 200, {"access_token": "unused", "token_type": "Bearer", "id_token": made}

    def keys(self) -> Any:
        """The keys it publishes."""
        return KeySet([self.key]).as_dict(private=False)


KINDS: dict[str, Callable[[], Any]] = {
    "RS256": lambda: RSAKey.generate_key(2048, {"kid": "rsa"}),
    "ES256": lambda: ECKey.generate_key("P-256", {"kid": "ec"}),
    "Ed25519": lambda: OKPKey.generate_key("Ed25519", {"kid": "ed"}),
}


def signed_with_secret(secret: str, claims: dict[str, Any]) -> str:
    """A token that whoever knows a shared secret could make."""
    return jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(secret.ljust(32, "x")), algorithms=["HS256"])


def unsigned(claims: dict[str, Any]) -> str:
    """A token without a signature."""
    import base64

    parts = (
        base64.urlsafe_b64encode(json.dumps(one).encode()).rstrip(b"=").decode() for one in ({"alg": "none"}, claims)
    )
    return ".".join(parts) + "."


@contextmanager
def identity_provider() -> Iterator[IdentityProvider]:
    """A provider that runs until the end."""
    here = IdentityProvider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            here.asked.append(self.path)
            path = urlsplit(self.path).path
            told = {"/.well-known/openid-configuration": here.described, "/keys": here.keys}.get(path)
            self._say(here.status if told else 404, told() if told else {})

        def do_POST(self) -> None:
            here.asked.append(self.path)
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            status, told = here.token({name: one[0] for name, one in parse_qs(body).items()})
            self._say(status if here.status == 200 else here.status, told)

        def _say(self, status: int, told: Any) -> None:
            body = json.dumps(told).encode()
            self.send_response(status)
            if status == 302:
                self.send_header("Location", f"{here.issuer}/keys")
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    here.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield here
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
