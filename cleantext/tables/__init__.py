"""Data that rules share, each table with its source."""
