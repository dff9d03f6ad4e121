using System.Text;

namespace LearningCycles.Tests.Docs.Coverage;

/// <summary>Writes <c>docs/coverage.md</c>.</summary>
internal static class CoveragePage
{
    private static readonly (string Title, ValueList<CoverageRow> Rows)[] Parts =
    [
        ("The frame", FrameRows.All),
        ("Objective 1: relationships", RelationshipRows.All),
        ("Objective 2: individual goals", GoalRows.All),
        ("Objective 3: the first learning cycle", CycleRows.All),
        ("Overall, and between the two editions", IndexRows.All),
    ];

    internal static ValueList<CoverageRow> Rows { get; } = Parts.SelectMany(part => part.Rows).ToValueList();

    internal static string Text()
    {
        var text = new StringBuilder("# Where each point of the guidance is\n")
            .Append(
                "Generated from `tests/LearningCycles.Tests/Docs/Coverage` by a test; `LEARNINGCYCLES_APPROVE=1 dotnet test tests/LearningCycles.Tests` writes it again. Types are compiled, [rules](rules.md) and tests are looked up, so a row cannot name what is not there.\n\n"
            )
            .Append(
                "What a point asks is told in our words. Points without a place in the model, or with only a part of one:\n\n"
            );
        foreach (var row in Rows.Where(row => row.NotCarried.Length > 0))
            text.Append("- ").Append(row.Number).Append(": ").Append(row.NotCarried).Append('\n');
        foreach (var (title, rows) in Parts)
        {
            text.Append("\n## ")
                .Append(title)
                .Append("\n| point | what it asks | carried by | rules | test |\n|---|---|---|---|---|\n");
            foreach (var row in rows)
                text.Append("| ")
                    .AppendJoin(" | ", row.Number, row.Asks, CarriedBy(row), string.Join(", ", row.Rules), TestOf(row))
                    .Append(" |\n");
        }
        return text.ToString();
    }

    internal static string CarriedBy(CoverageRow row)
    {
        if (row.IsAboutTheDocument)
            return "about the document";
        var places = row.Places.Select(NameOf).Concat(row.Calendar.Select(type => $"`{type}` (calendar package)"));
        var carried = row.IsCarried ? string.Join(", ", places) : "**not in the model**";
        var remark = row is { IsCarried: true, NotCarried.Length: > 0 } ? "in part, see above" : row.Remark;
        return remark.Length == 0 ? carried : $"{carried}; {remark}";
    }

    private static string NameOf(object place) =>
        place switch
        {
            Type type => $"`{type.Name}`",
            Enum member => $"`{member.GetType().Name}.{member}`",
            _ => throw new ArgumentException($"{place} is neither a type nor a member of an enum.", nameof(place)),
        };

    private static string TestOf(CoverageRow row) => row.TestClass is null ? "" : $"`{row.TestClass.Name}.{row.Test}`";
}
