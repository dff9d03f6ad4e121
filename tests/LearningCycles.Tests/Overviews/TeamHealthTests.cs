using LearningCycles.Cycles;
using LearningCycles.Meetings;
using LearningCycles.Overviews;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Support;
using NodaTime;
using static LearningCycles.Tests.Overviews.GivenTeam;

namespace LearningCycles.Tests.Overviews;

public class TeamHealthTests
{
    private static readonly PersonId Mia = new("mia");
    private static readonly PersonId Max = new("max"); // another lead

    [Fact]
    public void OfATeacherOfWhomNothingIsKnownNothingIsFound()
    {
        var health = Look(TeamRecords.None);
        health.Relationship.Should().BeNull();
        health.Cycle.Should().BeNull();
        health.OneOnOnes.Should().Be(CadenceHealth.WithoutSeries);
        health.Agency.Should().Be(TeacherAgency.None);
        health.Findings.Should().BeEmpty();
        TeamHealth.Of(Team(), TeamRecords.None, Today).Teachers.Should().BeEmpty();
        TeamHealth
            .Of(Team(Ana), TeamRecords.None, Today)
            .ToString()
            .Should()
            .Be("Grade 6 on 2026-11-30: teachers 1, findings 0");
    }

    [Fact]
    public void ValuesOfOtherPairsArePassedOver()
    {
        var other = Look(November(), Cy);
        var alone = Look(
            November() with
            {
                Relationships = [Relationship(Cy)],
                Cycles = [Cycle(Cy, " transitions")],
                Series = [Series(Cy)],
                OneOnOnes = [Held(Cy, Thursday, Cy, [Cy])],
                NextSteps = [],
            },
            Cy
        );
        other.Should().Be(alone);
    }

    [Fact]
    public void ACycleThatRunsCountsBeforeADraftAndADraftBeforeAClosedOne()
    {
        var running = Cycle(Ana);
        var draft = LearningCycle.Propose(new("next"), Lee, [Ana], new(2027, 1, 11), new(2027, 3, 5), Today);
        var given = Cycle(Ana).Abandon(Today, AbandonReason.ByAgreement, policy: AnyCycle).Value;
        Look(new() { Cycles = [draft, running] }).Cycle!.Id.Should().Be(running.Id);
        Look(new() { Cycles = [given, draft] }).Cycle!.Id.Should().Be(draft.Id);
        Look(new() { Cycles = [given] }).Cycle!.Stage.Should().Be(CycleStage.Abandoned);
        Look(new() { Cycles = [running] }).Cycle!.ToString().Should().Be("cycle/ana: Learning until 2026-12-11");
    }

    [Fact]
    public void ACycleOfATeamCountsForEachOfItsTeachers()
    {
        var cycle = LearningCycle.Propose(new("team"), Lee, [Ana, Bo], CycleStart, CycleEnd, CycleStart);
        var health = TeamHealth.Of(Team(Ana, Bo, Cy), new() { Cycles = [cycle] }, Today);
        health.Teachers.Select(teacher => teacher.Cycle?.Id.Value).Should().Equal("team", "team", null);
    }

    [Fact]
    public void ARestOfTheRelationshipOrTheCycleStopsTheClock()
    {
        var late = new TeamRecords
        {
            Relationships = [Relationship(Ana)],
            Cycles = [Cycle(Ana)],
            Series = [Series(Ana)],
            OneOnOnes = [Held(Ana, new(2026, 11, 2))],
        };
        Look(late).OneOnOnes.State.Should().Be(CadenceState.Overdue);
        var suspended = Relationship(Ana).Suspend(new(2026, 11, 4), "Leave", AnyRelationship).Value;
        Look(late with { Relationships = [suspended] }).OneOnOnes.State.Should().Be(CadenceState.Paused);
        var paused = Cycle(Ana).Pause(new(2026, 11, 4), "Leave", new(2026, 11, 30), AnyCycle).Value;
        Look(late with { Cycles = [paused] }).OneOnOnes.State.Should().Be(CadenceState.Paused);

        // What was missed during the rest is not counted after it.
        var back = suspended.Return(Thursday, AnyRelationship).Value;
        var again = Look(late with { Relationships = [back] }).OneOnOnes;
        again.State.Should().Be(CadenceState.OnTrack);
        again.LastHeld.Should().Be(new LocalDate(2026, 11, 2));
        again.DueOn.Should().Be(new LocalDate(2026, 12, 3));
        var resumed = paused.Resume(Thursday, policy: AnyCycle).Value;
        Look(late with { Cycles = [resumed] }).OneOnOnes.DueOn.Should().Be(new LocalDate(2026, 12, 3));
    }

    [Fact]
    public void AOneOnOneThatIsHeldTomorrowWasNotHeldYet()
    {
        var records = new TeamRecords
        {
            Series = [Series(Ana, first: Thursday)],
            OneOnOnes = [Held(Ana, Today.PlusDays(1))],
        };
        Look(records).OneOnOnes.LastHeld.Should().BeNull();
        Look(records).OneOnOnes.State.Should().Be(CadenceState.NeverHeld);
    }

    [Fact]
    public void WithoutAChosenRhythmNothingIsDue()
    {
        var ended = Series(Ana).End(Thursday, "Another time", AnyMeeting).Value;
        Look(new() { Series = [ended], OneOnOnes = [Held(Ana, new(2026, 9, 1))] })
            .OneOnOnes.Should()
            .Be(CadenceHealth.WithoutSeries);
    }

    [Fact]
    public void StepsAreTheTeachersOwnAndThoseAgreedInThePairsOneOnOnes()
    {
        var health = Look(
            new()
            {
                OneOnOnes = [Held(Ana, Thursday, steps: [new("leads"), new("done")])],
                NextSteps =
                [
                    Step("leads", Lee, Lee, Today.PlusDays(-1)),
                    Step("own", Ana, Ana, Today),
                    Step("assigned", Ana, Lee, new(2026, 11, 20)),
                    Step("of another lead", Ana, Max),
                    Step("done", Ana, Lee).Finish(Today).Value,
                    Step("of others", Lee, Lee),
                ],
            }
        );
        health.OpenSteps.Should().Be(4);
        health.OpenLeadSteps.Should().Be(1, "the lead's own step is not assigned, and the other lead is another one");
        health.OverdueSteps.Select(step => step.Value).Should().Equal("leads", "assigned");
    }

    [Fact]
    public void AgencyIsCountedOverTheHeldOneOnOnesOfTheCycle()
    {
        var agency = Look(
            new()
            {
                Cycles = [Cycle(Ana, null, Ana, Lee)],
                OneOnOnes =
                [
                    Held(Ana, Thursday, Ana, [Ana, Lee, new("mia")]),
                    Held(Ana, new(2026, 11, 12), Lee, [Lee]),
                    Held(Ana, new(2026, 11, 5), Ana, [Ana]).Within(new CycleId("another")),
                    OneOnOne
                        .Plan(new("ahead"), Lee, Ana, new(Today, new(8, 0), 45), Today)
                        .Within(CycleOf(Ana))
                        .OpenAgenda(Today, AnyMeeting)
                        .Value.With(Agenda.Empty.With("An item", Lee, Today)),
                ],
            }
        ).Agency;
        agency.Should().Be(new TeacherAgency(4, 1, 2, 2, 1, 1, 1));
        agency.ToString().Should().Be("agenda 1 of 4, led 1 of 2, chosen 1 of 1");
    }

    [Fact]
    public void AnObservationWaitsForFeedbackAndADebrief()
    {
        var cycle = Cycle(Ana)
            .Record(new(Ana, Lee, new(2026, 11, 3)))
            .Record(new(Ana, Lee, new(2026, 11, 17), feedback: [new(new(2026, 11, 18), "Fine", "Wait.")]))
            .Record(new(Ana, Max, new(2026, 11, 4)));
        var health = Look(
            new()
            {
                Cycles = [cycle],
                Observations =
                [
                    Seen(Ana, new(2026, 11, 17), withFeedback: false),
                    Seen(Ana, Thursday),
                    Seen(Ana, Today.PlusDays(1)),
                    Seen(Bo, Thursday),
                ],
                OneOnOnes = [Held(Ana, new(2026, 11, 12), kind: ActivityKind.ObservationDebrief)],
            }
        );
        health
            .Observations.Should()
            .Equal(
                new ObservationFollowUp(new(2026, 11, 3), false, true, 14),
                new ObservationFollowUp(new(2026, 11, 17), true, false, 4), // kept in two places, it is one
                new ObservationFollowUp(Thursday, true, false, 2)
            );
        health
            .Findings.Select(finding => finding.ToString())
            .Should()
            .Equal(
                "HEA-02 advice: ana: observations that wait for feedback after 3 school days: 2026-11-03; "
                    + "ana: observations that wait for a debrief after 3 school days: 2026-11-17"
            );
    }

    [Fact]
    public void OnlyTheLeadAndTheChosenAudienceSeeStrainAndRequests()
    {
        var records = new TeamRecords
        {
            Relationships = [Strained(Ana, new(2026, 11, 2), Mia)],
            SupportRequests = [Request(Ana, new(2026, 11, 3), Mia)],
        };
        foreach (var viewer in new[] { Lee, Mia })
        {
            var seen = Look(records, viewer: viewer);
            seen.Strain!.HasRequest.Should().BeTrue();
            seen.Requests.Should().ContainSingle();
            seen.Findings.Should().ContainSingle().Which.Rule.Should().Be(HealthRuleIds.LeaderInformed);
        }
        foreach (var viewer in new[] { Ana, Bo, new PersonId("pat") })
            Look(records, viewer: viewer)
                .Should()
                .Be(Look(records with { Relationships = [Relationship(Ana)], SupportRequests = [] }, viewer: viewer));
    }

    [Fact]
    public void ASchoolLeaderWhoWasInformedKnowsStateAndDaysOnly()
    {
        PersonId pat = new("pat");
        var informed = Request(Ana, new(2026, 11, 2), Mia).UpdateLeader(Thursday, pat, null, AnySupport).Value;
        var records = new TeamRecords { SupportRequests = [informed] };
        Look(records, viewer: pat)
            .Requests.Should()
            .Equal(new SupportFollowUp(null, SupportStage.Raised, true, new(2026, 11, 2), 2));
        Look(records).Requests[0].Id.Should().Be(informed.Id);
    }

    [Fact]
    public void TextsOfALookDoNotTellOfStrainOrSupport()
    {
        var records = new TeamRecords
        {
            Relationships = [Strained(Ana, new(2026, 11, 27))],
            SupportRequests = [Request(Ana, new(2026, 11, 27), Mia)],
        };
        var health = Look(records);
        health.Strain!.ToString().Should().Be("StrainFollowUp");
        health.Requests[0].ToString().Should().Be("SupportFollowUp");
        health.ToString().Should().Be(Look(TeamRecords.None).ToString());
        records.ToString().Should().Be((records with { SupportRequests = [] }).ToString());
    }

    [Theory]
    [InlineData("2026-09-25", true)] // the last school day of six weeks
    [InlineData("2026-09-28", false)]
    public void AMarkIsEarlyInTheFirstSixWeeksOfTheYear(string since, bool isEarly)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value;
        Look(new() { Relationships = [Strained(Ana, day)] }).Strain!.IsEarly.Should().Be(isEarly);
    }

    [Fact]
    public void ARequestAnswersAMarkUnlessItWasSettledBeforeOrTakenBack()
    {
        var marked = Strained(Ana, new(2026, 11, 16));
        var open = Request(Ana, new(2026, 11, 2), Mia);
        var settledBefore = open.Withdraw(new(2026, 11, 3), "Settled", AnySupport).Value;
        var later = Request(Ana, new(2026, 11, 17), Mia);
        Has(open).Should().BeTrue("an open one from before still stands");
        Has(settledBefore).Should().BeFalse();
        Has(later).Should().BeTrue();
        Has(later.Withdraw(new(2026, 11, 18), "Settled", AnySupport).Value).Should().BeFalse();
        Has(Request(Bo, new(2026, 11, 17), Mia)).Should().BeFalse("it is about somebody else");

        bool Has(SupportRequest request) =>
            Look(new() { Relationships = [marked], SupportRequests = [request] }).Strain!.HasRequest;
    }

    [Fact]
    public void AnUpdateToTheSchoolLeaderBeginsTheCountAnew()
    {
        var raised = Request(Ana, new(2026, 11, 2), Mia);
        Look(new() { SupportRequests = [raised] }).Requests[0].SchoolDaysSinceUpdate.Should().Be(15);
        var updated = raised.UpdateLeader(Thursday, new("pat"), null, AnySupport).Value;
        Look(new() { SupportRequests = [updated] }).Requests[0].SchoolDaysSinceUpdate.Should().Be(2);
    }

    [Fact]
    public void AnEndedRelationshipIsShownOnlyWhenThereIsNoOther()
    {
        var ended = Relationship(Ana).End(new(2026, 9, 1), "Moved", AnyRelationship).Value;
        Look(new() { Relationships = [ended] }).Relationship.Should().Be(RelationshipStage.Ended);
        Look(new() { Relationships = [ended, Relationship(Ana)] }).Relationship.Should().Be(RelationshipStage.Active);
    }

    [Fact]
    public void ASchoolMayAskItsOwnRules()
    {
        var policy = new HealthPolicy { Rules = HealthRules.Book.Without(HealthRuleIds.NoMicromanaging) };
        var health = TeamHealth.Of(Team(Bo), November(), Today, policy, Facts);
        health.Findings.Should().BeEmpty();
        health.Teachers[0].Check().Should().ContainSingle();
    }

    private static TeacherHealth Look(TeamRecords records, PersonId? teacher = null, PersonId? viewer = null) =>
        TeamHealth.Of(Team(teacher ?? Ana), records, Today, facts: Facts, viewer: viewer).Teachers[0];
}
