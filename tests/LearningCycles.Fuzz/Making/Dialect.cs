using System.Text;

namespace LearningCycles.Fuzz.Making;

/// <summary>What mutations of a format put in: words that mean something there, and what opens a nesting.</summary>
internal sealed record Dialect(IReadOnlyList<byte[]> Words, IReadOnlyList<byte[]> Openings)
{
    /// <summary>Numbers at which programs go wrong, as text.</summary>
    internal static IReadOnlyList<string> Numbers { get; } =
    [
        "0",
        "-0",
        "-1",
        "1",
        "00",
        "53",
        "54",
        "127",
        "128",
        "255",
        "256",
        "366",
        "367",
        "9998",
        "9999",
        "10000",
        "0000",
        "65536",
        "2147483647",
        "2147483648",
        "-2147483648",
        "-2147483649",
        "4294967296",
        "999999999",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "1e999",
        "-1e-999",
        "0.1",
        "79228162514264337593543950336",
        "99999999999999999999999999999999999999999",
        "NaN",
        "+1",
        "0x10",
        "1,5",
        "\u0661\u0662",
        "\uFF11",
    ];

    internal static Dialect Calendar { get; } =
        new(
            Octets([
                "BEGIN:VEVENT\r\n",
                "END:VEVENT\r\n",
                "BEGIN:VTODO\r\n",
                "END:VTODO\r\n",
                "BEGIN:VALARM\r\n",
                "END:VALARM\r\n",
                "BEGIN:VTIMEZONE\r\n",
                "END:VTIMEZONE\r\n",
                "BEGIN:VCALENDAR\r\n",
                "END:VCALENDAR\r\n",
                "\r\n ",
                "\n\t",
                "RRULE:FREQ=DAILY;COUNT=999999999\r\n",
                "RRULE:FREQ=SECONDLY;INTERVAL=0\r\n",
                "RRULE:FREQ=MONTHLY;BYDAY=0MO,54TU,-5FR\r\n",
                "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n",
                "EXDATE:20260907\r\n",
                "RDATE;VALUE=PERIOD:20260907T000000Z/P99999D\r\n",
                "RECURRENCE-ID:20260907T090000\r\n",
                "DTSTART;VALUE=DATE:00000101\r\n",
                "DTSTART:99991231T235959Z\r\n",
                "DTEND:00010101T000000Z\r\n",
                "DURATION:-P999999999W\r\n",
                "DURATION:PT9223372036854775807S\r\n",
                ";TZID=America/Denver",
                ";TZID=\"",
                ";TZID=Central Standard Time",
                ";VALUE=DATE",
                ";X-P=\"^n^'^^\"",
                "METHOD:CANCEL\r\n",
                "METHOD:\r\n",
                "\\n\\,\\;\\\\\\",
                "TRIGGER;RELATED=END:-PT999999H\r\n",
                "GEO:91;181\r\n",
                "ATTENDEE;CN=\":;,\":mailto:\r\n",
            ]),
            Octets(["BEGIN:VEVENT\r\n", "BEGIN:VCALENDAR\r\n", "BEGIN:X-DEEP\r\n", "\r\n ", "\"", ";X=", ","])
        );

    internal static Dialect Rule { get; } =
        new(
            Octets([
                "FREQ=",
                "INTERVAL=0",
                ";COUNT=999999999",
                ";BYDAY=0MO",
                ";BYDAY=-53SU",
                ";BYSETPOS=-366",
                ";BYWEEKNO=53",
                ";BYYEARDAY=366",
                ";UNTIL=99991231",
                ";UNTIL=00000101T000000Z",
                ";WKST=SU",
                ";RSCALE=CHINESE",
                ";SKIP=OMIT",
                ";BYSECOND=60",
                ",",
                ";",
                "=",
            ]),
            Octets([",", ";", "MO,", "1,", ";X=1"])
        );

    internal static Dialect Json { get; } =
        new(
            Octets([
                "null",
                "true",
                "{}",
                "[]",
                "\"\"",
                "\"\\ud800\"",
                "\"\\u0000\"",
                "1e999",
                "{\"a\":",
                "[[",
                "]",
                "}",
                ",",
                "//x\n",
                "\"9999-12-31\"",
                "\"0000-01-01\"",
                "\"24:00:00\"",
                "\"schemaVersion\":2,",
            ]),
            Octets(["[", "{\"a\":", "[{\"a\":[", "\"", "\\"])
        );

    internal static Dialect Table { get; } =
        new(
            Octets([
                "\"",
                "\"\"",
                ",",
                "\n",
                "\r\n",
                "\r",
                ";",
                "\t",
                "tobedeleted",
                "2026-02-30",
                "9999-12-31",
                "0000-00-00",
                "administrator",
                "teacher",
                "sourcedId",
                "\"a,b\nc\"",
                "=1+1",
                "@@@ users.csv\n",
            ]),
            Octets(["\"", ",", "\n", "\"\","])
        );

    internal static IReadOnlyList<byte[]> Octets(IEnumerable<string> texts) =>
        [.. texts.Select(Encoding.UTF8.GetBytes)];
}
