"""Who follows whom: streams of acts read with intervals, placebos and checks, never who started."""
