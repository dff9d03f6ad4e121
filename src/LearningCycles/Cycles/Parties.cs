using System.Text;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>Who of the lead and the teachers still has to confirm something.</summary>
internal static class Parties
{
    /// <summary>The people who have not confirmed by a day, or null when those who have are enough.</summary>
    internal static string? Lacking(CycleCase c, ValueList<Confirmation> confirmations)
    {
        var coach = HasConfirmed(c.Cycle.Coach, confirmations, c.On);
        int awaited = 0,
            confirmed = 0;
        foreach (var teacher in c.Cycle.Teachers)
        {
            if (!c.Awaits(teacher))
                continue;
            awaited++;
            if (HasConfirmed(teacher, confirmations, c.On))
                confirmed++;
        }
        var enough = confirmed >= Math.Min(c.Policy.TeacherQuorum ?? awaited, awaited);
        if (coach && enough)
            return null;
        var people = new StringBuilder();
        if (!coach)
            people.Append(c.Cycle.Coach);
        foreach (var teacher in c.Cycle.Teachers)
        {
            if (!enough && c.Awaits(teacher) && !HasConfirmed(teacher, confirmations, c.On))
                people.Append(people.Length == 0 ? "" : ", ").Append(teacher);
        }
        return people.ToString();
    }

    /// <summary>The people who are not among those who confirm the move itself, or null when those who are, are enough.</summary>
    internal static string? Lacking(CycleCase c)
    {
        var confirmations = new Confirmation[c.Details.ConfirmedBy.Count];
        for (var i = 0; i < confirmations.Length; i++)
            confirmations[i] = new(c.Details.ConfirmedBy[i], c.On);
        return Lacking(c, [.. confirmations]);
    }

    // A confirmation dated after the move is not there yet.
    private static bool HasConfirmed(PersonId person, ValueList<Confirmation> confirmations, LocalDate by)
    {
        foreach (var confirmation in confirmations)
        {
            if (confirmation.On <= by && confirmation.By == person)
                return true;
        }
        return false;
    }
}
