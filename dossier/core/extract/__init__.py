"""`Document` to `Extraction`, one pass a question, in the order of `pipeline.py`."""
