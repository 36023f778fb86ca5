"""The command line: it only translates between a terminal and operations."""

import gc
import sys

STOPPED = 130


def main() -> None:
    """Run the program on the words of the command line.

    Exits 0 fine, 1 something found, 2 refused input or output that cannot be written, 130 stopped with Ctrl-C.
    """
    try:
        # Collecting garbage while modules load finds none and costs a tenth of the start.
        gc.disable()
        from servanda.cli.app import run

        gc.enable()
        code = run()
    except KeyboardInterrupt:
        # Stopped while modules were still loading: the program's own words for it are not there yet.
        if sys.stderr is not None:
            sys.stderr.write("stopped; nothing half-written is left behind\n")
        code = STOPPED
    raise SystemExit(code)


__all__ = ["main"]
