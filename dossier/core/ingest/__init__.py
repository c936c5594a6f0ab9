"""Bytes to `Document`, one reader a format; header lines, datelines and publication dates."""
