using LearningCycles.People;

namespace LearningCycles.Cycles;

/// <summary>A way of learning, and who chose it.</summary>
public sealed record LearningApproach
{
    /// <summary>A way of learning.</summary>
    /// <param name="kind">One of the catalogue, or described.</param>
    /// <param name="chosenBy">Who chose it: a teacher, alone or with the lead.</param>
    /// <param name="description">What exactly; asked for when the kind is <see cref="LearningApproachKind.Described" />.</param>
    public LearningApproach(LearningApproachKind kind, ValueList<PersonId> chosenBy, string? description = null)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        ChosenBy = Guard.Against.Null(chosenBy);
        Description = description;
    }

    /// <summary>One of the catalogue, or described.</summary>
    public LearningApproachKind Kind { get; }

    /// <summary>Who chose it.</summary>
    public ValueList<PersonId> ChosenBy { get; }

    /// <summary>What exactly.</summary>
    public string? Description { get; }

    /// <summary>The kind, and who chose it; never what exactly.</summary>
    public override string ToString() => InvariantText.Of($"{Kind}, chosen by {ChosenBy}");
}

/// <summary>The guide's catalogue of ways to learn, and one for any other.</summary>
public enum LearningApproachKind
{
    /// <summary>Studying a book or an article.</summary>
    Study,

    /// <summary>Observing a colleague together, live or by video.</summary>
    CoObservation,

    /// <summary>The lead teaches, the teacher observes.</summary>
    Modelling,

    /// <summary>Planning a lesson or unit together.</summary>
    CoPlanning,

    /// <summary>Coaching while teaching.</summary>
    RealTimeCoaching,

    /// <summary>Meta-coaching.</summary>
    MetaCoaching,

    /// <summary>Another way, told in the description.</summary>
    Described,
}
