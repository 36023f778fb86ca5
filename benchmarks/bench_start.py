"""``servanda --help``, warm: the whole process, median of RUNS; the promise is under 0.3 s."""

import os
import statistics
import subprocess
import sys
import time

RUNS = 15


def main() -> None:
    """Start the program RUNS times and print the median."""
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    walls = []
    for run in range(RUNS + 2):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-m", "servanda", "--help"], capture_output=True, check=True, env=plain)
        if run >= 2:  # the first two warm the disk's cache and leave bytecode behind
            walls.append(time.perf_counter() - began)
    print(f"servanda --help: min {min(walls):.3f}, median {statistics.median(walls):.3f}, max {max(walls):.3f} s (0.3)")


if __name__ == "__main__":
    main()
