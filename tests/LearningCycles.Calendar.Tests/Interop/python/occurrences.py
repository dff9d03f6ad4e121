"""Expands files with python-icalendar and recurring-ical-events: occurrences FROM UNTIL FILE... For each file a line "=FILE",
then one line for each occurrence that is in the span, UID, start, end, summary, or "!" and what went wrong."""

import datetime
import sys

import icalendar
import recurring_ical_events


def shown(text):
    return str(text).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def time(value):
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    if value.tzinfo is None:
        raise ValueError("floating time %s" % value)
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(text):
    return datetime.datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.timezone.utc)


def line(event):
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    return "\t".join([shown(event["UID"]), time(start), time(end) if end > start else "", shown(event.get("SUMMARY", ""))])


sys.stdout.reconfigure(encoding="utf-8", newline="\n")
first, last = moment(sys.argv[1]), moment(sys.argv[2])
for path in sys.argv[3:]:
    print("=" + path)
    try:
        with open(path, "rb") as file:
            calendar = icalendar.Calendar.from_ical(file.read())
        for found in [line(event) for event in recurring_ical_events.of(calendar).between(first, last)]:
            print(found)
    except Exception as error:  # the libraries fail in many ways
        print("!" + shown(repr(error)))
