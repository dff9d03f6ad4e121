using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>Identity and change: E6 to E12 of the exporter's requirements.</summary>
public class E06ToE12IdentityTests
{
    [Fact]
    public void E06_TheUidIsTheCallersAndHoldsWhenTheEventMoves()
    {
        var item = Samples.Event("tenant/plan/touchpoint");
        var moved = item.MovedTo(Samples.At(2026, 9, 8, 10, 0), Samples.At(2026, 9, 8, 10, 45)) with { Sequence = 1 };
        moved.Uid.Should().Be("tenant/plan/touchpoint");
        Samples.Lines(Samples.Text(moved)).Should().Contain("UID:tenant/plan/touchpoint");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\u0000b")]
    public void E06_AUidThatCannotBeWrittenUnchangedIsMisuse(string uid) =>
        FluentActions.Invoking(() => Samples.Event(uid)).Should().Throw<ArgumentException>();

    [Fact]
    public void E06_AUidOfHalfAnEmojiIsMisuse() =>
        FluentActions
            .Invoking(() => Samples.Event("a\ud83cb"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("\"a\uFFFDb\" holds a control character or half of a surrogate pair.\nMaybe*");

    [Fact]
    public void E07_EveryEventHasUidStampAndSequenceAndTheirTimesAreInUtc()
    {
        var item = Samples.Event() with { Created = Samples.Stamp, LastModified = Samples.Stamp };
        Samples
            .Lines(Samples.Text(item))
            .Should()
            .Contain([
                "UID:1@cole.example",
                "DTSTAMP:20260801T000000Z",
                "SEQUENCE:0",
                "CREATED:20260801T000000Z",
                "LAST-MODIFIED:20260801T000000Z",
            ]);
    }

    [Fact]
    public void E08_TheSameCalendarIsTheSameOctets() =>
        IcsWriter
            .ToBytes(new([Samples.Event(), Samples.AllDay("2")]))
            .Should()
            .Equal(IcsWriter.ToBytes(new([Samples.Event(), Samples.AllDay("2")])));

    [Fact]
    public void E08_TheStampIsTheCallersToTheSecond() =>
        (Samples.Event() with { Stamp = Samples.Stamp + Duration.FromMilliseconds(1999) })
            .Stamp.Should()
            .Be(Samples.Stamp + Duration.FromSeconds(1));

    [Fact]
    public void E09_TheSequenceIsCarriedAndIsNeverNegative()
    {
        Samples.Lines(Samples.Text(Samples.Event() with { Sequence = 7 })).Should().Contain("SEQUENCE:7");
        FluentActions
            .Invoking(() => Samples.Event() with { Sequence = -1 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void E10_TwoEventsOfOneUidAreMisuse() =>
        FluentActions
            .Invoking(() => new IcsCalendar([Samples.Event("1"), Samples.AllDay("1")]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The UID 1 is given twice in Events.\nMaybe*");

    [Fact]
    public void E10_OccurrencesOfOneSeriesAreToldApartByTheirRecurrenceId() =>
        new IcsCalendar([
            Samples.Event("1"),
            Samples.Event("1") with
            {
                Extra = [new("RECURRENCE-ID", "20260907T143000Z")],
            },
            Samples.Event("1") with
            {
                Extra = [new("RECURRENCE-ID", "20260914T143000Z")],
            },
        ])
            .Events.Should()
            .HaveCount(3);

    [Theory]
    [InlineData(IcsMethod.None, null)]
    [InlineData(IcsMethod.Publish, "METHOD:PUBLISH")]
    [InlineData(IcsMethod.Cancel, "METHOD:CANCEL")]
    public void E11_TheMethodIsNonePublishOrCancel(IcsMethod method, string? line) =>
        Samples
            .Lines(IcsWriter.ToText(new([Cancelled]) { Method = method }))
            .Where(l => l.StartsWith("METHOD", StringComparison.Ordinal))
            .Should()
            .Equal(line is null ? [] : [line]);

    [Fact]
    public void E11_OtherMethodsDoNotExist() =>
        FluentActions.Invoking(() => new IcsCalendar([]) { Method = (IcsMethod)7 }).Should().Throw<ArgumentException>();

    [Fact]
    public void E11_WhoCancelsIsNamedAndNothingIsWrittenOtherwise() =>
        FluentActions
            .Invoking(() => IcsWriter.ToBytes(new([Cancelled with { Organizer = null }]) { Method = IcsMethod.Cancel }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The method is CANCEL, but 1@cole.example has no organizer*\nMaybe IcsMethod.Publish*");

    [Fact]
    public void E12_ACancelledEventIsSpelledAsTheStandardDoes() =>
        Samples
            .Lines(Samples.Text(Samples.Event() with { Status = IcsStatus.Cancelled, Sequence = 1 }))
            .Should()
            .Contain(["STATUS:CANCELLED", "SEQUENCE:1"]);

    [Fact]
    public void E12_MethodCancelIsOnlyForCancelledEventsAndNothingIsWrittenOtherwise()
    {
        using var stream = new MemoryStream();
        FluentActions
            .Invoking(() => IcsWriter.Write(new([Samples.Event()]) { Method = IcsMethod.Cancel }, stream))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The method is CANCEL, but 1@cole.example is Confirmed.\nMaybe*");
        stream.Length.Should().Be(0);
    }

    private static IcsEvent Cancelled =>
        Samples.Event() with
        {
            Status = IcsStatus.Cancelled,
            Organizer = new("https://coaching.cole.example"),
        };
}
