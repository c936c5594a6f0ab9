"""Widgets and delegates that know the model's records at most, never the session."""
