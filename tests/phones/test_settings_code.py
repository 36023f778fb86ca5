"""A phone set up by one picture: what stands in the code is what Collect reads, and nothing else is in the SVG."""

import base64
import json
import re
import zlib

from defusedxml.ElementTree import fromstring

from servanda.phones import collect_settings, drawn_code


def test_the_code_holds_the_settings_as_collect_reads_them() -> None:
    text = collect_settings("https://mission.example/collect", "phone-0123456789ab", "s" * 32, "A truce · هدنة")
    held = json.loads(zlib.decompress(base64.b64decode(text)))
    assert held["general"]["server_url"] == "https://mission.example/collect"
    assert (held["general"]["username"], held["general"]["password"]) == ("phone-0123456789ab", "s" * 32)
    assert held["general"]["protocol"] == "odk_default" and held["general"]["delete_send"] is True
    assert held["admin"] == {} and held["project"] == {"name": "A truce · هدنة"}


def test_the_picture_is_squares_alone_and_says_what_was_put_in() -> None:
    import segno

    text = collect_settings("https://mission.example/collect", "phone-0123456789ab", "s" * 32, "A truce")
    svg = drawn_code(text)
    root = fromstring(svg)
    assert {one.tag.rpartition("}")[2] for one in root.iter()} <= {"svg", "path", "g"}
    assert (
        "style" not in svg and "script" not in svg and text not in svg and not re.search(r"https?://(?!www\.w3)", svg)
    )
    assert segno.make(text, micro=False, error="m", boost_error=False).version <= 20
