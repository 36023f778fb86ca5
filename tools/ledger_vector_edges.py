"""Vectors of what readers in different languages could see differently: curves, depth, long numbers, truth and one."""

import json
from typing import Any

import ledger_edwards as curve
import ledger_worlds as lw
from servanda.ledger import Kind, Receipt, inclusion_path, record_of
from servanda.ledger.base64_strict import to_base64
from tools.ledger_vector_parts import at, changed, final, full, refused, vector


def edges() -> None:
    """Each is judged alike by every verifier."""
    made = lw.grown(lw.EVERYBODY)
    base = full(made, 3)
    vector(
        "cofactor",
        "A countersignature by the right key that holds with the cofactor alone.",
        changed(base, lambda b: b["heads"].__setitem__(0, _by_cofactor(b["heads"][0], lw.PARTIES[0]))),
        "LED011",
    )
    text = json.dumps(base)
    long = text.replace('"index": 3,', f'"index": {"9" * 33},', 1)
    refused("number-long", "A number of 33 figures.", long, "LED050")
    # The file, its list of records and the record are the first three of those one within another.
    for name, lists in (("nested-65", 62), ("nested-64", 61)):
        deep = changed(base, lambda b, many=lists: b["records"][0].update(index=_nested(many)))
        if lists > 61:
            refused(name, "65 lists and objects one within another.", deep, "LED050")
        else:
            vector(name, "64 of them: the file is read, the record is none.", deep, "LED031", heads=[final(8, 0)])
    proof = str(Receipt(1, inclusion_path(made.node(8), 1, 8), str(made.heads[0])))
    receipt: Any = {
        "receipt": 1,
        "policy": lw.policy().data(),
        "proof": proof,
        "record": record_of(made.openings[1], 1).data(),
    }
    receipt["record"]["index"] = True
    refused("index-true", "True is not one.", receipt, "LED025")


def _nested(lists: int) -> Any:
    held: Any = []
    for _ in range(lists - 1):
        held = [held]
    return held


def _by_cofactor(head: str, name: str) -> str:
    """The head with one countersignature, at the second it stated, made anew as no honest signer would."""
    one, time = lw.signer(name, Kind.COSIGNATURE), at(0, 1)
    text = head.partition("\n\n")[0] + "\n"
    data = curve.signed_with_cofactor(one.seed, f"cosignature/v1\ntime {time}\n{text}".encode())
    lead = f"\u2014 {name} "
    line = lead + to_base64(one.key.key_id + time.to_bytes(8, "big") + data)
    return "\n".join(line if old.startswith(lead) else old for old in head.split("\n"))
