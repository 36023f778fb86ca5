"""The vocabulary's tables as they ship with the package: one YAML file per family, edited by people."""

from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Final

import yaml

LANGUAGES: Final = ("en", "fr", "ar")
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def table(path: str) -> dict[str, Any]:
    """One packaged table by its path below ``data/``."""
    text = files("servanda.vocabulary").joinpath("data", *path.split("/")).read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=_Loader)
    return loaded


def tables(folder: str) -> dict[str, dict[str, Any]]:
    """All packaged tables of a folder below ``data/``, by name, in the order of their names."""
    found = files("servanda.vocabulary").joinpath("data", folder).iterdir()
    names = sorted(entry.name for entry in found if entry.name.endswith(".yaml"))
    return {name.removesuffix(".yaml"): table(f"{folder}/{name}") for name in names}


def labels(entry: Mapping[str, Any]) -> Mapping[str, str]:
    """The labels an entry has, by language; a missing language is absent."""
    return MappingProxyType({language: entry[language] for language in LANGUAGES if language in entry})
