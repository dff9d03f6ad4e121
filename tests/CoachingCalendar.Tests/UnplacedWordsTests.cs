using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using LearningCycles.Samples.CoachingYear.Html;
using LearningCycles.Samples.CoachingYear.Output;
using LearningCycles.Samples.CoachingYear.Tests.Html;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Tests;

/// <summary>What the report and the page say of a session without a time, beside its obstacles.</summary>
public class UnplacedWordsTests
{
    private static readonly PersonId Maya = new("lead-1");
    private static readonly PersonId Tomas = new("lead-2");
    private static readonly LocalDate Monday = new(2026, 9, 14);

    private static string NameOf(PersonId id) => ExampleYear.People[id].DisplayName;

    private static SessionKey Key(PersonId lead, int teacher) =>
        SessionKey.OneOnOne(lead, ExampleYear.Teacher(teacher), Monday);

    private static UnplacedSession Unplaced { get; } =
        new(
            new(Key(Maya, 0), 30, Monday, Monday.PlusDays(4)) { Week = Monday },
            [new(new(ObstacleKind.LeadUnavailable, null, Maya), 12)]
        );

    [Fact]
    public void NothingIsSaidWhereNothingMoreIsKnown() => UnplacedWords.Of(Unplaced, NameOf).Should().BeEmpty();

    [Fact]
    public void PeopleWhoCompeteForALeadsTimesAreNamed() =>
        UnplacedWords
            .Of(Unplaced with { Conflict = new([Key(Maya, 0), Key(Maya, 1), Key(Maya, 2)], 2) }, NameOf)
            .Should()
            .Equal("three people, two times with Maya Keller: Ana Ortiz, Ben Whitfield, Chidi Okafor");

    [Fact]
    public void SoAreLeadsWhoCompeteForATeachersTime() =>
        UnplacedWords
            .Of(Unplaced with { Conflict = new([Key(Maya, 0), Key(Tomas, 0)], 1) }, NameOf)
            .Should()
            .Equal("two people, one time with Ana Ortiz: Maya Keller, Tomás Rivera");

    [Fact]
    public void OtherwiseTheSessionsAre() =>
        UnplacedWords
            .Of(Unplaced with { Conflict = new([Key(Maya, 0), Key(Tomas, 0), Key(Tomas, 1)], 2) }, NameOf)
            .Should()
            .Equal(
                "three sessions, two times: 1:1 of Ana Ortiz with Maya Keller, 1:1 of Ana Ortiz with Tomás Rivera, 1:1 of Ben Whitfield with Tomás Rivera"
            );

    [Fact]
    public void WhatWouldHelpIsToldTheLeastFirstAndNotAllOfIt()
    {
        var start = Monday + new LocalTime(10, 0);
        UnplacedWords
            .Of(
                Unplaced with
                {
                    State = PlacementState.Proven,
                    WouldHelp =
                    [
                        new(RemedyKind.FreeTime, Maya, start),
                        new(RemedyKind.HigherDayCap, Maya, start),
                        new(RemedyKind.OtherWeek, null, start.PlusWeeks(1)),
                        new(RemedyKind.MeetLessOften, Maya, null),
                    ],
                },
                NameOf
            )
            .Should()
            .Equal(
                "it has no place unless another session loses its own",
                "it would work if Maya Keller were free 2026-09-14 10:00, or if Maya Keller might have one more session on 2026-09-14, or if it might be in the week of 2026-09-21"
            );
    }

    [Fact]
    public void TheReportAndThePageSayIt()
    {
        var told = Unplaced with { Conflict = new([Key(Maya, 0), Key(Maya, 1)], 1) };
        const string words = "wo people, one time with Maya Keller: Ana Ortiz, Ben Whitfield";
        UnplacedGroup.Of([told], NameOf).Single().Describe(NameOf).Should().EndWith("; t" + words);
        CalendarPage
            .Render(
                ExampleYear.Calendar with
                {
                    Unplaced = [told],
                },
                ExampleYear.People,
                "Coaching",
                Instant.FromUtc(2026, 8, 1, 0, 0)
            )
            .Should()
            .Contain($"<p class=\"more\">T{words}.</p>");
    }
}
