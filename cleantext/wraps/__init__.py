"""Lines that a measure broke, told from those that somebody set.

From the leaves up: what single lines are (`openings`), how the break above each of them
looks (`breaks`), and which of them go on the line above (`joins`).

>>> from cleantext.wraps.breaks import kinds_of, measure_of
>>> from cleantext.wraps.joins import joined_lines
>>> lines = ["The council met on Tuesday to hear what the engineers", "had to say.", "", "Oats"]
>>> joined_lines(lines, kinds_of(lines, measure_of(lines)))
[False, True, False, False]
"""
