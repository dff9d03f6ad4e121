using NodaTime;

namespace LearningCycles.Goals;

/// <summary>Something known that speaks for a goal: what was counted or seen, where it comes from, and when.</summary>
public sealed record DataPoint
{
    /// <summary>A data point.</summary>
    /// <param name="kind">Counted or described.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="on">The day of the data, not of writing it down.</param>
    /// <param name="summary">What it says. A blank one counts as missing.</param>
    public DataPoint(DataKind kind, DataSource source, LocalDate on, string summary)
    {
        Kind = kind;
        Source = source;
        On = on;
        Summary = summary;
    }

    /// <summary>Counted or described.</summary>
    public DataKind Kind
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Where it comes from.</summary>
    public DataSource Source
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The day of the data.</summary>
    public LocalDate On { get; init; }

    /// <summary>What it says.</summary>
    public string Summary
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The day, the kind and the source; never what it says.</summary>
    public override string ToString() => InvariantText.Of($"{On} {Kind}, {Source}");
}

/// <summary>Whether data is described or counted; a goal wants both.</summary>
public enum DataKind
{
    /// <summary>Described: what was seen, said or read.</summary>
    Qualitative,

    /// <summary>Counted or measured.</summary>
    Quantitative,
}

/// <summary>Where a data point comes from (Objective 3, set intention, and what schools use beside).</summary>
public enum DataSource
{
    /// <summary>The school's or the team's goals.</summary>
    SchoolGoals,

    /// <summary>Data about students, such as assessments or attendance.</summary>
    StudentData,

    /// <summary>Feedback from an observation.</summary>
    ObservationFeedback,

    /// <summary>Work of students, looked at together.</summary>
    StudentWork,

    /// <summary>A survey of students, families or staff.</summary>
    Survey,

    /// <summary>Another source; the summary names it.</summary>
    Other,
}
