using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Goals;

/// <summary>Who of the lead and the owners still has to confirm something.</summary>
internal static class GoalParties
{
    /// <summary>The people who are not among those who confirm the move itself, or null when those who are, are enough.</summary>
    internal static ValueList<PersonId>? Lacking(GoalCase c) => Lacking(c, null);

    /// <summary>The people who have not confirmed by the day of the move, or null when those who have are enough.</summary>
    internal static ValueList<PersonId>? Lacking(GoalCase c, ValueList<Confirmation>? confirmations) =>
        BothSides.Lacking(
            c.Record.Lead,
            c.Record.Owners,
            // A teacher's own goal is never agreed to without the teacher.
            c.Record.Level == GoalLevel.Individual
                ? null
                : c.Policy.OwnerQuorum,
            (c, confirmations),
            static (asked, owner) => asked.c.Awaits(owner),
            static (asked, person) => HasConfirmed(asked.c, person, asked.confirmations)
        );

    /// <summary>The day of the first confirmation that counts, or the day of the move when there is none.</summary>
    internal static LocalDate FirstConfirmedOn(GoalCase c)
    {
        var first = c.On;
        foreach (var confirmation in c.Content.Confirmations)
        {
            if (Counts(c, confirmation))
                first = LocalDate.Min(first, confirmation.On);
        }
        return first;
    }

    // The move itself is confirmed by those it is told; a version by those who signed it.
    private static bool HasConfirmed(GoalCase c, PersonId person, ValueList<Confirmation>? confirmations)
    {
        if (confirmations is null)
            return c.Details.ConfirmedBy.Contains(person);
        foreach (var confirmation in confirmations)
        {
            if (confirmation.By == person && Counts(c, confirmation))
                return true;
        }
        return false;
    }

    // One dated after the move is not there yet; one dated before the revision was for an earlier version.
    private static bool Counts(GoalCase c, Confirmation confirmation) =>
        confirmation.On <= c.On && (c.Record.RevisedOn is not { } revised || confirmation.On >= revised);
}
