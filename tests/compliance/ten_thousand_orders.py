"""Ten thousand random orders of arrival compared with batch: ``python -m tests.compliance.ten_thousand_orders``.

Two numbers change how many: worlds (400) and orders of each (25).
"""

import sys
from time import perf_counter

from tests.compliance.orders import run


def main(worlds: int = 400, orders: int = 25) -> None:
    """Print how many orders gave what batch gives, and how long it took."""
    begin = perf_counter()
    compared = run(range(worlds), orders)
    took = perf_counter() - begin
    print(f"{compared} orders of arrival of {worlds} random histories, each equal to batch: {took:.0f} s")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
