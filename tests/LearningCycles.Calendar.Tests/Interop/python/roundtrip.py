"""Reads files with vobject and writes them again: roundtrip FOLDER FILE... One line for each file: nothing, or "!" and what went wrong."""

import os
import sys

import vobject

for path in sys.argv[2:]:
    try:
        with open(path, encoding="utf-8", newline="") as file:
            calendars = list(vobject.readComponents(file))
        with open(os.path.join(sys.argv[1], os.path.basename(path)), "w", encoding="utf-8", newline="") as file:
            for calendar in calendars:
                file.write(calendar.serialize())
        print()
    except Exception as error:  # the library fails in many ways
        print("!" + ascii(error))
