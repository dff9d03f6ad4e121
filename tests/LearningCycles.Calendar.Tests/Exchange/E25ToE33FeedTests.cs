using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Calendar.Tests.Exchange.HandMadeYear;

namespace LearningCycles.Calendar.Tests.Exchange;

/// <summary>What a published feed has and has not: E25 to E27, E31 and E32 of the exporter's requirements.</summary>
public class E25ToE33FeedTests
{
    private static readonly CoachingView Lead = Year([
            .. Enumerable
                .Range(0, 36)
                .SelectMany(week =>
                    Enumerable
                        .Range(0, 12)
                        .Select(i =>
                            OneOnOne(October19.PlusWeeks(week), new PersonId(InvariantText.Of($"teacher-{i}"))) with
                            {
                                Start = October19.PlusWeeks(week).PlusDays(i % 5).At(new LocalTime(8 + (i / 5), 0)),
                            }
                        )
                ),
        ])
        .For(Audience.Lead(Lee));

    private static readonly byte[] Feed = IcsWriter.ToBytes(Lead.ToIcs(AtCole));

    [Theory]
    [InlineData("BEGIN:VALARM")]
    [InlineData("BEGIN:VTODO")]
    [InlineData("ORGANIZER")]
    [InlineData("ATTENDEE")]
    public void E25_E26_E27_AFeedHasNoAlarmsTasksOrPeople(string word) =>
        System.Text.Encoding.UTF8.GetString(Feed).Should().NotContain(word);

    [Fact]
    public void E27_OnlyAFileThatCancelsNamesWhoDoesAndThatIsThePublisher()
    {
        var view = Year([], OneOnOne(October19).Cancelled("Snow day", Replanned)).For(Audience.Lead(Lee));
        view.ToCancellation(AtCole)
            .Events.Single()
            .Organizer.Should()
            .Be(new IcsOrganizer("https://coaching.cole.example"));
        view.ToCancellation(AtCole with { Organizer = new("office@cole.example") })
            .Events.Single()
            .Organizer.Should()
            .Be(new IcsOrganizer("mailto:office@cole.example"));
        view.ToUpdate(AtCole).Events.Single().Organizer.Should().BeNull();
    }

    [Fact]
    public void E31_TheReadmeSaysThatFeedsAreSlow() =>
        File.ReadAllText(Path.Combine(SourceFolder.OfCaller(), "..", "..", "..", "README.md"))
            .Should()
            .Contain("Google reads a subscription daily, Apple weekly by default");

    [Fact]
    public void E32_ALeadsYearOfTwelveTeachersIsBelowFiveHundredKilobytes()
    {
        Lead.Items.Should().HaveCount(432);
        Feed.Length.Should().BeLessThan(500_000);
    }

    [Fact]
    public void E32_NoTwoSessionsShareDescriptionStartAndEnd() =>
        Lead.ToIcs(AtCole)
            .Events.Select(item => (item.Description, item.Start, item.End))
            .Should()
            .OnlyHaveUniqueItems();
}
