using System.Text;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Goals;

/// <summary>Who of the lead and the owners still has to confirm something.</summary>
internal static class GoalParties
{
    /// <summary>The people who are not among those who confirm the move itself, or null when those who are, are enough.</summary>
    internal static string? Lacking(GoalCase c) => Lacking(c, null);

    /// <summary>The people who have not confirmed by the day of the move, or null when those who have are enough.</summary>
    internal static string? Lacking(GoalCase c, ValueList<Confirmation>? confirmations)
    {
        var lead = HasConfirmed(c, c.Record.Lead, confirmations);
        int awaited = 0,
            confirmed = 0;
        foreach (var owner in c.Record.Owners)
        {
            if (!c.Awaits(owner))
                continue;
            awaited++;
            if (HasConfirmed(c, owner, confirmations))
                confirmed++;
        }
        // A teacher's own goal is never agreed to without the teacher.
        var quorum = c.Record.Level == GoalLevel.Individual ? awaited : c.Policy.OwnerQuorum ?? awaited;
        var enough = confirmed >= Math.Min(quorum, awaited);
        if (lead && enough)
            return null;
        var people = new StringBuilder();
        if (!lead)
            people.Append(c.Record.Lead);
        foreach (var owner in c.Record.Owners)
        {
            if (!enough && c.Awaits(owner) && !HasConfirmed(c, owner, confirmations))
                people.Append(people.Length == 0 ? "" : ", ").Append(owner);
        }
        return people.ToString();
    }

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
