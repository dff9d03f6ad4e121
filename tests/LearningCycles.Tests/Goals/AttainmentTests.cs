using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Goals;

namespace LearningCycles.Tests.Goals;

public class AttainmentTests
{
    private static readonly AttainmentScale Tickets = new(
        new("students"),
        "fewer than 40 % answer",
        "40 to 59 %",
        "60 to 74 %",
        "75 to 89 %",
        "90 % or more"
    );

    [Fact]
    public void AScaleDescribesItsFiveLevels()
    {
        Tickets.Describe(AttainmentLevel.MuchLess).Should().Be("fewer than 40 % answer");
        Tickets.Describe(AttainmentLevel.Less).Should().Be("40 to 59 %");
        Tickets.Describe(AttainmentLevel.Expected).Should().Be("60 to 74 %");
        Tickets.Describe(AttainmentLevel.More).Should().Be("75 to 89 %");
        Tickets.Describe(AttainmentLevel.MuchMore).Should().Be("90 % or more");
        Tickets.Undescribed.Should().BeEmpty();
        Tickets.ToString().Should().Be("students (weight 1)");
    }

    [Fact]
    public void ABlankDescriptionIsMissingAndNoMisuse() =>
        (Tickets with { MuchLess = " ", MuchMore = "" })
            .Undescribed.Should()
            .Equal(AttainmentLevel.MuchLess, AttainmentLevel.MuchMore);

    [Theory]
    [InlineData(-2, "30")]
    [InlineData(-1, "40")]
    [InlineData(0, "50")]
    [InlineData(1, "60")]
    [InlineData(2, "70")]
    public void OneScaleGivesTensAroundFifty(int level, string score)
    {
        var of = AttainmentScore.Of([new(Tickets with { Weight = 2.5m }, (AttainmentLevel)level)]);
        of.T.Should().Be(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture));
        of.ToString().Should().Be($"T {score}.00");
    }

    [Fact]
    public void KnownScores()
    {
        // By hand: 50 + 10 * 2 / sqrt(0.7 * 2 + 0.3 * 4)
        Score(0.3m, (1, 1), (1, 1)).ToString().Should().Be("T 62.40");
        // 50 + 10 * 6 / sqrt(0.7 * 3 + 0.3 * 9)
        Score(0.3m, (2, 1), (2, 1), (2, 1)).T.Should().Be(77.39m);
        // 50 + 10 * (2 * 3 - 1) / sqrt(0.7 * 10 + 0.3 * 16)
        Score(0.3m, (2, 3), (-1, 1)).T.Should().Be(64.56m);
        // Scales that go together entirely are one; scales that do not at all add up by their squares.
        Score(1m, (1, 1), (1, 1)).T.Should().Be(60m);
        Score(0m, (1, 1), (1, 1)).T.Should().Be(64.14m);
    }

    [Fact]
    public void AHalfIsRoundedAwayFromFifty()
    {
        // 10 * 0.002 / 4 is 0.005, a half; to the even neighbour it would be 0.00.
        Score(1m, (1, 0.002m), (0, 3.998m)).T.Should().Be(50.01m);
        Score(1m, (-1, 0.002m), (0, 3.998m)).T.Should().Be(49.99m);
    }

    [Fact]
    public void NothingDependsOnTheCulture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
            Score(0.3m, (1, 1), (1, 1)).ToString().Should().Be("T 62.40");
            (Tickets with { Weight = 1.5m }).ToString().Should().EndWith("(weight 1.5)");
            new AttainmentRating(Tickets, AttainmentLevel.Less).ToString().Should().Be("students: -1");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void AllAsExpectedIsFifty() =>
        Holds((ratings, rho) => Of(ratings.Select(one => (0, one.Weight)), rho) == 50);

    [Fact]
    public void OppositeRatingsLieEquallyFarFromFifty() =>
        Holds((ratings, rho) => Of(ratings, rho) + Of(ratings.Select(one => (-one.Level, one.Weight)), rho) == 100);

    [Fact]
    public void AHigherRatingNeverLowersTheScore() =>
        Holds(
            (ratings, rho) =>
                Enumerable
                    .Range(0, ratings.Count)
                    .Where(raised => ratings[raised].Level < 2)
                    .All(raised =>
                        Of(ratings.Select((one, i) => i == raised ? (one.Level + 1, one.Weight) : one), rho)
                        >= Of(ratings, rho)
                    )
        );

    [Fact]
    public void WithEqualWeightsAHigherRatingRaisesTheScore() =>
        Holds(
            (ratings, rho) =>
                ratings[0].Level == 2
                || Of(ratings.Select((one, i) => (one.Level + (i == 0 ? 1 : 0), 1m)), rho)
                    > Of(ratings.Select(one => (one.Level, 1m)), rho)
        );

    [Fact]
    public void ScoresDoNotDependOnTheUnitOfWeights() =>
        Holds(
            (ratings, rho) =>
                Math.Abs(Of(ratings, rho) - Of(ratings.Select(one => (one.Level, one.Weight * 2)), rho)) <= 0.01m
        );

    [Fact]
    public void MisuseIsRefused()
    {
        Message(() => AttainmentScore.Of([])).Should().StartWith("No rating is given, so there is no score.\nMaybe");
        Message(() => AttainmentScore.Of([new(Tickets, AttainmentLevel.More), new(Tickets, AttainmentLevel.Less)]))
            .Should()
            .StartWith("students is given twice in ratings.");
        Message(() => AttainmentScore.Of([new(Tickets, AttainmentLevel.More)], 1.01m))
            .Should()
            .StartWith("The correlation is 1.01, but has to be 0 to 1.\nMaybe");
        Message(() => AttainmentScore.Of([new(Tickets, AttainmentLevel.More)], -0.01m))
            .Should()
            .StartWith("The correlation is -0.01, but");
        Message(() => Tickets with { Weight = 0 })
            .Should()
            .StartWith("Weight is 0, but has to be 0.001 to 1000.\nMaybe");
        Message(() => Tickets with { Weight = 1000.001m }).Should().StartWith("Weight is 1000.001, but");
        Message(() => Tickets.Describe((AttainmentLevel)3)).Should().Contain("(3)");
        // The framework writes the number as the culture does.
        Message(() => new AttainmentRating(Tickets, (AttainmentLevel)(-3)))
            .Should()
            .Contain("is invalid for Enum type 'AttainmentLevel'");
    }

    private static AttainmentScore Score(decimal correlation, params (int Level, decimal Weight)[] ratings) =>
        AttainmentScore.Of(
            ratings
                .Select(
                    (one, i) =>
                        new AttainmentRating(
                            Tickets with
                            {
                                Indicator = new($"i{i}"),
                                Weight = one.Weight,
                            },
                            (AttainmentLevel)one.Level
                        )
                )
                .ToValueList(),
            correlation
        );

    private static decimal Of(IEnumerable<(int Level, decimal Weight)> ratings, decimal correlation) =>
        Score(correlation, [.. ratings]).T;

    private static string Message(Func<object> make) => make.Should().Throw<ArgumentException>().Which.Message;

    private static void Holds(Func<IReadOnlyList<(int Level, decimal Weight)>, decimal, bool> property)
    {
        var rating = from level in Gen.Choose(-2, 2) from weight in Gen.Choose(1, 20_000) select (level, weight / 40m);
        var arbitrary = Arb.From(
            from count in Gen.Choose(1, 8)
            from ratings in rating.ArrayOf(count)
            from rho in Gen.Choose(0, 100)
            select (ratings, rho / 100m)
        );
        Prop.ForAll(arbitrary, one => property(one.ratings, one.Item2))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260901, 16001));
    }
}
