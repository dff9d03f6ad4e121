// Reads and writes an .ics file with ical.js, again and again: prints events, the least nanoseconds of a reading and of a writing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The library is beside the interop tests, where .ci/install-readers puts it.
const ICAL = createRequire(process.argv[4])("ical.js");

const text = readFileSync(process.argv[2], "utf8");
let leastRead = Infinity;
let leastWrite = Infinity;
let events = 0;
for (let pass = Number(process.argv[3]); pass > 0; pass--) {
  let begun = process.hrtime.bigint();
  const root = new ICAL.Component(ICAL.parse(text));
  events = root
    .getAllSubcomponents("vevent")
    .filter(
      (one) =>
        one.getFirstPropertyValue("uid") && one.getFirstPropertyValue("summary") && one.getFirstPropertyValue("dtstart"),
    ).length;
  leastRead = Math.min(leastRead, Number(process.hrtime.bigint() - begun));
  begun = process.hrtime.bigint();
  root.toString();
  leastWrite = Math.min(leastWrite, Number(process.hrtime.bigint() - begun));
}
console.log(events, leastRead, leastWrite);
