"""Forecasts: windows, levels and histories alike, drawn from a thousand times, scored on what then came."""
