"""How far a report is to be believed; each version of the reckoning has its own folder, so that old results replay."""
