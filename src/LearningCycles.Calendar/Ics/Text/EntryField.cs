namespace LearningCycles.Calendar.Ics.Text;

/// <summary>The properties that an entry holds typed; a flag each, to see which came already.</summary>
[Flags]
internal enum EntryField
{
    Other = 0,
    Uid = 1 << 0,
    Stamp = 1 << 1,
    Sequence = 1 << 2,
    Start = 1 << 3,
    End = 1 << 4,
    Duration = 1 << 5,
    Summary = 1 << 6,
    Description = 1 << 7,
    Location = 1 << 8,
    Categories = 1 << 9,
    Status = 1 << 10,
    Transparency = 1 << 11,
    Classification = 1 << 12,
    Url = 1 << 13,
    Created = 1 << 14,
    LastModified = 1 << 15,
    Priority = 1 << 16,
    Geo = 1 << 17,
    Color = 1 << 18,
    Organizer = 1 << 19,
    Attendee = 1 << 20,
    Completed = 1 << 21,
    PercentComplete = 1 << 22,
}

internal static class EntryFields
{
    private const int LongestName = 16;

    /// <summary>Which property it is. Nearly all producers write capitals, so those are looked at first.</summary>
    internal static EntryField Of(ReadOnlySpan<byte> name, bool isTodo)
    {
        if (Shared(name) is not EntryField.Other and var field)
            return field;
        if ((isTodo ? OfTodo(name) : OfEvent(name)) is not EntryField.Other and var own)
            return own;
        if (name.Length > LongestName || name.IndexOfAnyInRange((byte)'a', (byte)'z') < 0)
            return EntryField.Other;
        Span<byte> capitals = stackalloc byte[LongestName];
        System.Text.Ascii.ToUpper(name, capitals, out var length);
        return Of(capitals[..length], isTodo);
    }

    private static EntryField OfEvent(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("DTEND"u8) ? EntryField.End
        : name.SequenceEqual("TRANSP"u8) ? EntryField.Transparency
        : EntryField.Other;

    private static EntryField OfTodo(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("DUE"u8) ? EntryField.End
        : name.SequenceEqual("COMPLETED"u8) ? EntryField.Completed
        : name.SequenceEqual("PERCENT-COMPLETE"u8) ? EntryField.PercentComplete
        : EntryField.Other;

    private static EntryField Shared(ReadOnlySpan<byte> name) =>
        name.Length switch
        {
            3 => name.SequenceEqual("UID"u8) ? EntryField.Uid
            : name.SequenceEqual("URL"u8) ? EntryField.Url
            : name.SequenceEqual("GEO"u8) ? EntryField.Geo
            : EntryField.Other,
            5 => name.SequenceEqual("CLASS"u8) ? EntryField.Classification
            : name.SequenceEqual("COLOR"u8) ? EntryField.Color
            : EntryField.Other,
            6 => name.SequenceEqual("STATUS"u8) ? EntryField.Status : EntryField.Other,
            7 => name.SequenceEqual("DTSTART"u8) ? EntryField.Start
            : name.SequenceEqual("DTSTAMP"u8) ? EntryField.Stamp
            : name.SequenceEqual("SUMMARY"u8) ? EntryField.Summary
            : name.SequenceEqual("CREATED"u8) ? EntryField.Created
            : EntryField.Other,
            8 => name.SequenceEqual("SEQUENCE"u8) ? EntryField.Sequence
            : name.SequenceEqual("LOCATION"u8) ? EntryField.Location
            : name.SequenceEqual("ATTENDEE"u8) ? EntryField.Attendee
            : name.SequenceEqual("DURATION"u8) ? EntryField.Duration
            : name.SequenceEqual("PRIORITY"u8) ? EntryField.Priority
            : EntryField.Other,
            9 => name.SequenceEqual("ORGANIZER"u8) ? EntryField.Organizer : EntryField.Other,
            10 => name.SequenceEqual("CATEGORIES"u8) ? EntryField.Categories : EntryField.Other,
            11 => name.SequenceEqual("DESCRIPTION"u8) ? EntryField.Description : EntryField.Other,
            13 => name.SequenceEqual("LAST-MODIFIED"u8) ? EntryField.LastModified : EntryField.Other,
            _ => EntryField.Other,
        };
}
