using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Free and busy times while they are read.</summary>
internal sealed class FreeBusyDraft(ProblemList problems, int line)
{
    private readonly List<IcsBusyTime> times = [];
    private readonly List<IcsAttendee> attendees = [];
    private readonly List<IcsProperty> extra = [];
    private readonly List<IcsPropertyParameters> own = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private string uid = "";
    private string? url;
    private Instant? stamp;
    private Instant? start;
    private Instant? end;
    private IcsOrganizer? organizer;

    internal List<IcsComponent> Components { get; } = [];

    internal void Add(in ContentLine property)
    {
        var name = KeptText.Name(property.Name);
        if (name is "FREEBUSY")
        {
            Times(property);
            return;
        }
        if (name is "ATTENDEE")
        {
            if (AddressText.ReadAttendee(property) is { } attendee)
                attendees.Add(attendee);
            else
                Malformed(property, name, "an address such as mailto:ana@cole.example");
            return;
        }
        if (!PropertyNames.OfFreeBusy.Contains(name))
        {
            if (KeptText.Property(property) is { } kept)
                extra.Add(kept);
            return;
        }
        if (!seen.Add(name))
        {
            problems.Warn(
                IcsProblemCode.DuplicateProperty,
                property.Number,
                $"{name} stands a second time in this VFREEBUSY; the first one counts. Take one of the two out."
            );
            return;
        }
        Own(property, name);
    }

    internal IcsFreeBusy Finish()
    {
        if (stamp is null)
            problems.Warn(
                IcsProblemCode.MissingStamp,
                line,
                "The VFREEBUSY has no DTSTAMP; 1970 stands in. Give it a DTSTAMP in UTC."
            );
        if (start is not null && end is not null && end <= start)
        {
            problems.Warn(
                IcsProblemCode.EndNotAfterStart,
                line,
                InvariantText.Of($"The end {end} is not after the start {start}; the end is left out. Swap the two.")
            );
            end = null;
        }
        return new(UidOr(), stamp ?? Instant.FromUnixTimeSeconds(0), times.ToValueList(), start, end)
        {
            Organizer = organizer,
            Attendees = attendees.ToValueList(),
            Url = url,
            Extra = extra.ToValueList(),
            Components = Components.ToValueList(),
            PropertyParameters = own.Where(kept =>
                    kept.Property switch
                    {
                        "DTSTART" => start is not null,
                        "DTEND" => end is not null,
                        "URL" => url is not null,
                        _ => true,
                    }
                )
                .OrderBy(kept => kept.Property, StringComparer.Ordinal)
                .ToValueList(),
        };
    }

    private void Own(in ContentLine property, string name)
    {
        switch (name)
        {
            case "UID":
                uid = TextValue.Read(property.Value);
                break;
            case "URL":
                url = TextValue.ReadRaw(property.Value) is { Length: > 0 } address ? address : null;
                break;
            case "DTSTAMP":
                stamp = UtcValue.Read(property, problems);
                break;
            case "DTSTART":
                start = UtcValue.Read(property, problems);
                break;
            case "DTEND":
                end = UtcValue.Read(property, problems);
                break;
            case "ORGANIZER":
                organizer = AddressText.ReadOrganizer(property);
                if (organizer is null)
                    Malformed(property, name, "an address such as mailto:lee@cole.example");
                return;
            default:
                throw new InvalidOperationException($"No reading for {name}.");
        }
        var kept = KeptText.Parameters(property.Parameters, dropValue: true, dropZone: name is not ("UID" or "URL"));
        if (kept.Count > 0)
            own.Add(new(name, kept));
    }

    private void Times(in ContentLine property)
    {
        var kind = IcsBusyKind.Busy;
        ValueList<IcsParameter> kept = [];
        foreach (var parameter in KeptText.Parameters(property.Parameters, dropValue: true, dropZone: false))
        {
            if (FreeBusyText.KindOf(parameter) is { } known)
                kind = known;
            else
                kept = kept.Add(parameter);
        }
        var left = property.Value;
        while (!left.IsEmpty)
        {
            var comma = left.IndexOf((byte)',');
            var one = comma < 0 ? left : left[..comma];
            left = comma < 0 ? default : left[(comma + 1)..];
            if (TryPeriod(one, out var from, out var until))
                times.Add(new(from, until, kind) { Parameters = kept });
            else
                Malformed(
                    property,
                    "FREEBUSY",
                    $"a list of periods such as 20260907T143000Z/PT45M: \"{ShortText.Of(one)}\" is left out"
                );
        }
    }

    private static bool TryPeriod(ReadOnlySpan<byte> text, out Instant from, out Instant until)
    {
        from = until = default;
        var slash = text.IndexOf((byte)'/');
        if (slash < 0 || !TimeValue.TryRead(text[..slash], out var first) || first.Kind != WrittenKind.Utc)
            return false;
        from = first.Instant;
        var rest = text[(slash + 1)..];
        if (TimeValue.TryRead(rest, out var last) && last.Kind == WrittenKind.Utc)
        {
            until = last.Instant;
        }
        else
        {
            if (!TimeValue.TryDuration(rest, out var length))
                return false;
            var second = from.ToUnixTimeSeconds() + (length.AllDays * 86400) + length.AllSeconds;
            if (!TimeGuards.IsInRange(second))
                return false;
            until = Instant.FromUnixTimeSeconds(second);
        }
        return until > from;
    }

    private string UidOr()
    {
        if (!string.IsNullOrWhiteSpace(uid))
            return uid;
        var made = ContentUid.Of(InvariantText.Of($"{organizer}\n{start}\n{end}\n{times.ToValueList()}"));
        problems.Warn(
            IcsProblemCode.MissingUid,
            line,
            $"The VFREEBUSY has no UID; {made} is made from its times, so it changes with them. Give it a lasting UID."
        );
        return made;
    }

    private void Malformed(in ContentLine property, string name, string expected) =>
        problems.Warn(
            IcsProblemCode.MalformedValue,
            property.Number,
            $"{name} \"{ShortText.Of(property.Value)}\" is not {expected}."
        );
}
