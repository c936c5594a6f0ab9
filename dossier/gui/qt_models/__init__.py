"""Qt item models over tuples of records. They translate indices and nothing else."""
