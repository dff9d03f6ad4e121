using LearningCycles.Goals;
using LearningCycles.Tests.Machines;
using NodaTime;
using static LearningCycles.Tests.Goals.GivenGoal;

namespace LearningCycles.Tests.Goals;

/// <summary>What a host reads of each stored goal that no goal can have written: the whole text, and the member that is wrong.</summary>
public class RefusedGoalTests : RefusedSnapshotContract<RefusedGoalTests>, IRefusedSnapshots
{
    private static readonly LocalDate RevisedOn = new(2026, 11, 9);
    private static readonly GoalSnapshot Good = Active().ToSnapshot();
    private static readonly GoalSnapshot Unworked = Confirmed().ToSnapshot();
    private static readonly GoalSnapshot Revised = Active()
        .Revise(RevisedOn, "Too easy", [Lee, Ana])
        .Value.ToSnapshot();
    private static readonly GoalSnapshot RevisedOfTeam = Active(GoalLevel.Team)
        .Revise(RevisedOn, "Too easy", [Lee, Ana, Bo])
        .Value.ToSnapshot();

    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, RefusedSnapshot> Refused { get; } =
        new Dictionary<string, RefusedSnapshot>
        {
            ["a goal that nobody owns"] = Of(
                Good with
                {
                    Content = new(Anas with { Owners = [] }),
                },
                "Goal g1 has no owner.\nMaybe a school goal is owned by those who answer for it?",
                "content.goal.owners"
            ),
            ["an individual goal of two"] = Of(
                Good with
                {
                    Content = new(Anas with { Owners = [Ana, Bo] }),
                },
                "Goal g1 is individual, but is owned by ana, bo.\nMaybe it is a team's goal?",
                "content.goal.owners"
            ),
            ["a lead who is also an owner"] = Of(
                Good with
                {
                    Lead = Ana,
                },
                "Goal g1 has ana as lead and as owner.\nMaybe another lead agrees to this goal?",
                null
            ),
            ["a revision without the earlier version"] = Of(
                Revised with
                {
                    EarlierVersions = [],
                },
                "Goal g1 has 0 earlier versions for 1 revisions.\nMaybe an earlier version was lost?",
                "earlierVersions"
            ),
            ["a version of another day"] = Of(
                Revised with
                {
                    EarlierVersions = [new(Content(), RevisedOn.PlusDays(1))],
                },
                "Goal g1 has a version revised on 2026-11-10, but the revision was on 2026-11-09.\nMaybe the versions were reordered?",
                "earlierVersions[0].revisedOn"
            ),
            ["an earlier version of another goal"] = Of(
                Earlier(Revised, Bos),
                "Goal g1 has an earlier version that is of g3.\nMaybe it belongs to another goal?",
                "earlierVersions[0].content.goal"
            ),
            ["an earlier version of another level"] = Of(
                Earlier(Revised, Anas with { Level = GoalLevel.Team }),
                "Goal g1 has an earlier version that is of level Team, not Individual.\nMaybe it belongs to another goal?",
                "earlierVersions[0].content.goal"
            ),
            ["an earlier version of other owners"] = Of(
                Earlier(RevisedOfTeam, Teams with { Owners = [Bo, new("cy")] }),
                "Goal team has an earlier version that is owned by bo, cy, not by ana, bo.\nMaybe it belongs to another goal?",
                "earlierVersions[0].content.goal"
            ),
            ["progress of a goal that was never worked on"] = Of(
                Unworked with
                {
                    Progress = [Progress()],
                },
                "Goal g1 has progress though it never was Active.\nMaybe its history was cut short?",
                "progress"
            ),
            ["an assessment of a goal that was never worked on"] = Of(
                Unworked with
                {
                    Assessment = Assessment(),
                },
                "Goal g1 has an assessment though it never was Active.\nMaybe its history was cut short?",
                "assessment"
            ),
        };

    private static GoalSnapshot Earlier(GoalSnapshot revised, Goal goal) =>
        revised with
        {
            EarlierVersions = [new(new(goal), RevisedOn)],
        };

    private static RefusedSnapshot Of(GoalSnapshot snapshot, string message, string? member) =>
        new(() => GoalRecord.Restore(snapshot), message, member);
}
