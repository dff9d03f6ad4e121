namespace LearningCycles.Goals;

/// <summary>What was written into a field of a goal template.</summary>
public sealed record GoalFieldValue
{
    /// <summary>Writes it down.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="text">What was written. A blank one counts as missing.</param>
    /// <exception cref="ArgumentException">The name is no id.</exception>
    public GoalFieldValue(string field, string text)
    {
        Field = Guard.Against.UnwritableId(field);
        Text = Guard.Against.Null(text);
    }

    /// <summary>The field's name.</summary>
    public string Field { get; }

    /// <summary>What was written. A blank one counts as missing.</summary>
    public string Text { get; }

    /// <summary>The field's name; never what was written.</summary>
    public override string ToString() => Field;
}
