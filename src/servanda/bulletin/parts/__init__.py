"""The parts of a bulletin, one file each: public data and words in, plain lines out."""
