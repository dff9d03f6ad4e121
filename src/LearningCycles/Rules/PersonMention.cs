using LearningCycles.People;

namespace LearningCycles.Rules;

/// <summary>Where in a finding's value a person's id stands, so that a host can show the name in its place.</summary>
/// <param name="Item">The item of the value, from 0.</param>
/// <param name="At">Where in the item the id begins, in UTF-16 code units from 0.</param>
/// <param name="Person">The person.</param>
public sealed record PersonMention(int Item, int At, PersonId Person)
{
    /// <summary>Whether the id stands there.</summary>
    internal bool IsIn(ValueList<string> items) =>
        Item >= 0
        && Item < items.Count
        && At >= 0
        && At <= items[Item].Length
        && items[Item].AsSpan(At).StartsWith(Person.Value, StringComparison.Ordinal);

    /// <summary>The person and the place: <c>ana at 0 of item 1</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Person} at {At} of item {Item}");
}
