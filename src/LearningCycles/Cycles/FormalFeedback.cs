using LearningCycles.Frameworks;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>
/// Formal feedback to a teacher on one indicator. It may only cite what the teacher released, so that coaching does not turn into evaluation unseen.
/// </summary>
/// <example>
/// <code>
/// var feedback = new FormalFeedback(ana, leap.Reference("I.5"), "Checks reach most students.",
///     cites: [new("video of 2026-09-21", releasedOn: null)]);
/// var lookedBack = reflectingCycle.Reflection with { FormalFeedback = [feedback] };
/// var missing = reflectingCycle.With(lookedBack).Missing(CycleMove.Close, on: new(2026, 10, 12));
/// Console.WriteLine(missing.Single(one => one.Rule == CycleRuleIds.FormalFeedbackReleased));
/// // REF-04 required: not released by ana ("video of 2026-09-21")
/// </code>
/// </example>
public sealed record FormalFeedback
{
    /// <summary>Formal feedback.</summary>
    /// <param name="teacher">To whom.</param>
    /// <param name="indicator">On which indicator.</param>
    /// <param name="text">What it says. A blank one counts as missing.</param>
    /// <param name="cites">The evidence cited; may be none.</param>
    public FormalFeedback(
        PersonId teacher,
        IndicatorReference indicator,
        string text,
        ValueList<CitedEvidence>? cites = null
    )
    {
        Teacher = Guard.Against.Null(teacher);
        Indicator = Guard.Against.Null(indicator);
        Text = Guard.Against.Null(text);
        Cites = cites ?? [];
    }

    /// <summary>To whom.</summary>
    public PersonId Teacher { get; }

    /// <summary>On which indicator.</summary>
    public IndicatorReference Indicator { get; }

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>The evidence cited.</summary>
    public ValueList<CitedEvidence> Cites { get; }

    /// <summary>To whom, on what, and how much it cites; never what it says.</summary>
    public override string ToString() => InvariantText.Of($"to {Teacher} on {Indicator}, cites {Cites.Count}");
}

/// <summary>Evidence that formal feedback cites.</summary>
public sealed record CitedEvidence
{
    /// <summary>Writes it down.</summary>
    /// <param name="description">What it is, such as <c>video of 2026-09-21</c>.</param>
    /// <param name="releasedOn">The day on which the teacher released it; null while not released.</param>
    public CitedEvidence(string description, LocalDate? releasedOn = null)
    {
        Description = Guard.Against.Null(description);
        ReleasedOn = releasedOn;
    }

    /// <summary>What it is, such as <c>video of 2026-09-21</c>.</summary>
    public string Description { get; }

    /// <summary>The day on which the teacher released it; null while not released.</summary>
    public LocalDate? ReleasedOn { get; }

    /// <summary>When it was released; never what it is: <c>released 2026-09-21</c>.</summary>
    public override string ToString() => ReleasedOn is { } day ? InvariantText.Of($"released {day}") : "not released";
}
