using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Import.Ics;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Tests.Import.Ics;

public class DistrictFeedTests
{
    private static readonly SchoolCalendar Year = SchoolCalendar.Create(
        "Prairie School",
        DateTimeZoneProviders.Tzdb["America/Denver"],
        new(2026, 8, 24),
        new(2027, 5, 28)
    );

    private static DistrictFeed Bundled { get; } = Seed.BundledPlan.Feed();

    [Fact]
    public void EveryEventOfTheBundledFeedHasAnOutcome()
    {
        var reading = Bundled.Read(Year);

        reading.Refusal.Should().BeNull();
        reading.Closures.Decisions.Should().HaveCount(33);
        reading.Asked.Should().ContainSingle().Which.Read.Title.Should().Be("Picture Day");
        reading.Applied.School.On(new(2026, 9, 7)).StudentsIn.Should().BeFalse();
    }

    [Fact]
    public void ADecisionHoldsForItsEventAlone()
    {
        var picture = Bundled.Read(Year).Asked.Single();

        var reading = Bundled
            .With([new(picture.Event, DayEventKind.EarlyRelease), new("of another feed", DayEventKind.Holiday)])
            .Read(Year);

        reading.Asked.Should().ContainSingle().Which.Chosen.Should().Be(DayEventKind.EarlyRelease);
        reading.Closures.ForAPerson.Should().BeEmpty();
        reading.Applied.School.On(new(2026, 9, 22)).Has(DayEventKind.EarlyRelease).Should().BeTrue();
        reading
            .Closures.Of(ClosureOutcome.Fact)
            .Should()
            .HaveCount(Bundled.Read(Year).Closures.Of(ClosureOutcome.Fact).Count + 1);
    }

    [Fact]
    public void AnEventKeepsItsNameInAnotherYearAndOrder()
    {
        var name = Bundled.Read(Year).Asked.Single().Event;

        var other = Bundled.Read(Year.WithRotation(new(["A", "B"])).ExtendTo(new(2027, 6, 11)));

        other.Asked.Single().Event.Should().Be(name);
    }

    [Fact]
    public void ARefusedFeedLeavesTheYearAsItIs() =>
        new DistrictFeed("BEGIN:VCALENDAR\r\nEND:VCALENDAR"u8.ToArray(), [])
            .Read(Year)
            .Applied.School.Should()
            .Be(Year);
}
