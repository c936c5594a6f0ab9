"""Templates: a folder with ``document.xml.j2`` that writes the small markup. The only place that knows jinja2."""
