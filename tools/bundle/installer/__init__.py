"""What `install.py` does once Python and machine are known to fit: check the bundle, install, write the launchers."""
