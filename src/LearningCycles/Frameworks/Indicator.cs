namespace LearningCycles.Frameworks;

/// <summary>One thing that a framework looks for in teaching.</summary>
public sealed record Indicator
{
    /// <summary>An indicator.</summary>
    /// <param name="code">The framework's own code.</param>
    /// <param name="domain">The part of the framework, such as <c>Instruction</c>.</param>
    /// <param name="expectation">The expectation that it belongs to.</param>
    /// <param name="name">A short name to show.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Indicator(IndicatorCode code, string domain, string expectation, string name)
    {
        Code = Guard.Against.Null(code);
        Domain = Guard.Against.NullOrWhiteSpace(domain);
        Expectation = Guard.Against.NullOrWhiteSpace(expectation);
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>The framework's own code.</summary>
    public IndicatorCode Code { get; }

    /// <summary>The part of the framework.</summary>
    public string Domain { get; }

    /// <summary>The expectation that it belongs to.</summary>
    public string Expectation { get; }

    /// <summary>A short name to show.</summary>
    public string Name { get; }

    /// <summary>Whether it is seen in class; otherwise it is judged outside of observations.</summary>
    public bool IsObserved { get; init; }

    /// <summary>Whether it is a first focus, before the others.</summary>
    public bool IsGateway { get; init; }

    /// <summary>Whether it speaks of teacher leaders only.</summary>
    public bool IsForTeacherLeaders { get; init; }

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
