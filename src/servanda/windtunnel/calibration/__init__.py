"""Calibration: what an incident log, or the end dates of truces, teach about the assumptions of a scenario."""
