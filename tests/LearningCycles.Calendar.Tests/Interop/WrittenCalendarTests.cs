using System.Globalization;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Tests.Ics;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>What we write, readers that nobody here wrote understand as we meant it.</summary>
public class WrittenCalendarTests
{
    public static TheoryData<string> Readers => new(ForeignReaders.Asked);

    [ForeignReaderTheory, MemberData(nameof(Readers))]
    public void EventsOnBothSidesOfDaylightSavingKeepTheirHour(string reader) =>
        SameEvents(
            reader,
            [
                Lesson("before", new(2026, 10, 26, 8, 30), Samples.Denver),
                Lesson("after", new(2026, 11, 2, 8, 30), Samples.Denver),
                Lesson("winter", new(2027, 3, 8, 8, 30), Samples.Denver),
                Lesson("spring", new(2027, 3, 15, 8, 30), Samples.Denver),
            ]
        );

    [ForeignReaderTheory, MemberData(nameof(Readers))]
    public void SeveralZonesOfEveryHabitAreResolvedFromOurTimeZones(string reader) =>
        SameEvents(
            reader,
            [
                .. new[]
                {
                    "America/Denver",
                    "America/Phoenix",
                    "Pacific/Honolulu",
                    "America/New_York",
                    "Europe/Berlin",
                    "Europe/Dublin",
                    "Australia/Sydney",
                    "Australia/Lord_Howe",
                    "America/St_Johns",
                    "America/Santiago",
                    "Asia/Jerusalem",
                    "Asia/Kathmandu",
                    "Africa/Cairo",
                }.SelectMany(id =>
                    new[] { 1, 4, 6, 9, 11 }.Select(month =>
                        Lesson(
                            string.Create(CultureInfo.InvariantCulture, $"{id}/{month}"),
                            new(2027, month, 20, 9, 5),
                            Samples.Zone(id)
                        )
                    )
                ),
            ]
        );

    [ForeignReaderTheory, MemberData(nameof(Readers))]
    public void ZonesThatFollowNoYearlyRuleAreResolvedToo(string reader) =>
        SameEvents(
            reader,
            [
                .. new[] { "Africa/Casablanca", "Asia/Gaza" }.SelectMany(id =>
                    Enumerable
                        .Range(1, 12)
                        .Select(month =>
                            Lesson(
                                string.Create(CultureInfo.InvariantCulture, $"{id}/{month}"),
                                new(2027, month, 12, 9, 5),
                                Samples.Zone(id)
                            )
                        )
                ),
            ]
        );

    [ForeignReaderTheory, MemberData(nameof(Readers))]
    public void WholeDaysStayDays(string reader) =>
        SameEvents(reader, [Samples.AllDay("one"), Samples.AllDay("week", "Fall break", 5)]);

    [ForeignReaderTheory, MemberData(nameof(Readers))]
    public void MomentsInUtcAndMomentsWithoutLengthAreRead(string reader) =>
        SameEvents(
            reader,
            [
                new(
                    "utc",
                    Samples.Stamp,
                    IcsTime.At(Samples.Stamp),
                    IcsTime.At(Samples.Stamp + Duration.FromHours(1)),
                    "a"
                ),
                new("moment", Samples.Stamp, IcsTime.At(Samples.Stamp), null, "b"),
                new("zoned moment", Samples.Stamp, Samples.At(2026, 12, 1, 9, 0), null, "c"),
            ]
        );

    [ForeignReaderTheory, MemberData(nameof(Readers))]
    public void AnyTitleComesBackAsTyped(string reader) =>
        SameEvents(
            reader,
            [
                .. new[]
                {
                    "👩🏽‍🏫 Ana-María & Ngọc: «réflexion» 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
                    "学習サイクルの振り返り会議、学習サイクルの振り返り会議、学習サイクルの振り返り会議、学習サイクル",
                    "اجتماع المتابعة مع المعلمة ليلى حول أهداف الفصل الدراسي الأول والثاني",
                    "comma, semicolon; colon: backslash \\ quote \" caret ^n percent %0A equals =",
                    "two\nlines",
                    "BEGIN:VEVENT\nUID:evil\nEND:VEVENT",
                    "ends in a backslash \\",
                    "tab\there",
                    new string('x', 300),
                    new string('é', 200),
                }.Select(
                    (title, i) =>
                        Samples.Event(string.Create(CultureInfo.InvariantCulture, $"{i}@cole.example"), title) with
                        {
                            Description = new string('d', 5000) + "\n" + title,
                            Location = title,
                            Categories = ["Coaching", "A, B; C"],
                            Url = "https://example.org/plan?a=1;b=2,3&c=%20",
                        }
                ),
            ]
        );

    // python-icalendar 4.0.3, as Debian 12 has it, takes the escaped backslash before an n for a line break.
    [ForeignReaderFact(ForeignReaders.Libical)]
    public void ABackslashBeforeAnNIsNoLineBreakForLibical() =>
        SameEvents(ForeignReaders.Libical, [Samples.Event(summary: "\\n is not a line break")]);

    [ForeignReaderFact(ForeignReaders.IcalJs)]
    public void ABackslashBeforeAnNIsNoLineBreakForIcalJs() =>
        SameEvents(ForeignReaders.IcalJs, [Samples.Event(summary: "\\n is not a line break")]);

    [ForeignReaderTheory, MemberData(nameof(Readers))]
    public void ACalendarWithoutEventsIsReadAsOneWithoutEvents(string reader) => SameEvents(reader, []);

    [ForeignReaderTheory, MemberData(nameof(Readers))]
    public void AlarmsAndFurtherPropertiesDoNoHarm(string reader) =>
        SameEvents(
            reader,
            [
                Samples.Event() with
                {
                    Extra =
                    [
                        new("X-HOST-ID", [new("X-PLACE", ["a;b", "c\"d^e"])], "7;8,9"),
                        IcsProperty.OfText("COMMENT", "one, two"),
                    ],
                    Alarms = [IcsAlarm.Display(IcsTrigger.FromStart(Period.FromMinutes(-10)), "soon")],
                },
            ]
        );

    private static IcsEvent Lesson(string uid, LocalDateTime local, DateTimeZone zone) =>
        new(
            uid,
            Samples.Stamp,
            IcsTime.In(local, zone),
            IcsTime.In(local.PlusMinutes(45), zone),
            "Observation in " + zone.Id
        );

    private static void SameEvents(string reader, ValueList<IcsEvent> events)
    {
        var calendar = new IcsCalendar(events)
        {
            Name = "Coaching, Ana; 2026",
            Description = "All of it",
            Method = IcsMethod.Publish,
            RefreshInterval = Duration.FromHours(1),
        };
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ics");
        try
        {
            File.WriteAllBytes(path, IcsWriter.ToBytes(calendar));
            ForeignReaders
                .Read(reader, path)
                .Should()
                .Equal(
                    events
                        .Select(item => new ForeignEvent(item.Uid, Iso(item.Start), Iso(item.End), item.Summary))
                        .OrderBy(item => item.Uid, StringComparer.Ordinal)
                );
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Iso(IcsTime? time) =>
        time switch
        {
            null => "",
            IcsTime.Day day => LocalDatePattern.Iso.Format(day.Date),
            IcsTime.Utc utc => InstantPattern.General.Format(utc.Instant),
            IcsTime.Zoned zoned => InstantPattern.General.Format(zoned.Instant),
            _ => throw new ArgumentException($"{time} is never written.", nameof(time)),
        };
}
