using System.Text;

namespace LearningCycles.Fuzz.Making;

/// <summary>Makes calendars: components, properties and parameters as the grammar of RFC 5545 has them, with values that now and then are none.</summary>
internal static class IcsGrammar
{
    private static readonly string[] Zones =
    [
        "America/Denver",
        "America/Denver",
        "America/New_York",
        "Europe/Dublin",
        "Asia/Gaza",
        "Africa/Casablanca",
        "Pacific/Apia",
        "UTC",
        "Etc/GMT+7",
        "Mountain Standard Time",
        "/example.org/America/Denver",
        "Own",
        "Nowhere/Land",
        "",
    ];

    private static readonly string[] Titles =
    [
        "Labor Day - No School",
        "Early Release 12:30",
        "Late start (2 hours)",
        "Teacher work day",
        "A Day",
        "B",
        "First day of Semester 1",
        "End of Q2",
        "Snow make-up day",
        "Remote learning",
        "Holiday Concert 7 pm",
        "No school K-5",
        "Fall break begins",
        "Dentist",
        "CANCELLED: staff day",
        "1:1 \\, ana\\; lee\\nnext\\\\",
        "\u05E9\u05DC\u05D5\u05DD \u202Eabc",
        "",
    ];

    private static readonly Func<Dice, string>[] Lines =
    [
        dice => "SUMMARY:" + dice.One(Titles),
        dice => "SUMMARY;LANGUAGE=en:" + dice.One(Titles),
        dice => "DESCRIPTION:" + string.Join("\\n", Enumerable.Range(0, dice.Few(5)).Select(_ => dice.One(Titles))),
        dice => "DTEND" + Time(dice),
        dice => "DURATION:" + Span(dice),
        dice => "RRULE:" + RuleGrammar.Rule(dice),
        dice => "RRULE:" + RuleGrammar.Rule(dice),
        dice => "EXRULE:" + RuleGrammar.Rule(dice),
        dice => "RDATE" + Times(dice),
        dice => "EXDATE" + Times(dice),
        dice => "RECURRENCE-ID" + (dice.Chance(20) ? ";RANGE=THISANDFUTURE" : "") + Time(dice),
        dice => "STATUS:" + dice.One(["CANCELLED", "TENTATIVE", "CONFIRMED", "NEEDS-ACTION", "X"]),
        dice => "TRANSP:" + dice.One(["TRANSPARENT", "OPAQUE", ""]),
        dice => "CLASS:" + dice.One(["PRIVATE", "PUBLIC", "CONFIDENTIAL", "X-OWN"]),
        dice => "SEQUENCE:" + dice.One(Dialect.Numbers),
        dice => "PRIORITY:" + dice.One(Dialect.Numbers),
        dice => "CATEGORIES:" + string.Join(',', Enumerable.Range(0, dice.Few(5)).Select(_ => dice.One(Titles))),
        dice => "DTSTAMP:" + RuleGrammar.Moment(dice),
        dice => "CREATED:" + RuleGrammar.Moment(dice),
        dice => "GEO:" + dice.One(Dialect.Numbers) + ";" + dice.One(Dialect.Numbers),
        dice => "ORGANIZER;CN=\"Lee, A.\":mailto:lee@cole.example",
        dice =>
            "ATTENDEE;ROLE="
            + dice.One(["CHAIR", "X", "\"a\",b"])
            + ";PARTSTAT=ACCEPTED;RSVP=TRUE:mailto:ana@cole.example",
        dice => "URL:" + dice.One(["https://cole.example/a?b=c", "", "a b"]),
        dice => "LOCATION;ALTREP=\"cid:x\":Room " + dice.One(Dialect.Numbers),
        dice => "X-MICROSOFT-CDO-BUSYSTATUS:" + dice.One(["FREE", "OOF", "WORKINGELSEWHERE", ""]),
        dice => "X-OWN;X-P=^n^'^^;X-P=2:" + dice.One(Titles),
        dice => "ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA",
        dice => "FREEBUSY;FBTYPE=" + dice.One(["BUSY", "FREE", "BUSY-TENTATIVE", "X"]) + ":" + Busy(dice),
        dice => dice.One(["", ":", ";", "=:", "X", "NO COLON HERE", "A;B", "\u00C4:1", "X-:", ";TZID=a:b"]),
    ];

    /// <summary>A whole calendar.</summary>
    internal static byte[] Calendar(Dice dice)
    {
        var text = new StringBuilder();
        Line(text, dice, "BEGIN:VCALENDAR");
        Line(text, dice, "VERSION:2.0");
        Line(text, dice, "PRODID:-//fuzz//EN");
        if (dice.Chance(20))
            Line(text, dice, "METHOD:" + dice.One(["PUBLISH", "REQUEST", "CANCEL", "X"]));
        if (dice.Chance(20))
            Line(text, dice, "X-WR-TIMEZONE:" + dice.One(Zones));
        if (dice.Chance(20))
            Line(text, dice, "REFRESH-INTERVAL;VALUE=DURATION:" + Span(dice));
        for (var left = dice.Few(10); left > 0; left--)
            Component(text, dice, 0);
        if (dice.Chance(95))
            Line(text, dice, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Component(StringBuilder text, Dice dice, int depth)
    {
        var name = dice.Below(20) switch
        {
            < 13 => "VEVENT",
            < 15 => "VTODO",
            15 => "VFREEBUSY",
            16 => "VTIMEZONE",
            17 => "VALARM",
            18 => "VJOURNAL",
            _ => "X-OWN",
        };
        Line(text, dice, "BEGIN:" + name);
        if (name == "VTIMEZONE")
            Zone(text, dice);
        else if (name == "VALARM")
            Alarm(text, dice);
        else
        {
            if (dice.Chance(95))
                Line(text, dice, $"UID:{dice.Below(5)}@cole.example");
            if (dice.Chance(95))
                Line(text, dice, "DTSTAMP:20260801T000000Z");
            if (dice.Chance(95))
                Line(text, dice, "DTSTART" + Time(dice));
            if (name == "VTODO" && dice.Chance(50))
                Line(text, dice, "DUE" + Time(dice));
            for (var left = dice.Below(7); left > 0; left--)
                Line(text, dice, dice.One(Lines)(dice));
        }
        if (depth < 12 && dice.Chance(depth == 0 ? 15 : 40))
            Component(text, dice, depth + 1);
        if (dice.Chance(97))
            Line(text, dice, "END:" + (dice.Chance(98) ? name : "VEVENT"));
    }

    private static void Zone(StringBuilder text, Dice dice)
    {
        Line(text, dice, "TZID:" + dice.One(Zones));
        for (var left = dice.Below(4); left > 0; left--)
        {
            var name = dice.One(["STANDARD", "DAYLIGHT"]);
            Line(text, dice, "BEGIN:" + name);
            Line(text, dice, "DTSTART:" + RuleGrammar.Moment(dice));
            Line(text, dice, "TZOFFSETFROM:" + dice.One(["-0700", "-0600", "+1400", "+9999", "0", "-000001"]));
            Line(text, dice, "TZOFFSETTO:" + dice.One(["-0700", "-0600", "+0530", "-2400", "x"]));
            if (dice.Chance(60))
                Line(
                    text,
                    dice,
                    "RRULE:" + (dice.Chance(50) ? "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU" : RuleGrammar.Rule(dice))
                );
            if (dice.Chance(20))
                Line(text, dice, "RDATE:" + RuleGrammar.Moment(dice));
            Line(text, dice, "END:" + name);
        }
    }

    private static void Alarm(StringBuilder text, Dice dice)
    {
        Line(text, dice, "ACTION:" + dice.One(["DISPLAY", "EMAIL", "AUDIO", "X"]));
        Line(
            text,
            dice,
            dice.Chance(70) ? "TRIGGER:" + Span(dice) : "TRIGGER;VALUE=DATE-TIME:" + RuleGrammar.Moment(dice)
        );
        if (dice.Chance(40))
            Line(text, dice, "REPEAT:" + dice.One(Dialect.Numbers));
        if (dice.Chance(40))
            Line(text, dice, "DURATION:" + Span(dice));
        Line(text, dice, "DESCRIPTION:" + dice.One(Titles));
    }

    private static string Time(Dice dice)
    {
        var moment = RuleGrammar.Moment(dice);
        if (!moment.Contains('T'))
            return (dice.Chance(80) ? ";VALUE=DATE:" : ":") + moment;
        return (dice.Chance(60) && !moment.EndsWith('Z') ? ";TZID=" + dice.One(Zones) : "") + ":" + moment;
    }

    private static string Times(Dice dice)
    {
        var first = Time(dice);
        for (var left = dice.Below(4); left > 0; left--)
            first += "," + RuleGrammar.Moment(dice);
        return dice.Chance(10) ? ";VALUE=PERIOD:" + Busy(dice) : first;
    }

    private static string Busy(Dice dice) =>
        RuleGrammar.Moment(dice) + "/" + (dice.Chance(50) ? Span(dice) : RuleGrammar.Moment(dice));

    private static string Span(Dice dice) =>
        dice.Chance(80)
            ? (dice.Chance(30) ? "-" : "") + dice.One(["PT15M", "PT1H", "P1D", "P2W", "P1DT2H3M4S", "PT0S", "PT90M"])
            : "P" + dice.One(Dialect.Numbers) + dice.One(["D", "W", "T", "DT1H", "M", ""]);

    private static void Line(StringBuilder text, Dice dice, string line)
    {
        if (dice.Chance(3) && line.Length > 4)
            line = line.Insert(dice.Between(1, line.Length - 1), dice.One(["\r\n ", "\n\t", "\r\n"]));
        text.Append(line).Append(dice.Chance(97) ? "\r\n" : "\n");
    }
}
