"""Tables of names, posts, cues and units, built into one `Lexicon` from text that the service hands in."""
