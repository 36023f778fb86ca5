"""Three verifiers written apart, each asked alike: the program's, the one in one file, and the one browsers run."""

import importlib.util
import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from servanda.basis import Place, Refusal
from servanda.ledger import Policy, Split, read_brought, read_json, read_policy, verify_bundle, verify_split

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "specs" / "ledger"
ALONE = FOLDER / "verify.py"
VECTORS = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))}
TREE = VECTORS.pop("tree")
BUILT = ROOT / "src" / "servanda" / "web" / "built"


def _alone() -> Any:
    spec = importlib.util.spec_from_file_location("ledger_verify_alone", ALONE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


#: The stand-alone verifier, loaded from its file.
ALONE_MODULE = _alone()


def text_of(vector: dict[str, Any]) -> str:
    """What the file of a vector holds."""
    held = vector["file"]
    return held if isinstance(held, str) else json.dumps(held)


def by_program(text: str, given: str | None = None) -> dict[str, Any]:
    """The program's verdict; ``given``: a policy its reader brought."""
    try:
        own = None if given is None else read_policy(read_json(given, "LED040", Place("policy")))
        brought = read_brought(text)
    except Refusal as refusal:
        return {"refused": refusal.code}
    policy = own or brought.policy
    if policy is None:
        return {"refused": "LED041"}
    found = _judged(brought.what, policy)
    return {**found, "codes": sorted({one["code"] for one in found["faults"]})}


def _judged(what: Any, policy: Policy) -> dict[str, Any]:
    verdict = verify_split(what, policy) if isinstance(what, Split) else verify_bundle(what, policy)
    return verdict.data()


def by_itself(text: str, given: str | None = None) -> dict[str, Any]:
    """The stand-alone verifier's verdict."""
    try:
        policy = {} if given is None else {"given": ALONE_MODULE.parsed(given, "LED040")}
        found: dict[str, Any] = ALONE_MODULE.check(ALONE_MODULE.parsed(text, "LED050"), **policy)
    except ALONE_MODULE.Bad as bad:
        return {"refused": bad.code}
    return found


def plain(found: dict[str, Any]) -> dict[str, Any]:
    """A verdict as the vectors tell it."""
    if "refused" in found:
        return {"refused": found["refused"]}
    heads = [
        [
            head["size"],
            head["state"],
            sorted([one["name"], one["since_size"], one["since"]] for one in head["absent"]),
            head["final_at"],
        ]
        for head in found["heads"]
    ]
    told = {key: found[key] for key in ("codes", "records", "unheeded_signatures")}
    return {**told, "heads": heads}


class BrowserJudge:
    """The script that browsers run, in Node: the built file itself, asked line by line."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def ask(self, ask: str, **given: Any) -> Any:
        """What it says of one thing."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(json.dumps({"ask": ask, **given}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def __call__(self, text: str, given: str | None = None) -> dict[str, Any]:
        """Its verdict."""
        held = {"text": text} if given is None else {"text": text, "policy": given}
        found: dict[str, Any] = self.ask("verify", **held)
        return found


@contextmanager
def browser_judge() -> Iterator[BrowserJudge]:
    """The browser's verifier as long as it is asked; skips where Node is missing."""
    if shutil.which("node") is None:
        pytest.skip("node is not installed; the browser's verifier is then run in a browser alone")
    words = ["node", str(ROOT / "tests" / "ledger" / "judge.mjs"), str(BUILT / "verify.js")]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    try:
        yield BrowserJudge(process)
    finally:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.close()
        process.wait(timeout=60)
        process.stdout.close()


def agreed(judge: BrowserJudge, text: str, policy: str | None = None) -> dict[str, Any]:
    """The verdict that all three give, field by field."""
    browser, program, alone = judge(text, policy), by_program(text, policy), by_itself(text, policy)
    assert plain(browser) == plain(program) == plain(alone)
    for key in ("heads", "policy", "origin", "sound"):
        assert browser.get(key) == program.get(key) == alone.get(key)
    assert browser.get("places") == alone.get("places")
    return browser
