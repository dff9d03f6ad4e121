namespace LearningCycles.Overviews;

/// <summary>A field of a redacted report: what it tells, of which state, and the value. None of them can hold text.</summary>
/// <example>
/// <code>
/// var learning = ReportValue.State.Of(CycleStage.Learning);
/// Console.WriteLine(new ReportField(ReportFieldName.Cycles, new ReportValue.Count(4), of: learning).ToEntry());
/// // Cycles.Learning: 4
///
/// var led = ReportValue.Share.Of(part: 5, whole: 8)!;
/// Console.WriteLine(new ReportField(ReportFieldName.OneOnOnesLedByTeachers, led).ToEntry());
/// // OneOnOnesLedByTeachers: 63%
/// </code>
/// </example>
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
