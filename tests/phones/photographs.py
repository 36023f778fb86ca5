"""Photographs as phones write them: with camera, place, time and thumbnail in their EXIF."""

import io
from typing import Any

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base


def with_exif(width: int = 640, height: int = 480, *, turned: bool = False, comment: bytes = b"") -> bytes:
    """A JPEG with EXIF as a phone writes it, GPS and a thumbnail included."""
    picture = Image.effect_noise((width, height), 60).convert("RGB")
    exif = Image.Exif()
    exif[Base.Make], exif[Base.Model] = "PlantedMaker", "PlantedModel"
    exif[Base.DateTime] = "2024:03:12 15:04:05"
    if turned:
        exif[Base.Orientation] = 6
    gps: dict[int, Any] = {GPS.GPSLatitudeRef: "S", GPS.GPSLatitude: (10.0, 1.0, 15.6)}
    gps |= {GPS.GPSLongitudeRef: "W", GPS.GPSLongitude: (20.0, 2.0, 2.4)}
    exif.get_ifd(IFD.GPSInfo).update(gps)
    exif.get_ifd(IFD.Exif)[Base.BodySerialNumber] = "planted-serial"
    small = io.BytesIO()
    picture.resize((160, 120)).save(small, "JPEG")
    thumbnail = exif.get_ifd(IFD.IFD1)
    thumbnail[0x0201], thumbnail[0x0202] = 0, len(small.getvalue())
    out = io.BytesIO()
    raw = exif.tobytes() + b"\x00planted-thumbnail\x00" + small.getvalue()
    more = {"comment": comment} if comment else {}
    picture.save(out, "JPEG", exif=raw, icc_profile=b"planted-profile", **more)
    return out.getvalue()
