# Reads and writes an .ics file with python-icalendar, again and again: prints events, the least nanoseconds of a reading and of a writing.
import sys
import time

import icalendar

with open(sys.argv[1], "rb") as file:
    text = file.read()
least_read = least_write = 10**18
events = 0
for _ in range(int(sys.argv[2])):
    begun = time.perf_counter_ns()
    root = icalendar.Calendar.from_ical(text)
    events = sum(1 for one in root.walk("VEVENT") if one["UID"] and one["SUMMARY"] and one["DTSTART"].dt)
    least_read = min(least_read, time.perf_counter_ns() - begun)
    begun = time.perf_counter_ns()
    root.to_ical()
    least_write = min(least_write, time.perf_counter_ns() - begun)
print(events, least_read, least_write)
