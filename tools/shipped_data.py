"""Build hook: agreements/ and specs/ travel in the wheel as servanda/_shipped/.

An editable install leaves them out, because a checkout reads the two folders in place.
"""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SHIPPED = ("agreements", "specs")


class ShippedData(BuildHookInterface):
    """Adds the two folders to a standard wheel; refuses to build one without them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it writes the wheel; `version` is "standard" or "editable"."""
        if version == "editable":
            return
        for name in SHIPPED:
            folder = Path(self.root) / name
            if not folder.is_dir():
                raise FileNotFoundError(f"{folder} is missing: a wheel without it could not open its own cases")
            build_data["force_include"][str(folder)] = f"servanda/_shipped/{name}"
