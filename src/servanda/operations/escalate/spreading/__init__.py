"""The reading of spread in words and pictures: what is asked of the facts, the map, the networks, the tables."""
