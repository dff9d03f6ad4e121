using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using NodaTime;
using static LearningCycles.Calendar.Tests.Exchange.HandMadeYear;

namespace LearningCycles.Calendar.Tests.Exchange;

/// <summary>What becomes of a published calendar when sessions move, come and go.</summary>
public class ChangedSessionsTests
{
    private static readonly CoachingSession First = OneOnOne(October19);
    private static readonly CoachingSession Second = OneOnOne(October19.PlusWeeks(1));
    private static readonly CoachingSession Third = OneOnOne(October19.PlusWeeks(2));

    private static readonly Publication Showing = AtCole with { Cancelled = CancelledSessions.Shown };

    private static IcsCalendar Feed(CoachingCalendar year, Publication? publication = null) =>
        year.For(Audience.Teacher(Ana)).ToIcs(publication ?? AtCole);

    private static string[] Texts(IcsCalendar calendar) =>
        [.. IcsWriter.ToText(calendar).Split("BEGIN:VEVENT").Skip(1).Select(text => text.Split("END:VEVENT")[0])];

    [Fact]
    public void AnUntouchedSessionKeepsItsBytesWhenAnotherOneMoves()
    {
        var before = Texts(Feed(Year([First, Second, Third])));
        var after = Texts(Feed(Year([First, Second.Moved(Replanned), Third])));
        after[0].Should().Be(before[0]);
        after[1].Should().NotBe(before[1]);
        after[2].Should().Be(before[2]);
    }

    [Fact]
    public void E09_AMovedSessionHasItsSequenceAndIsStampedWithItsChange()
    {
        var events = Feed(Year([First, Second.Moved(Replanned)])).Events;
        events.Select(e => e.Sequence).Should().Equal(0, 1);
        events.Select(e => e.Stamp).Should().Equal(Published, Replanned);
        events.Select(e => e.LastModified).Should().Equal(Published, Replanned);
    }

    [Fact]
    public void E09_TheSharedViewIsToldOfTheChangeToo() =>
        Year([First.Moved(Replanned)])
            .For(Audience.Ilt(Key))
            .ToIcs(AtCole)
            .Events.Should()
            .ContainSingle(e => e.Sequence == 1 && e.Stamp == Replanned);

    [Fact]
    public void E12_AFeedLeavesCancelledSessionsOut()
    {
        var year = Year([First, Third], Second.Cancelled("Snow day", Replanned));
        Feed(year).Should().Be(Feed(Year([First, Third])));
    }

    [Fact]
    public void E12_ACancelledSessionThatIsShownSaysSoInEveryWay()
    {
        var told = Feed(Year([First], Second.Cancelled("Snow day", Replanned)), Showing).Events[1];
        told.Uid.Should().Be(Feed(Year([Second])).Events[0].Uid);
        told.Status.Should().Be(IcsStatus.Cancelled);
        told.Sequence.Should().Be(1);
        told.Stamp.Should().Be(Replanned);
        told.Start.Should().Be(Feed(Year([Second])).Events[0].Start);
        told.Summary.Should().Be("Cancelled: Coaching 1:1 with u-lee");
        told.Description.Should().Be("For the week of 2026-10-26.\nCancelled: Snow day.");
        told.Transparency.Should().Be(IcsTransparency.Transparent);
    }

    [Fact]
    public void TheLeadReadsWhyASessionIsCancelledAndTheTeamOnlyThatItIs()
    {
        var year = Year([], Second.Cancelled("Snow day", Replanned));
        year.For(Audience.Lead(Lee)).Cancelled.Should().ContainSingle(i => i.Description.EndsWith("Snow day."));
        var shared = year.For(Audience.Ilt(Key)).Cancelled.Should().ContainSingle().Which;
        shared.Title.Should().Be("Cancelled: Coaching 1:1");
        shared.Description.Should().BeEmpty();
        shared.Status.Should().Be(IcsStatus.Cancelled);
    }

    [Fact]
    public void NobodyIsToldOfAnotherPairsCancelledSession() =>
        Year([], Second.Cancelled("Snow day", Replanned)).For(Audience.Teacher(Ben)).Cancelled.Should().BeEmpty();

    [Fact]
    public void ASessionThatTakesPlaceAgainIsNotCancelled()
    {
        var again = Second with { Sequence = 2, ChangedAt = Replanned };
        var feed = Feed(Year([again], Second.Cancelled("Snow day", Replanned)), Showing);
        feed.Events.Should().ContainSingle(e => e.Status == IcsStatus.Confirmed && e.Sequence == 2);
    }

    [Fact]
    public void OfASessionThatWasCancelledTwiceTheLastTimeCounts()
    {
        var once = Second.Cancelled("Snow day", Published);
        var twice = once.Session.Cancelled("Ana is away", Replanned);
        foreach (var year in new[] { Year([], once, twice), Year([], twice, once) })
            Feed(year, Showing).Events.Should().ContainSingle(e => e.Sequence == 2 && e.Stamp == Replanned);
    }

    [Fact]
    public void E12_AnUpdateHoldsWhatMovedCameOrWentAndNothingElse()
    {
        var added = Third with { ChangedAt = Replanned };
        var gone = OneOnOne(October19.PlusWeeks(3));
        var update = Year([First, Second.Moved(Replanned), added], gone.Cancelled("Snow day", Replanned))
            .For(Audience.Teacher(Ana))
            .ToUpdate(AtCole);
        update.Method.Should().Be(IcsMethod.Publish);
        update
            .Events.Select(e => (e.Sequence, e.Status))
            .Should()
            .Equal((1, IcsStatus.Confirmed), (0, IcsStatus.Confirmed), (1, IcsStatus.Cancelled));
        update.Events.Should().OnlyContain(e => e.Stamp == Replanned);
    }

    [Fact]
    public void AnUpdateOfWhatChangedLatelyLeavesEarlierChangesOut()
    {
        var earlier = Replanned - Duration.FromDays(7);
        var view = Year(
                [First.Moved(earlier), Second.Moved(Replanned)],
                Third.Cancelled("Snow day", earlier),
                OneOnOne(October19.PlusWeeks(3)).Cancelled("Icy roads", Replanned)
            )
            .For(Audience.Teacher(Ana));
        view.ToUpdate(AtCole, Replanned).Events.Should().HaveCount(2).And.OnlyContain(e => e.Stamp == Replanned);
        view.ToCancellation(AtCole, Replanned).Events.Should().ContainSingle(e => e.Stamp == Replanned);
        view.ToUpdate(AtCole).Events.Should().HaveCount(4);
    }

    [Fact]
    public void NothingChangedGivesAnUpdateWithoutEvents() =>
        Year([First, Second]).For(Audience.Teacher(Ana)).ToUpdate(AtCole).Events.Should().BeEmpty();

    [Fact]
    public void ACancellationHoldsOnlyWhatIsCancelledAndAsksToTakeItOut()
    {
        var file = Year([First.Moved(Replanned)], Second.Cancelled("Snow day", Replanned))
            .For(Audience.Teacher(Ana))
            .ToCancellation(AtCole);
        file.Events.Should().ContainSingle(e => e.Status == IcsStatus.Cancelled && e.Sequence == 1);
        IcsWriter.ToText(file).Should().Contain("METHOD:CANCEL\r\n").And.NotContain("REFRESH-INTERVAL");
    }

    [Fact]
    public void AOneOnOneSaysWhichMeetingsItTakesIn()
    {
        var hosting = First with
        {
            Hosts =
            [
                InCycle(SessionKind.Debrief, 7, 1),
                InCycle(SessionKind.Debrief, 7, 2),
                InCycle(SessionKind.Intention, 8, 1),
            ],
        };
        var own = Year([hosting]).For(Audience.Teacher(Ana));
        own.Items[0]
            .Description.Should()
            .Be("For the week of 2026-10-19.\nWith: Learning cycle: set intention, Observation debrief.");
        own.ToIcs(AtCole)
            .Events[0]
            .Categories.Should()
            .Equal("Coaching 1:1", "Learning cycle: set intention", "Observation debrief");
        var shared = Year([hosting]).For(Audience.Ilt(Key));
        shared.Items[0].Hosts.Should().Equal(SessionKind.Intention, SessionKind.Debrief);
        shared.Items[0].Description.Should().BeEmpty();
    }

    [Fact]
    public void WhereAPlanHasSeveralSchoolsASessionSaysAtWhichAndTheSharedViewDoesNot()
    {
        var plan = new CoachingPlan(
            Plan.Id,
            Plan.School,
            [new(Lee, Ana, Cadence.Weekly(30)), new(Lee, Ben, Cadence.Weekly(30)) { School = "Dora" }]
        )
        {
            OtherSchools = [School("Dora")],
        };
        var year = new CoachingCalendar(plan, [First, OneOnOne(October19.PlusWeeks(1), Ben)], []);
        year.For(Audience.Lead(Lee)).ToIcs(AtCole).Events.Select(e => e.Location).Should().Equal("Cole", "Dora");
        year.For(Audience.Ilt(Key)).Items.Should().OnlyContain(i => i.Location == "");
        Year([First]).For(Audience.Lead(Lee)).Items.Should().OnlyContain(i => i.Location == "");
    }

    [Fact]
    public void WhoseLastSessionIsCancelledIsToldThoughThePlanKnowsThemNoMore()
    {
        var plan = new CoachingPlan(Plan.Id, Plan.School, [new(Lee, Ana, Cadence.Weekly(30))]);
        var year = new CoachingCalendar(plan, [First], [])
        {
            Cancelled = [OneOnOne(October19, Ben).Cancelled("Ben moved away", Replanned)],
        };
        year.ForEveryone()
            .Select(view => (view.Audience, view.Items.Count, view.Cancelled.Count))
            .Should()
            .Equal((Audience.Lead(Lee), 1, 1), (Audience.Teacher(Ana), 1, 0), (Audience.Teacher(Ben), 0, 1));
    }

    [Fact]
    public void WhatTheSharedCalendarHoldsCannotHaveAPlaceThatNothingFills() =>
        FluentActions
            .Invoking(() => new CoachingWords { AboutIlt = "{0}, {1}, {2}" })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("AboutIlt is *");
}
