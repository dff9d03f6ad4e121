using LearningCycles.Meetings;
using LearningCycles.Tests.Cycles;
using NodaTime;

namespace LearningCycles.Tests.Meetings;

/// <summary>Series of 1:1s for tests: every two weeks on Tuesday at 08:00.</summary>
internal static class GivenSeries
{
    internal static readonly LocalDate ProposedOn = new(2026, 8, 24); // Mon
    internal static readonly LocalDate ChosenOn = new(2026, 8, 31); // Mon

    internal static SeriesRhythm Rhythm(int weeks = 2) =>
        new(weeks, IsoDayOfWeek.Tuesday, new(8, 0), 45, new(2026, 8, 31), new(2026, 12, 18));

    internal static MeetingSeries Proposed(int weeks = 2) =>
        MeetingSeries.Propose(new("series/ana"), Given.Lee, Given.Ana, Rhythm(weeks), ProposedOn);

    internal static MeetingSeries Chosen() => Proposed().Choose(ChosenOn, [Given.Ana, Given.Lee]).Value;

    internal static MeetingSeries Ended() => Chosen().End(new(2026, 10, 1), "Another lead").Value;

    /// <summary>The nth date, moved to the day after.</summary>
    internal static SeriesException Moved(int number)
    {
        var day = Rhythm().Dates()[number];
        return new(day, new(day.PlusDays(1), new(8, 0), 45));
    }

    /// <summary>The nth date, moved back to where the rhythm has it.</summary>
    internal static SeriesException Regular(int number)
    {
        var day = Rhythm().Dates()[number];
        return new(day, new(day, new(8, 0), 45));
    }

    /// <summary>The nth date, called off.</summary>
    internal static SeriesException Off(int number) => new(Rhythm().Dates()[number], null);

    internal static MeetingSeries With(params SeriesException[] exceptions) =>
        exceptions.Aggregate(Chosen(), (series, exception) => series.Except(ChosenOn, exception).Value);
}
