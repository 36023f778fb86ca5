"""What a person's own device signs: shown on a page of its own with all that was filled in, and sent once signed.

The page shows the very bytes that are signed, as text; nothing else of it is signed.
"""

import base64
from typing import Final

from fastapi import Request
from fastapi.responses import HTMLResponse, Response

from servanda.operations import SignedThere, ToSign
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.accounts import slug_of
from servanda.web.posted import Posted

_OWN: Final = ("token", "signed_at", "signature")
_SIGNATURE: Final = 128


class AskedOfDevice(Exception):
    """A deed waits for the signature of a device; what was filled in for it is kept for then."""

    def __init__(self, asked: ToSign, deed: str, form: Posted) -> None:
        super().__init__(deed)
        self.asked, self.deed, self.form = asked, deed, form


def signed_there(form: Posted) -> SignedThere | None:
    """The signature that came with a form; none where none did. What is no signature verifies as none."""
    signature, at = form.one("signature"), form.one("signed_at")
    if not signature:
        return None
    fits = len(signature) == _SIGNATURE and all(one in "0123456789abcdef" for one in signature)
    number = int(at) if at.isascii() and at.isdigit() and len(at) < 18 else 0
    return SignedThere(number, bytes.fromhex(signature) if fits else bytes(_SIGNATURE // 2))


async def sign_here(request: Request, waiting: AskedOfDevice) -> Response:
    """The page on which a device signs."""
    scene, asked = MissionScene.of(request), waiting.asked
    page = scene.page(
        "sign_here.html",
        request.url.path.split("/")[2].replace("liaison", "line"),
        action=request.url.path,
        slug=slug_of(waiting.deed),
        fields=[(name, one) for name, all_ in waiting.form.values.items() if name not in _OWN for one in all_],
        data=base64.b64encode(asked.data).decode(),
        key=asked.key.public.hex(),
        at=asked.at,
    )
    return HTMLResponse(page)
