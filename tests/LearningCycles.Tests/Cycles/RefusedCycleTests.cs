using LearningCycles.Cycles;
using LearningCycles.People;
using LearningCycles.Tests.Machines;
using static LearningCycles.Tests.Cycles.Given;

namespace LearningCycles.Tests.Cycles;

/// <summary>What a host reads of each stored cycle that no cycle can have written: the whole text, and the member that is wrong.</summary>
public class RefusedCycleTests : RefusedSnapshotContract<RefusedCycleTests>, IRefusedSnapshots
{
    private static readonly CycleSnapshot Good = Closed().ToSnapshot();

    private static readonly CycleSnapshot Extended = Learning()
        .Extend(Observed, NextStart, "Tests", [Lee, Ana])
        .Value.ToSnapshot();

    private static readonly ValueList<PersonId> Others = [Bo, new("cy")];

    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, RefusedSnapshot> Refused { get; } =
        new Dictionary<string, RefusedSnapshot>
        {
            ["a cycle without teachers"] = Of(
                Good with
                {
                    Teachers = [],
                },
                "Cycle 2026/ana/1 has no teacher.\nMaybe the roster was read before its teachers?",
                "teachers"
            ),
            ["a lead who is also a teacher"] = Of(
                Good with
                {
                    Teachers = [Ana, Lee],
                },
                "Cycle 2026/ana/1 has lee as lead and as teacher.\nMaybe another lead coaches this teacher?",
                "coach"
            ),
            ["a cycle that follows from itself"] = Of(
                Good with
                {
                    Previous = Good.Id,
                },
                "Cycle 2026/ana/1 follows from itself.\nMaybe the ids of two cycles were mixed up?",
                "previous"
            ),
            ["an earlier intention without a revision"] = Of(
                Good with
                {
                    EarlierIntentions = [new()],
                },
                "Cycle 2026/ana/1 has 1 earlier intentions for 0 revisions.\nMaybe an earlier intention was lost?",
                "earlierIntentions"
            ),
            ["an extended cycle without the planned last day"] = Of(
                Extended with
                {
                    PlannedEnd = null,
                },
                "Cycle 2026/ana/1 had its last day moved, but does not hold the planned one.\nMaybe the history or the planned last day was lost?",
                "plannedEnd"
            ),
            ["a planned last day that no move changed"] = Of(
                Good with
                {
                    PlannedEnd = NextStart,
                },
                "Cycle 2026/ana/1 holds the planned last day 2026-10-19, but no move changed it.\nMaybe the history or the planned last day was lost?",
                "plannedEnd"
            ),
            ["another last day than the extension said"] = Of(
                Extended with
                {
                    End = NextEnd,
                },
                "Cycle 2026/ana/1 ends on 2026-12-04, but its last day was moved to 2026-10-19.\nMaybe the last day was changed without a move?",
                "end"
            ),
            ["a plan of a draft"] = Of(
                Draft().ToSnapshot() with
                {
                    Plan = Plan(),
                },
                "Cycle 2026/ana/1 has a LearningPlan though it never was in SettingIntention.\nMaybe its history was cut short?",
                "plan"
            ),
            ["a record of a cycle that never learned"] = Of(
                SettingIntention().ToSnapshot() with
                {
                    Learning = Given.Record(),
                },
                "Cycle 2026/ana/1 has a LearningRecord though it never was in Learning.\nMaybe its history was cut short?",
                "learning"
            ),
            ["a reflection of a cycle that never looked back"] = Of(
                Learning().ToSnapshot() with
                {
                    Reflection = Reflection(),
                },
                "Cycle 2026/ana/1 has a Reflection though it never was in Reflecting.\nMaybe its history was cut short?",
                "reflection"
            ),
            ["an observation of somebody else"] = Of(
                Good with
                {
                    Teachers = Others,
                },
                "Cycle 2026/ana/1 has ana as observed, but its teachers are bo, cy.\nMaybe it belongs to another cycle?",
                "learning.observations[0]"
            ),
            ["a reflection by somebody else"] = Of(
                Good with
                {
                    Teachers = Others,
                    Learning = new(),
                },
                "Cycle 2026/ana/1 has ana as the author of a reflection, but its teachers are bo, cy.\nMaybe it belongs to another cycle?",
                "reflection.teachers[0]"
            ),
            ["formal feedback to somebody else"] = Of(
                Good with
                {
                    Teachers = Others,
                    Learning = new(),
                    Reflection = new() { FormalFeedback = Reflection().FormalFeedback },
                },
                "Cycle 2026/ana/1 has ana as given formal feedback, but its teachers are bo, cy.\nMaybe it belongs to another cycle?",
                "reflection.formalFeedback[0]"
            ),
        };

    private static RefusedSnapshot Of(CycleSnapshot snapshot, string message, string? member) =>
        new(() => LearningCycle.Restore(snapshot), message, member);
}
