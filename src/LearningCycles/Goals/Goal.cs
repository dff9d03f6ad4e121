using LearningCycles.Frameworks;
using LearningCycles.People;

namespace LearningCycles.Goals;

/// <summary>Something to reach. Whether it is good enough to work on is for the rules to say, not for this record.</summary>
/// <example>
/// <code>
/// var goal = new Goal(new("ana/2"), GoalKind.ProfessionalGrowth, "I ask for reasons before I say what is right.")
/// {
///     Owners = [ana],
///     Indicators = [LeapFramework.Version2013.Reference("I.5")],
///     Parents = [new("grade-6")], // the team's goal that it serves
/// };
/// Console.WriteLine($"{goal.Level}, for {goal.Indicators[0]}"); // Individual, for I.5 (leap/2013-14)
/// </code>
/// </example>
public sealed record Goal
{
    /// <summary>A goal.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="kind">Professional growth or student achievement.</param>
    /// <param name="statement">The goal in a sentence. A blank one counts as missing.</param>
    public Goal(GoalId id, GoalKind kind, string statement)
    {
        Id = id;
        Kind = kind;
        Statement = statement;
    }

    /// <summary>The host's id.</summary>
    public GoalId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Professional growth or student achievement.</summary>
    public GoalKind Kind
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The goal in a sentence.</summary>
    public string Statement
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whose goal it is; individual unless said otherwise.</summary>
    public GoalLevel Level
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The people who own it.</summary>
    public ValueList<PersonId> Owners
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The framework's indicators that it aims at.</summary>
    public ValueList<IndicatorReference> Indicators
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The team or school goals that it serves.</summary>
    public ValueList<GoalId> Parents
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The id, the kind and the level; never the statement: <c>g1: ProfessionalGrowth, Individual</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {Kind}, {Level}");
}
