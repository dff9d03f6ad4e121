using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>The calendar's own properties while they are read. The first value of each counts.</summary>
internal sealed class CalendarDraft(ZoneTable zones, ProblemList problems)
{
    private readonly List<IcsProperty> extra = [];
    private readonly List<IcsPropertyParameters> own = [];
    private string? productId;
    private string? name;
    private string? otherName;
    private string? description;
    private string? otherDescription;
    private IcsMethod method;
    private string? source;
    private string? color;
    private Duration? refresh;
    private Duration? otherRefresh;

    internal List<IcsComponent> Components { get; } = [];

    internal void Add(in ContentLine line)
    {
        if (line.Is("PRODID"u8))
            Text(line, ref productId);
        else if (line.Is("NAME"u8))
            Text(line, ref name);
        else if (line.Is("X-WR-CALNAME"u8))
            Text(line, ref otherName);
        else if (line.Is("DESCRIPTION"u8))
            Text(line, ref description);
        else if (line.Is("X-WR-CALDESC"u8))
            Text(line, ref otherDescription);
        else if (line.Is("COLOR"u8))
            Text(line, ref color);
        else if (line.Is("SOURCE"u8))
            Source(line);
        else if (line.Is("METHOD"u8))
            Method(line);
        else if (line.Is("CALSCALE"u8))
            Scale(line);
        else if (line.Is("REFRESH-INTERVAL"u8))
            Refresh(line, ref refresh);
        else if (line.Is("X-PUBLISHED-TTL"u8))
            Refresh(line, ref otherRefresh);
        else if (!line.Is("VERSION"u8))
            Other(line);
    }

    internal List<IcsFreeBusy> FreeBusy { get; } = [];

    internal IcsCalendar Finish(ValueList<IcsEvent> events, ValueList<IcsTodo> todos)
    {
        var shownName = (string.IsNullOrEmpty(name) ? otherName : name) ?? "";
        var shownDescription = (string.IsNullOrEmpty(description) ? otherDescription : description) ?? "";
        return IcsCalendar.OfUnique(events, todos) with
        {
            FreeBusy = FreeBusy.ToValueList(),
            Source = source,
            Color = color ?? "",
            ProductId = string.IsNullOrWhiteSpace(productId) ? IcsCalendar.DefaultProductId : productId,
            Name = shownName,
            Description = shownDescription,
            Method = method,
            RefreshInterval = refresh ?? otherRefresh,
            Extra = extra.ToValueList(),
            Components = Components.ToValueList(),
            // Parameters of a property that says nothing have nothing to stand on.
            PropertyParameters = own.Where(kept =>
                    kept.Property switch
                    {
                        "NAME" or "X-WR-CALNAME" => shownName.Length > 0,
                        "DESCRIPTION" or "X-WR-CALDESC" => shownDescription.Length > 0,
                        "SOURCE" => source is not null,
                        "COLOR" => !string.IsNullOrEmpty(color),
                        _ => true,
                    }
                )
                .OrderBy(kept => kept.Property, StringComparer.Ordinal)
                .ToValueList(),
        };
    }

    private void Text(in ContentLine line, ref string? text)
    {
        if (text is not null)
            return;
        text = TextValue.Read(line.Value);
        KeepParameters(line);
    }

    private void Source(in ContentLine line)
    {
        if (source is not null || TextValue.ReadRaw(line.Value) is not { Length: > 0 } address)
            return;
        source = address;
        KeepParameters(line);
    }

    private void KeepParameters(in ContentLine line)
    {
        var kept = KeptText.Parameters(line.Parameters, dropValue: true, dropZone: false);
        if (kept.Count > 0)
            own.Add(new(KeptText.Name(line.Name), kept));
    }

    private void Method(in ContentLine line)
    {
        var value = line.Value.Trim((byte)' ');
        if (System.Text.Ascii.EqualsIgnoreCase(value, "PUBLISH"u8))
            method = IcsMethod.Publish;
        else if (System.Text.Ascii.EqualsIgnoreCase(value, "CANCEL"u8))
            method = IcsMethod.Cancel;
        else if (!value.IsEmpty)
            problems.Warn(
                IcsProblemCode.UnsupportedMethod,
                line.Number,
                $"METHOD {ShortText.Of(value)} is left out; the events are read all the same. Publish calendars with METHOD:PUBLISH or none."
            );
    }

    private void Scale(in ContentLine line)
    {
        var value = line.Value.Trim((byte)' ');
        if (!value.IsEmpty && !System.Text.Ascii.EqualsIgnoreCase(value, "GREGORIAN"u8))
            problems.Warn(
                IcsProblemCode.UnsupportedScale,
                line.Number,
                $"The calendar scale {ShortText.Of(value)} is not known; dates are read as Gregorian. Check them against the source."
            );
    }

    private void Refresh(in ContentLine line, ref Duration? interval)
    {
        if (TimeValue.TryDuration(line.Value, out var duration))
        {
            var minutes = ((duration.AllDays * 86400) + duration.AllSeconds) / 60;
            if (minutes is >= 1 and <= WrittenDuration.MostDays * 24 * 60)
            {
                interval ??= Duration.FromMinutes(minutes);
                return;
            }
        }
        problems.Warn(
            IcsProblemCode.MalformedDuration,
            line.Number,
            $"{KeptText.Name(line.Name)} \"{ShortText.Of(line.Value)}\" is no duration of a minute or more, or longer than any calendar, and is left out. Write PT60M."
        );
    }

    private void Other(in ContentLine line)
    {
        if (KeptText.Property(line) is not { } kept)
            return;
        extra.Add(kept);
        if (line.Is("X-WR-TIMEZONE"u8))
            zones.Fallback ??= ZoneNames.Find(kept.Value);
    }
}
