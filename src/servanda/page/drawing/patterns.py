"""Shapes and hatchings that tell looks apart without colour, defined once per page."""

from functools import lru_cache

from markupsafe import Markup

from servanda.page.drawing.svg import join, tag
from servanda.page.tones import TONES

#: The small shape of each look, on a field of 16 by 16; "f" parts are filled, "o" parts drawn as lines.
_SHAPES = {
    "calm": '<circle class="f" cx="8" cy="8" r="7"/><path class="k" d="M4.5 8.2l2.4 2.5 4.6-5"/>',
    "alarm": '<path class="f" d="M8 .8L15.4 15H.6z"/><path class="k" d="M8 6v4.2M8 12v1.2"/>',
    "late": '<path class="f" d="M2.5 1h11v2.2L9.3 8l4.2 4.8V15h-11v-2.2L6.7 8 2.5 3.2z"/>',
    "waiting": '<circle class="o" cx="8" cy="8" r="6"/><path class="o" d="M8 4.5V8l2.4 1.6"/>',
    "unseen": '<circle class="o dash" cx="8" cy="8" r="6"/><path class="o" d="M3.5 12.5l9-9"/>',
    "plain": '<rect class="o" x="2.5" y="2.5" width="11" height="11" rx="1"/>',
    "one": '<circle class="f" cx="8" cy="8" r="6.5"/>',
    "two": '<rect class="f" x="2" y="2" width="12" height="12"/>',
    "three": '<path class="f" d="M8 1.5L15 14H1z"/>',
    "four": '<path class="f" d="M8 .5L15.5 8 8 15.5.5 8z"/>',
    "five": '<path class="f" d="M8 14.5L1 2h14z"/>',
    "six": '<path class="f" d="M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5z"/>',
}

#: Hatchings for cells and bars: (width, height, turn, what is drawn); the look's colour draws them.
_HATCHES = {
    "late": (6, 6, 45, "M0 3h6"),
    "unseen": (5, 5, 135, "M0 2.5h5"),
    "two": (5, 5, 45, "M0 2.5h5"),
    "three": (5, 5, 0, "M0 2.5h5"),
    "four": (5, 5, 90, "M0 2.5h5"),
    "five": (6, 6, 45, "M0 3h6M3 0v6"),
    "six": (6, 6, 0, "M0 3h6M3 0v6"),
}


@lru_cache(maxsize=1)
def definitions() -> Markup:
    """The hidden drawing every other one refers to."""
    symbols = [tag("symbol", Markup(body), id=f"_s-{tone}", viewBox="0 0 16 16") for tone, body in _SHAPES.items()]
    fills = [
        tag(
            "pattern",
            tag("rect", width=w, height=h, klass="ground"),
            tag("path", d=d, klass="hatch"),
            id=f"_p-{tone}",
            klass=f"t-{tone}",
            width=w,
            height=h,
            patternUnits="userSpaceOnUse",
            patternTransform=f"rotate({turn})",
        )
        for tone, (w, h, turn, d) in _HATCHES.items()
    ]
    coarse = [
        tag(
            "pattern",
            tag("path", d="M0 4h8", klass="hatch"),
            id=f"_h-{tone}",
            klass=f"t-{tone}",
            width=8,
            height=8,
            patternUnits="userSpaceOnUse",
            patternTransform="rotate(45)",
        )
        for tone in TONES
    ]
    shade = tag(
        "pattern",
        tag("path", d="M0 2.5h5", klass="hatch"),
        id="_p-shade",
        klass="t-unseen",
        width=5,
        height=5,
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(135)",
    )
    return tag(
        "svg",
        tag("defs", join([*symbols, *fills, *coarse, shade])),
        klass="defs",
        aria_hidden="true",
        width=0,
        height=0,
    )
