using LearningCycles.Calendar.Tests.Interop;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Tests.Feeds;

/// <summary>khal with a calendar that vdirsyncer subscribes to: what a person at a desk has. Its folder goes with it.</summary>
internal sealed class SubscribedKhal : IDisposable
{
    private readonly string folder = ForeignFolder.Create("learningcycles-subscribed-");

    internal SubscribedKhal(Uri feed, string zone)
    {
        Directory.CreateDirectory(Items);
        File.WriteAllText(
            In("vdirsyncer"),
            $"""
            [general]
            status_path = "{In("status")}"
            [pair coaching]
            a = "feed"
            b = "items"
            collections = null
            [storage feed]
            type = "http"
            url = "{feed}"
            [storage items]
            type = "filesystem"
            path = "{Items}"
            fileext = ".ics"

            """
        );
        File.WriteAllText(
            In("khal"),
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
            local_timezone = {zone}
            default_timezone = {zone}
            [sqlite]
            path = {In("khal.db")}

            """
        );
    }

    /// <summary>What this machine lacks for it; null if all is there.</summary>
    internal static string? WhyMissing { get; } = Missing("vdirsyncer") ?? Missing("khal");

    private string Items => In("items");

    /// <summary>Fetches the feed, and takes what is new in it.</summary>
    internal void Sync()
    {
        if (!Directory.Exists(In("status")))
            Vdirsyncer("discover");
        Vdirsyncer("sync");
    }

    /// <summary>Takes a file of the feed by hand, as khal itself does: what it knows by its UID it changes.</summary>
    internal void Import(byte[] feed)
    {
        File.WriteAllBytes(In("feed.ics"), feed);
        Run("khal", "--config", In("khal"), "import", "--batch", "--include-calendar", "coaching", In("feed.ics"));
    }

    /// <summary>What takes place from one day until another, both included, with those that are cancelled; by the wall clock.</summary>
    internal IReadOnlyList<(string Uid, LocalDateTime Start, LocalDateTime End, bool IsCancelled)> List(
        LocalDate from,
        LocalDate until
    ) =>
        [
            .. Run(
                    "khal",
                    "--config",
                    In("khal"),
                    "list",
                    "--day-format",
                    "",
                    "--format",
                    "{uid}|{start-long-full}|{end-long-full}|{cancelled}",
                    LocalDatePattern.Iso.Format(from),
                    LocalDatePattern.Iso.Format(until)
                )
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('|'))
                .Select(fields => (fields[0], Time(fields[1]), Time(fields[2]), fields[3].Trim().Length > 0)),
        ];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static LocalDateTime Time(string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).GetValueOrThrow();

    private static string? Missing(string program) =>
        ForeignProgram.Succeeds(program, "--version")
            ? null
            : ForeignProgram.Without(program, "apt-get install " + program).Missing;

    private void Vdirsyncer(string what) => Run("vdirsyncer", "--config", In("vdirsyncer"), what);

    private string Run(string program, params string[] arguments) =>
        new ForeignProgram(program, arguments, WhyMissing).Output(
            [],
            new Dictionary<string, string>
            {
                ["XDG_DATA_HOME"] = folder,
                ["XDG_CACHE_HOME"] = folder,
                ["XDG_CONFIG_HOME"] = folder,
            }
        );

    private string In(string name) => Path.Combine(folder, name);
}
