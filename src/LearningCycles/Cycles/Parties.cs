using System.Text;
using LearningCycles.People;

namespace LearningCycles.Cycles;

/// <summary>Who of the lead and the teachers still has to confirm something.</summary>
internal static class Parties
{
    /// <summary>The people who have not confirmed by the day of the move, or null when those who have are enough.</summary>
    internal static string? Lacking(CycleCase c, ValueList<Confirmation>? confirmations)
    {
        var coach = HasConfirmed(c, c.Cycle.Coach, confirmations);
        int awaited = 0,
            confirmed = 0;
        foreach (var teacher in c.Cycle.Teachers)
        {
            if (!c.Awaits(teacher))
                continue;
            awaited++;
            if (HasConfirmed(c, teacher, confirmations))
                confirmed++;
        }
        // A single teacher's cycle is never agreed to without the teacher.
        var quorum = c.Cycle.Teachers.Count == 1 ? awaited : c.Policy.TeacherQuorum ?? awaited;
        var enough = confirmed >= Math.Min(quorum, awaited);
        if (coach && enough)
            return null;
        var people = new StringBuilder();
        if (!coach)
            people.Append(c.Cycle.Coach);
        foreach (var teacher in c.Cycle.Teachers)
        {
            if (!enough && c.Awaits(teacher) && !HasConfirmed(c, teacher, confirmations))
                people.Append(people.Length == 0 ? "" : ", ").Append(teacher);
        }
        return people.ToString();
    }

    /// <summary>The people who are not among those who confirm the move itself, or null when those who are, are enough.</summary>
    internal static string? Lacking(CycleCase c) => Lacking(c, null);

    // The move itself is confirmed by those it is told. A confirmation dated after the move is not there yet.
    private static bool HasConfirmed(CycleCase c, PersonId person, ValueList<Confirmation>? confirmations)
    {
        if (confirmations is null)
            return c.Details.ConfirmedBy.Contains(person);
        foreach (var confirmation in confirmations)
        {
            if (confirmation.On <= c.On && confirmation.By == person)
                return true;
        }
        return false;
    }
}
