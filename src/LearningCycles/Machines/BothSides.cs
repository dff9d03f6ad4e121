using LearningCycles.People;

namespace LearningCycles.Machines;

/// <summary>Whether both sides, a lead and the others, agree to something. What counts as agreeing is for the machine to say.</summary>
internal static class BothSides
{
    /// <summary>Whether a person's part is waited for: one who is not away. When all are away, all are waited for.</summary>
    internal static bool Awaits(PersonId person, ValueList<PersonId> others, ValueList<PersonId> away)
    {
        if (!away.Contains(person))
            return true;
        foreach (var other in others)
        {
            if (!away.Contains(other))
                return false;
        }
        return true;
    }

    /// <summary>The people who have not agreed, or null when those who have are enough.</summary>
    /// <param name="lead">The lead, who always has to.</param>
    /// <param name="others">The other side.</param>
    /// <param name="quorum">How many of those waited for have to; every one when null.</param>
    /// <param name="state">What the two questions look at; handed through so that asking allocates nothing.</param>
    /// <param name="awaits">Whether somebody of the other side is waited for.</param>
    /// <param name="agrees">Whether somebody agrees.</param>
    internal static ValueList<PersonId>? Lacking<TState>(
        PersonId lead,
        ValueList<PersonId> others,
        int? quorum,
        TState state,
        Func<TState, PersonId, bool> awaits,
        Func<TState, PersonId, bool> agrees
    )
    {
        var leadAgrees = agrees(state, lead);
        int awaited = 0,
            agreed = 0;
        foreach (var other in others)
        {
            if (!awaits(state, other))
                continue;
            awaited++;
            if (agrees(state, other))
                agreed++;
        }
        var enough = agreed >= Math.Min(quorum ?? awaited, awaited);
        if (leadAgrees && enough)
            return null;
        var people = new List<PersonId>();
        if (!leadAgrees)
            people.Add(lead);
        foreach (var other in others)
        {
            if (!enough && awaits(state, other) && !agrees(state, other))
                people.Add(other);
        }
        return people.ToValueList();
    }
}
