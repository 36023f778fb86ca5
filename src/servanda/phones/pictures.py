"""Working copies of photographs: the picture as it is seen, and nothing that the camera wrote beside it."""

import io
from typing import Final

from servanda.basis import Refusal
from servanda.phones.codes import PhoneCode

#: Pixels of the largest picture that is opened: a small file may unpack to fill the memory.
MOST_PIXELS: Final = 89_000_000
#: The longer edge of a working copy; the original is kept as it came.
LONGEST_EDGE: Final = 2_560
_FORMATS: Final = ("JPEG", "PNG", "WEBP")


def working_copy(data: bytes) -> bytes:
    """A JPEG of the pixels alone, turned as it was held: no EXIF, GPS, thumbnail, profile, XMP, or comment.

    Refuses (PHO008) what is no JPEG, PNG or WebP picture, is damaged, or has more pixels than is sound.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise _no_picture()
            opened.draft("RGB", (LONGEST_EDGE, LONGEST_EDGE))
            turned = ImageOps.exif_transpose(opened).convert("RGB")
    except (
        OSError,
        SyntaxError,
        ValueError,
        UnidentifiedImageError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ):
        raise _no_picture() from None
    turned.thumbnail((LONGEST_EDGE, LONGEST_EDGE))
    # Pixels are put into a picture of their own: what Pillow carries along in `info` stays behind.
    bare = Image.new("RGB", turned.size)
    bare.paste(turned)
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=85)
    return out.getvalue()


def _no_picture() -> Refusal:
    return Refusal(PhoneCode.NO_PICTURE, "it is no photograph that can be opened", "send a JPEG, PNG or WebP picture")
