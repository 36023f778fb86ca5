"""Version 1: Bayes with hit and false-alarm rates per source, one witness counted once, a party's interest weighed."""
