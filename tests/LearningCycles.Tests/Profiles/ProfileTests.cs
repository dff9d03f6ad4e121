using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.Profiles;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Rules;

namespace LearningCycles.Tests.Profiles;

public class ProfileTests
{
    public static TheoryData<string> Ids() => [.. CoachingProfiles.All.Select(profile => profile.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void AFullCycleAboutStudentsGoesThroughEveryProfile(string id)
    {
        var profile = CoachingProfiles.Find(id)!;
        // One adjustment, the most that weekly action steps allow; three 1:1s; feedback after two days.
        var facts = new CycleFacts { AgreementInForceWith = [Given.Ana] };
        var cycle = Given
            .Draft()
            .With(Given.Calendar() with { OneOnOnes = [new(2026, 9, 8), new(2026, 9, 15), new(2026, 9, 22)] });
        cycle = cycle.Begin(Given.Start, policy: profile.Cycles, facts: facts).Value;
        cycle = cycle
            .With(Given.Plan() with { Adjustments = [Given.Plan().Adjustments[0]] })
            .BeginLearning(Given.LearningBegan, profile.Cycles, facts)
            .Value;
        cycle = cycle.With(Given.Record()).BeginReflection(Given.ReflectionBegan, profile.Cycles, facts).Value;
        cycle = cycle.With(Given.Reflection()).Close(Given.ClosedOn, profile.Cycles, facts).Value;
        cycle.Stage.Should().Be(CycleStage.Closed);
    }

    [Theory]
    [InlineData("impact-cycle", true)]
    [InlineData("student-centered", true)]
    [InlineData("denver", false)]
    [InlineData("grow", false)]
    public void AGoalAboutTheTeacherIsRefusedWhereCoachingIsAboutStudents(string id, bool refused)
    {
        var growth = Given
            .SettingIntention()
            .With(
                Given.Intention() with
                {
                    Goal = new(new("g2"), GoalKind.ProfessionalGrowth, "Questions that ask for reasons."),
                }
            );
        growth
            .Missing(CycleMove.BeginLearning, Given.LearningBegan, policy: CoachingProfiles.Find(id)!.Cycles)
            .Any(violation => violation.Rule == ProfileRuleIds.StudentGoal)
            .Should()
            .Be(refused);
    }

    [Fact]
    public void OnlyTheEditionWithAnAgreementAsksForIt()
    {
        Given.Draft().Begin(Given.Start, policy: CoachingProfiles.Denver.Cycles).IsAccepted.Should().BeTrue();
        Given
            .Draft()
            .Begin(Given.Start, policy: CoachingProfiles.DenverWithAgreement.Cycles)
            .Violations.Should()
            .ContainSingle(violation => violation.Rule == CycleRuleIds.AgreementInForce);
    }

    [Fact]
    public void WeeklyActionStepsTakeOneAdjustmentAndGrowAsksForNoObservation()
    {
        var two = Given.SettingIntention();
        two.Missing(CycleMove.BeginLearning, Given.LearningBegan, policy: CoachingProfiles.WeeklyActionSteps.Cycles)
            .Should()
            .ContainSingle(violation =>
                violation.Rule == CycleRuleIds.FewAdjustments && violation.Severity == Severity.Required
            );
        var unseen = Given.Learning().With(new LearningRecord());
        unseen.BeginReflection(Given.ReflectionBegan, CoachingProfiles.Grow.Cycles).IsAccepted.Should().BeTrue();
        unseen.BeginReflection(Given.ReflectionBegan).IsAccepted.Should().BeFalse();
    }

    [Fact]
    public void AProfileNamesTheStagesInItsOwnTerms()
    {
        CoachingProfiles.ImpactCycle.NameOf(CycleStage.SettingIntention).Should().Be("Identify");
        CoachingProfiles.ImpactCycle.NameOf(CycleStage.Closed).Should().Be("Closed");
        CoachingProfiles.Denver.NameOf(CycleStage.Learning).Should().Be("Related learning");
    }

    [Fact]
    public void AProfileIsFoundByItsIdAndIdsAreUnique()
    {
        CoachingProfiles.All.Select(profile => profile.Id).Should().OnlyHaveUniqueItems();
        CoachingProfiles.Find("grow").Should().Be(CoachingProfiles.Grow);
        CoachingProfiles.Find("Grow").Should().BeNull();
    }

    [Fact]
    public void ASchoolsOwnProfileIsAnotherValue()
    {
        var own = CoachingProfiles.Denver with
        {
            Id = "cole",
            Name = "Cole",
            Cycles = CyclePolicy.Default with { Rules = CycleRules.Book.Without(CycleRuleIds.EveryPerspective) },
        };
        var rule = RuleCatalogue.Rules.Single(entry => entry.Rule == CycleRuleIds.EveryPerspective);
        own.SeverityOf(rule).Should().BeNull();
        CoachingProfiles.Denver.SeverityOf(rule).Should().Be(Severity.Advice);
        CoachingProfiles.Denver.Should().NotBe(own);
    }

    [Fact]
    public void TheMachineItselfCannotBeTakenOut()
    {
        var bare = CoachingProfiles.Denver with { Cycles = CyclePolicy.Default with { Rules = new([]) } };
        RuleCatalogue
            .Rules.Where(entry => entry.Subject == "Learning cycle" && bare.SeverityOf(entry) is not null)
            .Select(entry => entry.Rule)
            .Should()
            .Equal(MoveRuleIds.MoveIsOpen);
    }

    [Fact]
    public void ASubjectThatTheCatalogueLacksIsRefused()
    {
        var unknown = () => CoachingProfiles.Denver.SeverityOf(RuleCatalogue.Rules[0] with { Subject = "Lunch" });
        unknown
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The catalogue has no subject Lunch.\nMaybe it is one of: *");
    }

    [Fact]
    public void AnIdStandsForOneRuleOverAllSubjects()
    {
        // The same id with the same words is the same rule, asked of several machines.
        var twins =
            from entry in RuleCatalogue.Rules
            group entry by entry.Rule into same
            where same.Select(entry => (entry.Statement, entry.Source)).Distinct().Count() > 1
            select same.Key;
        twins.Should().BeEmpty();
    }

    [Fact]
    public void EveryRuleOfTheGuideIsInTheCatalogue()
    {
        string[] guide =
        [
            .. Numbered("REL", 9),
            .. Numbered("AGR", 2),
            .. Numbered("CAD", 7),
            .. Numbered("MTG", 9),
            .. Numbered("GOAL", 8),
            .. Numbered("INT", 8),
            .. Numbered("LRN", 7),
            .. Numbered("REF", 4),
            .. Numbered("SUP", 4),
            "PRV-01",
            "MIC-01",
        ];
        guide.Should().HaveCount(60);
        RuleCatalogue.Rules.Select(entry => entry.Rule.Value).Should().Contain(guide);

        static IEnumerable<string> Numbered(string prefix, int count) =>
            Enumerable.Range(1, count).Select(number => FormattableString.Invariant($"{prefix}-{number:00}"));
    }
}

public class ProfileRuleExamplesTests : RuleExamplesContract<CycleMove, CycleCase>
{
    protected override ValueList<Rule<CycleMove, CycleCase>> Every => ProfileRules.Every;

    protected override IEnumerable<object> AllExamples =>
        new RuleExample<CycleCase>[]
        {
            new(ProfileRuleIds.StudentGoal, Shows.Kept, "about students", () => Of(Given.DailyCheck), null),
            new(
                ProfileRuleIds.StudentGoal,
                Shows.Broken,
                "about the teacher",
                () => Of(Given.DailyCheck with { Kind = GoalKind.ProfessionalGrowth }),
                "the goal g1 is of the kind ProfessionalGrowth"
            ),
            new(ProfileRuleIds.StudentGoal, Shows.Empty, "no goal", () => Of(null), "no goal is given"),
        };

    protected override IEnumerable<Type> IdsIn => [typeof(ProfileRuleIds)];

    protected override CycleMove MoveOf(CycleCase subject) => subject.Move;

    private static CycleCase Of(Goal? goal) =>
        new(
            Given.SettingIntention().With(Given.Intention() with { Goal = goal }),
            CycleMove.BeginLearning,
            Given.LearningBegan,
            CycleMoveDetails.None,
            CyclePolicy.Default,
            CycleFacts.None
        );
}
