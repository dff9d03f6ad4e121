namespace LearningCycles.Meetings;

/// <summary>One step of a feedback protocol.</summary>
public sealed record ProtocolStep
{
    /// <summary>A step.</summary>
    /// <param name="id">Its id, once in a protocol.</param>
    /// <param name="name">Its name.</param>
    /// <param name="prompt">What to think or talk about, in a few words.</param>
    /// <param name="isMandatory">Whether a feedback meeting is not complete without it.</param>
    /// <exception cref="ArgumentException">The name or the prompt is blank.</exception>
    public ProtocolStep(ProtocolStepId id, string name, string prompt, bool isMandatory = true)
    {
        Id = Guard.Against.Null(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Prompt = Guard.Against.NullOrWhiteSpace(prompt);
        IsMandatory = isMandatory;
    }

    /// <summary>Its id, once in a protocol.</summary>
    public ProtocolStepId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What to think or talk about, in a few words.</summary>
    public string Prompt { get; }

    /// <summary>Whether a feedback meeting is not complete without it.</summary>
    public bool IsMandatory { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
