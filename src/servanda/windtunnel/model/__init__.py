"""The finite model: an agreement and a scenario as moves, sights and imagined facts."""
