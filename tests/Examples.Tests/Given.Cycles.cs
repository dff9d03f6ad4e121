using System.Text.Json.Serialization;
using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Json;
using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Samples.WholeYear;
using LearningCycles.Slos;
using NodaTime;

namespace LearningCycles.Examples.Tests;

public partial class Given
{
    /// <summary>The first and last day of the school year 2026-27.</summary>
    protected static readonly DateInterval schoolYear = School.Year;

    /// <summary>Lee's team: Ana, Ben, Cam and Dee.</summary>
    protected static readonly Team grade6 = School.Grade6;

    /// <summary>LEAP 2013-14.</summary>
    protected static readonly Framework leap = School.Leap;

    /// <summary>The school's own framework: A1, B1 and B2.</summary>
    protected static readonly Framework cole = new(
        new("cole/2026"),
        "Good teaching at Cole",
        "2026",
        [
            new(new("A1"), "Climate", "Safe to ask", "Mistakes are welcome"),
            new(new("B1"), "Teaching", "Clear aims", "Students can say the aim"),
            new(new("B2"), "Teaching", "Checks", "Checks reach every student"),
        ]
    );

    /// <summary>Ana's own goal; it names no goal that it serves.</summary>
    protected static Goal anasGoal =>
        new(new("ana/1"), GoalKind.StudentAchievement, "Every student shows daily what was understood.")
        {
            Owners = [ana],
            Indicators = [leap.Reference("I.5")],
        };

    /// <summary>The name to show for a person's id.</summary>
    protected static string nameOf(PersonId id) =>
        id == lee ? "Lee Park" : $"{id.Value.ToUpperInvariant()[0]}{id.Value[1..]} Ortiz";

    /// <summary>Ana's cycle as it was proposed: a draft without any part.</summary>
    protected static LearningCycle draftCycle =>
        LearningCycle.Propose(new("2026/ana/1"), lee, [ana], new(2026, 9, 1), new(2026, 10, 16), on: new(2026, 8, 24));

    /// <summary>What Ana's cycle is for: goal, data points and success indicators, confirmed by both.</summary>
    protected static Intention intention => cycle.Intention;

    /// <summary>A cycle of Ana and Ben whose intention only Lee and Ana confirmed.</summary>
    protected static LearningCycle teamCycle =>
        LearningCycle
            .Propose(new("2026/grade-6/1"), lee, [ana, ben], new(2026, 9, 1), new(2026, 10, 16), on: new(2026, 8, 24))
            .With(intention)
            .Begin(on: new(2026, 9, 1))
            .Value;

    /// <summary>Ana's cycle when it begins to be looked back on.</summary>
    protected static LearningCycle reflectingCycle => closedCycle.AsOf(new(2026, 10, 5))!;

    /// <summary>Ana's cycle after it was looked back on and closed.</summary>
    protected static LearningCycle closedCycle => Samples.WholeYear.Cycles.Closed();

    /// <summary>What Ana's cycle would find missing on 21 September to be looked back on: one violation.</summary>
    protected static RuleViolation violation => cycle.Missing(CycleMove.BeginReflection, on: new(2026, 9, 21))[0];

    /// <summary>Ana's goal with data, success indicators and both confirmations, written out and not yet confirmed as a move.</summary>
    protected static GoalRecord draftedGoal =>
        GoalRecord
            .Propose(anasGoal, GoalScope.Cycle, schoolYear, lee, on: new(2026, 8, 24))
            .With(new GoalContent(anasGoal) { DataPoints = intention.DataPoints, Indicators = intention.Indicators })
            .Draft(on: new(2026, 8, 27))
            .Value;

    /// <summary>Ana's goal, worked on since 8 September.</summary>
    protected static GoalRecord activeGoal =>
        draftedGoal
            .With(draftedGoal.Content.ConfirmedBy(new(2026, 9, 1), lee, ana))
            .Confirm(on: new(2026, 9, 1))
            .Value.Activate(on: new(2026, 9, 8), facts: new() { RunningCycles = [cycle.Id.Value] })
            .Value;

    /// <summary>A goal of the whole team for the year, written out and not yet confirmed.</summary>
    protected static GoalRecord teamGoal =>
        GoalRecord
            .Propose(
                new(new("grade-6"), GoalKind.StudentAchievement, "Each lesson ends with an explanation.")
                {
                    Level = GoalLevel.Team,
                    Owners = grade6.Teachers,
                },
                GoalScope.Year,
                schoolYear,
                lee,
                on: new(2026, 8, 24)
            )
            .Draft(on: new(2026, 8, 25))
            .Value;

    /// <summary>Ana's objective for her mathematics course of two students, a draft with its plan.</summary>
    protected static StudentLearningObjective objective =>
        StudentLearningObjective
            .Begin(new("2026/ana/slo"), ana, "Mathematics 6", schoolYear, on: new(2026, 9, 8), by: ana)
            .With(
                new SloPlan
                {
                    Statement = "Students explain how they solved a problem with ratios.",
                    Students = [new(new("s-104"), new("Prepared")), new(new("s-127"), new("Underprepared"))],
                    EvidenceSources = ["unit tasks", "exit tickets"],
                }
            );

    /// <summary>Which colleague stands in for a teacher, and when: a record of the host's own.</summary>
    public sealed record CoverPlan(int SchemaVersion, PersonId Teacher, ValueList<Cover> Covers);

    /// <summary>Who stands in on a day.</summary>
    public sealed record Cover(PersonId By, LocalDate On);

    /// <summary>What the compiler tells about the host's own stored types.</summary>
    [JsonSerializable(typeof(CoverPlan))]
    protected sealed partial class CoverPlanContext : JsonSerializerContext;

    /// <summary>How the host stores its own record.</summary>
    protected static readonly StoredTypes coverTypes = StoredTypes.Common.WithList<Cover>();
}
