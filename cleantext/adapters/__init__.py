"""Adapters: a page each, no logic, imported only where their framework is used."""
