using LearningCycles.Calendar.Ics;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>What a calendar says in an order of its own: each entry with its lines, without zones, which are ours to write.</summary>
internal static class KeptLines
{
    /// <summary>What our reader finds in octets that somebody else wrote.</summary>
    internal static IReadOnlyList<string> Of(byte[] utf8)
    {
        var reading = IcsReader.Read(utf8);
        reading.Problems.Should().BeEmpty();
        return Of(reading.Calendar);
    }

    /// <summary>What octets that somebody else wrote say otherwise than a calendar; empty if nothing.</summary>
    internal static string Difference(IcsCalendar calendar, byte[] utf8)
    {
        var ours = Of(calendar);
        var theirs = Of(utf8);
        return ours.SequenceEqual(theirs)
            ? ""
            : $"only here:\n{string.Join("\n\n", ours.Except(theirs))}\nonly there:\n{string.Join("\n\n", theirs.Except(ours))}";
    }

    internal static IReadOnlyList<string> Of(IcsCalendar calendar)
    {
        var header = new List<string>();
        var entries = new List<string>();
        List<string>? entry = null;
        var depth = 0;
        var text = IcsWriter.ToText(calendar).Replace("\r\n ", "", StringComparison.Ordinal);
        foreach (var line in text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("BEGIN:", StringComparison.Ordinal) && ++depth == 2)
                entry = [];
            (entry ?? header).Add(line);
            if (!line.StartsWith("END:", StringComparison.Ordinal) || --depth != 1)
                continue;
            if (entry![0] != "BEGIN:VTIMEZONE")
                entries.Add(InOrder(entry));
            entry = null;
        }
        return [InOrder(header), .. entries.Order(StringComparer.Ordinal)];
    }

    private static string InOrder(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
