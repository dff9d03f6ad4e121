using LearningCycles.Cycles;
using LearningCycles.Overviews;
using LearningCycles.Relationships;
using LearningCycles.Support;
using static LearningCycles.Tests.Overviews.GivenTeam;

namespace LearningCycles.Tests.Overviews;

/// <summary>A team after the week off in November.</summary>
public class TeamStoryTests
{
    [Fact]
    public void InNovemberTheLeadSeesWhomToTurnTo()
    {
        var overview = TeamOverview.Of(Team(Ana, Bo, Cy, Dee), November(), Today, facts: Facts);

        overview
            .Health.Findings.Select(finding => finding.ToString())
            .Should()
            .Equal(
                "CAD-03 advice: ana: last 1:1 on 2026-11-09; school days that count since: 10; allowed: 7",
                "MIC-01 advice: bo: open next steps that the lead assigned: 4; allowed: 3; "
                    + "bo: agenda items of the cycle that the lead wrote: 3 of 4; allowed: 70 %",
                "SUP-02 advice: dee: marked as strained on 2026-11-13 without a support request; school days since: 6; allowed: 5"
            );
        overview
            .Health.Teachers.Select(teacher => teacher.ToString())
            .Should()
            .Equal(
                "ana on 2026-11-30: Overdue, due 2026-11-16",
                "bo on 2026-11-30: OnTrack, due 2026-12-03",
                "cy on 2026-11-30: OnTrack, due 2026-12-03",
                "dee on 2026-11-30: OnTrack, due 2026-12-10"
            );
        overview
            .SharedChallenges.Select(shared => $"{shared.Tag}: {shared.Teachers}")
            .Should()
            .Equal("Transitions: [bo, cy]");
        overview.SharedChallenges[0].SuggestsTeamTime.Should().BeTrue();
        overview.Launch.ReadyCount.Should().Be(4);
        overview.Health.Teachers[0].Cycle!.SchoolDaysLeft.Should().Be(9);
    }

    [Fact]
    public void TheLeadActsAndTheFindingsGo()
    {
        var before = November();
        var after = before with
        {
            OneOnOnes = before.OneOnOnes.Add(Held(Ana, Today)).Add(Held(Bo, Today, Bo, [Bo])),
            NextSteps = before
                .NextSteps.Select(step => step.Id.Value == "s1" ? step.Finish(Today).Value : step)
                .ToValueList(),
            SupportRequests = [Request(Dee, Today, new LearningCycles.People.PersonId("mia"))],
        };
        TeamHealth.Of(Team(Ana, Bo, Cy, Dee), after, Today, facts: Facts).Findings.Should().BeEmpty();
    }

    [Fact]
    public void ATeamIsLookedAtAfterItsCyclesLastDayToo()
    {
        var facts = Facts with { CountSchoolDays = GivenSchool.BothWays };
        var health = TeamHealth.Of(Team(Ana, Bo, Cy, Dee), November(), CycleEnd.PlusDays(3), facts: facts);
        health.Teachers[0].Cycle!.SchoolDaysLeft.Should().Be(0);
        health
            .Findings.Select(finding => finding.ToString())
            .Should()
            .Contain("HEA-03 advice: ana: cycle cycle/ana is Learning, and its last day was 2026-12-11");
    }

    [Fact]
    public void NoDaysPassedSinceALeaderWasToldLater()
    {
        var told = Request(Dee, Thursday, new LearningCycles.People.PersonId("mia"))
            .UpdateLeader(Today, new("pat"), policy: AnySupport)
            .Value;
        var facts = Facts with { CountSchoolDays = GivenSchool.BothWays };
        var records = November() with { SupportRequests = [told] };
        var seen = TeamHealth.Of(Team(Dee), records, Thursday.PlusDays(1), facts: facts).Teachers[0].Requests.Single();
        seen.SchoolDaysSinceUpdate.Should().Be(0);
    }

    [Fact]
    public void TheAdministratorSeesNumbersOnly()
    {
        var team = TeamOverview.Of(Team(Ana, Bo, Cy, Dee), November(), Today, facts: Facts);
        var seen = AdministratorOverview.Of([team], Today);
        seen.Find(ReportFieldName.Teachers).Should().Be(new ReportValue.Count(4));
        seen.Find(ReportFieldName.OneOnOnes, ReportValue.State.Of(CadenceState.Overdue))
            .Should()
            .Be(new ReportValue.Count(1));
        seen.Find(ReportFieldName.Cycles, ReportValue.State.Of(CycleStage.Learning))
            .Should()
            .Be(new ReportValue.Count(4));
        seen.Find(ReportFieldName.Relationships, ReportValue.State.Of(RelationshipStage.Active))
            .Should()
            .Be(new ReportValue.Count(4));
        seen.Find(ReportFieldName.NextCycleEnd).Should().Be(new ReportValue.Day(CycleEnd));
        seen.Find(ReportFieldName.OpenNextSteps).Should().Be(new ReportValue.Count(5));
        seen.Find(ReportFieldName.AgendaItemsByTeachers).Should().Be(new ReportValue.Share(50), "5 of 10");
        seen.Find(ReportFieldName.OneOnOnesLedByTeachers).Should().Be(new ReportValue.Share(50), "2 of 4");
        seen.Find(ReportFieldName.ApproachesChosenByTeachers).Should().Be(new ReportValue.Share(75), "3 of 4");
        seen.Find(ReportFieldName.SharedChallenges).Should().Be(new ReportValue.Count(1));
        seen.Find(ReportFieldName.StrainedRelationships).Should().BeNull();
        seen.Find(ReportFieldName.OpenSupportRequests).Should().BeNull();
        ReportRules.Check(seen.Fields.Select(field => field.ToEntry()).ToValueList()).Should().BeEmpty();
    }
}
