"""Incentives: per clause and participant, whether keeping it is in its interest, and what would make it so."""
