using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The days of a cycle's three stages at a school, by index; the middle one by its instructional days.</summary>
internal sealed class CycleStages
{
    private readonly int[] learning;

    internal CycleStages(CycleSpan cycle, CyclePattern pattern, SchoolYear year)
    {
        var (first, last) = year.Between(cycle.First, cycle.Last);
        var taught = new List<int>();
        for (var day = first; day <= last; day++)
        {
            if (year[day].StudentsIn)
                taught.Add(day);
        }
        AreOpen = taught.Count >= 3;
        if (!AreOpen)
        {
            learning = [];
            Intention = Reflection = (first, last);
            return;
        }
        // In a short cycle the outer stages give way, so that there is at least one day to learn on.
        var most = (taught.Count - 1) / 2;
        var (intention, reflection) = (Math.Min(pattern.IntentionDays, most), Math.Min(pattern.ReflectionDays, most));
        Intention = (first, taught[intention - 1]);
        Reflection = (taught[^reflection], last);
        learning = [.. taught[intention..^reflection]];
    }

    /// <summary>Whether the cycle is long enough for each stage to have a day of its own.</summary>
    internal bool AreOpen { get; }

    internal (int First, int Last) Intention { get; }

    internal (int First, int Last) Reflection { get; }

    internal (int First, int Last) Learning => AreOpen ? (learning[0], learning[^1]) : Intention;

    /// <summary>The n-th of equal shares of the learning days, so that sessions are spread over them.</summary>
    internal (int First, int Last) Share(int number, int of)
    {
        if (learning.Length < of || !AreOpen)
            return Learning;
        return (learning[(number - 1) * learning.Length / of], learning[(number * learning.Length / of) - 1]);
    }

    /// <summary>The days around the n-th of evenly spread moments: the middle third of the learning days for one, the second and the fourth fifth for two.</summary>
    internal (int First, int Last) Around(int number, int of)
    {
        if (!AreOpen)
            return Learning;
        var parts = (2 * of) + 1;
        var first = ((2 * number) - 1) * learning.Length / parts;
        var last = Math.Max(first, (2 * number * learning.Length / parts) - 1);
        return (learning[first], learning[last]);
    }
}
