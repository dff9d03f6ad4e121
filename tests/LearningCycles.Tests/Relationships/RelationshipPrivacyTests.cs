using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Relationships;
using static LearningCycles.Tests.Relationships.GivenRelationship;

namespace LearningCycles.Tests.Relationships;

/// <summary>What holds for any life of a relationship, whoever looks.</summary>
public class RelationshipPrivacyTests
{
    [Fact]
    public void WhoMayNotSeeTheMarkSeesTheSameAsIfItHadNeverBeenSet()
    {
        var compared = 0;
        Holds(
            (numbers, number) =>
            {
                var (relationship, today) = RandomRelationships.Live(numbers);
                var unmarked = WithoutMarks(relationship);
                if (unmarked != relationship)
                    compared++;
                // Days past too: that a move is out of order must not tell of a mark.
                var on = today.PlusDays(-number % 6);
                var told = RandomRelationships.Told(number, on);
                return relationship.History == unmarked.History
                    && string.Equals(relationship.ToString(), unmarked.ToString(), StringComparison.Ordinal)
                    && new[] { Ana, Bo }.All(person =>
                        relationship.VisibleTo(person) == unmarked.VisibleTo(person)
                        && relationship.StrainsSeenBy(person).Count == 0
                        && Enum.GetValues<RelationshipMove>()
                            .All(move =>
                                relationship.Missing(move, on, told, facts: new() { By = person })
                                == unmarked.Missing(move, on, told, facts: new() { By = person })
                            )
                    );
            }
        );
        compared.Should().BePositive("otherwise nothing was compared");
    }

    [Fact]
    public void NoTextThatPeopleWroteIsInATextOfOursOrAFinding() =>
        Holds(
            (numbers, number) =>
            {
                var (relationship, today) = RandomRelationships.Live(numbers);
                var told = RandomRelationships.Told(number, today);
                var policy = RandomRelationships.Asked(number);
                var said = RandomRelationships.Said(number);
                return Enum.GetValues<RelationshipMove>()
                    .SelectMany(move => relationship.Missing(move, today, told, policy, said))
                    .Select(violation => violation.ToString())
                    .Append(relationship.ToString())
                    .Append(relationship.ToSnapshot().ToString())
                    .Append(relationship.Onboarding.ToString())
                    .Append(relationship.VisibleTo(Lee).ToString())
                    .Append(relationship.History.ToString())
                    .Append(relationship.StrainsSeenBy(Lee).ToString())
                    .Append(told.ToString())
                    .All(text => !text.Contains(Mark, StringComparison.Ordinal));
            }
        );

    private static CoachingRelationship WithoutMarks(CoachingRelationship relationship)
    {
        var stored = relationship.ToSnapshot();
        return CoachingRelationship.Restore(
            stored with
            {
                History = stored
                    .History.Where(change =>
                        change.Move is not (RelationshipMove.MarkStrained or RelationshipMove.ClearStrained)
                    )
                    .ToValueList(),
            }
        );
    }

    private static void Holds(Func<int[], int, bool> property)
    {
        var lives = Arb.From(Gen.Choose(0, 9_999).ArrayOf(), ArbMap.Default.ArbFor<int[]>().Shrinker);
        Prop.ForAll(lives, ArbMap.Default.ArbFor<NonNegativeInt>(), (life, number) => property(life, number.Get))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(40).WithReplay(20260901, 16001));
    }
}
