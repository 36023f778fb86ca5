"""Seals, signatures and hashes are those of libraries that others try, each where it is known to be used."""

import re
from collections import Counter
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "servanda"
TEXTS = {str(path.relative_to(SOURCE)): path.read_text("utf-8") for path in SOURCE.rglob("*.py")}


def test_no_arithmetic_of_signatures_or_ciphers_is_our_own() -> None:
    """No curve, no modulus, no cipher: what verifies without a library stands beside the program, in specs."""
    own = re.compile(
        r"2\s*\*\*\s*255|25519\s*[-+*]|pow\([^()]*,[^()]*,[^()]*\)|def _?(point_add|scalar_mult|aes_|sha\d+)\b"
    )
    assert {name for name, text in TEXTS.items() if own.search(text)} == set()
    loads = {name.split("/")[0] for name, text in TEXTS.items() if "cryptography.hazmat" in text}
    assert loads == {"ledger", "operations", "store", "negotiation", "phones"}


def test_every_hash_is_sha_256_but_where_another_paper_names_another() -> None:
    """MD5 as OpenRosa and ODK have it, SHA-1 as lists of stolen passwords and TOTP have it; nothing else, nowhere."""
    used = Counter(
        (name, one)
        for name, text in TEXTS.items()
        for one in re.findall(r"hashlib\.(\w+)|hashes\.(SHA1|MD5)\b", text)
        for one in one
        if one and one not in ("sha256", "file_digest")
    )
    assert used == {
        ("web/mission/routes/collect.py", "md5"): 1,
        ("phones/sealed.py", "md5"): 3,
        ("operations/mission/stolen_passwords.py", "sha1"): 1,
    }
    assert "usedforsecurity=False" in TEXTS["operations/mission/stolen_passwords.py"]
