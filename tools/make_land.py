"""Convert Natural Earth's 1:50m land (world-atlas 2.0.2, land-50m.json, TopoJSON) into page/land.bin.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python tools/make_land.py package/land-50m.json src/servanda/page/land.bin

Natural Earth is in the public domain; world-atlas (ISC) only repackages it. State borders are not in this
file and must never be added to it. The output is zlib over: "LAND1\n", the step in degrees as text and a
newline, then for each ring a count and as many pairs of differences (longitude, latitude, in steps), all as
LEB128 varints, differences zigzagged. Same input, same bytes.
"""

import json
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

#: One step is about 370 m, as fine as the source is quantised.
STEPS_PER_DEGREE = 300


def arcs(topology: dict[str, Any]) -> list[list[tuple[float, float]]]:
    """Every arc of the topology in degrees."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    out = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        out.append(points)
    return out


def rings(topology: dict[str, Any]) -> Iterator[list[tuple[float, float]]]:
    """Every ring of the land, outer and inner alike, joined from its arcs."""
    known = arcs(topology)
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]:
            for ring in polygon:
                points: list[tuple[float, float]] = []
                for index in ring:
                    part = known[index] if index >= 0 else known[~index][::-1]
                    points.extend(part[1:] if points else part)
                yield points


def varint(value: int) -> bytes:
    """An unsigned number as LEB128."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def packed(topology: dict[str, Any]) -> bytes:
    """The land as land.bin holds it."""
    body = bytearray(f"LAND1\n{STEPS_PER_DEGREE}\n".encode())
    for ring in rings(topology):
        steps = [(round(x * STEPS_PER_DEGREE), round(y * STEPS_PER_DEGREE)) for x, y in ring]
        kept = [point for i, point in enumerate(steps) if i == 0 or point != steps[i - 1]]
        # The source holds a ring that runs along the pole and encloses nothing.
        if len(kept) < 4 or len({x for x, _ in kept}) == 1 or len({y for _, y in kept}) == 1:
            continue
        body += varint(len(kept))
        px = py = 0
        for x, y in kept:
            for d in (x - px, y - py):
                body += varint(d << 1 if d >= 0 else (-d << 1) - 1)
            px, py = x, y
    return zlib.compress(bytes(body), 9)


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:3])
    data = packed(json.loads(source.read_text(encoding="utf-8")))
    target.write_bytes(data)
    sys.stdout.write(f"{target}: {len(data)} bytes\n")
