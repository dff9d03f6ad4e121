namespace LearningCycles.Meetings;

/// <summary>Which protocol a feedback meeting uses, and what was written for its steps; private to the pair.</summary>
/// <remarks>It holds the protocol itself, so that it stays what it was when the school later changes its own.</remarks>
/// <example>
/// <code>
/// var debrief = new ProtocolRecord(FeedbackProtocols.Grow)
///     .With(new("goal"), "Every student answers.")
///     .With(new("reality"), "Five of them do.");
/// Console.WriteLine(debrief.MissingSteps()); // [options, will]
/// </code>
/// </example>
public sealed record ProtocolRecord
{
    /// <summary>A record.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="entries">What was written, once for a step; nothing yet when null.</param>
    /// <exception cref="ArgumentException">An entry is for a step that the protocol lacks, or two are for the same.</exception>
    public ProtocolRecord(FeedbackProtocol protocol, ValueList<ProtocolEntry>? entries = null)
    {
        Protocol = Guard.Against.Null(protocol);
        Entries = Guard.Against.NullOrRepeated(entries ?? [], entry => entry.Step, nameof(entries));
        foreach (var entry in Entries)
        {
            if (protocol.Find(entry.Step) is null)
                throw new ArgumentException(
                    $"{protocol.Id} has no step {entry.Step}.\nMaybe it is one of: {string.Join(", ", protocol.Phases.SelectMany(phase => phase.Steps).Select(step => step.Id))}?",
                    nameof(entries)
                );
        }
    }

    /// <summary>The protocol.</summary>
    public FeedbackProtocol Protocol { get; }

    /// <summary>What was written, once for a step.</summary>
    public ValueList<ProtocolEntry> Entries { get; }

    /// <summary>This record with what was written for a step; what was there before is replaced.</summary>
    /// <exception cref="ArgumentException">The protocol has no such step.</exception>
    public ProtocolRecord With(ProtocolStepId step, string text) =>
        new(
            Protocol,
            Entries.Where(entry => entry.Step != Guard.Against.Null(step)).ToValueList().Add(new(step, text))
        );

    /// <summary>The mandatory steps for which nothing is written, in the protocol's order.</summary>
    public ValueList<ProtocolStepId> MissingSteps()
    {
        List<ProtocolStepId>? missing = null;
        foreach (var phase in Protocol.Phases)
        foreach (var step in phase.Steps)
        {
            if (step.IsMandatory && !IsWritten(step.Id))
                (missing ??= []).Add(step.Id);
        }
        return missing is null ? ValueList<ProtocolStepId>.Empty : missing.ToValueList();
    }

    /// <summary>The protocol and the steps that are written.</summary>
    public override string ToString() => InvariantText.Of($"{Protocol.Id} {Entries}");

    private bool IsWritten(ProtocolStepId step)
    {
        foreach (var entry in Entries)
        {
            if (entry.Step == step)
                return !string.IsNullOrWhiteSpace(entry.Text);
        }
        return false;
    }
}
