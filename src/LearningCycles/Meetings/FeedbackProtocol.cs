namespace LearningCycles.Meetings;

/// <summary>
/// How a school holds a feedback meeting, as data: phases and their steps (Objective 1, norms and routines). Some known ones are in
/// <see cref="FeedbackProtocols" />; a school may write its own.
/// </summary>
/// <example>
/// <code>
/// var ours = new FeedbackProtocol(new("cole/notice-wonder"), "Notice, wonder, next", [
///     new("Look", [
///         new(new("notice"), "Notice", "What did both see?"),
///         new(new("wonder"), "Wonder", "What is worth asking?", isMandatory: false)]),
///     new("Act", [new(new("next"), "Next", "What will be tried, and by when?")])]);
/// Console.WriteLine(ours.Find(new("next"))!.Prompt); // What will be tried, and by when?
/// Console.WriteLine(new ProtocolRecord(ours).MissingSteps()); // [notice, next]
/// </code>
/// </example>
public sealed record FeedbackProtocol
{
    /// <summary>A protocol.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="phases">Its phases, in their order.</param>
    /// <exception cref="ArgumentException">The name is blank, no step is mandatory, or two steps have the same id.</exception>
    public FeedbackProtocol(FeedbackProtocolId id, string name, ValueList<ProtocolPhase> phases)
    {
        Id = Guard.Against.Null(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Phases = Guard.Against.Null(phases);
        Guard.Against.NullOrRepeated(
            phases.SelectMany(phase => phase.Steps).ToValueList(),
            step => step.Id,
            nameof(phases)
        );
        Guard.Against.InvalidInput(
            phases,
            nameof(phases),
            all => all.Any(phase => phase.Steps.Any(step => step.IsMandatory)),
            $"No step of {id} is mandatory, so any meeting would be complete.\nMaybe mark the steps that matter?"
        );
    }

    /// <summary>Its id.</summary>
    public FeedbackProtocolId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its phases, in their order.</summary>
    public ValueList<ProtocolPhase> Phases { get; }

    /// <summary>The step of an id, or null.</summary>
    public ProtocolStep? Find(ProtocolStepId id)
    {
        Guard.Against.Null(id);
        foreach (var phase in Phases)
        foreach (var step in phase.Steps)
        {
            if (step.Id == id)
                return step;
        }
        return null;
    }

    /// <summary>The name and the phases.</summary>
    public override string ToString() => InvariantText.Of($"{Name} {Phases}");
}
