"""ODK's own form engine as a phone: it loads a form, asks its questions, writes the report and sends it."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

_NODE = 20
_FRONTEND = Path(__file__).parents[2] / "frontend"


def engine(given: dict[str, Any]) -> Any:
    """What the engine says of what it is given (`frontend/phone.mjs` says of what form both are)."""
    if shutil.which("node") is None or not (_FRONTEND / "node_modules" / "@getodk" / "xforms-engine").is_dir():
        pytest.skip("ODK's form engine is not there: cd frontend && npm ci")
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
    if int(version.lstrip("v").split(".")[0]) < _NODE:
        pytest.skip(f"ODK's form engine needs Node {_NODE}, this is {version.strip()}")
    ran = subprocess.run(
        ["node", "phone.mjs"], cwd=_FRONTEND, input=json.dumps(given), capture_output=True, text=True, timeout=180
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
