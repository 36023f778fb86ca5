"""How a phone is set up by one picture: the settings of ODK Collect and KoboCollect as a QR code.

The code holds JSON, compressed with zlib, as base64, in the way both programs read it (*Reconfigure with QR code*). It
holds the phone's secret: it is shown once, to who enrols the phone, and never kept. The only call of segno.
"""

import base64
import json
import zlib
from typing import Any, Final

#: What Collect calls what we want of it: forms as the server has them, sent when there is a line, gone once sent.
_WAYS: Final[dict[str, Any]] = {
    "protocol": "odk_default",
    "form_update_mode": "match_exactly",
    "autosend": "wifi_and_cellular",
    "delete_send": True,
}


def collect_settings(address: str, name: str, secret: str, title: str) -> str:
    """The settings as Collect reads them from a code: its server, and the phone's own name and secret."""
    general = {"server_url": address, "username": name, "password": secret, **_WAYS}
    settings = {"general": general, "admin": {}, "project": {"name": title[:60]}}
    text = json.dumps(settings, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return base64.b64encode(zlib.compress(text.encode(), 9)).decode()


def drawn_code(text: str) -> str:
    """A text as a QR code: an SVG element with no style and no script in it, black on white with its quiet edge."""
    import segno

    code = segno.make(text, micro=False, error="m", boost_error=False)
    svg: str = code.svg_inline(scale=4, border=4, dark="#000", light="#fff", omitsize=False, svgclass="", lineclass="")
    return svg
