"""What a server runs under: where it listens, and how much it takes in. Beside basis, the only reader of settings."""

from dataclasses import dataclass
from typing import Final

from servanda.basis import Place, Refusal, limit_set

#: The loopback address alone: no other machine can reach it, whatever is asked.
HOST: Final = "127.0.0.1"
_LOWEST, _HIGHEST = 1024, 65_535


@dataclass(frozen=True, slots=True)
class Settings:
    """Where to listen and what to take: ``port`` 0 takes a free one; sizes in bytes."""

    port: int = 0
    upload_bytes: int = 64 * 1024**2
    form_bytes: int = 4 * 1024**2
    host: str = HOST


def read_settings(port: int = 0) -> Settings:
    """The settings, with the limits a person has raised in the environment.

    Refuses (SRV001) a port that is neither 0 nor one a person may listen on, (BAS030) a limit that is none.
    """
    if port != 0 and not _LOWEST <= port <= _HIGHEST:
        why = f"{port} is no port to listen on"
        raise Refusal("SRV001", why, f"name one from {_LOWEST} to {_HIGHEST}, or leave it out", Place("--port"))
    plain = Settings()
    return Settings(port, limit_set("upload_bytes", plain.upload_bytes), limit_set("form_bytes", plain.form_bytes))
