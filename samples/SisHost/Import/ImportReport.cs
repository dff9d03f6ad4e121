namespace LearningCycles.Samples.SisHost.Import;

/// <summary>What became of a row.</summary>
public enum RowOutcome
{
    /// <summary>Taken as it stands.</summary>
    Kept,

    /// <summary>Taken, but something of it was read as something else; the remarks say what and why.</summary>
    Changed,

    /// <summary>Not taken; the remarks say why.</summary>
    Skipped,
}

/// <summary>A row of a file, and what became of it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line on which the row begins, from 1; for JSON the number of the object, from 1.</param>
/// <param name="SourcedId">The row's id; empty when it has none.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Remarks">Why, and what a person may want to know. None for an ordinary row.</param>
public sealed record ImportRow(string File, int Line, string SourcedId, RowOutcome Outcome, ValueList<string> Remarks)
{
    /// <summary>The row as a line for a person.</summary>
    public override string ToString() =>
        PlainText.Of($"{File}:{Line} {SourcedId} {Outcome}")
        + (Remarks.Count > 0 ? $": {string.Join("; ", Remarks)}" : "");
}

/// <summary>What an import did with each row of each file.</summary>
/// <param name="Rows">Every row, by file, then line.</param>
/// <param name="Remarks">What is to be said of whole files, or of several rows together.</param>
public sealed record ImportReport(ValueList<ImportRow> Rows, ValueList<string> Remarks)
{
    /// <summary>The rows of one outcome.</summary>
    public IEnumerable<ImportRow> Of(RowOutcome outcome) => Rows.Where(row => row.Outcome == outcome);

    /// <summary>The rows of which something is to be said.</summary>
    public IEnumerable<ImportRow> WithRemarks => Rows.Where(row => row.Remarks.Count > 0);

    /// <summary>How many rows were kept, changed and skipped.</summary>
    public override string ToString() =>
        PlainText.Of(
            $"{Of(RowOutcome.Kept).Count()} kept, {Of(RowOutcome.Changed).Count()} changed, {Of(RowOutcome.Skipped).Count()} skipped"
        );
}
