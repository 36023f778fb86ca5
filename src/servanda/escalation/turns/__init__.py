"""Change points: when a series of counts changed its level, and an alarm that hears it change."""
