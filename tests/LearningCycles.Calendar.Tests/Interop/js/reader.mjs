// Reads an .ics file with ical.js: one line per event, UID, start, end, summary, status, sequence. Zones are those of the file itself.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const shown = (text) =>
  text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t");

const time = (value) => {
  if (value.isDate) return value.toString();
  if (value.zone === ICAL.Timezone.localTimezone) throw new Error(`floating time ${value}`);
  return value.convertToZone(ICAL.Timezone.utcTimezone).toString();
};

const root = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8")));
ICAL.TimezoneService.reset();
for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);

const lines = root.getAllSubcomponents("vevent").map((component) => {
  const start = component.getFirstPropertyValue("dtstart");
  const end = component.getFirstPropertyValue("dtend");
  return [
    shown(component.getFirstPropertyValue("uid")),
    time(start),
    end ? time(end) : "",
    shown(component.getFirstPropertyValue("summary") ?? ""),
    shown(component.getFirstPropertyValue("status") ?? "CONFIRMED"),
    String(component.getFirstPropertyValue("sequence") ?? 0),
  ].join("\t");
});
process.stdout.write(lines.sort().map((line) => line + "\n").join(""));
