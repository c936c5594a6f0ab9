"""One SQLite file: documents, records, the log of corrections, search. The only place that speaks SQL."""
