namespace LearningCycles.Calendar.Ics.Text;

/// <summary>The properties that an event holds typed; a flag each, to see which came already.</summary>
[Flags]
internal enum EventField
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
}

internal static class EventFields
{
    internal static EventField Of(in ContentLine line) =>
        line.Name.Length switch
        {
            3 => line.Is("UID"u8) ? EventField.Uid
            : line.Is("URL"u8) ? EventField.Url
            : EventField.Other,
            5 => line.Is("DTEND"u8) ? EventField.End
            : line.Is("CLASS"u8) ? EventField.Classification
            : EventField.Other,
            6 => line.Is("STATUS"u8) ? EventField.Status
            : line.Is("TRANSP"u8) ? EventField.Transparency
            : EventField.Other,
            7 => line.Is("DTSTART"u8) ? EventField.Start
            : line.Is("DTSTAMP"u8) ? EventField.Stamp
            : line.Is("SUMMARY"u8) ? EventField.Summary
            : line.Is("CREATED"u8) ? EventField.Created
            : EventField.Other,
            8 => line.Is("SEQUENCE"u8) ? EventField.Sequence
            : line.Is("LOCATION"u8) ? EventField.Location
            : line.Is("DURATION"u8) ? EventField.Duration
            : EventField.Other,
            10 => line.Is("CATEGORIES"u8) ? EventField.Categories : EventField.Other,
            11 => line.Is("DESCRIPTION"u8) ? EventField.Description : EventField.Other,
            13 => line.Is("LAST-MODIFIED"u8) ? EventField.LastModified : EventField.Other,
            _ => EventField.Other,
        };
}
