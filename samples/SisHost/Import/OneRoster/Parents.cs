namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>What a row belongs to. A child may stand before its parent, or have lost it.</summary>
internal static class Parents
{
    /// <summary>How far up parents are followed: a district of a state of a nation, and room to spare.</summary>
    internal const int Deepest = 32;

    /// <summary>The parent that a row names, or null where a file that lists all there is has no such row.</summary>
    internal static string? Known(RosterRow row, RosterFile file)
    {
        var parent = row.Reference("parentSourcedId");
        if (parent is null || file.MayHave(parent))
            return parent;
        row.Change($"the parentSourcedId '{PlainText.Shown(parent)}' is in no row: it is read as none");
        return null;
    }

    /// <summary>Takes away the parent of rows that would be their own ancestors.</summary>
    internal static Func<RosterRow, T, string?> WithoutLoops<T>(
        List<(RosterRow Row, T Value)> rows,
        Func<T, string?> parentOf
    )
        where T : RosterRecord
    {
        var parents = rows.ToDictionary(row => row.Value.SourcedId, row => parentOf(row.Value), StringComparer.Ordinal);
        return (row, value) =>
        {
            var step = parents[value.SourcedId];
            for (var steps = 0; step is not null && steps < Deepest; steps++)
            {
                if (string.Equals(step, value.SourcedId, StringComparison.Ordinal))
                {
                    row.Change(
                        $"its parents lead back to itself: '{PlainText.Shown(parents[value.SourcedId]!)}' is read as none"
                    );
                    return parents[value.SourcedId] = null;
                }
                step = parents.GetValueOrDefault(step);
            }
            return parents[value.SourcedId];
        };
    }
}
