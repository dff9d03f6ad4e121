namespace LearningCycles.Rules;

/// <summary>A named value of a finding, already in an invariant form.</summary>
/// <param name="Name">The place in the sentence that it fills.</param>
/// <param name="Items">The value, or the values of a list: ISO 8601 for dates and times, digits 0-9 for numbers.</param>
/// <param name="AreTerms">
/// Whether the items are words of this library, such as <c>BeginLearning</c>, for which a language has its own; ids, dates and numbers are not.
/// </param>
public sealed record FindingValue(string Name, ValueList<string> Items, bool AreTerms = false)
{
    /// <summary>The items, with commas between.</summary>
    public string Text => Items.Count == 1 ? Items[0] : string.Join(", ", Items);

    /// <summary>The name and the text.</summary>
    public override string ToString() => $"{Name}: {Text}";
}
