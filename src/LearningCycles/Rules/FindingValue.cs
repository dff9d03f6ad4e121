namespace LearningCycles.Rules;

/// <summary>A named value of a finding, already in an invariant form.</summary>
/// <param name="Name">The place in the sentence that it fills.</param>
/// <param name="Items">The value, or the values of a list: ISO 8601 for dates and times, digits 0-9 for numbers.</param>
/// <param name="AreTerms">
/// Whether the items are words of this library, such as <c>BeginLearning</c>, for which a language has its own; ids, dates and numbers are not.
/// </param>
public sealed record FindingValue(string Name, ValueList<string> Items, bool AreTerms = false)
{
    /// <summary>
    /// For each item a word of this library that is said behind it, between parentheses, such as <c>Mentor</c> in <c>pam (Mentor)</c>; empty when
    /// the items have none. A language has its own.
    /// </summary>
    /// <exception cref="ArgumentException">Some items have one and others have none.</exception>
    public ValueList<string> Kinds
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.Null(value),
                nameof(Kinds),
                kinds => kinds.Count == 0 || kinds.Count == Items.Count,
                "Some items of a finding have a kind and others have none.\nMaybe give each of them one, or none?"
            );
    } = [];

    /// <summary>The items, each with its kind if it has one, with commas between.</summary>
    public string Text =>
        Items.Count == 1 && Kinds.Count == 0 ? Items[0]
        : Kinds.Count == 0 ? string.Join(", ", Items)
        : string.Join(", ", Items.Zip(Kinds, (item, kind) => $"{item} ({kind})"));

    /// <summary>The name and the text.</summary>
    public override string ToString() => $"{Name}: {Text}";
}
