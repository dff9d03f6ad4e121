using LearningCycles.Goals;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Tests.Goals;

/// <summary>
/// Reads numbers as the life of a goal: each number writes a part or makes a move, well or badly. Any numbers are a life, so failures shrink to few.
/// </summary>
internal static class RandomGoals
{
    private const int Kinds = 20;

    internal static (GoalRecord Goal, LocalDate Today) Live(IReadOnlyList<int> numbers)
    {
        var first = numbers.Count > 0 ? numbers[0] : 0;
        var level = (GoalLevel)(first % 3);
        var scope = (GoalScope)(first / 3 % 2);
        var goal = GoalRecord.Propose(
            GivenGoal.Of(level),
            scope,
            GivenGoal.Year,
            GivenGoal.LeadOf(level),
            GivenGoal.ProposedOn
        );
        var today = GivenGoal.ProposedOn;
        foreach (var number in numbers)
        {
            today = today.PlusDays(number / Kinds % 4);
            goal = Step(goal, number, today);
        }
        return (goal, today);
    }

    internal static GoalMoveDetails Told(GoalRecord goal, int number) =>
        new()
        {
            Reason = (number % 3) switch
            {
                0 => null,
                1 => " ",
                _ => "because",
            },
            ConfirmedBy = (number % 4) switch
            {
                0 => [],
                1 => [goal.Lead],
                _ => (ValueList<PersonId>)[goal.Lead, .. goal.Owners],
            },
            Successor = (number % 5) switch
            {
                0 => null,
                1 => goal.Id,
                _ => new("later"),
            },
        };

    internal static GoalFacts Said(int number) =>
        new()
        {
            By = number % 2 == 0 ? GivenGoal.Lee : null,
            InactiveOwners = number % 7 == 0 ? [GivenGoal.Ana] : [],
            TeachesTestedSubject = (number % 3) switch
            {
                0 => null,
                1 => false,
                _ => true,
            },
            Ladder = number % 5 == 0 ? GoalLadder.Empty : GivenGoal.Ladder(),
            Discussions = number % 4 == 0 ? [] : GivenGoal.Discussions(),
            OtherYearGoals = number % 6 == 0 ? [] : [GivenGoal.AnasGrowth],
            TeamGoals = number % 5 == 0 ? [] : [GivenGoal.Bos],
            Readiness = number % 4 == 1 ? [] : GivenGoal.Readiness(),
            RunningCycles = number % 2 == 0 ? ["cycle 1"] : [],
        };

    internal static GoalPolicy Asked(int number) =>
        (number % 3) switch
        {
            0 => GoalPolicy.Default,
            1 => new() { OwnerQuorum = 1, MinimumProgress = 0 },
            _ => new() { Kinds = [GoalKind.StudentAchievement], MinimumSuccessIndicators = 2 },
        };

    private static GoalRecord Step(GoalRecord goal, int n, LocalDate on)
    {
        var open = goal.OpenMoves;
        return (n % Kinds) switch
        {
            // Half of the numbers live well: the parts that are open are written in full, and the first open move is made.
            < 10 when open.Count > 0 => Make(Filled(goal, on), open[0], on),
            10 when IsOpen(GoalPart.Content) => goal.With(new GoalContent(goal.Goal)),
            11 when IsOpen(GoalPart.Content) => goal.With(
                GivenGoal.Content(goal.Level) with
                {
                    Template = GoalTemplates.ProfessionalGrowth.Id,
                }
            ),
            12 when IsOpen(GoalPart.Assessment) => goal.With(new GoalAssessment()),
            13 when IsOpen(GoalPart.Progress) => goal.Record(new(new("self"), on, " ")),
            _ when open.Count > 0 => Make(goal, open[n / Kinds % open.Count], on),
            _ => goal,
        };

        bool IsOpen(GoalPart part) => GoalMap.OpenIn(part).Contains(goal.Stage);
    }

    private static GoalRecord Filled(GoalRecord goal, LocalDate on) =>
        goal.Stage switch
        {
            GoalStage.Proposed or GoalStage.Drafted => goal.With(GivenGoal.Content(goal.Level, on)),
            GoalStage.Active => goal.Record(GivenGoal.Progress(on)).With(GivenGoal.Assessment()),
            _ => goal,
        };

    private static GoalRecord Make(GoalRecord goal, GoalMove move, LocalDate on) =>
        GivenGoal.Make(goal, move, on, GivenGoal.Told(goal), facts: GivenGoal.Facts(goal.Scope, move)) is { } decision
        && decision.TryGetValue(out var moved)
            ? moved
            : goal;
}
