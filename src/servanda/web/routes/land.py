"""The land outline for the map beside a table of coordinates; nothing of it comes from anywhere else."""

from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse

from servanda.page import land_within

routes = APIRouter()
_Longitude = Annotated[float, Query(ge=-540, le=540)]
_Latitude = Annotated[float, Query(ge=-90, le=90)]


@routes.get("/land")
def land(west: _Longitude, south: _Latitude, east: _Longitude, north: _Latitude) -> JSONResponse:
    """The land within four bounds in degrees, as rings of longitude and latitude; no borders."""
    if east <= west or north <= south:
        return JSONResponse([])
    rings = land_within((west, south, east, north))
    return JSONResponse([[[round(float(x), 4), round(float(y), 4)] for x, y in ring] for ring in rings])
