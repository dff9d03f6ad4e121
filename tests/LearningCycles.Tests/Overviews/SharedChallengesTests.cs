using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Overviews;
using LearningCycles.People;
using LearningCycles.Tests.Cycles;

namespace LearningCycles.Tests.Overviews;

public class SharedChallengesTests
{
    private static readonly PersonId Cy = new("cy");
    private static readonly IndicatorReference Checks = LeapFramework.Version2013.Reference("I.5");
    private static readonly IndicatorReference Routines = LeapFramework.Version2013.Reference("LE.3");

    [Fact]
    public void ATagIsSharedWhateverItsCaseBlanksAndEncoding()
    {
        // The second is written with a combining accent.
        var shared = SharedChallenges.Of([
            Cycle(Given.Bo, tag: " RE\u0301CIT "),
            Cycle(Given.Ana, tag: "Récit"),
            Cycle(Cy, tag: "other"),
        ]);
        shared.Should().ContainSingle();
        shared[0].Tag.Should().Be("RÉCIT", "of several spellings the first by characters is shown");
        shared[0].Teachers.Should().Equal(Given.Ana, Given.Bo);
        shared[0].ToString().Should().Be("in own words: [ana, bo]");
    }

    [Fact]
    public void AnIndicatorIsSharedWhetherItIsAChallengeOrAGoal()
    {
        var goal = new Goal(new("g"), GoalKind.ProfessionalGrowth, "x") { Indicators = [Checks] };
        var shared = SharedChallenges.Of(
            [Cycle(Given.Ana, indicator: Checks), Cycle(Given.Bo, goal: goal)],
            [goal with { Owners = [Cy] }, goal with { Indicators = [Routines], Owners = [Cy] }]
        );
        shared.Should().ContainSingle();
        shared[0].Indicator.Should().Be(Checks);
        shared[0].Teachers.Should().Equal(Given.Ana, Given.Bo, Cy);
    }

    [Fact]
    public void AGoalOfACycleCountsForItsOwnersOnly()
    {
        var goal = new Goal(new("g"), GoalKind.ProfessionalGrowth, "x") { Indicators = [Checks], Owners = [Given.Ana] };
        var team = LearningCycle
            .Propose(new("t"), Given.Lee, [Given.Ana, Given.Bo], Given.Start, Given.End, Given.Proposed)
            .With(new Intention { Goal = goal });
        SharedChallenges.Of([team]).Should().BeEmpty();
        SharedChallenges
            .Of([team.With(new Intention { Goal = goal with { Owners = [] } })])
            .Should()
            .ContainSingle("without owners it is the whole team's");
    }

    [Fact]
    public void AnIndicatorOfAnotherVersionIsAnother() =>
        SharedChallenges
            .Of([Cycle(Given.Ana, indicator: Checks), Cycle(Given.Bo, indicator: new(new("leap/other"), Checks.Code))])
            .Should()
            .BeEmpty();

    [Fact]
    public void OneTeacherSharesNothingHoweverOften()
    {
        SharedChallenges.Of([Cycle(Given.Ana, "a"), Cycle(Given.Ana, "A")]).Should().BeEmpty();
        SharedChallenges.Of([Cycle(Given.Ana, " "), Cycle(Given.Bo, " ")]).Should().BeEmpty("a blank tag is none");
        SharedChallenges.Of([]).Should().BeEmpty();
    }

    [Fact]
    public void AGroupIsAsLargeAsIsAskedFor()
    {
        ValueList<LearningCycle> cycles = [Cycle(Given.Ana, "a"), Cycle(Given.Bo, "a"), Cycle(Cy, "a")];
        SharedChallenges.Of(cycles, minimum: 3).Should().ContainSingle();
        SharedChallenges.Of(cycles, minimum: 4).Should().BeEmpty();
        var one = () => SharedChallenges.Of(cycles, minimum: 1);
        one.Should().Throw<ArgumentOutOfRangeException>().WithMessage("minimum is 1, but has to be 2*");
    }

    [Fact]
    public void TheLargestGroupComesFirstThenIndicatorsThenCharacters()
    {
        ValueList<LearningCycle> cycles =
        [
            Cycle(Given.Ana, "b", Routines),
            Cycle(Given.Bo, "b", Routines),
            Cycle(Cy, "B"),
            Cycle(Given.Ana, "z", Checks),
            Cycle(Given.Bo, "z", Checks),
            Cycle(Given.Ana, "Y"),
            Cycle(Cy, "y"),
        ];
        string[] expected =
        [
            "B: [ana, bo, cy]",
            "I.5 (leap/2013-14): [ana, bo]",
            "LE.3 (leap/2013-14): [ana, bo]",
            "Y: [ana, cy]",
            "z: [ana, bo]",
        ];
        SharedChallenges.Of(cycles).Select(Named).Should().Equal(expected);
        SharedChallenges
            .Of(cycles.Reverse().ToValueList())
            .Select(Named)
            .Should()
            .Equal(expected, "the order of cycles does not matter");
    }

    [Fact]
    public void TimeAsATeamIsSuggestedToThoseWhoHaveNone()
    {
        var planned = Cycle(Given.Ana, "a").Begin(Given.Start).Value.With(new LearningPlan { HasTeamTime = true });
        var shared = SharedChallenges.Of([planned, Cycle(Given.Bo, "a")]).Single();
        shared.SuggestsTeamTime.Should().BeTrue();
        shared.WithoutTeamTime.Should().Equal(Given.Bo);
        var other = Cycle(Given.Bo, "a").Begin(Given.Start).Value.With(new LearningPlan { HasTeamTime = true });
        SharedChallenges.Of([planned, other]).Single().SuggestsTeamTime.Should().BeFalse();
    }

    [Fact]
    public void ATagWithHalfACharacterIsComparedAsItIs() =>
        SharedChallenges.Of([Cycle(Given.Ana, "é\ud800"), Cycle(Given.Bo, "É\ud800")]).Should().ContainSingle();

    [Fact]
    public void TheCyclesOwnRuleComparesTagsInTheSameWay()
    {
        new Challenge(Given.Ana, " re\u0301cit").IsLike(new(Given.Bo, "RÉCIT")).Should().BeTrue();
        new Challenge(Given.Ana, "recit").IsLike(new(Given.Bo, "récit")).Should().BeFalse();
        new Challenge(Given.Ana, " ").IsLike(new(Given.Bo, " ")).Should().BeFalse();
    }

    private static LearningCycle Cycle(
        PersonId teacher,
        string? tag = null,
        IndicatorReference? indicator = null,
        Goal? goal = null
    ) =>
        LearningCycle
            .Propose(new("c/" + teacher), Given.Lee, [teacher], Given.Start, Given.End, Given.Proposed)
            .With(new Intention { Goal = goal, Challenges = [new(teacher, tag, indicator)] });

    private static string Named(SharedChallenge group) =>
        $"{group.Tag ?? group.Indicator!.ToString()}: {group.Teachers}";
}
