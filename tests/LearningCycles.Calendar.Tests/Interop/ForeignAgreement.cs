using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>
/// Files of ours beside what is in them, given to programs that nobody here wrote. Each method answers with the differences,
/// one text for each file that has any.
/// </summary>
internal static class ForeignAgreement
{
    /// <summary>Files with what our reader finds in them.</summary>
    internal static IReadOnlyList<(string Path, IcsCalendar Calendar)> Read(IEnumerable<string> paths)
    {
        var all = new List<(string, IcsCalendar)>();
        foreach (var path in paths)
        {
            var reading = IcsReader.Read(File.ReadAllBytes(path));
            reading.Problems.Should().BeEmpty();
            all.Add((path, reading.Calendar));
        }
        return all;
    }

    /// <summary>Where an expander finds other occurrences in a span; by path.</summary>
    internal static IReadOnlyDictionary<string, string> Occurrences(
        string expander,
        IReadOnlyList<(string Path, IcsCalendar Calendar)> files,
        Interval span
    )
    {
        var found = ForeignExpanders.Expand(expander, files.Select(file => file.Path), span);
        var different = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, calendar) in files)
        {
            var ours = ForeignOccurrence.OfOurs(calendar, span);
            var (theirs, failure) = found[path];
            if (failure is not null || !ours.SequenceEqual(theirs))
                different.Add(
                    path,
                    $"{failure}\n  only here: {string.Join(", ", ours.Except(theirs).Take(3))}\n  only there: {string.Join(", ", theirs.Except(ours).Take(3))}\n{IcsWriter.ToText(calendar)}"
                );
        }
        return different;
    }

    /// <summary>Where vobject, which reads each file and writes it again, says something else than we did.</summary>
    internal static IReadOnlyList<string> Vobject(IReadOnlyList<(string Path, IcsCalendar Calendar)> files)
    {
        var folder = Directory.CreateTempSubdirectory("learningcycles-vobject-").FullName;
        try
        {
            var lost = new List<string>();
            var answers = ForeignTools.WrittenAgain(files.Select(file => file.Path), folder);
            answers.Should().HaveSameCount(files);
            for (var i = 0; i < files.Count; i++)
            {
                var (path, calendar) = files[i];
                if (answers[i].Length > 0)
                    lost.Add(answers[i] + "\n" + IcsWriter.ToText(calendar));
                else if (
                    KeptLines.Difference(calendar, File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(path)))) is
                    { Length: > 0 } difference
                )
                    lost.Add(path + "\n" + difference);
            }
            return lost;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Where khal, which imports each file into a calendar of its own, lists something else from one day until another.</summary>
    internal static IReadOnlyList<string> Khal(
        IReadOnlyList<(string Path, IcsCalendar Calendar)> files,
        LocalDate from,
        LocalDate until
    )
    {
        var different = new List<string>();
        foreach (var (path, calendar) in files)
        {
            using var khal = new KhalCalendar();
            khal.Import(path);
            var theirs = khal.List(from, until);
            var ours = KhalCalendar.Expected(calendar, from, until);
            if (!ours.SequenceEqual(theirs))
                different.Add(
                    $"{path}\n  only here: {string.Join(", ", ours.Except(theirs).Take(3))}\n  only there: {string.Join(", ", theirs.Except(ours).Take(3))}"
                );
        }
        return different;
    }

    /// <summary>Where Radicale, which is given each UID as an object of its own, gives back something else, alone or in its report.</summary>
    internal static async Task<IReadOnlyList<string>> Radicale(IEnumerable<IcsCalendar> calendars)
    {
        var different = new List<string>();
        using var server = new RadicaleServer();
        var number = 0;
        foreach (var calendar in calendars)
        {
            var folder = $"lee/{number++}/";
            await server.MakeCalendar(folder);
            var files = IcsProfile.CalDav.FilesOf(calendar);
            files.Should().NotBeEmpty();
            for (var i = 0; i < files.Count; i++)
            {
                var path = $"{folder}{i}.ics";
                await server.Put(path, IcsWriter.ToBytes(files[i]));
                if (KeptLines.Difference(files[i], await server.Get(path)) is { Length: > 0 } difference)
                    different.Add(path + "\n" + difference);
            }
            var told = (await server.Report(folder)).Select(KeptLines.Of).Select(Text).Order(StringComparer.Ordinal);
            if (!told.SequenceEqual(files.Select(KeptLines.Of).Select(Text).Order(StringComparer.Ordinal)))
                different.Add(
                    $"The report of {folder} tells other objects than were put:\n{string.Join("\n\n", told)}"
                );
        }
        return different;
    }

    /// <summary>Where Radicale, which is given each file as a whole calendar, tells other entries.</summary>
    internal static async Task<IReadOnlyList<string>> RadicaleUploads(
        IReadOnlyList<(string Path, IcsCalendar Calendar)> files
    )
    {
        var different = new List<string>();
        using var server = new RadicaleServer();
        for (var i = 0; i < files.Count; i++)
        {
            var (path, calendar) = files[i];
            var folder = $"lee/{i}/";
            await server.Put(folder, File.ReadAllBytes(path));
            var told = (await server.Report(folder)).SelectMany(Entries).Order(StringComparer.Ordinal).ToList();
            // Each object has a head of Radicale's own.
            var ours = KeptLines.Of(calendar).Skip(1).ToList();
            if (!told.SequenceEqual(ours))
                different.Add(
                    $"{path}\n  only here: {string.Join("\n\n", ours.Except(told).Take(3))}\n  only there: {string.Join("\n\n", told.Except(ours).Take(3))}"
                );
        }
        return different;
    }

    private static IEnumerable<string> Entries(byte[] utf8) => KeptLines.Of(utf8).Skip(1);

    private static string Text(IReadOnlyList<string> lines) => string.Join("\n\n", lines);
}
