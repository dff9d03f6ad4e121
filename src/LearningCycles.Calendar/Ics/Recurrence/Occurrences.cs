using System.Collections;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>
/// The occurrences of a series in a span of time, found while they are asked for. <c>foreach</c> allocates nothing for
/// each of them. Give a limit, or stop yourself: a series may have no end.
/// </summary>
/// <example>
/// <code>
/// RecurrenceSet fridays = new(IcsTime.On(new(2026, 9, 4)), RecurrenceRule.Weekly());
/// using var walk = fridays.Occurrences(most: 2).GetEnumerator();
/// while (walk.MoveNext())
///     Console.WriteLine(walk.Current);
/// // 2026-09-04
/// // 2026-09-11
/// Console.WriteLine(walk.End); // TooMany
/// </code>
/// </example>
public sealed class Occurrences : IEnumerable<Occurrence>
{
    private readonly RecurrenceSet set;
    private readonly long from;
    private readonly long until;
    private readonly int most;

    internal Occurrences(RecurrenceSet set, long from, long until, int most)
    {
        this.set = set;
        this.from = from;
        this.until = until;
        this.most = most;
    }

    /// <summary>A walk of its own; it knows at its end why it stopped.</summary>
    public Enumerator GetEnumerator() => new(new RecurrenceWalk(set, from, until, most));

    IEnumerator<Occurrence> IEnumerable<Occurrence>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>By which rules from which start, and how many at most: <c>FREQ=WEEKLY from 2026-09-04, at most 2</c>. Nothing is walked.</summary>
    public override string ToString()
    {
        var rules = set.Rules.Count == 0 ? "dates" : string.Join(" and ", set.Rules);
        return InvariantText.Of($"{rules} from {set.Start}")
            + (most == int.MaxValue ? "" : InvariantText.Of($", at most {most}"));
    }

    /// <summary>A walk through occurrences, ascending.</summary>
    public readonly struct Enumerator : IEnumerator<Occurrence>
    {
        private readonly RecurrenceWalk walk;

        internal Enumerator(RecurrenceWalk walk) => this.walk = walk;

        /// <summary>The occurrence at which the walk stands.</summary>
        public Occurrence Current => walk.Current;

        object IEnumerator.Current => Current;

        /// <summary>Why the walk stopped, once <see cref="MoveNext" /> gave false.</summary>
        public RecurrenceEnd End => walk.End;

        /// <summary>Goes to the next occurrence; false where there is none, which <see cref="End" /> explains.</summary>
        public bool MoveNext() => walk.MoveNext();

        /// <summary>Not supported, as for every lazy sequence.</summary>
        /// <exception cref="NotSupportedException">Always.</exception>
        public void Reset() => throw new NotSupportedException("A walk goes forward only.\nMaybe GetEnumerator again?");

        /// <summary>Does nothing: a walk holds nothing.</summary>
        public void Dispose() { }
    }
}
