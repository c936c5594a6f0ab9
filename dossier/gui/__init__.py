"""The desktop app: a window over the use cases in `dossier.service`. Knows nothing below the service but the model."""
