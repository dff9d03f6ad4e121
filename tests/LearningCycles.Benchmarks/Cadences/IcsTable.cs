using System.Globalization;
using LearningCycles.Testing.Districts;

namespace LearningCycles.Benchmarks.Cadences;

/// <summary>Every person's <c>.ics</c> of a district, straight to disk: time, files and size.</summary>
internal static class IcsTable
{
    public static Table Make(CadenceOptions options)
    {
        var table = new Table(
            "An .ics file for each person of a district, straight to disk (the parts of the time are summed over the cores)",
            "district",
            "files",
            "events",
            "size",
            "wall",
            "calendars",
            "views",
            "iCalendar values",
            "octets",
            "files on disk",
            "peak working set"
        );
        var folder = options.Out is { } given
            ? Directory.CreateDirectory(given).FullName
            : Directory.CreateTempSubdirectory("cadence-ics-").FullName;
        try
        {
            var run = IcsRun.Of(DistrictKind.WithCycles, options.IcsTeachers, options.Threads, folder);
            table.Add(
                string.Create(CultureInfo.InvariantCulture, $"{options.IcsTeachers:N0} teachers, 1:1s and cycles"),
                Table.Number(run.Files),
                Table.Number(run.Events),
                Table.Megabytes(run.Octets),
                Table.Seconds(run.Wall),
                Table.Seconds(run.Generating),
                Table.Seconds(run.Viewing),
                Table.Seconds(run.Making),
                Table.Seconds(run.Writing),
                Table.Seconds(run.Storing),
                Table.Megabytes(run.PeakWorkingSet)
            );
        }
        finally
        {
            if (options.Out is null)
                Directory.Delete(folder, recursive: true);
        }
        return table;
    }
}
