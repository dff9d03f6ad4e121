namespace LearningCycles.Samples.SisHost.Import;

/// <summary>What is said of a row while it is read, and what becomes of it.</summary>
internal abstract class RowNotes
{
    private readonly List<string> remarks = [];
    private bool changed;

    /// <summary>Whether the row is to be left out.</summary>
    internal bool IsSkipped { get; private set; }

    /// <summary>Says something that a person may want to know.</summary>
    internal void Note(string remark) => remarks.Add(remark);

    /// <summary>Says that something is read as something else.</summary>
    internal void Change(string remark)
    {
        changed = true;
        remarks.Add(remark);
    }

    /// <summary>Leaves the row out.</summary>
    internal void Skip(string why)
    {
        IsSkipped = true;
        remarks.Add(why);
    }

    private protected ImportRow Report(string file, int line, string id) =>
        new(
            file,
            line,
            id,
            IsSkipped ? RowOutcome.Skipped
                : changed ? RowOutcome.Changed
                : RowOutcome.Kept,
            [.. remarks]
        );
}
