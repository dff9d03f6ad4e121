namespace LearningCycles.Meetings;

/// <summary>What was written for one step of a protocol; private to the pair, so its text is not in <see cref="ToString" />.</summary>
public sealed record ProtocolEntry
{
    /// <summary>Writes it down.</summary>
    /// <param name="step">The step.</param>
    /// <param name="text">What was said or agreed. A blank one counts as missing.</param>
    public ProtocolEntry(ProtocolStepId step, string text)
    {
        Step = Guard.Against.Null(step);
        Text = Guard.Against.Null(text);
    }

    /// <summary>The step.</summary>
    public ProtocolStepId Step { get; }

    /// <summary>What was said or agreed.</summary>
    public string Text { get; }

    /// <summary>The step.</summary>
    public override string ToString() => Step.ToString();
}
