"""The command line: it only translates between a terminal and operations."""


def main() -> None:
    """Run the program on the words of the command line; exits 0 fine, 1 something found, 2 refused input."""
    from servanda.cli.app import run

    raise SystemExit(run())


__all__ = ["main"]
