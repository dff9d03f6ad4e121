using LearningCycles.Machines;
using LearningCycles.People;

namespace LearningCycles.Cycles;

/// <summary>Who of the lead and the teachers still has to confirm something.</summary>
internal static class Parties
{
    /// <summary>The people who have not confirmed by the day of the move, or null when those who have are enough.</summary>
    internal static ValueList<PersonId>? Lacking(CycleCase c, ValueList<Confirmation>? confirmations) =>
        BothSides.Lacking(
            c.Cycle.Coach,
            c.Cycle.Teachers,
            // A single teacher's cycle is never agreed to without the teacher.
            c.Cycle.Teachers.Count == 1
                ? null
                : c.Policy.TeacherQuorum,
            (c, confirmations),
            static (asked, teacher) => asked.c.Awaits(teacher),
            static (asked, person) => HasConfirmed(asked.c, person, asked.confirmations)
        );

    /// <summary>The people who are not among those who confirm the move itself, or null when those who are, are enough.</summary>
    internal static ValueList<PersonId>? Lacking(CycleCase c) => Lacking(c, null);

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
