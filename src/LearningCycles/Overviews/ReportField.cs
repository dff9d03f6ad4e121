namespace LearningCycles.Overviews;

/// <summary>A field of a redacted report: what it tells, of which state, and the value. None of them can hold text.</summary>
public sealed record ReportField
{
    /// <summary>A field.</summary>
    /// <param name="name">What it tells.</param>
    /// <param name="value">The value.</param>
    /// <param name="of">The state that is counted, such as <c>Learning</c> for cycles; null where there is none.</param>
    public ReportField(ReportFieldName name, ReportValue value, ReportValue.State? of = null)
    {
        Name = Guard.Against.EnumOutOfRange(name);
        Value = Guard.Against.Null(value);
        Of = of;
    }

    /// <summary>What it tells.</summary>
    public ReportFieldName Name { get; }

    /// <summary>The state that is counted; null where there is none.</summary>
    public ReportValue.State? Of { get; }

    /// <summary>The value.</summary>
    public ReportValue Value { get; }

    /// <summary>The field as a name and a value in text: <c>Cycles.Learning</c> and <c>4</c>.</summary>
    public ReportEntry ToEntry() =>
        new(Of is null ? InvariantText.Of(Name) : InvariantText.Of($"{Name}.{Of.Word}"), Value.Text);

    /// <summary>The name, the state and the value: <c>Cycles.Learning: 4</c>.</summary>
    public override string ToString() => ToEntry().ToString();
}
