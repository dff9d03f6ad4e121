using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics.Recurrence;

/// <summary>A file of many series, each of which would take long and give nothing, is left at a limit for all together.</summary>
public class ExpansionStepsTests
{
    // Each minute of the span is looked at, and none is named but the start, which lies before.
    private const string Hopeless = "RRULE:FREQ=SECONDLY;INTERVAL=60;BYSECOND=30";

    private static readonly Instant First = Instant.FromUtc(2026, 1, 1, 0, 0);

    [Fact]
    public void SeriesThatGiveNothingShareOneLimitWhichIsToldOnce()
    {
        var found = Expand(
            new() { Steps = 1000 },
            Event("a", "", year: 2026),
            Event("b", Hopeless),
            Event("c", Hopeless)
        );

        found.All.Select(one => one.Event.Uid).Should().Equal("a");
        found.IsCut.Should().BeTrue();
        found
            .Problems.Should()
            .ContainSingle()
            .Which.Should()
            .Match<IcsProblem>(problem =>
                problem.Code == IcsProblemCode.TooManySteps
                && problem.Severity == IcsSeverity.Error
                && problem.Text.Contains("event b", StringComparison.Ordinal)
                && problem.Text.Contains("1000", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void WhatComesAfterTheLimitIsLeftOut() =>
        Expand(new() { Steps = 1000 }, Event("b", Hopeless), Event("a", "", year: 2026)).All.Should().BeEmpty();

    [Fact]
    public void WithinTheLimitNothingIsCut()
    {
        var found = Expand(
            new() { Steps = 1_000_000 },
            Event("b", Hopeless),
            Event("c", Hopeless),
            Event("a", "", year: 2026)
        );

        found.All.Select(one => one.Event.Uid).Should().Equal("a");
        found.IsCut.Should().BeFalse();
    }

    [Fact]
    public void ASeriesThatIsNamedOftenTakesNoStepsOfTheLimit() =>
        Expand(new() { Steps = 1 }, Event("a", "RRULE:FREQ=DAILY;COUNT=200", year: 2026)).All.Should().HaveCount(200);

    [Fact]
    public void OccurrencesThatAreOnlyCountedAreSteps() =>
        Expand(new() { Steps = 300 }, Event("a", "RRULE:FREQ=DAILY;BYHOUR=8,9;BYSETPOS=1;COUNT=1000"))
            .IsCut.Should()
            .BeTrue();

    [Fact]
    public void OverridesOfAHopelessSeriesAreNotSaidToBeAstray()
    {
        var overrides = Enumerable
            .Range(2, 20)
            .Select(day => Event("a", $"RECURRENCE-ID:202602{day:00}T080000Z"))
            .Prepend(Event("a", Hopeless + ";COUNT=50"));

        var found = Expand(new() { Steps = 100 }, [.. overrides]);

        found.Problems.Should().OnlyContain(problem => problem.Code == IcsProblemCode.TooManySteps);
    }

    private static IcsOccurrences Expand(IcsLimits limits, params string[] events) =>
        IcsReader
            .Read(
                System.Text.Encoding.UTF8.GetBytes(
                    $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:t\r\n{string.Concat(events)}END:VCALENDAR\r\n"
                )
            )
            .Calendar.Occurrences(First, First + Duration.FromDays(300), DateTimeZone.Utc, limits);

    private static string Event(string uid, string rule, int year = 2025) =>
        $"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260801T000000Z\r\nDTSTART:{year:0000}0201T080000Z\r\n{(rule.Length == 0 ? "" : rule + "\r\n")}END:VEVENT\r\n";
}
