using LearningCycles.Relationships;
using NodaTime;
using static LearningCycles.Tests.Relationships.GivenRelationship;

namespace LearningCycles.Tests.Relationships;

/// <summary>Reads numbers as the life of a relationship.</summary>
internal static class RandomRelationships
{
    internal static (CoachingRelationship Relationship, LocalDate Today) Live(IReadOnlyList<int> numbers)
    {
        var relationship = CoachingRelationship.Propose(new("random"), Lee, Ana, null, Proposed).Value;
        var today = Held;
        foreach (var number in numbers)
        {
            var n = Positive(number);
            today = today.PlusDays(n / 7 % 4);
            relationship = Written(relationship, n);
            var open = relationship.OpenMoves;
            var move = n % 3 == 0 ? open[0] : open[n / 5 % open.Count];
            if (
                Make(relationship, move, today, Told(n, today), Asked(n), Said(n)) is { } decision
                && decision.TryGetValue(out var moved)
            )
                relationship = moved;
        }
        return (relationship, today);
    }

    internal static RelationshipMoveDetails Told(int number, LocalDate on)
    {
        var n = Positive(number);
        return new()
        {
            Reason = (n % 7) switch
            {
                0 => null,
                1 => " ",
                _ => $"{Mark}reason",
            },
            Audience = (n % 4) switch
            {
                0 => [Ana],
                1 => [Mia],
                _ => [],
            },
            NewLead = n % 3 == 0 ? Bo : null,
            NewSchoolYear = n % 2 == 0 ? NextYear : null,
            CopiesPreferences = n % 5 == 0,
            TeacherConsentedOn = n % 10 == 0 ? on : null,
        };
    }

    internal static RelationshipFacts Said(int number)
    {
        var n = Positive(number);
        return new()
        {
            By = n % 6 == 0 ? Mia : Lee,
            Roster = n % 11 == 0 ? [Mia] : [],
            OpenRelationshipsOfPair = n % 13 == 0 ? [new("other")] : [],
            RunningCycles = n % 9 == 0 ? [new("c1")] : [],
            PausedCycles = n % 8 == 0 ? [new("c2")] : [],
            HandedOverCycles = n % 4 == 0 ? [new("c1"), new("c2")] : [],
            FutureEvents = n % 14 == 0 ? 2 : 0,
        };
    }

    internal static RelationshipPolicy Asked(int number) =>
        (Positive(number) % 5) switch
        {
            0 => RelationshipPolicy.WithSignedAgreement,
            1 => new() { RequiredItems = [OnboardingItem.Welcome, OnboardingItem.GoalSystems] },
            _ => RelationshipPolicy.Default,
        };

    private static CoachingRelationship Written(CoachingRelationship relationship, int n) =>
        relationship.Stage switch
        {
            RelationshipStage.Proposed when n % 4 != 0 => relationship.With(Year),
            RelationshipStage.Onboarding when n % 4 != 0 => relationship.With(
                n % 8 == 1 ? Onboarded with { AgreementInForceSince = Held } : Onboarded
            ),
            RelationshipStage.Active when n % 6 == 0 => relationship.With(new Onboarding()),
            _ => relationship,
        };

    private static int Positive(int number) => (int)(Math.Abs((long)number) % 100_000);
}
