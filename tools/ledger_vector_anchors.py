"""Vectors with an authority's time stamp over a head."""

from typing import Any

import ledger_worlds as lw
from servanda.ledger import stamp_request
from servanda.ledger.base64_strict import to_base64
from time_authority import Authority
from tools.ledger_vector_parts import VECTORS, at, changed, full, refused, vector


def anchored(whole: lw.World, heads: list[list[Any]]) -> None:
    """One that holds, and what is wrong about others; the stamps are drawn anew each time."""
    authority, stamped = Authority(at=at(1, 30)), full(whole, 3)
    reply = authority.answer(stamp_request(whole.heads[1].text))
    stamped["anchors"] = [{"size": 16, "reply": to_base64(reply)}]
    vector("anchored", "An authority stamped the second head.", stamped, heads=heads, records=(1, 0, 0))
    VECTORS["anchored"] |= {"authority": authority.pem.decode(), "stamped": [[16, at(1, 30) * 1_000_000]]}
    elsewhere = changed(stamped, lambda b: b["anchors"][0].__setitem__("size", 17))
    vector("anchored-elsewhere", "Over a head that is not here.", elsewhere, "LED061", heads=heads, records=(1, 0, 0))
    unfit = changed(stamped, lambda b: b["anchors"][0].__setitem__("at", 5))
    refused("anchored-unfit", "A time stamp with a field that is not known.", unfit, "LED050")
