"""Expands rules with python-dateutil. Each line of the file: start, rule, how many. One line for each: the first occurrences, or an error."""

import datetime
import itertools
import sys

from dateutil.rrule import rrulestr

FORM = "%Y%m%dT%H%M%S"

for line in open(sys.argv[1], encoding="ascii"):
    start, rule, most = line.rstrip("\n").split("\t")
    try:
        # Without a zone, so UNTIL loses its Z too.
        found = rrulestr(rule.replace("Z;", ";").removesuffix("Z"), dtstart=datetime.datetime.strptime(start, FORM))
        print(",".join(each.strftime(FORM) for each in itertools.islice(found, int(most))))
    except Exception as error:  # the library fails in many ways
        print("error " + repr(error))
