"""Reads an .ics file with python-icalendar: one line per event, UID, start, end, summary, status, sequence. Zones are those of the file."""

import datetime
import sys

import icalendar


def shown(text):
    return str(text).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def time(prop, zones):
    if prop is None:
        return ""
    value = prop.dt
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    zone = prop.params.get("TZID")
    if zone is not None:
        # The library would prefer a zone of the machine; what is asked is whether ours is right.
        zone = zones[str(zone)]
        value = value.replace(tzinfo=None)
        value = zone.localize(value, is_dst=True) if hasattr(zone, "localize") else value.replace(tzinfo=zone)
    if value.tzinfo is None:
        raise ValueError("floating time %s" % value)
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
lines = []
for event in calendar.walk("VEVENT"):
    lines.append(
        "\t".join(
            [
                shown(event["UID"]),
                time(event.get("DTSTART"), zones),
                time(event.get("DTEND"), zones),
                shown(event.get("SUMMARY", "")),
                shown(event.get("STATUS", "CONFIRMED")),
                str(event.get("SEQUENCE", 0)),
            ]
        )
    )
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for line in sorted(lines):
    print(line)
