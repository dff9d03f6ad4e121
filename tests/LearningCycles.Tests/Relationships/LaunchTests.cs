using LearningCycles.Goals;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Rules;
using LearningCycles.Tests.Goals;
using LearningCycles.Tests.Rules;
using NodaTime;
using static LearningCycles.Tests.Relationships.GivenRelationship;
using LaunchExample = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Relationships.LaunchCase>;

namespace LearningCycles.Tests.Relationships;

public class LaunchTests
{
    private static readonly PersonId Cy = new("cy");
    private static readonly PersonId Di = new("di");
    private static readonly Team Four = new("Grade 6 mathematics", Lee, [Ana, Bo, Cy, Di]);
    private static readonly LocalDate Launched = new(2026, 9, 1);

    // A school that insists on what the guide advises.
    private static readonly RelationshipPolicy Strict = new()
    {
        RequiredItems = [OnboardingItem.Welcome, OnboardingItem.WorkingStyleForm],
    };

    [Fact]
    public void OfATeamOfFourOneIsReadyAndEachOtherLacksSomethingElse()
    {
        var launch = TeamLaunch.Of(
            Four,
            [
                Active(),
                Onboarding(Onboarded with { Form = new(Welcomed, new(2026, 8, 19)) }, Bo),
                Onboarding(Onboarded with { Welcome = null }, Cy),
                Active(new("eve")),
            ],
            Launched,
            Strict
        );
        launch.Teachers.Select(teacher => teacher.Teacher).Should().Equal(Ana, Bo, Cy, Di);
        launch.Teachers.Select(teacher => teacher.IsReady).Should().Equal(true, false, false, false);
        launch
            .Teachers.Select(teacher => teacher.NextMove)
            .Should()
            .Equal(null, RelationshipMove.Activate, RelationshipMove.Activate, RelationshipMove.Propose);

        Found(launch.Teachers[0]).Should().BeEmpty();
        launch.Teachers[0].OpenItems.Should().BeEmpty("the school asks for no agreement");
        Found(launch.Teachers[1])
            .Should()
            .Equal(
                "REL-03 advice: the working-style form is not reviewed",
                "RSH-05 required: required and not done: WorkingStyleForm"
            );
        launch.Teachers[1].OpenItems.Select(item => item.ToString()).Should().Equal("WorkingStyleForm: Open");
        Found(launch.Teachers[2])
            .Should()
            .Equal("REL-01 advice: no welcome was sent", "RSH-05 required: required and not done: Welcome");
        launch.Teachers[2].OpenItems.Should().ContainSingle().Which.IsRequired.Should().BeTrue();
        launch.Teachers[3].Relationship.Should().BeNull();

        (launch.ReadyCount, launch.WithoutRelationshipCount, launch.IsReady).Should().Be((1, 1, false));
        launch
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("REL-07A advice: without a relationship: di");
        launch.ToString().Should().Be("Grade 6 mathematics on 2026-09-01: ready 1 of 4");
        launch
            .Teachers.Select(teacher => teacher.ToString())
            .Should()
            .Equal(
                "ana: ready",
                "bo: Activate comes next, missing: 2, open items: 1",
                "cy: Activate comes next, missing: 2, open items: 1",
                "di: Propose comes next, missing: 8, open items: 11"
            );
    }

    [Fact]
    public void ATeamIsReadyWhenEveryTeacherIs()
    {
        var pair = new Team("Science", Lee, [Ana, Bo]);
        TeamLaunch.Of(pair, [Active(), Active(Bo)], Launched).IsReady.Should().BeTrue();
        TeamLaunch.Of(pair, [Active()], Launched).IsReady.Should().BeFalse();
        TeamLaunch
            .Of(new("Science", Mia, [Ana]), [Active()], Launched)
            .WithoutRelationshipCount.Should()
            .Be(1, "the relationship is with another lead");
        TeamLaunch.Of(new("New", Lee, []), [], Launched).IsReady.Should().BeFalse("there is nobody to begin with");
    }

    [Fact]
    public void WhatIsActiveAndLacksWhatTheSchoolAsksNowIsNotReady()
    {
        var team = new Team("Science", Lee, [Ana]);
        var launch = TeamLaunch.Of(team, [Active()], Launched, RelationshipPolicy.WithSignedAgreement);
        launch.IsReady.Should().BeFalse();
        Found(launch.Teachers[0]).Should().Equal("RSH-06 required: no coaching agreement is in force");
        launch.Teachers[0].ToString().Should().Be("ana: missing: 1, open items: 1");
    }

    [Fact]
    public void AProposedRelationshipLacksAllThatComesBeforeCoaching()
    {
        var launch = TeamLaunch.Of(new("Science", Lee, [Ana]), [Relationship()], Launched);
        launch.Teachers[0].NextMove.Should().Be(RelationshipMove.Accept);
        launch
            .Teachers[0]
            .Missing.Select(violation => violation.Rule.Value)
            .Should()
            .Equal("RSH-03", "REL-01", "REL-02", "REL-03", "REL-04", "REL-05", "RSH-04");
        launch.Teachers[0].OpenItems.Should().HaveCount(11, "all but the agreement are asked");
    }

    [Fact]
    public void ASuspendedRelationshipComesBackFirst()
    {
        var launch = TeamLaunch.Of(new("Science", Lee, [Ana]), [At(RelationshipStage.Suspended)], Later);
        launch.Teachers[0].NextMove.Should().Be(RelationshipMove.Return);
        launch.IsReady.Should().BeFalse();
    }

    [Fact]
    public void EndedRelationshipsAndThoseOfAPastYearArePassedOver()
    {
        var team = new Team("Science", Lee, [Ana]);
        TeamLaunch.Of(team, [At(RelationshipStage.Ended)], Later).WithoutRelationshipCount.Should().Be(1);
        TeamLaunch.Of(team, [Active()], Year.End).WithoutRelationshipCount.Should().Be(0);
        TeamLaunch.Of(team, [Active()], Year.End.PlusDays(1)).WithoutRelationshipCount.Should().Be(1);
    }

    [Fact]
    public void WhatIsDatedAfterTheDayIsStillOpen()
    {
        var onboarding = Onboarding();
        var launch = TeamLaunch.Of(new("Science", Lee, [Ana]), [onboarding], Held.PlusDays(-1));
        Found(launch.Teachers[0])
            .Should()
            .Contain(
                "REL-02 required: the beginning-of-year conversation on 2026-08-21 is dated after the move on 2026-08-20"
            );
        launch
            .Teachers[0]
            .OpenItems.Select(item => item.Item)
            .Should()
            .StartWith([OnboardingItem.Conversation, OnboardingItem.RoleOverview]);
    }

    [Fact]
    public void ASchoolHasItsOwnRulesAboutTheLaunch()
    {
        var strict = LaunchRules.Book.WithSeverity(LaunchRuleIds.EveryTeacherHasOne, Severity.Required);
        TeamLaunch
            .Of(Four, [], Launched, book: strict)
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("REL-07A required: without a relationship: ana, bo, cy, di");
    }

    private static IEnumerable<string> Found(LaunchReadiness readiness) =>
        readiness.Missing.Select(violation => violation.ToString());
}

public class LaunchRuleExamplesTests : RuleExamplesContract<LaunchMove, LaunchCase>
{
    private static readonly Team Two = new("Science", Lee, [Ana, Bo]);

    protected override ValueList<Rule<LaunchMove, LaunchCase>> Every => LaunchRules.Every;

    protected override IEnumerable<object> AllExamples =>
        [
            new LaunchExample(
                LaunchRuleIds.EveryTeacherHasOne,
                Shows.Kept,
                "each",
                () => Of(Two, [Active(), Relationship(Bo)]),
                null
            ),
            new LaunchExample(
                LaunchRuleIds.EveryTeacherHasOne,
                Shows.Broken,
                "one lacks",
                () => Of(Two, [Active()]),
                "without a relationship: bo"
            ),
            new LaunchExample(
                LaunchRuleIds.EveryTeacherHasOne,
                Shows.Empty,
                "a team without teachers",
                () => Of(new("New", Lee, []), []),
                null
            ),
            new LaunchExample(
                LaunchRuleIds.EveryTeacherHasGoal,
                Shows.Kept,
                "each, one of them drafted only",
                () => WithGoals([GivenGoal.Drafted(), BosGoal(GoalScope.Year)]),
                null
            ),
            new LaunchExample(
                LaunchRuleIds.EveryTeacherHasGoal,
                Shows.KeptAtTheBound,
                "on the last day of the goals' year",
                () => WithGoals([GivenGoal.Drafted(), BosGoal(GoalScope.Year)], GivenGoal.Year.End),
                null
            ),
            new LaunchExample(
                LaunchRuleIds.EveryTeacherHasGoal,
                Shows.Broken,
                "goals of a year that is over",
                () => WithGoals([GivenGoal.Drafted(), BosGoal(GoalScope.Year)], GivenGoal.Year.End.PlusDays(1)),
                "without a goal for the year: ana, bo"
            ),
            new LaunchExample(
                LaunchRuleIds.EveryTeacherHasGoal,
                Shows.Broken,
                "one for a cycle only, and the team's",
                () => WithGoals([GivenGoal.Drafted(), BosGoal(GoalScope.Cycle), GivenGoal.Drafted(GoalLevel.Team)]),
                "without a goal for the year: bo"
            ),
            new LaunchExample(
                LaunchRuleIds.EveryTeacherHasGoal,
                Shows.Broken,
                "withdrawn",
                () =>
                    WithGoals([
                        GivenGoal.Drafted().Withdraw(GivenGoal.DraftedOn, "Another class").Value,
                        BosGoal(GoalScope.Year),
                    ]),
                "without a goal for the year: ana"
            ),
            new LaunchExample(
                LaunchRuleIds.EveryTeacherHasGoal,
                Shows.Empty,
                "no goal at all",
                () => WithGoals([]),
                "without a goal for the year: ana, bo"
            ),
            new LaunchExample(
                LaunchRuleIds.EveryTeacherHasGoal,
                Shows.Empty,
                "goals not told",
                () => Of(Two, []),
                null
            ),
        ];

    private static LaunchCase WithGoals(ValueList<GoalRecord> goals, LocalDate? on = null) =>
        new(TeamLaunch.Of(Two, [], on ?? Later), goals);

    private static GoalRecord BosGoal(GoalScope scope) =>
        GoalRecord.Propose(GivenGoal.Bos, scope, GivenGoal.Year, Lee, GivenGoal.ProposedOn);

    protected override IEnumerable<Type> IdsIn => [typeof(LaunchRuleIds)];

    protected override LaunchMove MoveOf(LaunchCase subject) => LaunchMove.Launch;

    private static LaunchCase Of(Team team, ValueList<CoachingRelationship> relationships) =>
        new(TeamLaunch.Of(team, relationships, Later));
}
