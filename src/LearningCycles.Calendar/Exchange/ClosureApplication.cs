using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Exchange;

/// <summary>A school's year with what a feed says of it.</summary>
/// <param name="School">The year.</param>
/// <param name="Applied">What it took from the feed, by day.</param>
/// <param name="NotApplied">What it could not take, or had already.</param>
public sealed record ClosureApplication(
    SchoolCalendar School,
    ValueList<ClosureFact> Applied,
    ValueList<ClosureNotApplied> NotApplied
)
{
    /// <summary>How many facts were applied, and how many not.</summary>
    public override string ToString() => InvariantText.Of($"{Applied.Count} applied, {NotApplied.Count} not");
}

/// <summary>A fact that a school's year did not take.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Because">Why not, in English.</param>
public sealed record ClosureNotApplied(ClosureFact Fact, string Because)
{
    /// <summary>The fact and why not.</summary>
    public override string ToString() => $"{Fact}: {Because}";
}
