namespace LearningCycles.Slos;

/// <summary>What an objective aims at, for whom, and how one will know.</summary>
/// <example>
/// <code>
/// var plan = new SloPlan
/// {
///     Statement = "Students explain how they solved a problem with ratios.",
///     Students = [new(new("s-104"), new("Prepared")), new(new("s-127"))], // one without a level yet
///     EvidenceSources = ["unit tasks", "exit tickets"],
/// };
/// Console.WriteLine(plan.Has(new("s-127")) ? $"s-127 takes part; {plan}" : "s-127 takes no part");
/// // s-127 takes part; students: 2, evidence sources: 2
/// Console.WriteLine(objective.With(plan).Submit(on: new(2026, 9, 15)).Violations[0]);
/// // SLO-02 required: students without a baseline level: s-127
/// </code>
/// </example>
public sealed record SloPlan
{
    /// <summary>What the students will have mastered at the end of the course. A blank one counts as missing.</summary>
    public string Statement
    {
        get;
        init => field = Guard.Against.Null(value);
    } = "";

    /// <summary>The students of the course, each once.</summary>
    /// <exception cref="ArgumentException">A student is given twice.</exception>
    public ValueList<SloStudent> Students
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, one => one.Student, nameof(Students));
    } = [];

    /// <summary>Where evidence of mastery comes from, such as <c>unit tasks</c>. A blank one does not count.</summary>
    public ValueList<string> EvidenceSources
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Whether a student is of the course.</summary>
    public bool Has(StudentId student)
    {
        foreach (var one in Students)
        {
            if (one.Student == student)
                return true;
        }
        return false;
    }

    /// <summary>How many students and sources there are.</summary>
    public override string ToString() =>
        InvariantText.Of($"students: {Students.Count}, evidence sources: {EvidenceSources.Count}");
}
