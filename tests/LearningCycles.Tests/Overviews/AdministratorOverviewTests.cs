using LearningCycles.Overviews;
using LearningCycles.People;
using static LearningCycles.Tests.Overviews.GivenTeam;

namespace LearningCycles.Tests.Overviews;

public class AdministratorOverviewTests
{
    private static readonly ReportValue Left = ReportValue.Suppressed.Instance;

    [Fact]
    public void TheSameFieldsComeInTheSameOrderWhateverIsInThem() =>
        Of(TeamRecords.None, 0, Ana)
            .Fields.Select(field => field.ToEntry().Name)
            .Should()
            .Equal(
                "AsOf",
                "Teachers",
                "Relationships.Proposed",
                "Relationships.Onboarding",
                "Relationships.Active",
                "Relationships.Suspended",
                "Relationships.Ended",
                "TeachersWithoutRelationship",
                "Cycles.Draft",
                "Cycles.SettingIntention",
                "Cycles.Learning",
                "Cycles.Reflecting",
                "Cycles.Closed",
                "Cycles.Paused",
                "Cycles.Abandoned",
                "TeachersWithoutCycle",
                "OneOnOnes.NeverHeld",
                "OneOnOnes.OnTrack",
                "OneOnOnes.DueSoon",
                "OneOnOnes.Overdue",
                "OneOnOnes.Paused",
                "OpenNextSteps",
                "OverdueNextSteps",
                "Goals.Proposed",
                "Goals.Drafted",
                "Goals.Confirmed",
                "Goals.Active",
                "Goals.Assessed",
                "Goals.Closed",
                "Goals.Superseded",
                "Goals.Withdrawn",
                "TeachersWithoutGoal",
                "Observations",
                "ObservationsAwaitingFeedback",
                "ObservationsAwaitingDebrief",
                "SharedChallenges",
                "ReadyForFirstCycle"
            );

    [Fact]
    public void NothingIsLeftOutUnlessTheSchoolSaysSo() =>
        Of(November(), 0, Ana, Bo, Cy, Dee).Fields.Should().NotContain(field => field.Value == Left);

    [Fact]
    public void CountsBelowTheSchoolsNumberAreLeftOutAndThoseAtItAreNot()
    {
        // 3 are on track, 1 is overdue.
        var three = Of(November(), 3, Ana, Bo, Cy, Dee);
        three.Find(ReportFieldName.Teachers).Should().Be(new ReportValue.Count(4));
        One(three, CadenceState.OnTrack).Should().Be(new ReportValue.Count(3));
        One(three, CadenceState.Overdue).Should().Be(Left);
        One(three, CadenceState.Paused).Should().Be(Left, "0 is left out too, or the others could be worked out");
        One(Of(November(), 4, Ana, Bo, Cy, Dee), CadenceState.OnTrack).Should().Be(Left);
        One(Of(November(), 1, Ana, Bo, Cy, Dee), CadenceState.Overdue).Should().Be(new ReportValue.Count(1));
    }

    [Fact]
    public void WithFewTeachersNothingIsShownButTheDay()
    {
        var few = Of(November(), 5, Ana, Bo, Cy, Dee);
        few.Fields.Where(field => field.Value != Left)
            .Select(field => field.ToString())
            .Should()
            .Equal("AsOf: 2026-11-30");
    }

    [Fact]
    public void WhatTheRestWouldGiveAwayIsLeftOutToo()
    {
        // 3 of 4 are ready, so the rest is 1.
        var records = November() with
        {
            Relationships = [Relationship(Ana), Relationship(Bo), Relationship(Cy)],
        };
        Of(records, 0, Ana, Bo, Cy, Dee).Find(ReportFieldName.ReadyForFirstCycle).Should().Be(new ReportValue.Count(3));
        Of(records, 2, Ana, Bo, Cy, Dee).Find(ReportFieldName.ReadyForFirstCycle).Should().Be(Left);
        Of(November(), 1, Ana, Bo, Cy, Dee)
            .Find(ReportFieldName.ReadyForFirstCycle)
            .Should()
            .Be(Left, "nobody is left");
    }

    [Fact]
    public void AnUnknownPartOfAWholeIsNeverTheOnlyOne()
    {
        foreach (var below in Enumerable.Range(1, 5))
        {
            var seen = Of(November(), below, Ana, Bo, Cy, Dee);
            foreach (
                var whole in seen.Fields.Where(field => field.Of is not null).GroupBy(field => field.Name).ToList()
            )
                whole.Count(field => field.Value == Left).Should().NotBe(1, "{0} below {1}", whole.Key, below);
        }
        // 2 of each state but one, which has 1: a second one goes with it.
        var fields = new ReportFields(2, 9);
        fields.AddGroup([
            new(ReportFieldName.OneOnOnes, ReportValue.State.Of(CadenceState.NeverHeld), 3),
            new(ReportFieldName.OneOnOnes, ReportValue.State.Of(CadenceState.OnTrack), 1),
            new(ReportFieldName.OneOnOnes, ReportValue.State.Of(CadenceState.DueSoon), 2),
            new(ReportFieldName.OneOnOnes, ReportValue.State.Of(CadenceState.Overdue), 2),
        ]);
        fields
            .All.Select(field => field.ToString())
            .Should()
            .Equal(
                "OneOnOnes.NeverHeld: 3",
                "OneOnOnes.OnTrack: Suppressed",
                "OneOnOnes.DueSoon: Suppressed",
                "OneOnOnes.Overdue: 2"
            );
    }

    [Fact]
    public void ADayThatBelongsToFewIsLeftOut()
    {
        var records = new TeamRecords { Cycles = [Cycle(Ana), Cycle(Bo)] };
        Of(records, 2, Ana, Bo, Cy, Dee).Find(ReportFieldName.LastCycleEnd).Should().Be(new ReportValue.Day(CycleEnd));
        Of(records, 3, Ana, Bo, Cy, Dee).Find(ReportFieldName.LastCycleEnd).Should().Be(Left);
    }

    [Fact]
    public void AFieldThatIsNotThereDoesNotTellThatThereIsNothing()
    {
        var nothing = Of(TeamRecords.None, 2, Ana, Bo, Cy, Dee);
        nothing.Find(ReportFieldName.NextCycleEnd).Should().Be(Left);
        nothing.Find(ReportFieldName.OneOnOnesLedByTeachers).Should().Be(Left);
        nothing
            .Fields.Select(field => (field.Name, field.Of))
            .Should()
            .Equal(Of(November(), 2, Ana, Bo, Cy, Dee).Fields.Select(field => (field.Name, field.Of)));
        Of(November(), 4, Ana, Bo, Cy, Dee)
            .Find(ReportFieldName.OneOnOnesLedByTeachers)
            .Should()
            .Be(new ReportValue.Share(50));
    }

    [Fact]
    public void SeveralTeamsAreCountedTogether()
    {
        var max = new PersonId("max");
        TeamOverview one = TeamOverview.Of(Team(Ana, Bo), November(), Today, facts: Facts),
            other = TeamOverview.Of(new("Grade 7", max, [new("eve")]), TeamRecords.None, Today);
        AdministratorOverview
            .Of([one, other], Today)
            .Find(ReportFieldName.Teachers)
            .Should()
            .Be(new ReportValue.Count(3));
        AdministratorOverview.Of([], Today).Find(ReportFieldName.Teachers).Should().Be(new ReportValue.Count(0));
        var yesterday = () => AdministratorOverview.Of([one], Today.PlusDays(-1));
        yesterday
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A team's overview is of 2026-11-30, not of 2026-11-29.\nMaybe*");
    }

    [Fact]
    public void TheTextIsTheFields() =>
        Of(TeamRecords.None, 0, Ana)
            .ToString()
            .Should()
            .StartWith("AsOf: 2026-11-30; Teachers: 1; Relationships.Proposed: 0;")
            .And.EndWith("ReadyForFirstCycle: 0");

    private static ReportValue? One(AdministratorOverview seen, CadenceState state) =>
        seen.Find(ReportFieldName.OneOnOnes, ReportValue.State.Of(state));

    private static AdministratorOverview Of(TeamRecords records, int suppressBelow, params PersonId[] teachers) =>
        AdministratorOverview.Of(
            [TeamOverview.Of(Team(teachers), records, Today, facts: Facts)],
            Today,
            new() { SuppressBelow = suppressBelow }
        );
}
