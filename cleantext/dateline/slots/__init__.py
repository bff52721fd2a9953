"""The slots of a label: each takes its part where it stands, and adds it to the evidence.

A function that takes a part returns where it ends, and where none is the place where it
looked, or 0.
"""
