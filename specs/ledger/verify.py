"""Checks a bundle, a receipt or evidence of a split view, without a network and without the program that wrote it.

``python verify.py FILE [--policy FILE] [--anchor-ca FILE]``. Needs Python 3.11 and the package ``cryptography`` (for
ML-DSA-44 a version that has it). Prints what it found as JSON; exits with 0 where all holds, 1 where something does
not, 2 where FILE is none of the three. Time stamps over heads are checked by the certificate ``--anchor-ca`` names, and
said to be unchecked without one. The formats, and what each code means, are in README.md beside this file. Written
apart from the program, from that description, so that the two can be held against each other.
"""

import base64
import hashlib
import hmac
import json
import re
import sys
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

NOTE, COSIGNATURE, MLDSA44 = 1, 4, 6
SIGNED_DATA, STAMP_INFO = "2a864886f70d010702", "2a864886f70d0109100104"
CONTENT_TYPE, CONTENT_DIGEST = "2a864886f70d010903", "2a864886f70d010904"
DIGESTS = {f"60864801650304020{n}": name for n, name in ((1, "sha256"), (2, "sha384"), (3, "sha512"))}
SIGNED_WITH = {"2a8648ce3d04030" + str(n): name for n, name in ((2, "sha256"), (3, "sha384"), (4, "sha512"))}
SIGNED_WITH |= {"2a864886f70d01010" + c: name for c, name in (("b", "sha256"), ("c", "sha384"), ("d", "sha512"))}
KEY_BYTES = {NOTE: 32, COSIGNATURE: 32, MLDSA44: 1312}
SIGNATURE_BYTES = {NOTE: 64, COSIGNATURE: 64, MLDSA44: 2420}
LARGEST = 2**53 - 1
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\ud800-\udfff]")


class Bad(Exception):
    """Something does not hold: a code and where."""

    def __init__(self, code, where=""):
        super().__init__(f"{code} {where}".strip())
        self.code, self.where = code, where


def need(holds, code, where=""):
    """Raises the code where something does not hold."""
    if not holds:
        raise Bad(code, where)


# The tree: RFC 9162, section 2.1, in its recursive wording.


def leaf(entry):
    """The hash of an entry."""
    return hashlib.sha256(b"\0" + entry).digest()


def node(left, right):
    """The hash over two subtrees."""
    return hashlib.sha256(b"\1" + left + right).digest()


def half(size):
    """The greatest power of two below a size of 2 or more."""
    return 1 << (size - 1).bit_length() - 1


def root(hashes):
    """The root over leaf hashes, pair by pair; an odd one out goes up as it is."""
    if not hashes:
        return hashlib.sha256(b"").digest()
    row = list(hashes)
    while len(row) > 1:
        pairs = [node(row[n], row[n + 1]) for n in range(0, len(row) - 1, 2)]
        row = pairs + row[len(pairs) * 2 :]
    return row[0]


def root_by_path(index, size, start, path):
    """The root that an inclusion path leads to from a leaf hash; none where it is too long or too short."""
    if size == 1:
        return start if not path else None
    if not path:
        return None
    middle, last = half(size), path[-1]
    if index < middle:
        below = root_by_path(index, middle, start, path[:-1])
        return below and node(below, last)
    below = root_by_path(index - middle, size - middle, start, path[:-1])
    return below and node(last, below)


def included(index, size, start, whole, path):
    """Whether a path proves a leaf hash at an index under a root."""
    return 0 <= index < size and root_by_path(index, size, start, list(path)) == whole


def roots_by_path(first, second, seed, path):
    """The roots at both sizes that a path leads to from the hash of the last whole part they share."""
    if first == second:
        return (seed, seed) if not path else None
    if not path:
        return None
    middle, last = half(second), path[-1]
    if first <= middle:
        below = roots_by_path(first, middle, seed, path[:-1])
        return below and (below[0], node(below[1], last))
    below = roots_by_path(first - middle, second - middle, seed, path[:-1])
    return below and (node(last, below[0]), node(last, below[1]))


def shown_roots(first, second, path):
    """The roots at both sizes by a path that tells its seed; none where it has not that shape."""
    return roots_by_path(first, second, path[0], list(path[1:])) if path and 0 < first < second else None


def grew(first, second, older, newer, path):
    """Whether a path proves that the tree of the second size begins with that of the first."""
    if first == second:
        return not path and older == newer
    if first == 0:
        return not path and older == root([])
    whole = first & (first - 1) == 0
    return shown_roots(first, second, [older, *path] if whole else path) == (older, newer)


# Small parts of JSON and text.


def unbase64(text, length=None):
    """Bytes from base64 in its one spelling, or none."""
    try:
        data = base64.b64decode(text, validate=True) if isinstance(text, str) else None
    except ValueError:
        return None
    if data is None or base64.b64encode(data).decode() != text:
        return None
    return data if length in (None, len(data)) else None


def once(pairs):
    """An object whose keys differ."""
    held = dict(pairs)
    need(len(held) == len(pairs), "key twice")
    return held


def never(text):
    """A number that is not whole."""
    raise Bad("not whole", text)


def short(text):
    """A whole number that is not written at absurd length."""
    need(len(text) <= 32, "long")
    return int(text)


def shallow(data, left=64):
    """Data nested no deeper than so many objects and lists."""
    if isinstance(data, (dict, list)):
        need(left, "deep")
        for one in data.values() if isinstance(data, dict) else data:
            shallow(one, left - 1)
    return data


def parsed(text, code):
    """Strict JSON, refused with a code."""
    try:
        return shallow(
            json.loads(text, object_pairs_hook=once, parse_constant=never, parse_float=never, parse_int=short)
        )
    except (ValueError, RecursionError, Bad):
        raise Bad(code) from None


def fields(data, needed, allowed, code, where=""):
    """An object with all needed fields and no unknown one."""
    need(isinstance(data, dict), code, where)
    need(set(needed) <= set(data) <= set(needed) | set(allowed), code, where)
    return data


def whole(value, most, code, where):
    """A whole number up to a bound."""
    need(isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most, code, where)
    return value


def text(value, code, where):
    """A text."""
    need(isinstance(value, str) and not re.search("[\ud800-\udfff]", value), code, where)
    return value


def hashes(values, most, code, where):
    """A list of hashes."""
    need(isinstance(values, list) and len(values) <= most, code, where)
    found = [unbase64(value, 32) for value in values]
    need(None not in found, code, where)
    return found


def name_fits(name):
    """Whether a name may stand in a signature line."""
    if not name or "+" in name or CONTROL.search(name) or any(one.isspace() for one in name):
        return False
    return len(name.encode()) <= 255


# The policy.


def read_key(told):
    """A verifier key as name, id, kind and public key."""
    parts = told.split("+", 2) if isinstance(told, str) else []
    need(len(parts) == 3, "LED015")
    name, shown, coded = parts
    data = unbase64(coded) or b"\0"
    kind, public = data[0], data[1:]
    need(kind in KEY_BYTES and len(public) == KEY_BYTES[kind] and name_fits(name), "LED015")
    key_id = hashlib.sha256(name.encode() + b"\n" + data).digest()[:4]
    need(key_id.hex() == shown, "LED015")
    return {"name": name, "id": key_id, "kind": kind, "public": public}


def read_keys(listed, kinds, where):
    """Keys with their terms."""
    need(isinstance(listed, list) and 0 < len(listed) <= 16, "LED040", where)
    keys = []
    for one in listed:
        fields(one, ["key"], ["after", "until"], "LED040", where)
        key = read_key(one["key"])
        need(key["kind"] in kinds, "LED040", where)
        until = one.get("until")
        key |= {
            "text": one["key"],
            "after": whole(one.get("after", 0), LARGEST, "LED040", where),
            "until": None if until is None else whole(until, LARGEST, "LED040", where),
        }
        keys.append(key)
    return keys


def read_policy(data):
    """A policy, looked at; with its fingerprint."""
    fields(data, ["policy", "origin", "log", "countersigners"], ["neutrals_needed", "patience_s"], "LED040", "policy")
    need(whole(data["policy"], 1, "LED040", "policy") == 1, "LED040", "policy")
    origin = text(data["origin"], "LED040", "origin")
    need(origin and min(origin) >= " ", "LED040", "origin")
    log = read_keys(data["log"], (NOTE, MLDSA44), "log")
    listed = data["countersigners"]
    need(isinstance(listed, list) and len(listed) <= 16, "LED040", "countersigners")
    signers = []
    for one in listed:
        fields(one, ["name", "role", "keys"], [], "LED040", "countersigners")
        name = text(one["name"], "LED040", "countersigners")
        need(one["role"] in ("party", "neutral") and name_fits(name), "LED040", "countersigners")
        keys = read_keys(one["keys"], (COSIGNATURE, MLDSA44), "countersigners")
        need(all(key["name"] == name for key in keys), "LED040", "countersigners")
        signers.append({"name": name, "role": one["role"], "keys": keys})
    needed = whole(data.get("neutrals_needed", 1), 16, "LED040", "neutrals_needed")
    patience = whole(data.get("patience_s", 600), LARGEST, "LED040", "patience_s")
    roles = [one["role"] for one in signers]
    least = 1 if roles else 0
    need(roles.count("party") != 1 and least <= needed <= roles.count("neutral"), "LED040", "countersigners")
    need(len({one["name"] for one in signers}) == len(signers), "LED040", "countersigners")
    every = [key["public"] for key in log] + [key["public"] for one in signers for key in one["keys"]]
    need(len(set(every)) == len(every), "LED040", "keys")

    def told(keys):
        return [{"key": key["text"], "after": key["after"], "until": key["until"]} for key in keys]

    full = {
        "policy": 1,
        "origin": origin,
        "log": told(log),
        "countersigners": [{"name": o["name"], "role": o["role"], "keys": told(o["keys"])} for o in signers],
        "neutrals_needed": needed,
        "patience_s": patience,
    }
    plain = json.dumps(full, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    fingerprint = hashlib.sha256(plain).hexdigest()
    return {"origin": origin, "log": log, "signers": signers, "needed": needed, "fingerprint": fingerprint}


# Heads and their signatures.


def read_note(whole_text):
    """The text of a signed note and its signature lines."""
    need(len(whole_text) <= 2**19 and not CONTROL.search(whole_text), "LED010")
    body, gap, tail = whole_text.rpartition("\n\n")
    need(gap and tail.endswith("\n"), "LED010")
    lines = tail[:-1].split("\n")
    need(len(lines) <= 64, "LED010")
    signatures = []
    for line in lines:
        found = re.fullmatch("\u2014 ([^ ]+) ([^ ]+)", line)
        data = found and unbase64(found[2])
        need(found and data and len(data) > 4 and name_fits(found[1]), "LED010")
        signatures.append((found[1], data[:4], data[4:]))
    return body + "\n", signatures


def read_checkpoint(body):
    """Origin, size and root from the text of a head."""
    lines = body.split("\n")
    need(len(lines) >= 4 and lines[-1] == "" and all(lines[:-1]), "LED013")
    need(len(lines[0].encode()) <= 255 and re.fullmatch("0|[1-9][0-9]{0,15}", lines[1]), "LED013")
    size, digest = int(lines[1]), unbase64(lines[2], 32)
    need(size <= LARGEST and digest is not None and (size or digest == root([])), "LED013")
    return {"origin": lines[0], "size": size, "root": digest, "body": body}


def verified(key, head, data):
    """The time a signature states where it verifies, else none."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric import ed25519

    time = 0
    if key["kind"] != NOTE:
        time, data = int.from_bytes(data[:8], "big"), data[8:]
    if time > LARGEST or len(data) != SIGNATURE_BYTES[key["kind"]]:
        return None
    if key["kind"] == NOTE:
        message = head["body"].encode()
    elif key["kind"] == COSIGNATURE:
        message = f"cosignature/v1\ntime {time}\n{head['body']}".encode()
    else:
        name, origin = key["name"].encode(), head["origin"].encode()
        message = b"subtree/v1\n\0" + bytes([len(name)]) + name + time.to_bytes(8, "big")
        message += bytes([len(origin)]) + origin + bytes(8) + head["size"].to_bytes(8, "big") + head["root"]
    try:
        if key["kind"] == MLDSA44:
            from cryptography.hazmat.primitives.asymmetric import mldsa

            mldsa.MLDSA44PublicKey.from_public_bytes(key["public"]).verify(data, message)
        else:
            ed25519.Ed25519PublicKey.from_public_bytes(key["public"]).verify(data, message)
    except InvalidSignature:
        return None
    return time


def read_head(whole_text, policy):
    """A head with the times at which it was countersigned, one for each countersigner of the policy."""
    body, lines = read_note(whole_text)
    head = read_checkpoint(body)
    need(head["origin"] == policy["origin"], "LED014")

    def by(keys):
        return [(k, data) for n, i, data in lines for k in keys if (n, i) == (k["name"], k["id"])]

    def in_term(key):
        begun = key["after"] == 0 or head["size"] > key["after"]
        return begun and (key["until"] is None or head["size"] <= key["until"])

    own = by(policy["log"])
    need(own, "LED012")
    need(all(verified(key, head, data) is not None for key, data in own), "LED011")
    need(any(in_term(key) for key, _ in own), "LED016")
    heeded, head["times"] = len(own), []
    for signer in policy["signers"]:
        times = [verified(key, head, data) for key, data in by(signer["keys"]) if in_term(key)]
        need(None not in times, "LED011")
        heeded += len(times)
        head["times"].append(min(times, default=None))
    head["unheeded"] = len(lines) - heeded
    return head


def standings(policy, heads):
    """How each head of one history stands: final, or provisional with who is absent since when."""
    return [standing(policy, heads, place) for place in range(len(heads))]


def standing(policy, heads, place):
    """How one head stands."""
    times = [earliest(t["times"][n] for t in heads[place:]) for n in range(len(policy["signers"]))]
    pairs = list(zip(policy["signers"], times, strict=True))
    parties = [time for one, time in pairs if one["role"] == "party"]
    neutrals = sorted(time for one, time in pairs if one["role"] == "neutral" and time is not None)
    enough = len(neutrals) >= policy["needed"]
    head = heads[place]
    told = {"size": head["size"], "root": base64.b64encode(head["root"]).decode()}
    if enough and None not in parties:
        at = max(parties + neutrals[: policy["needed"]], default=None)
        return {**told, "state": "final", "absent": [], "final_at": at}
    absent = []
    for n, (one, time) in enumerate(pairs):
        if time is None and (one["role"] == "party" or not enough):
            last = max((m for m, other in enumerate(heads) if other["times"][n] is not None), default=-1)
            since = earliest(t for other in heads[last + 1 :] for t in other["times"])
            gone = {"name": one["name"], "role": one["role"], "since_size": heads[last + 1]["size"], "since": since}
            absent.append((hashlib.sha256(one["keys"][0]["public"]).digest(), gone))
    absent.sort(key=lambda pair: pair[0])
    return {**told, "state": "provisional", "absent": [gone for _, gone in absent], "final_at": None}


def earliest(times):
    """The least of the times that are told, none where there is none."""
    return min((time for time in times if time is not None), default=None)


# Time stamps over heads: RFC 3161, within CMS (RFC 5652). Certificates and signatures are those of cryptography.


def der(data):
    """DER values one after another, each as tag, content, and whole."""
    found, at = [], 0
    while at < len(data):
        begin, size = at + 2, data[at + 1]
        if size & 128:
            begin, size = begin + (size & 127), int.from_bytes(data[begin : begin + (size & 127)], "big")
        need(begin + size <= len(data), "LED060")
        found.append((data[at], data[begin : begin + size], data[at : begin + size]))
        at = begin + size
    return found


def stamp_time(reply, body, roots):
    """When an authority saw a head's text, microseconds UTC; ``roots``: certificates that are believed."""
    try:
        [(_, answer, _)] = der(reply)
        status, *token = der(answer)
        need(int.from_bytes(der(status[1])[0][1], "big") == 0 and len(token) == 1, "LED060")
        kind, (_, inner, _) = der(token[0][1])
        need(kind[1].hex() == SIGNED_DATA and len(reply) <= 65536, "LED060")
        _, _, (_, content, _), *rest = der(der(inner)[0][1])
        kind, (_, held, _) = der(content)
        need(kind[1].hex() == STAMP_INFO, "LED060")
        info = der(held)[0][1]
        _, _, imprint, _, made, *_ = der(der(info)[0][1])
        algorithm, digest = der(imprint[1])
        need(made[0] == 0x18, "LED060")
        certificates = [one[2] for one in der(next(one[1] for one in rest if one[0] == 0xA0))]
        [(_, signer, _)] = der(next(one[1] for one in rest if one[0] == 0x31))
        known = DIGESTS.get(der(algorithm[1])[0][1].hex())
        at = stated(made[1].decode())
    except (IndexError, ValueError, StopIteration):
        raise Bad("LED060") from None
    need(known and hashlib.new(known, body.encode()).digest() == digest[1], "LED061")
    try:
        holds = vouched(info, signer, certificates, roots, at)
    except Exception:  # noqa: BLE001 - a stranger's certificates: whatever is wrong with them, they vouch for nothing
        holds = False
    need(holds, "LED062")
    return (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)


def stated(text):
    """A time as an authority writes it, always in UTC."""
    return datetime.strptime(text, "%Y%m%d%H%M%S.%fZ" if "." in text else "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)


def vouched(info, signer, certificates, roots, at):
    """Whether what was signed was signed by one whom a certificate that is believed vouches for."""
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes as h
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    _, (_, name, _), digest, attributes, algorithm, signature, *_ = der(signer)
    issuer, serial = der(name)
    known = [x509.load_der_x509_certificate(one) for one in certificates]
    own = next(
        one
        for one in known
        if one.issuer.public_bytes() == issuer[2] and one.serial_number == int.from_bytes(serial[1], "big")
    )
    told = {der(one[1])[0][1].hex(): der(der(one[1])[1][1])[0][1] for one in der(attributes[1])}
    with_ = DIGESTS[der(digest[1])[0][1].hex()]
    if told[CONTENT_TYPE].hex() != STAMP_INFO or told[CONTENT_DIGEST] != hashlib.new(with_, info).digest():
        return False
    signed, key = b"\x31" + attributes[2][1:], own.public_key()
    hashed = getattr(h, SIGNED_WITH.get(der(algorithm[1])[0][1].hex(), with_).upper())()
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature[1], signed, padding.PKCS1v15(), hashed)
        else:
            key.verify(
                signature[1], signed, *([ec.ECDSA(hashed)] if isinstance(key, ec.EllipticCurvePublicKey) else [])
            )
    except InvalidSignature:
        return False
    use = own.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    if not use.critical or x509.ExtendedKeyUsageOID.TIME_STAMPING not in use.value:
        return False
    return chained(own, known, roots, at)


def chained(one, known, roots, at, left=8):
    """Whether a certificate is believed at a time, or issued by one that is."""
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature

    if not one.not_valid_before_utc <= at <= one.not_valid_after_utc:
        return False
    if one in roots:
        return True
    for other in (*roots, *known):
        try:
            one.verify_directly_issued_by(other)
            limits = other.extensions.get_extension_for_class(x509.BasicConstraints).value
        except (ValueError, TypeError, InvalidSignature, x509.ExtensionNotFound):
            continue
        if limits.ca and left and chained(other, known, roots, at, left - 1):
            return True
    return False


def read_anchors(data):
    """Time stamps over heads, as size and answer."""
    listed = data.get("anchors", [])
    need(isinstance(listed, list) and len(listed) <= 64, "LED050", "anchors")
    found = []
    for one in listed:
        fields(one, ["size", "reply"], [], "LED050", "anchors")
        reply = unbase64(one["reply"])
        need(reply is not None, "LED050", "anchors")
        found.append((whole(one["size"], LARGEST, "LED050", "anchors"), reply))
    return found


def anchored(anchors, heads, roots, faults):
    """What the time stamps over heads say; where no certificate is at hand, that they were not checked."""
    texts, told = {head["size"]: head["body"] for head in heads}, []
    for n, (size, reply) in enumerate(anchors):
        try:
            need(size in texts, "LED061")
            at = stamp_time(reply, texts[size], roots) if roots else None
            told.append({"size": size, "at": at, "checked": at is not None})
        except Bad as bad:
            faults.append(Bad(bad.code, f"anchors/{n}"))
    return told


# What is brought: bundles, receipts, evidence.


def contradicts(one, other, path):
    """Whether two heads of one log cannot both be true, as a path shows or their equal sizes do."""
    if one["size"] == other["size"]:
        return one["root"] != other["root"] and not path
    shown = shown_roots(one["size"], other["size"], path)
    return shown is not None and shown[1] == other["root"] and shown[0] != one["root"]


def joined(heads, paths, entries, faults):
    """Whether each head grew from the one before it."""
    for n, (one, other) in enumerate(pairwise(heads)):
        if other["size"] < one["size"]:
            faults.append(Bad("LED024", f"heads/{n + 1}"))
        elif contradicts(one, other, []):
            faults.append(Bad("LED022", f"heads/{n + 1}"))
    if faults:
        return
    if entries is not None:
        by_entries(heads, [leaf(entry) for entry in entries], faults)
        return
    for n, (one, other) in enumerate(pairwise(heads)):
        if paths is None:
            faults.append(Bad("LED023", f"heads/{n + 1}"))
        elif not grew(one["size"], other["size"], one["root"], other["root"], paths[n]):
            split = one["size"] < other["size"] and contradicts(one, other, paths[n])
            faults.append(Bad("LED022" if split else "LED021", f"consistency/{n}"))


def by_entries(heads, leaves, faults):
    """Whether each head's root is that of the entries."""
    for n, head in enumerate(heads):
        if head["size"] > len(leaves):
            faults.append(Bad("LED052", f"heads/{n}"))
            return
    fits = [root(leaves[: head["size"]]) == head["root"] for head in heads]
    if not all(fits):
        wrong = fits.index(False)
        split = any(fits[wrong:]) and heads[wrong]["size"] > 0
        faults.append(Bad("LED022" if split else "LED052", f"heads/{wrong}"))


def record_sort(data, heads, entries, where):
    """Which sort of record one is, where it is proven."""
    fields(data, ["index", "commitment"], ["size", "path", "salt", "content", "erased"], "LED031", where)
    index = whole(data["index"], LARGEST, "LED031", where)
    commitment = unbase64(data["commitment"], 32)
    need(commitment is not None, "LED031", where)
    if "erased" in data:
        need(data["erased"] is True and "salt" not in data and "content" not in data, "LED031", where)
        sort, opened = "erased", commitment
    else:
        salt = unbase64(data.get("salt"), 32)
        content = unbase64(data["content"]) if "content" in data else b""
        need(salt is not None and content is not None, "LED031", where)
        sort = "shown" if "content" in data else "padding"
        tag = b"servanda/record/v1\n" if sort == "shown" else b"servanda/padding/v1\n"
        opened = hmac.digest(salt, tag + content, "sha256")
    size = whole(data["size"], LARGEST, "LED031", where) if "size" in data else heads[-1]["size"]
    path = hashes(data["path"], 64, "LED031", where) if "path" in data else None
    need(opened == commitment, "LED030", where)
    head = next((one for one in heads if one["size"] == size), None)
    need(head is not None, "LED023", where)
    if path is not None:
        need(included(index, size, leaf(commitment), head["root"], path), "LED020", where)
    else:
        need(entries is not None, "LED023", where)
        need(index < size and entries[index] == commitment, "LED020", where)
    return sort


def check_bundle(bundle, policy, roots=()):
    """The verdict on a bundle."""
    faults, heads, counts = [], [], {"shown": 0, "padding": 0, "erased": 0}
    for n, one in enumerate(bundle["heads"]):
        try:
            heads.append(read_head(one, policy))
        except Bad as bad:
            faults.append(Bad(bad.code, f"heads/{n}"))
    unheeded = sum(head["unheeded"] for head in heads)
    if not faults:
        joined(heads, bundle["consistency"], bundle["entries"], faults)
    if faults:
        return verdict(policy, faults, [], counts, unheeded)
    for n, one in enumerate(bundle["records"]):
        try:
            counts[record_sort(one, heads, bundle["entries"], f"records/{n}")] += 1
        except Bad as bad:
            faults.append(bad)
    anchors = anchored(bundle["anchors"], heads, roots, faults)
    return verdict(policy, faults, standings(policy, heads), counts, unheeded, anchors)


def check_split(data, policy):
    """The verdict on evidence of a split view: LED022 where it holds."""
    faults, heads, where = [], [], ""
    try:
        for where in ("first", "second"):
            heads.append(read_head(data[where], policy))
        faults.append(Bad("LED022" if contradicts(*heads, data["path"]) else "LED027"))
    except Bad as bad:
        faults.append(Bad(bad.code, where))
    return verdict(policy, faults, [], {"shown": 0, "padding": 0, "erased": 0}, 0)


def verdict(policy, faults, heads, counts, unheeded, anchors=()):
    """What was found, as data."""
    return {
        "origin": policy["origin"],
        "policy": policy["fingerprint"],
        "sound": not faults,
        "codes": sorted({bad.code for bad in faults}),
        "places": [f"{bad.code} {bad.where}".strip() for bad in faults],
        "heads": heads,
        "records": counts,
        "unheeded_signatures": unheeded,
        "anchors": list(anchors),
    }


def read_receipt(data):
    """A receipt as a bundle of one head and one record."""
    top, gap, head = text(data["proof"], "LED050", "proof").partition("\n\n")
    lines = top.split("\n")
    need(gap and lines.pop(0) == "c2sp.org/tlog-proof@v1", "LED025")
    if lines and lines[0].startswith("extra "):
        need(unbase64(lines.pop(0)[6:]) is not None, "LED025")
    need(lines and re.fullmatch("index (0|[1-9][0-9]{0,15})", lines[0]), "LED025")
    index, path, record = int(lines[0][6:]), lines[1:], data["record"]
    hashes(path, 64, "LED025", "proof")
    if isinstance(record, dict):
        need(record.get("index") == index and record["index"] is not True, "LED025")
        record = {**record, "path": path}
    anchors = read_anchors(data)
    return {"heads": [head], "consistency": None, "entries": None, "records": [record], "anchors": anchors}


def check(data, given=None, roots=()):
    """The verdict on what a file holds, parsed.

    ``given``: a policy that its reader brought, parsed; ``roots``: certificates of authorities of time stamps.
    """
    sorts = [one for one in ("bundle", "receipt", "split") if isinstance(data, dict) and one in data]
    need(sorts, "LED050")
    sort = sorts[0]
    need(whole(data[sort], 2**31, "LED050", sort) == 1, "LED050", sort)
    needed = {"bundle": ["heads"], "receipt": ["proof", "record"], "split": ["first", "second", "path"]}[sort]
    allowed = {"bundle": ["policy", "consistency", "entries", "records", "anchors"], "receipt": ["policy", "anchors"]}
    fields(data, [sort, *needed], allowed.get(sort, ["policy"]), "LED050")
    if sort == "receipt":
        what = read_receipt(data)
    elif sort == "split":
        what = {one: text(data[one], "LED050", one) for one in ("first", "second")}
        what["path"] = hashes(data["path"], 128, "LED050", "path")
    else:
        what = read_bundle(data)
    own = read_policy(data["policy"]) if "policy" in data else None
    policy = read_policy(given) if given is not None else own
    need(policy is not None, "LED041")
    return check_split(what, policy) if sort == "split" else check_bundle(what, policy, roots)


def read_bundle(data):
    """The parts of a bundle."""
    heads = data["heads"]
    need(isinstance(heads, list) and heads, "LED050", "heads")
    for one in heads:
        text(one, "LED050", "heads")
    paths = data.get("consistency", [])
    need(isinstance(paths, list), "LED050", "consistency")
    paths = [hashes(one, 128, "LED050", "consistency") for one in paths] if "consistency" in data else None
    need(paths is None or len(paths) == len(heads) - 1, "LED050", "consistency")
    entries = hashes(data["entries"], LARGEST, "LED050", "entries") if "entries" in data else None
    records = data.get("records", [])
    need(isinstance(records, list), "LED050", "records")
    anchors = read_anchors(data)
    return {"heads": heads, "consistency": paths, "entries": entries, "records": records, "anchors": anchors}


def main(words):
    """Checks the file named; returns the exit code."""
    try:
        held = {}
        if "--policy" in words:
            at = words.index("--policy")
            held["given"] = parsed(Path(words[at + 1]).read_bytes().decode(), "LED040")
            del words[at : at + 2]
        if "--anchor-ca" in words:
            from cryptography.x509 import load_pem_x509_certificates

            at = words.index("--anchor-ca")
            held["roots"] = load_pem_x509_certificates(Path(words[at + 1]).read_bytes())
            del words[at : at + 2]
        [file] = words
        found = check(parsed(Path(file).read_bytes().decode(), "LED050"), **held)
    except (OSError, IndexError, UnicodeDecodeError) as error:
        print(json.dumps({"refused": str(error)}))
        return 2
    except ImportError as error:
        print(json.dumps({"refused": f"the package cryptography is missing or too old: {error}"}))
        return 2
    except ValueError:
        print(json.dumps({"refused": "name one file: verify.py FILE [--policy FILE] [--anchor-ca FILE]"}))
        return 2
    except Bad as bad:
        print(json.dumps({"refused": bad.code, "where": bad.where}))
        return 2
    print(json.dumps(found, indent=1))
    return 0 if found["sound"] else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
