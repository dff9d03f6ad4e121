using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Slos;

/// <summary>What a school asks of student learning objectives: the rule book, and the numbers, days and levels that its rules use.</summary>
/// <remarks>Immutable: write <c>policy with { … }</c>. A number below zero throws an <see cref="ArgumentException" />.</remarks>
public sealed record SloPolicy
{
    /// <summary>The rules without a number of objectives and without windows.</summary>
    public static SloPolicy Default { get; } = new();

    /// <summary>The same, and GOAL-08: a number of objectives for each teacher, submitted inside the windows. Set the windows with it.</summary>
    /// <example>
    /// <code>
    /// var policy = SloPolicy.WithCountAndWindows with { SubmitWindow = new(new(2026, 8, 24), new(2026, 9, 11)) };
    /// Console.WriteLine(objective.Submit(on: new(2026, 9, 15), policy).Violations[0]);
    /// // GOAL-08 required: Submit on 2026-09-15 is outside of the window, which is 2026-08-24 to 2026-09-11
    /// </code>
    /// </example>
    public static SloPolicy WithCountAndWindows { get; } =
        new() { Rules = SloRules.Book.With(SloRules.CountAndWindows) };

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleBook<SloMove, SloCase> Rules
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SloRules.Book;

    /// <summary>The levels that the school uses.</summary>
    public SloLevels Levels
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>From how many different sources evidence comes; 2 unless set.</summary>
    public int MinimumEvidenceSources
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumEvidenceSources));
    } = 2;

    /// <summary>How many progress notes are dated while the course runs; 1 unless set.</summary>
    public int MinimumProgressNotes
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumProgressNotes));
    } = 1;

    /// <summary>How many calendar days before the end-of-year conversation the results are submitted; 7 unless set.</summary>
    public int DaysBeforeConversation
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(DaysBeforeConversation));
    } = 7;

    /// <summary>How many objectives a full-time teacher has in a school year; 2 unless set. Asked by GOAL-08 only.</summary>
    public int ObjectivesPerTeacher
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(ObjectivesPerTeacher));
    } = 2;

    /// <summary>The days in which objectives are first submitted; any day when null. Asked by GOAL-08 only.</summary>
    public DateInterval? SubmitWindow { get; init; }

    /// <summary>The days in which results are first submitted; any day when null. Asked by GOAL-08 only.</summary>
    public DateInterval? EndOfCourseWindow { get; init; }

    /// <summary>
    /// How many objectives a teacher needs. Less than full-time scales the number down, rounded down, but not below one; more than full-time
    /// does not scale it up.
    /// </summary>
    /// <param name="fullTimeEquivalent">How much the teacher is employed: 1 is full-time.</param>
    /// <exception cref="ArgumentException">It is not above 0.</exception>
    /// <example>
    /// <code>
    /// var policy = SloPolicy.WithCountAndWindows with { ObjectivesPerTeacher = 3 };
    /// foreach (var employed in new[] { 1m, 0.75m, 0.2m })
    ///     Console.WriteLine($"{employed}: {policy.ObjectivesNeeded(employed)}");
    /// // 1: 3
    /// // 0.75: 2
    /// // 0.2: 1
    /// </code>
    /// </example>
    public int ObjectivesNeeded(decimal fullTimeEquivalent)
    {
        SloFacts.AboveZero(fullTimeEquivalent, nameof(fullTimeEquivalent));
        return fullTimeEquivalent >= 1
            ? ObjectivesPerTeacher
            : Math.Min(
                ObjectivesPerTeacher,
                Math.Max(1, (int)decimal.Floor(ObjectivesPerTeacher * fullTimeEquivalent))
            );
    }

    /// <summary>The numbers and days, in an invariant form.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"evidence sources {MinimumEvidenceSources}, progress notes {MinimumProgressNotes}, days before conversation {DaysBeforeConversation}, objectives {ObjectivesPerTeacher}, submit {SubmitWindow?.Start} to {SubmitWindow?.End}, end of course {EndOfCourseWindow?.Start} to {EndOfCourseWindow?.End}, rules {Rules.Rules.Count}"
        );
}
