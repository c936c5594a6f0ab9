"""The command line: words and exit codes around the use cases of `dossier.service`."""
