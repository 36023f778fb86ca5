"""The command line: it only translates between a terminal and operations."""

import gc


def main() -> None:
    """Run the program on the words of the command line; exits 0 fine, 1 something found, 2 refused input."""
    # Collecting garbage while modules load finds none and costs a tenth of the start.
    gc.disable()
    from servanda.cli.app import run

    gc.enable()
    raise SystemExit(run())


__all__ = ["main"]
