namespace LearningCycles.Goals;

/// <summary>The lasting name of a goal template, such as <c>growth/1</c>. A template with other fields is another one.</summary>
public sealed record GoalTemplateId
{
    /// <summary>Names a template.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public GoalTemplateId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
