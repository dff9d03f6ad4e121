namespace LearningCycles.Goals;

/// <summary>One field of a goal template.</summary>
public sealed record GoalField
{
    /// <summary>A field.</summary>
    /// <param name="name">Its lasting name within the template, such as <c>baseline</c>.</param>
    /// <param name="label">The label to show.</param>
    /// <param name="purpose">What the field is for, in a sentence.</param>
    /// <param name="isMandatory">Whether it has to be filled before the goal is confirmed.</param>
    /// <exception cref="ArgumentException">A text is blank, or the name is no id.</exception>
    public GoalField(string name, string label, string purpose, bool isMandatory = false)
    {
        Name = Guard.Against.UnwritableId(name);
        Label = Guard.Against.NullOrWhiteSpace(label);
        Purpose = Guard.Against.NullOrWhiteSpace(purpose);
        IsMandatory = isMandatory;
    }

    /// <summary>Its lasting name within the template.</summary>
    public string Name { get; }

    /// <summary>The label to show.</summary>
    public string Label { get; }

    /// <summary>What the field is for.</summary>
    public string Purpose { get; }

    /// <summary>Whether it has to be filled before the goal is confirmed.</summary>
    public bool IsMandatory { get; init; }
}
