"""What a person's own device signs: shown on a page of its own with all that was filled in, and sent once signed.

The page shows the very bytes that are signed, as text; nothing else of it is signed.
"""

import base64
from typing import Final

from fastapi import Request
from fastapi.responses import HTMLResponse, Response

from servanda.operations import SignedThere, ToSign
from servanda.web.mission.scene import MissionScene
from servanda.web.posted import Posted
from servanda.web.slugs import slug_of

_OWN: Final = ("token", "signed_at", "signature", "unsigned")
_SIGNATURE: Final = 128
#: The most entries of one deed that are signed one by one.
_MOST: Final = 64


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
    whole = 0 < len(signature) <= _MOST * _SIGNATURE and len(signature) % _SIGNATURE == 0
    fits = whole and all(one in "0123456789abcdef" for one in signature)
    number = int(at) if at.isascii() and at.isdigit() and len(at) < 18 else 0
    return SignedThere(number, bytes.fromhex(signature) if fits else bytes(_SIGNATURE // 2))


def signs_here(form: Posted) -> bool:
    """Whether a device is to be asked: always, but where somebody chose to enter it without."""
    return form.one("unsigned") != "yes"


async def sign_here(request: Request, waiting: AskedOfDevice) -> Response:
    """The page on which a device signs."""
    scene, asked = MissionScene.of(request), waiting.asked
    page = scene.page(
        "sign_here.html",
        _way(request.url.path),
        action=request.url.path,
        slug=slug_of(waiting.deed),
        fields=[(name, one) for name, all_ in waiting.form.values.items() if name not in _OWN for one in all_],
        data=" ".join(base64.b64encode(one).decode() for one in asked.parts),
        needed=asked.needed,
        key=asked.key.public.hex(),
        at=asked.at,
    )
    return HTMLResponse(page)


def _way(path: str) -> str:
    """The way of the house that a form came by: */do/liaison/…* is the line's, */people/agree/…* the people's."""
    first, _, rest = path.strip("/").partition("/")
    return (rest.partition("/")[0] if first == "do" else first).replace("liaison", "line")
