using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>A named part of the school year: a semester, a quarter, a grading period. Terms may nest and need not abut.</summary>
/// <example>
/// <code>
/// var year = abYear.WithTerms(
///     new("S1", new(2026, 8, 24), new(2027, 1, 15)),
///     new("Q1", new(2026, 8, 24), new(2026, 10, 16)));
///
/// foreach (var term in year.Terms.Where(term => term.Covers(new(2026, 10, 19))))
///     Console.WriteLine(term); // S1 (2026-08-24 to 2027-01-15)
/// </code>
/// </example>
public sealed record Term
{
    /// <summary>A term.</summary>
    /// <param name="name">What the school calls it, such as <c>Q1</c>.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included.</param>
    /// <exception cref="ArgumentException">The name is blank, or the last day lies before the first.</exception>
    public Term(string name, LocalDate first, LocalDate last)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        First = first;
        Last = Guard.Against.EndBeforeStart(first, last);
    }

    /// <summary>What the school calls it.</summary>
    public string Name { get; }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Last { get; }

    /// <summary>Whether a day lies in the term.</summary>
    public bool Covers(LocalDate date) => First <= date && date <= Last;

    /// <summary>The name with its days.</summary>
    public override string ToString() => InvariantText.Of($"{Name} ({First} to {Last})");
}
