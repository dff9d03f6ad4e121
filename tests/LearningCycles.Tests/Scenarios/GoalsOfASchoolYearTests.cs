using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Tests.Scenarios;

/// <summary>From the school's goal to that of an art teacher, through the year.</summary>
public class GoalsOfASchoolYearTests
{
    private static readonly PersonId Principal = new("principal");
    private static readonly PersonId Lead = new("lead");
    private static readonly PersonId Art = new("art");
    private static readonly PersonId Music = new("music");
    private static readonly DateInterval Year = new(new(2026, 8, 24), new(2027, 6, 4));
    private static readonly IndicatorReference Talk = LeapFramework.Version2013.Reference("I.8");

    private static readonly Goal Schools = new(new("school"), GoalKind.StudentAchievement, "Students explain.")
    {
        Level = GoalLevel.School,
        Owners = [Lead],
    };

    private static readonly Goal Teams = new(new("arts"), GoalKind.StudentAchievement, "Students explain their work.")
    {
        Level = GoalLevel.Team,
        Owners = [Art, Music],
        Parents = [Schools.Id],
    };

    [Fact]
    public void AnArtTeachersGoalGrowsFromTheSchoolsAndIsRevisedAssessedAndClosed()
    {
        // The school leader and the lead agree on the school's goal; the team hears of it and may say what it thinks.
        var school = Confirmed(Schools, Principal, new());
        school.Activate(new(2026, 8, 31)).Value.Stage.Should().Be(GoalStage.Active);
        var schoolTalk = new GoalDiscussion(Schools.Id, new(2026, 8, 25), [Lead, Art, Music])
        {
            OpenedForFeedbackOn = new(2026, 8, 25),
        };

        // The team's goal is discussed; the music teacher says something, and it has to be decided on.
        var teamTalk = new GoalDiscussion(Teams.Id, new(2026, 8, 26), [Lead, Art, Music])
        {
            OpenedForFeedbackOn = new(2026, 8, 26),
            Feedback = [new(Music, new(2026, 8, 27), "Playing is explaining too.")],
        };
        var facts = new GoalFacts { Ladder = new([Schools]), Discussions = [schoolTalk, teamTalk] };
        Drafted(Teams, Lead)
            .Missing(GoalMove.Confirm, new(2026, 8, 28), facts: facts)
            .Select(violation => violation.ToString())
            .Should()
            .Equal("GLS-08 advice: feedback not decided on, of: music (2026-08-27)");
        teamTalk = teamTalk with
        {
            Feedback =
            [
                teamTalk.Feedback[0] with
                {
                    Decision = new(GoalFeedbackAnswer.TakenUpInPart, new(2026, 8, 28), "A performance counts."),
                },
            ],
        };
        Confirmed(Teams, Lead, facts with { Discussions = [schoolTalk, teamTalk] })
            .EarlierVersions.Should()
            .BeEmpty("nothing was revised");

        // The art teacher's subject has no test: the goal has to lead up and to say how.
        var arts = new Goal(new("art/1"), GoalKind.StudentAchievement, "Captions that explain.")
        {
            Owners = [Art],
            Indicators = [Talk],
        };
        facts = AroundTheArtTeacher(schoolTalk, teamTalk);
        var drafted = Drafted(arts, Lead);
        drafted
            .Confirm(new(2026, 9, 1), facts: facts)
            .ToString()
            .Should()
            .Be(
                """
                refused
                GOAL-02 required: no link leads up to a team goal; no link leads up to a school goal; it is not said how the goal serves the goals above it
                GOAL-03 advice: the goal links to no team or school goal
                """
            );
        var linked = drafted.With(
            Written(arts with { Parents = [Teams.Id] }, Lead, new(2026, 8, 31)) with
            {
                Connection = "A caption is an explanation that everyone can see.",
            }
        );
        var confirmed = linked.Confirm(new(2026, 9, 1), facts: facts);
        confirmed.Violations.Should().BeEmpty();
        new GoalLadder([Schools, Teams, confirmed.Value.Goal])
            .PathToSchool(arts.Id)
            .Select(goal => goal.Id.Value)
            .Should()
            .Equal("art/1", "arts", "school");

        // The work begins; in November the goal turns out too easy and is written anew by both.
        var active = confirmed.Value.Activate(new(2026, 9, 2)).Value;
        active = active.Record(new(new("students"), new(2026, 11, 2), "Nearly all explain", 23));
        var revised = active.Revise(new(2026, 11, 4), "Nearly reached", [Lead, Art], facts: facts).Value;
        var harder = revised.Content with
        {
            Indicators = [revised.Content.Indicators[0] with { Measure = new("students who argue", 3, 20) }],
        };
        revised.With(harder).Confirm(new(2026, 11, 5), facts: facts).IsAccepted.Should().BeFalse();
        active = revised
            .With(harder.ConfirmedBy(new(2026, 11, 5), Lead, Art))
            .Confirm(new(2026, 11, 5), facts: facts)
            .Value.Activate(new(2026, 11, 6))
            .Value;
        active.AsOf(new(2026, 11, 3))!.Content.Indicators[0].Measure!.Target.Should().Be(24);
        active.Content.Indicators[0].Measure!.Target.Should().Be(20);

        // In May it is assessed by what showed, and closed once no cycle works on it.
        var judged = active.With(
            new GoalAssessment { Outcome = GoalOutcome.Met, Evidence = [new(new("students"), "22 argue in captions")] }
        );
        var assessed = judged.Assess(new(2027, 5, 10));
        assessed.Violations.Should().BeEmpty();
        assessed
            .Value.Close(new(2027, 5, 17), facts: new() { RunningCycles = ["art, spring"] })
            .Violations.Should()
            .ContainSingle()
            .Which.Rule.Should()
            .Be(GoalRuleIds.NoRunningCycle);
        var closed = assessed.Value.Close(new(2027, 5, 17)).Value;
        closed.Assessment.Outcome.Should().Be(GoalOutcome.Met);
        closed.History.Select(change => change.To).Should().EndWith([GoalStage.Assessed, GoalStage.Closed]);
    }

    [Fact]
    public void ATeacherLeavesAndTheGoalIsWithdrawnOnceItsCycleHasEnded()
    {
        var goal = new Goal(new("music/1"), GoalKind.ProfessionalGrowth, "Ask before showing.")
        {
            Owners = [Music],
            Indicators = [Talk],
        };
        var active = Confirmed(goal, Lead, new()).Activate(new(2026, 9, 2)).Value;
        active
            .Withdraw(new(2026, 10, 1), "Left the school", facts: new() { RunningCycles = ["music, autumn"] })
            .IsAccepted.Should()
            .BeFalse();
        active.Withdraw(new(2026, 10, 2), "Left the school").Value.OpenMoves.Should().BeEmpty();
    }

    private static GoalFacts AroundTheArtTeacher(GoalDiscussion school, GoalDiscussion team)
    {
        LocalDate ready = new(2026, 8, 28);
        return new()
        {
            TeachesTestedSubject = false,
            Ladder = new([Schools, Teams]),
            Discussions = [school, team],
            OtherYearGoals = [new(new("art/2"), GoalKind.ProfessionalGrowth, "Wait.") { Owners = [Art] }],
            TeamGoals =
            [
                new(new("music/1"), GoalKind.ProfessionalGrowth, "Ask.") { Owners = [Music], Indicators = [Talk] },
            ],
            Readiness =
            [
                new(DataSystem.Slo, Art, ready, ready),
                new(DataSystem.Pgp, Art, ready, ready),
                new(DataSystem.Slo, Lead, ready, ready),
                new(DataSystem.Pgp, Lead, ready, ready),
            ],
        };
    }

    private static GoalContent Written(Goal goal, PersonId lead, LocalDate signed) =>
        new GoalContent(goal)
        {
            Indicators =
            [
                new(new("students"), SuccessPerspective.Students, "They explain.")
                {
                    EvidenceMethod = "captions",
                    Measure = new("students", 9, 24),
                },
                new(new("self"), SuccessPerspective.Self, "I ask for reasons.") { EvidenceMethod = "lesson notes" },
                new(new("peers"), SuccessPerspective.Peers, "Colleagues hear reasons.") { EvidenceMethod = "a visit" },
            ],
        }.ConfirmedBy(signed, [lead, .. goal.Owners]);

    private static GoalRecord Drafted(Goal goal, PersonId lead) =>
        GoalRecord
            .Propose(goal, GoalScope.Year, Year, lead, new(2026, 8, 20))
            .With(Written(goal, lead, new(2026, 8, 28)))
            .Draft(new(2026, 8, 21))
            .Value;

    private static GoalRecord Confirmed(Goal goal, PersonId lead, GoalFacts facts) =>
        Drafted(goal, lead).Confirm(new(2026, 8, 28), facts: facts).Value;
}
