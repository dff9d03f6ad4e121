using LearningCycles.Frameworks;
using LearningCycles.People;

namespace LearningCycles.Goals;

/// <summary>A sign by which success will be known: seen by the teacher, by peers, or in students.</summary>
/// <example>
/// <code>
/// var shown = new SuccessIndicator(new("students"), SuccessPerspective.Students, "More students answer correctly.")
/// {
///     EvidenceMethod = "exit tickets each Friday",
///     Measure = new("percent of students", Baseline: 41, Target: 75),
///     MapsTo = LeapFramework.Version2013.Reference("I.5"),
/// };
/// Console.WriteLine(shown.Measure); // percent of students: 41 to 75
/// </code>
/// </example>
public sealed record SuccessIndicator
{
    /// <summary>A success indicator.</summary>
    /// <param name="id">Its name within the cycle or the goal.</param>
    /// <param name="perspective">Who will notice.</param>
    /// <param name="statement">What will be noticed. A blank one counts as missing.</param>
    public SuccessIndicator(SuccessIndicatorId id, SuccessPerspective perspective, string statement)
    {
        Id = id;
        Perspective = perspective;
        Statement = statement;
    }

    /// <summary>Its name within the cycle or the goal.</summary>
    public SuccessIndicatorId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Who will notice.</summary>
    public SuccessPerspective Perspective
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>What will be noticed.</summary>
    public string Statement
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>How evidence of it will be gathered, such as <c>exit tickets each Friday</c>.</summary>
    public string? EvidenceMethod { get; init; }

    /// <summary>What is counted, when it is a number.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The framework's indicator that it maps to, if any.</summary>
    public IndicatorReference? MapsTo { get; init; }

    /// <summary>Who agreed to it, and when.</summary>
    public ValueList<Confirmation> Confirmations
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Its name, and who will notice; never what: <c>s1 (Students)</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Id} ({Perspective})");
}

/// <summary>Who will notice success (the guide's three key questions).</summary>
public enum SuccessPerspective
{
    /// <summary>The teacher: what will it look like when I am successful?</summary>
    Self,

    /// <summary>Peers and the support team: what will they notice?</summary>
    Peers,

    /// <summary>Students: what will change in what they do and say?</summary>
    Students,
}

/// <summary>A number to watch: where it stands and where it should get to, in a unit that the host names.</summary>
/// <param name="Unit">What is counted, such as <c>percent of students</c>.</param>
/// <param name="Baseline">Where it stands now; null while unknown.</param>
/// <param name="Target">Where it should get to; null while not set.</param>
public sealed record Measure(string Unit, decimal? Baseline = null, decimal? Target = null)
{
    /// <summary>What is counted. A blank one counts as missing.</summary>
    public string Unit
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Unit);

    /// <summary>Where it stands now; null while unknown.</summary>
    public decimal? Baseline { get; init; } = Baseline;

    /// <summary>Where it should get to; null while not set.</summary>
    public decimal? Target { get; init; } = Target;

    /// <summary>The unit, and from where to where: <c>percent of students: 41 to 75</c>; a question mark for what is open.</summary>
    public override string ToString() => $"{Unit}: {Number(Baseline)} to {Number(Target)}";

    private static string Number(decimal? value) => value is { } number ? InvariantText.Of(number) : "?";
}
