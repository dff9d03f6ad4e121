using System.Globalization;

namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>The rows of one table, sorted by what they say of themselves: there, to be deleted, or not to be read.</summary>
internal sealed class RosterFile
{
    private readonly List<RosterRow> rows = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    internal RosterFileMode Mode { get; private init; }

    /// <summary>The rows that are there, by line. Reading one may still leave it out.</summary>
    internal List<RosterRow> Active { get; } = [];

    internal List<string> Gone { get; } = [];

    internal List<string> Unread { get; } = [];

    /// <summary>The columns that the file has.</summary>
    internal Func<string, bool> Has { get; private init; } = _ => false;

    /// <summary>Every row, with what became of it so far.</summary>
    internal IEnumerable<ImportRow> Report => rows.Select(row => row.ToReport());

    /// <summary>Whether an id names a row. Only a file that lists all there is can say that one names none.</summary>
    internal bool MayHave(string id) => Mode != RosterFileMode.Bulk || ids.Contains(id);

    internal static RosterFile Absent { get; } = new() { Mode = RosterFileMode.Absent };

    internal static RosterFile Of(CsvFile file, RosterFileMode mode, bool isSaid, OneRosterOptions options)
    {
        var result = new RosterFile { Mode = mode, Has = file.Has };
        var first = new Dictionary<string, RosterRow>(StringComparer.Ordinal);
        foreach (var record in file.Rows)
        {
            var row = new RosterRow(file, record, options.Limits);
            result.rows.Add(row);
            if (row.SourcedId.Length > 0)
                result.ids.Add(row.SourcedId);
            if (record.Broken is { } broken)
                row.Skip(broken);
            else if (row.Needed("sourcedId").Length > 0)
                KeepOne(first, row);
        }
        foreach (var row in result.rows)
            result.Sort(row, isSaid);
        return result;
    }

    // An id names one row. Of several the one that was changed last holds, else the first.
    private static void KeepOne(Dictionary<string, RosterRow> first, RosterRow row)
    {
        if (first.TryAdd(row.SourcedId, row))
            return;
        var other = first[row.SourcedId];
        var (kept, left) = ChangedOn(row) > ChangedOn(other) ? (row, other) : (other, row);
        left.Skip(PlainText.Of($"the sourcedId is in line {kept.Line} too, which is taken"));
        first[row.SourcedId] = kept;
    }

    private static DateTimeOffset? ChangedOn(RosterRow row) =>
        DateTimeOffset.TryParse(
            row.Optional("dateLastModified"),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var changed
        )
            ? changed
            : DateTimeOffset.MinValue;

    private void Sort(RosterRow row, bool isSaid)
    {
        if (row.IsSkipped)
        {
            if (row.SourcedId.Length > 0)
                Unread.Add(row.SourcedId);
            return;
        }
        var status = row.Optional("status");
        if (string.Equals(status, "tobedeleted", StringComparison.OrdinalIgnoreCase))
        {
            row.Note("it is to be deleted");
            Gone.Add(row.SourcedId);
        }
        else if (status is null || string.Equals(status, "active", StringComparison.OrdinalIgnoreCase))
        {
            if (status is null && Mode == RosterFileMode.Delta && isSaid)
                row.Change("the status is empty: it is read as 'active', though a delta has to say it");
            Active.Add(row);
        }
        else
        {
            row.Skip(
                $"the status '{PlainText.Shown(status)}' is neither 'active' nor 'tobedeleted'; what is stored stays"
            );
            Unread.Add(row.SourcedId);
        }
    }

    /// <summary>Reads the rows that are there; what leaves a row out while it is read makes it unread.</summary>
    internal List<(RosterRow Row, T Value)> ReadAll<T>(Func<RosterRow, T?> read)
        where T : RosterRecord
    {
        var values = new List<(RosterRow, T)>();
        foreach (var row in Active)
        {
            var gone = Gone.Count;
            if (read(row) is { } value && !row.IsSkipped)
                values.Add((row, value));
            else if (Gone.Count == gone)
                Unread.Add(row.SourcedId);
        }
        return values;
    }

    internal TableReading<T> Reading<T>(IEnumerable<T> values)
        where T : RosterRecord =>
        new(
            Mode,
            values.OrderBy(value => value.SourcedId, StringComparer.Ordinal).ToValueList(),
            Sorted(Gone),
            Sorted(Unread.Except(values.Select(value => value.SourcedId), StringComparer.Ordinal))
        );

    private static ValueList<string> Sorted(IEnumerable<string> all) =>
        all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
}
