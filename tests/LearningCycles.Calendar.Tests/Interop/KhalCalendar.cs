using LearningCycles.Calendar.Ics;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>A fresh calendar of khal, with a configuration of its own, in a folder that goes when the test ends.</summary>
internal sealed class KhalCalendar : IDisposable
{
    private readonly string folder = ForeignFolder.Create("learningcycles-khal-");

    internal KhalCalendar()
    {
        Directory.CreateDirectory(Items);
        File.WriteAllText(
            Settings,
            $"""
            [calendars]
            [[coaching]]
            path = {Items}
            [locale]
            timeformat = %H:%M
            dateformat = %Y-%m-%d
            longdateformat = %Y-%m-%d
            datetimeformat = %Y-%m-%dT%H:%M
            longdatetimeformat = %Y-%m-%dT%H:%M
            local_timezone = UTC
            default_timezone = UTC
            [sqlite]
            path = {Path.Combine(folder, "khal.db")}
            [default]
            default_calendar = coaching

            """
        );
    }

    private string Items => Path.Combine(folder, "items");

    private string Settings => Path.Combine(folder, "config");

    internal void Import(IcsCalendar calendar)
    {
        var path = Path.Combine(folder, "import.ics");
        File.WriteAllBytes(path, IcsWriter.ToBytes(calendar));
        Import(path);
    }

    internal void Import(params string[] paths) =>
        Run(["import", "--batch", "--include-calendar", "coaching", .. paths]);

    /// <summary>What it keeps, file by file.</summary>
    internal IReadOnlyList<IcsCalendar> Kept() =>
        [.. Directory.GetFiles(Items, "*.ics").Select(file => IcsReader.Read(File.ReadAllBytes(file)).Calendar)];

    /// <summary>What <see cref="List" /> should hold once a calendar was imported, by our own expansion.</summary>
    internal static IReadOnlyList<string> Expected(IcsCalendar calendar, LocalDate from, LocalDate until)
    {
        var found = calendar.Occurrences(Midnight(from), Midnight(until), DateTimeZone.Utc);
        found.Problems.Should().BeEmpty();
        found.All.Should().NotBeEmpty();
        return
        [
            .. found
                .All.Select(one =>
                    $"{one.Event.Uid}|{Minute(one.Start, 0)}|{Minute(one.End!, -1)}|{one.Event.Summary}|{(one.IsCancelled ? "CANCELLED" : "")}"
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>All from one day until another: UID, start and end in UTC (of days the last one), title, and CANCELLED.</summary>
    internal IReadOnlyList<string> List(LocalDate from, LocalDate until) =>
        [
            .. Run(
                    "list",
                    "--day-format",
                    "",
                    "--format",
                    "{uid}|{start-long-full}|{end-long-full}|{title}|{cancelled}",
                    LocalDatePattern.Iso.Format(from),
                    LocalDatePattern.Iso.Format(until)
                )
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.TrimEnd())
                // A thing of several days is listed on each.
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Instant Midnight(LocalDate date) => date.AtMidnight().InUtc().ToInstant();

    // khal names the last day of days, not the one after.
    private static string Minute(IcsTime time, int days) =>
        time is IcsTime.Day day
            ? ForeignOccurrence.Iso(IcsTime.On(day.Date.PlusDays(days))) + "T00:00"
            : ForeignOccurrence.Iso(time)[..16];

    private string Run(params string[] arguments) =>
        ForeignTools
            .Find(ForeignTools.Khal)
            .Output(
                ["--config", Settings, .. arguments],
                new Dictionary<string, string>
                {
                    ["XDG_DATA_HOME"] = folder,
                    ["XDG_CACHE_HOME"] = folder,
                    ["XDG_CONFIG_HOME"] = folder,
                }
            );
}
