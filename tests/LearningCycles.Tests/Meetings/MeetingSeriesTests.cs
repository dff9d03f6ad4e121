using LearningCycles.Machines;
using LearningCycles.Meetings;
using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Machines;
using NodaTime;
using static LearningCycles.Tests.Meetings.GivenSeries;

namespace LearningCycles.Tests.Meetings;

public class MeetingSeriesTests
{
    [Fact]
    public void TheDatesAreEveryOtherTuesdayFromTheFirstDayOn()
    {
        var dates = Rhythm().Dates();
        dates.Should().HaveCount(8).And.OnlyContain(day => day.DayOfWeek == IsoDayOfWeek.Tuesday);
        dates[0].Should().Be(new LocalDate(2026, 9, 1));
        dates[1].Should().Be(new LocalDate(2026, 9, 15));
        dates[^1].Should().Be(new LocalDate(2026, 12, 8));
        dates.Should().OnlyContain(day => Rhythm().Has(day));
        Rhythm().Has(new(2026, 8, 18)).Should().BeFalse("it lies before the first day");
        var upToADate = new SeriesRhythm(2, IsoDayOfWeek.Tuesday, new(8, 0), 45, new(2026, 9, 1), new(2026, 9, 15));
        upToADate.Dates().Should().Equal(new LocalDate(2026, 9, 1), new LocalDate(2026, 9, 15));
        upToADate.Has(new(2026, 9, 15)).Should().BeTrue("the last day belongs to it");
        upToADate.Has(new(2026, 9, 29)).Should().BeFalse("it lies after the last day");
    }

    [Fact]
    public void ExceptionsMoveAndCallOffSlots()
    {
        var series = With(Off(0), Moved(1), Moved(0));
        series.Exceptions.Should().Equal(Moved(0), Moved(1));
        series.ConsecutiveMoves.Should().Be(2);
        series.Slots()[0].Should().Be(new MeetingSlot(new(2026, 9, 2), new(8, 0), 45), "the last word counts");
        With(Off(0)).Slots().Should().HaveCount(7);
        Moved(0).ToString().Should().Be("2026-09-01 to 2026-09-02 08:00, 45 minutes");
        Off(0).ToString().Should().Be("2026-09-01 called off");
    }

    [Fact]
    public void AnEndedSeriesHasNoSlotsAfterItsEnd()
    {
        Ended()
            .Slots()
            .Select(slot => slot.Day)
            .Should()
            .Equal(new LocalDate(2026, 9, 1), new LocalDate(2026, 9, 15), new LocalDate(2026, 9, 29));
        Chosen().End(new(2026, 9, 29), "Moved").Value.Slots().Should().HaveCount(3, "its last day belongs to it");
        Chosen().End(new(2026, 9, 28), "Moved").Value.Slots().Should().HaveCount(2);
    }

    [Fact]
    public void AChangedSeriesHasTheSlotsOfItsNewRhythm()
    {
        var weekly = new SeriesRhythm(1, IsoDayOfWeek.Friday, new(9, 0), 30, new(2026, 12, 5), new(2026, 12, 18));
        var changed = With(Moved(0)).Change(new(2026, 12, 1), weekly, "Exams", [Given.Lee, Given.Ana]).Value;
        changed.Rhythm.Should().Be(weekly);
        changed
            .Slots()
            .Should()
            .Equal(
                new MeetingSlot(new(2026, 12, 11), new(9, 0), 30),
                new MeetingSlot(new(2026, 12, 18), new(9, 0), 30)
            );
        changed.ConsecutiveMoves.Should().Be(0);
        changed
            .ToString()
            .Should()
            .Be("series/ana: Chosen, every week on Friday 09:00, 30 minutes, 2026-12-05 to 2026-12-18");
    }

    [Fact]
    public void OnlyAProposalIsWrittenAgain()
    {
        Proposed().With(Rhythm(1)).Rhythm.IntervalWeeks.Should().Be(1);
        var write = () => Chosen().With(Rhythm(1));
        write
            .Should()
            .Throw<PartNotOpenException>()
            .WithMessage(
                "Rhythm of series series/ana cannot be written in Chosen; it is open in Proposed.\nMaybe one of these moves comes first: Except, Change, End?"
            );
    }

    [Fact]
    public void ARhythmThatCannotBeIsRefused()
    {
        var day = new LocalDate(2026, 9, 1);
        var never = () => new SeriesRhythm(0, IsoDayOfWeek.Tuesday, new(8, 0), 45, day, day);
        never.Should().Throw<ArgumentOutOfRangeException>().WithMessage("intervalWeeks is 0, but has to be 1 to 52.*");
        var noDay = () => new SeriesRhythm(1, IsoDayOfWeek.None, new(8, 0), 45, day, day);
        noDay.Should().Throw<ArgumentException>().WithMessage("The weekday is None.\nMaybe*");
        var swapped = () => new SeriesRhythm(1, IsoDayOfWeek.Tuesday, new(8, 0), 45, day, day.PlusDays(-1));
        swapped.Should().Throw<ArgumentException>().WithMessage("*2026-08-31*2026-09-01*\nMaybe the two are swapped?*");
        var endless = () => new SeriesRhythm(1, IsoDayOfWeek.Tuesday, new(8, 0), 45, day, day.PlusDays(732));
        endless
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*more than 731 days after*\nMaybe a year was mistyped?*");
        new SeriesRhythm(1, IsoDayOfWeek.Tuesday, new(8, 0), 45, day, day.PlusDays(731))
            .Dates()
            .Should()
            .HaveCount(105);
        var noTime = () => new MeetingSlot(day, new(8, 0), 0);
        noTime.Should().Throw<ArgumentOutOfRangeException>().WithMessage("minutes is 0, but has to be 1 to 480.*");
    }

    [Fact]
    public void AOneOnOneEndsOnTheDayOnWhichItStarts()
    {
        var day = new LocalDate(2026, 9, 1);
        var slot = () => new MeetingSlot(day, new(23, 30), 31);
        slot.Should()
            .Throw<ArgumentException>()
            .WithMessage("31 minutes from 23:30 on do not end on the same day.\nMaybe*a.m.?*");
        var rhythm = () => new SeriesRhythm(1, IsoDayOfWeek.Tuesday, new(23, 30), 31, day, day);
        rhythm
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("31 minutes from 23:30 on do not end on the same day.\nMaybe*a.m.?*");
        new MeetingSlot(day, new(23, 30), 30).ToString().Should().Be("2026-09-01 23:30, 30 minutes");
        new SeriesRhythm(1, IsoDayOfWeek.Tuesday, new(16, 0), 480, day, day).Minutes.Should().Be(480);
    }

    [Fact]
    public void TheTableIsAsWrittenOutOnceMore()
    {
        SeriesMap.Moves.OpenMoves(SeriesStage.Proposed).Should().Equal(SeriesMove.Choose, SeriesMove.End);
        SeriesMap
            .Moves.OpenMoves(SeriesStage.Chosen)
            .Should()
            .Equal(SeriesMove.Except, SeriesMove.Change, SeriesMove.End);
        SeriesMap.Moves.OpenMoves(SeriesStage.Ended).Should().BeEmpty();
        SeriesMap
            .Moves.ToMermaid()
            .Should()
            .Be(
                """
                stateDiagram-v2
                    [*] --> Proposed : Propose
                    Proposed --> Chosen : Choose (both)
                    Chosen --> Chosen : Except
                    Chosen --> Chosen : Change (reason) (both)
                    Proposed --> Ended : End (reason)
                    Chosen --> Ended : End (reason)

                """
            );
    }
}

/// <summary>What holds for any life of a series.</summary>
public class MeetingSeriesMachineTests : MachineContract<MeetingSeries, SeriesStage, SeriesMove>
{
    protected override StageMap<SeriesStage, SeriesMove> Map => SeriesMap.Moves;

    protected override (MeetingSeries Subject, LocalDate Today) Live(IReadOnlyList<int> numbers)
    {
        var series = Proposed(numbers.Count > 0 ? 1 + (numbers[0] % 3) : 2);
        var today = ProposedOn;
        foreach (var number in numbers)
        {
            today = today.PlusDays(number / 7 % 3);
            if (series.OpenMoves.Count == 0)
                break;
            // Most lives last: a series that ends at once shows little.
            var move = series.OpenMoves[number % series.OpenMoves.Count];
            if (move == SeriesMove.End && number % 5 != 0)
                continue;
            if (Make(series, move, today, number) is { } decision && decision.TryGetValue(out var moved))
                series = moved;
        }
        return (series, today);
    }

    protected override Decision<MeetingSeries>? Make(MeetingSeries subject, SeriesMove move, LocalDate on, int number)
    {
        var told = Told(subject, on, number);
        return move switch
        {
            SeriesMove.Choose => subject.Choose(on, told.ConfirmedBy),
            SeriesMove.Except => subject.Except(on, told.Exception!),
            SeriesMove.Change => subject.Change(on, told.NewRhythm!, told.Reason!, told.ConfirmedBy),
            SeriesMove.End => subject.End(on, told.Reason!),
            _ => null,
        };
    }

    protected override ValueList<RuleViolation> Missing(
        MeetingSeries subject,
        SeriesMove move,
        LocalDate on,
        int number
    ) => subject.Missing(move, on, Told(subject, on, number));

    protected override (SeriesStage Stage, ValueList<SeriesMove> OpenMoves, int Changes) Look(MeetingSeries subject) =>
        (subject.Stage, subject.OpenMoves, subject.History.Count);

    protected override MeetingSeries Restored(MeetingSeries subject) =>
        MeetingSeries.Restore(subject.ToSnapshot() with { });

    private static SeriesMoveDetails Told(MeetingSeries series, LocalDate on, int number)
    {
        var n = (int)(Math.Abs((long)number) % 100_000);
        var dates = series.Rhythm.Dates();
        var day = n % 5 == 0 || dates.Count == 0 ? on : dates[n % dates.Count];
        return new()
        {
            Reason = n % 3 == 0 ? " " : "because",
            ConfirmedBy = (n % 4) switch
            {
                0 => [],
                1 => [series.Lead],
                _ => (ValueList<PersonId>)[series.Lead, series.Teacher],
            },
            NewRhythm = new(
                1 + (n % 3),
                IsoDayOfWeek.Friday,
                new(9, 0),
                30,
                on.PlusDays((n % 4) - 1),
                on.PlusDays((n % 4) + (n % 60))
            ),
            Exception = new(day, n % 2 == 0 ? null : new(day.PlusDays(1), new(10, 0), 45)),
        };
    }
}
