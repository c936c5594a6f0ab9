"""A `Briefing` through a template to blocks, and blocks to PDF, DOCX, HTML, Markdown and JSON."""
