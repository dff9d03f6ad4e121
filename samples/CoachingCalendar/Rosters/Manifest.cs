using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Rosters;

/// <summary>Checks what an export says of itself: OneRoster 1.2, and whole tables, not changes.</summary>
public static class Manifest
{
    private static readonly ValueList<string> Needed =
    [
        "file.orgs",
        "file.academicSessions",
        "file.users",
        "file.roles",
    ];

    /// <summary>Notes what does not fit.</summary>
    public static void Check(string folder, ProblemLog problems)
    {
        var file = new InputFile(Path.Combine(folder, OneRosterFile.Manifest.Name));
        if (!File.Exists(file.Path) && !Directory.Exists(file.Path))
        {
            problems.Warn(
                file.Shown,
                null,
                "There is no such file, so nothing says whether the export is whole and of OneRoster 1.2.",
                "Maybe it was left out of the folder?"
            );
            return;
        }
        if (CsvTable.Read(file, OneRosterFile.Manifest.Required, problems) is not { } table)
            return;
        foreach (var line in table.Rows.Where(line => line.IsWhole))
        {
            var row = new CsvRow(table, line, problems);
            var (name, value) = (row.Text("propertyName"), row.Optional("value") ?? "");
            if (name is "oneroster.version" && value is not ("1.2" or "1.2.0" or "1.2.1"))
                row.Note($"The export is OneRoster '{value}'.", "Maybe have it made again as OneRoster 1.2?");
            else if (Needed.Contains(name) && value is not "bulk")
                row.Note($"The {name} is '{value}'.", "Maybe have the export made again with all rows, as 'bulk'?");
        }
    }
}
