namespace LearningCycles.Samples.CoachingYear.Tests;

/// <summary>Feeds that are calendars, but not a year's closures.</summary>
public class ClosureFeedTests
{
    private const string NoneWritten = "1 problem; nothing is written.";

    [Fact]
    public void AFeedOfAnotherYearIsAProblem() =>
        Run(Event("20240902", "Labor Day – No School"), Event("20250526", "Memorial Day – No School"))
            .Errors.Should()
            .Equal(
                "closures.ics: No event is within the school year 2026-08-24 to 2027-05-28; the feed spans 2024-09-02 to 2025-05-26. Maybe it is another year's?",
                NoneWritten
            );

    [Fact]
    public void AFeedWithoutEventsIsAProblem()
    {
        const string Message =
            "closures.ics: The calendar has no event that is not cancelled. Maybe it is an empty or a filtered one: fetch it again?";
        Run().Errors.Should().Equal(Message, NoneWritten);
        Run(Event("20260907", "Labor Day – No School", "STATUS:CANCELLED\r\n"))
            .Errors.Should()
            .Equal(Message, NoneWritten);
    }

    [Fact]
    public void AFeedThatClosesNothingIsAWarning()
    {
        var outcome = Run(Event("20261009", "Picture Day"));
        outcome.Errors.Should().BeEmpty();
        outcome
            .Report.Should()
            .Contain(
                "closures.ics: No weekday of the school year 2026-08-24 to 2027-05-28 is closed. Maybe the calendar is another one than the district's, or its titles say nothing such as \"No School\"?"
            )
            .And.Contain(" instructional days (0 closed, 0 staff only, 0 short), ");
    }

    [Theory]
    [InlineData(100)]
    [InlineData(5000)]
    [InlineData(-1)]
    public void AFeedThatIsCutOffIsAProblem(int length)
    {
        using var district = new District();
        var text = district.Read("closures.ics");
        district.Write(
            "closures.ics",
            length < 0 ? text.Replace("END:VCALENDAR", "", StringComparison.Ordinal) : text[..length]
        );
        var outcome = district.Run();
        outcome.Code.Should().Be(1);
        outcome
            .Errors.Should()
            .Contain(line =>
                line.StartsWith(
                    "closures.ics:1: VCALENDAR begins here and does not end before line",
                    StringComparison.Ordinal
                )
            );
    }

    [Fact]
    public void ASeriesIsTakenOnEachOfItsDaysAndWhatIsNotCertainIsTold()
    {
        var outcome = Run(
            Event("20260907", "Labor Day – No School"),
            Event("20261009", "Early Release", "RRULE:FREQ=MONTHLY\r\n"),
            Event("20261012", "Harvest Fair", "RRULE:FREQ=WEEKLY\r\n"),
            Event("20270213", "Make-Up Day")
        );
        outcome.Report.Should().MatchRegex("until a person decides:\n  Harvest Fair .*\n\n");
        outcome.Report.Should().MatchRegex("is taken, but not certain:\n  Make-Up Day .*\n\n");
        outcome.Report.Should().Contain(" 6 short)", "of the days of the series, those on weekdays are short");
    }

    [Fact]
    public void TheLimitsOfTheReaderAreToldWithoutTheirNames()
    {
        var outcome = Run(Event("20260907", "No School", "X-BIG:" + new string('x', 2_000_000) + "\r\n"));
        outcome
            .Errors.Should()
            .Equal(
                "closures.ics:9: The line is too long and is left out. Maybe the file is damaged: fetch it again?",
                NoneWritten
            );
        Run([.. Enumerable.Range(0, 1100).Select(_ => "NONSENSE\r\n")])
            .Errors.Should()
            .Contain(line => line.Contains("There are more problems than can be told.", StringComparison.Ordinal))
            .And.NotContain(line => line.Contains("IcsLimits", StringComparison.Ordinal));
    }

    private static string Event(string date, string title, string more = "") =>
        $"BEGIN:VEVENT\r\nUID:{date}@example.org\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:{date}\r\nSUMMARY:{title}\r\n{more}END:VEVENT\r\n";

    private static Outcome Run(params string[] events)
    {
        using var district = new District();
        var text = string.Concat(events);
        district.Write("closures.ics", $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n{text}END:VCALENDAR\r\n");
        var outcome = district.Run();
        return outcome with { Report = outcome.Report.Replace("\r\n", "\n", StringComparison.Ordinal) };
    }
}
