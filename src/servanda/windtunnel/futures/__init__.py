"""Imagined futures: one loop per future, drawn by counter, the same whatever the worker count."""
