using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Reads the value of each property.</summary>
internal sealed partial class EntryDraft
{
    private DraftTime ReadTime(in ContentLine property)
    {
        if (!TimeValue.TryRead(property.Value, out var time))
        {
            problems.Warn(
                IcsProblemCode.MalformedTime,
                property.Number,
                $"{KeptText.Name(property.Name)} \"{ShortText.Of(property.Value)}\" is no date or time and is left out. Write 20260907, 20260907T083000 or 20260907T143000Z."
            );
            return default;
        }
        ZoneName? zone = null;
        var parameters = property.Parameters;
        if (parameters.IsEmpty)
            return new(time, null, property.Number);
        // What nearly every time has.
        if (time.Kind == WrittenKind.Local && parameters.StartsWith("TZID="u8) && parameters.IndexOf((byte)';') < 0)
            return new(time, zones.Of(parameters[5..]), property.Number);
        var each = new ParameterText(property.Parameters);
        while (each.MoveNext())
        {
            if (time.Kind == WrittenKind.Local && each.Is("TZID"u8))
                zone = zones.Of(each.Values);
            else if (
                time.Kind != WrittenKind.Date
                && each.Is("VALUE"u8)
                && Ascii.EqualsIgnoreCase(each.Values, "DATE"u8)
            )
            {
                time = new(WrittenKind.Date, time.Local.Date.AtMidnight());
                problems.Warn(
                    IcsProblemCode.MalformedTime,
                    property.Number,
                    $"{KeptText.Name(property.Name)} \"{ShortText.Of(property.Value)}\" is said to be a date; its time of day is left out. Write the date alone, or take VALUE=DATE out."
                );
            }
        }
        return new(time, zone, property.Number);
    }

    // Most entries of a file have one stamp: it is read once.
    private Instant? ReadUtc(in ContentLine property)
    {
        if (property.Value.Length != 16 || property.Value[^1] != 'Z')
            return UtcValue.Read(property, problems);
        var octets = MemoryMarshal.Read<UInt128>(property.Value);
        if (octets == lastUtcOctets)
            return lastUtc;
        var read = UtcValue.Read(property, problems);
        if (read is not null)
            (lastUtcOctets, lastUtc) = (octets, read);
        return read;
    }

    private void ReadDuration(in ContentLine property)
    {
        if (TimeValue.TryDuration(property.Value, out var read))
            duration = read;
        else
            problems.Warn(
                IcsProblemCode.MalformedDuration,
                property.Number,
                $"DURATION \"{ShortText.Of(property.Value)}\" is no duration and is left out. Write PT45M, PT1H30M or P1D."
            );
    }

    private void ReadCategories(in ContentLine property)
    {
        var read =
            shared.Find<ValueList<string>>(property, SharedKind.Categories, out var place)
            ?? shared.Keep(property, place, TextValue.ReadList(property.Value));
        categories = categories.Count == 0 ? read : categories.AddRange(read);
    }

    private void ReadOrganizer(in ContentLine property)
    {
        organizer =
            shared.Find<IcsOrganizer>(property, SharedKind.Organizer, out var place)
            ?? (AddressText.ReadOrganizer(property) is { } read ? shared.Keep(property, place, read) : null);
        if (organizer is null)
            Malformed(property, "an address such as mailto:lee@cole.example; it is left out");
    }

    private void ReadAttendee(in ContentLine property)
    {
        // Kept as a list, which is what most events need: they have one attendee.
        var attendee =
            shared.Find<ValueList<IcsAttendee>>(property, SharedKind.Attendee, out var place)
            ?? (
                AddressText.ReadAttendee(property) is { } read
                    ? shared.Keep<ValueList<IcsAttendee>>(property, place, [read])
                    : null
            );
        if (attendee is not null && firstAttendee is null)
            firstAttendee = attendee;
        else if (attendee is not null)
            moreAttendees.Add(attendee[0]);
        else
            Malformed(property, "an address such as mailto:ana@cole.example; it is left out");
    }

    private int? ReadNumber(in ContentLine property, int most)
    {
        var digits = property.Value.Trim((byte)' ');
        if (
            digits.Length is > 0 and <= 9
            && digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
            && TimeValue.Number(digits) is var number
            && number <= most
        )
            return number;
        Malformed(property, InvariantText.Of($"a whole number of 0 to {most}; it is left out"));
        return null;
    }

    private void ReadGeo(in ContentLine property)
    {
        var text = Encoding.UTF8.GetString(property.Value);
        // Some producers escape the semicolon, or write a comma.
        var parts = text.Replace("\\", "", StringComparison.Ordinal).Split(';', ',');
        if (
            parts.Length == 2
            && TryDegrees(parts[0], 90, out var latitude)
            && TryDegrees(parts[1], 180, out var longitude)
        )
            geo = new(latitude, longitude);
        else
            Malformed(property, "a latitude and a longitude such as 39.7;-105.0; it is left out");
    }

    private static bool TryDegrees(string text, int most, out decimal degrees) =>
        decimal.TryParse(
            text.Trim(),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out degrees
        )
        && Math.Abs(degrees) <= most;

    private void ReadSequence(in ContentLine property)
    {
        var digits = property.Value.Trim((byte)' ');
        if (digits.Length is > 0 and <= 9 && digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
            sequence = TimeValue.Number(digits);
        else if (
            !System.Buffers.Text.Utf8Parser.TryParse(digits, out sequence, out var read)
            || read != digits.Length
            || sequence < 0
        )
        {
            sequence = 0;
            Malformed(property, "a whole number; 0 is taken");
        }
    }

    private void ReadStatus(in ContentLine property)
    {
        var value = property.Value.Trim((byte)' ');
        if (isTodo)
        {
            ReadTodoStatus(property, value);
            return;
        }
        if (Ascii.EqualsIgnoreCase(value, "CANCELLED"u8) || Ascii.EqualsIgnoreCase(value, "CANCELED"u8))
            status = IcsStatus.Cancelled;
        else if (Ascii.EqualsIgnoreCase(value, "TENTATIVE"u8))
            status = IcsStatus.Tentative;
        else if (!value.IsEmpty && !Ascii.EqualsIgnoreCase(value, "CONFIRMED"u8))
            Malformed(property, "CONFIRMED, TENTATIVE or CANCELLED; CONFIRMED is taken");
    }

    private void ReadTodoStatus(in ContentLine property, ReadOnlySpan<byte> value)
    {
        if (Ascii.EqualsIgnoreCase(value, "NEEDS-ACTION"u8))
            todoStatus = IcsTodoStatus.NeedsAction;
        else if (Ascii.EqualsIgnoreCase(value, "IN-PROCESS"u8))
            todoStatus = IcsTodoStatus.InProcess;
        else if (Ascii.EqualsIgnoreCase(value, "COMPLETED"u8))
            todoStatus = IcsTodoStatus.Completed;
        else if (Ascii.EqualsIgnoreCase(value, "CANCELLED"u8) || Ascii.EqualsIgnoreCase(value, "CANCELED"u8))
            todoStatus = IcsTodoStatus.Cancelled;
        else if (!value.IsEmpty)
            Malformed(property, "NEEDS-ACTION, IN-PROCESS, COMPLETED or CANCELLED; it is left out");
    }

    private void ReadTransparency(in ContentLine property)
    {
        var value = property.Value.Trim((byte)' ');
        if (Ascii.EqualsIgnoreCase(value, "TRANSPARENT"u8))
            transparency = IcsTransparency.Transparent;
        else if (!value.IsEmpty && !Ascii.EqualsIgnoreCase(value, "OPAQUE"u8))
            Malformed(property, "OPAQUE or TRANSPARENT; OPAQUE is taken");
    }

    private void ReadClassification(in ContentLine property)
    {
        var value = property.Value.Trim((byte)' ');
        if (value.IsEmpty || Ascii.EqualsIgnoreCase(value, "PUBLIC"u8))
            return;
        classification = Ascii.EqualsIgnoreCase(value, "CONFIDENTIAL"u8)
            ? IcsClassification.Confidential
            : IcsClassification.Private;
        if (classification == IcsClassification.Private && !Ascii.EqualsIgnoreCase(value, "PRIVATE"u8))
            Malformed(property, "PUBLIC, PRIVATE or CONFIDENTIAL; PRIVATE is taken, as RFC 5545 §3.8.1.3 asks");
    }

    private void Malformed(in ContentLine property, string expected) =>
        problems.Warn(
            IcsProblemCode.MalformedValue,
            property.Number,
            $"{KeptText.Name(property.Name)} \"{ShortText.Of(property.Value)}\" is not {expected}."
        );
}
