"""Stands in for Pillow in the frozen program: reportlab imports it at load and needs it only to place pixel images.

A dossier holds text and drawings. The real Pillow would add 12 MB of image codecs.
"""
