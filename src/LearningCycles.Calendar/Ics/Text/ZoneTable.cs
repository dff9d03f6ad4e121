using System.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>The zone names of one file, each looked up once.</summary>
internal sealed class ZoneTable
{
    private readonly Dictionary<string, ZoneName> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> locations = new(StringComparer.Ordinal);
    private byte[] lastOctets = [];
    private ZoneName? last;
    private bool floatingIsTold;

    /// <summary>The zone of X-WR-TIMEZONE, in which floating times are read.</summary>
    internal DateTimeZone? Fallback { get; set; }

    /// <summary>The entry of a TZID parameter's value.</summary>
    internal ZoneName Of(ReadOnlySpan<byte> tzid)
    {
        if (last is not null && tzid.SequenceEqual(lastOctets))
            return last;
        var name = TextValue.ReadRaw(ParameterText.Unquoted(tzid)).Trim();
        if (!names.TryGetValue(name, out var found))
            names.Add(name, found = new(name, ZoneNames.Find(name)));
        lastOctets = tzid.ToArray();
        last = found;
        return found;
    }

    /// <summary>What a VTIMEZONE says of itself: its name, and the IANA name that some producers add.</summary>
    internal void Describe(string tzid, string location) => locations.TryAdd(tzid, location);

    /// <summary>The zone of a local time once the whole file is known; null if there is none.</summary>
    internal DateTimeZone? Zone(ZoneName? name, int line, ProblemList problems)
    {
        if (name is null)
        {
            TellFloating(line, problems);
            return Fallback;
        }
        if (name.Zone is not null)
            return name.Zone;
        if (locations.TryGetValue(name.Name, out var location) && ZoneNames.Find(location) is { } zone)
            return name.Zone = zone;
        if (!name.IsTold)
        {
            name.IsTold = true;
            problems.Warn(
                IcsProblemCode.UnknownZone,
                line,
                Fallback is null
                    ? $"No time zone \"{ShortText.Of(name.Name)}\" is known; its times stay in no zone. Ask for an IANA name such as America/Denver."
                    : $"No time zone \"{ShortText.Of(name.Name)}\" is known; its times are read in {Fallback.Id}, the zone of the calendar. Ask for an IANA name."
            );
        }
        return Fallback;
    }

    private void TellFloating(int line, ProblemList problems)
    {
        if (floatingIsTold)
            return;
        floatingIsTold = true;
        problems.Warn(
            IcsProblemCode.FloatingTime,
            line,
            Fallback is null
                ? "Times without a zone, of which this is the first, stay in no zone. Say in which zone they are meant before using them."
                : $"Times without a zone, of which this is the first, are read in {Fallback.Id}, the zone of the calendar (X-WR-TIMEZONE)."
        );
    }
}

/// <summary>A zone name of a file, and the zone it means if we know it.</summary>
internal sealed class ZoneName(string name, DateTimeZone? zone)
{
    internal string Name { get; } = name;

    internal DateTimeZone? Zone { get; set; } = zone;

    internal bool IsTold { get; set; }
}
