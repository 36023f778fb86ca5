"""Early warning to the mechanism: thresholds it sets, alarms with reasons, how often they were wrong, what calms."""
