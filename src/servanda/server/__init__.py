"""The program as a server: sockets, settings, start and stop."""

__all__: list[str] = []
