"""Records and corrections to a `Briefing`: merging, relevance, chronology, topics, discrepancies. Pure functions."""
