using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>A district's feed to a school's year, and a person's own calendar to busy times.</summary>
internal static class Importing
{
    // <Feed>
    internal static ReadOnlySpan<byte> Feed =>
        """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:labor
            SUMMARY:Labor Day – No School
            DTSTART;VALUE=DATE:20260907
            END:VEVENT
            BEGIN:VEVENT
            UID:plc
            SUMMARY:PLC Late Start
            DTSTART;TZID=America/Denver:20260916T080000
            DTEND;TZID=America/Denver:20260916T100000
            RRULE:FREQ=MONTHLY;BYDAY=3WE;COUNT=3
            END:VEVENT
            BEGIN:VEVENT
            UID:q1
            SUMMARY:End of 1st Quarter / Early Release
            DTSTART;VALUE=DATE:20261016
            END:VEVENT
            BEGIN:VEVENT
            UID:b
            SUMMARY:B Day
            DTSTART;VALUE=DATE:20261019
            END:VEVENT
            BEGIN:VEVENT
            UID:dolphin
            SUMMARY:Dolphin Day
            DTSTART;VALUE=DATE:20261023
            END:VEVENT
            BEGIN:VEVENT
            UID:pd
            SUMMARY:PD Day – CANCELLED
            DTSTART;VALUE=DATE:20261102
            END:VEVENT
            BEGIN:VEVENT
            UID:fall
            SUMMARY:Fall Break
            DTSTART;VALUE=DATE:20261123
            DTEND;VALUE=DATE:20261128
            END:VEVENT
            BEGIN:VEVENT
            UID:makeup
            SUMMARY:Make-Up Day
            DTSTART;VALUE=DATE:20270213
            END:VEVENT
            BEGIN:VEVENT
            UID:spring
            SUMMARY:Spring Break
            DTSTART;VALUE=DATE:20260323
            DTEND;VALUE=DATE:20260328
            END:VEVENT
            BEGIN:VEVENT
            UID:gala
            SUMMARY:Winter Break Gala
            STATUS:CANCELLED
            DTSTART:20261219T010000Z
            END:VEVENT
            END:VCALENDAR
            """u8;
    // </Feed>

    // csharpier-ignore-start
    // <Cole>
    internal static readonly SchoolCalendar Cole = SchoolCalendar
        .Create("Cole Middle School", DateTimeZoneProviders.Tzdb["America/Denver"], new(2026, 8, 24), new(2027, 5, 28))
        .WithRotation(new(["A", "B"]));
    // </Cole>
    // csharpier-ignore-end

    internal static void AFeed()
    {
        // csharpier-ignore-start
        // <AFeed>
        var file = IcsReader.Read(Feed);
        Print("Left out of the file:", file.Problems.Where(problem => problem.Severity == IcsSeverity.Error));

        var reading = ClosureImport.Read(file.Calendar, Cole);
        Print(reading.ToString(), reading.Decisions);
        // </AFeed>
        // csharpier-ignore-end
    }

    internal static void APersonDecides()
    {
        // csharpier-ignore-start
        // <APersonDecides>
        var reading = ClosureImport.Read(IcsReader.Read(Feed).Calendar, Cole);
        Print("For a person:", reading.ForAPerson.Select(one => $"{one.Title}, {one.Outcome}"));

        var dolphins = reading.Of(ClosureOutcome.Unknown)[0];
        reading = reading.Decide(dolphins, DayEventKind.EarlyRelease);
        Print("Then:", reading.ForAPerson.Select(one => $"{one.Title}, {one.Outcome}"));
        // </APersonDecides>
        // csharpier-ignore-end
    }

    internal static void ToTheYear()
    {
        // csharpier-ignore-start
        // <ToTheYear>
        var year = ClosureImport.Read(IcsReader.Read(Feed).Calendar, Cole).ApplyTo(Cole);
        Print("Applied:", year.Applied);
        Print("Not applied:", year.NotApplied);
        Print("Days with students, before and now:", [Cole.InstructionalDays, year.School.InstructionalDays]);
        Print("Terms:", year.School.Terms);
        // </ToTheYear>
        // csharpier-ignore-end
    }

    internal static void OwnPhrases()
    {
        // csharpier-ignore-start
        // <OwnPhrases>
        var lexicon = ClosureLexicon.Default
            .With(
                new ClosurePhrase("dolphin day", DayEventKind.Remote),
                new ClosurePhrase("# nine weeks ends", DayEventKind.Information) { Meaning = ClosureMeaning.TermEnds, Term = "Quarter" })
            .Without("early-release");

        foreach (var title in new[] { "Dolphin Day – grades 6-8", "Third nine weeks ends", "Early Release" })
            Console.WriteLine($"{title}: {lexicon.Find(title)?.Words ?? "not understood"}");
        Print("With it:", ClosureImport.Read(IcsReader.Read(Feed).Calendar, Cole, lexicon).ForAPerson);
        // </OwnPhrases>
        // csharpier-ignore-end
    }

    internal static void InSpanish()
    {
        // csharpier-ignore-start
        // <InSpanish>
        ClosurePhrase End(string words) => new(words, DayEventKind.Information) { Meaning = ClosureMeaning.TermEnds, Term = "Trimester" };
        ClosurePhrase Label(string words) => new(words, DayEventKind.Information) { Meaning = ClosureMeaning.RotationLabel };
        var lexicon = new ClosureLexicon([
            new("si es necesario", DayEventKind.Information, NeedsPerson: true), // of phrases beside each other the lowest Rank decides
            new("no hay clases", DayEventKind.Holiday) { Rank = 2 }, new("vacaciones", DayEventKind.Holiday) { Rank = 2 },
            new("día de planificación", DayEventKind.TeacherOnly) { Rank = 1 }, new("salida temprana", DayEventKind.EarlyRelease) { Rank = 1 },
            End("fin del # trimestre"), Label("día *")]);
        // </InSpanish>
        // csharpier-ignore-end
        foreach (
            var title in new[]
            {
                "DÍA DE PLANIFICACIÓN – no hay clases",
                "Fin del 1º trimestre / salida temprana",
                "Día B",
            }
        )
            Print(
                title,
                ClosureImport
                    .Read(
                        new([new("1", Instant.FromUtc(2026, 8, 1, 0, 0), IcsTime.On(new(2026, 11, 20)), null, title)]),
                        Cole,
                        lexicon
                    )
                    .Decisions[0]
                    .Facts
            );
    }

    // <Personal>
    internal static ReadOnlySpan<byte> Personal =>
        """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:p1
            SUMMARY:Physiotherapy
            DTSTART;TZID=America/Denver:20261007T083000
            DTEND;TZID=America/Denver:20261007T093000
            RRULE:FREQ=WEEKLY;COUNT=4
            END:VEVENT
            BEGIN:VEVENT
            UID:p1
            SUMMARY:Physiotherapy
            RECURRENCE-ID;TZID=America/Denver:20261021T083000
            DTSTART;TZID=America/Denver:20261022T083000
            DTEND;TZID=America/Denver:20261022T093000
            END:VEVENT
            BEGIN:VEVENT
            UID:p2
            SUMMARY:Mother's birthday
            DTSTART;VALUE=DATE:20261012
            TRANSP:TRANSPARENT
            END:VEVENT
            BEGIN:VEVENT
            UID:5f0c2a@coaching.cole.example
            SUMMARY:1:1 with Lee
            DTSTART;TZID=America/Denver:20261014T085000
            DTEND;TZID=America/Denver:20261014T092000
            END:VEVENT
            END:VCALENDAR
            """u8;

    // </Personal>

    internal static void BusyTimes()
    {
        // csharpier-ignore-start
        // <BusyTimes>
        var plan = Calendars.Plan();
        var busy = BusyImport.Read(IcsReader.Read(Personal).Calendar, Ana, Cole,
            new BusyChoices { ExceptTenants = ["coaching.cole.example"] }); // sessions that we published ourselves
        Print(busy.ToString(), busy.Busy);
        Print("Left out:", busy.LeftOut);

        plan = plan with { People = [.. plan.People.Select(time => time.Person == Ana ? busy.AddTo(time) : time)] };
        Print("Ana's sessions:", CadenceGenerator.Generate(plan).Of(Ana).Where(session => session.Start.Date >= new LocalDate(2026, 9, 28)).Take(5));
        // </BusyTimes>
        // csharpier-ignore-end
    }

    internal static void WhatCannotBeRead()
    {
        // csharpier-ignore-start
        // <WhatCannotBeRead>
        var page = IcsReader.Read("<html>Please sign in</html>"u8);
        Console.WriteLine($"A calendar: {page.IsICalendar}");

        var file = IcsReader.Read("""
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1
            SUMMARY:Labor Day
            DTSTART;VALUE=DATE:20260931
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            SUMMARY:Half Day
            DTSTART;VALUE=DATE:20260902
            RRULE:FREQ=SOMETIMES
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            SUMMARY:Fall Break
            DTSTART;VALUE=DATE:20261123
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            SUMMARY:Spring Break
            DTSTART;VALUE=DATE:20270322
            END:VEVENT
            END:VCALENDAR
            """u8);
        Print("Of the file:", file.Problems.Where(problem => problem.Severity == IcsSeverity.Error));
        Print("Of its series:", ClosureImport.Read(file.Calendar, Cole).Problems);
        // </WhatCannotBeRead>
        // csharpier-ignore-end
    }
}
