// Expands files with ical.js: occurrences FROM UNTIL FILE... For each file a line "=FILE", then one line for each occurrence
// that is in the span, UID, start, end, summary, or "!" and what went wrong.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const [from, until, ...files] = process.argv.slice(2);
const BEYOND = 400 * 86400; // an occurrence that its rule names so much later may have been moved into the span

const shown = (text) => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
const seconds = (time) => (time.isDate ? Date.UTC(time.year, time.month - 1, time.day) / 1000 : time.toUnixTime());
const time = (value) => (value.isDate ? value.toString() : value.convertToZone(ICAL.Timezone.utcTimezone).toString());
const moment = (text) => ICAL.Time.fromString(text.replace(/(....)(..)(..)T(..)(..)(..)Z/, "$1-$2-$3T$4:$5:$6Z"));
const first = moment(from).toUnixTime();
const last = moment(until).toUnixTime();

const line = (event, start, end) => {
  const hasLength = seconds(end) > seconds(start);
  if (seconds(start) >= last || (hasLength ? seconds(end) <= first : seconds(start) < first)) return [];
  return [[shown(event.uid), time(start), hasLength ? time(end) : "", shown(event.summary ?? "")].join("\t")];
};

const occurrences = (path) => {
  const root = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const components = root.getAllSubcomponents("vevent");
  const uid = (component) => component.getFirstPropertyValue("uid");
  const isOverride = (component) => component.hasProperty("recurrence-id");
  return components.filter((component) => !isOverride(component)).flatMap((component) => {
    const exceptions = components.filter((other) => isOverride(other) && uid(other) === uid(component));
    const event = new ICAL.Event(component, { exceptions });
    if (!event.isRecurring()) return line(event, event.startDate, event.endDate);
    const lines = [];
    const walk = event.iterator();
    for (let next = walk.next(); next && seconds(next.start ?? next) < last + BEYOND; next = walk.next()) {
      // The walk gives periods of RDATE, the details know only times.
      const { item, startDate, endDate } = next.start
        ? { item: event, startDate: next.start, endDate: next.getEnd() }
        : event.getOccurrenceDetails(next);
      lines.push(...line(item, startDate, endDate));
    }
    return lines;
  });
};

for (const file of files) {
  let lines;
  try {
    lines = occurrences(file);
  } catch (error) {
    lines = ["!" + shown(String(error))];
  }
  process.stdout.write(["=" + file, ...lines].map((text) => text + "\n").join(""));
}
