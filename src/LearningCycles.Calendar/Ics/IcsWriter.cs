using System.Buffers;
using System.Text;
using LearningCycles.Calendar.Ics.Text;

namespace LearningCycles.Calendar.Ics;

/// <summary>Writes calendars as RFC 5545 text: UTF-8 without BOM, CRLF, lines of at most 75 octets. Same calendar, same bytes.</summary>
/// <remarks>
/// The order is fixed. Calendar: VERSION, PRODID, CALSCALE, METHOD, NAME, X-WR-CALNAME, DESCRIPTION, X-WR-CALDESC,
/// REFRESH-INTERVAL, X-PUBLISHED-TTL, SOURCE, COLOR, further properties, one VTIMEZONE per zone by its id, events, tasks,
/// free and busy times, further components.
/// Event: UID, DTSTAMP, SEQUENCE, DTSTART, DTEND or DURATION, SUMMARY, DESCRIPTION, LOCATION, CATEGORIES, STATUS, TRANSP,
/// X-MICROSOFT-CDO-BUSYSTATUS, CLASS, URL, CREATED, LAST-MODIFIED, PRIORITY, GEO, COLOR, ORGANIZER, ATTENDEE, further
/// properties, further components inside, alarms. Tasks alike.
/// Each VTIMEZONE comes from TZDB and is right in every year in which the calendar has an event in the zone.
/// </remarks>
/// <example>
/// <code>
/// IcsCalendar closures = new([new("labor@cole.example", stamp, IcsTime.On(new(2026, 9, 7)), null, "Labor Day")]);
/// foreach (var line in IcsWriter.ToText(closures).Split("\r\n").Skip(4).Take(6))
///     Console.WriteLine(line);
/// // BEGIN:VEVENT
/// // UID:labor@cole.example
/// // DTSTAMP:20260801T000000Z
/// // SEQUENCE:0
/// // DTSTART;VALUE=DATE:20260907
/// // DTEND;VALUE=DATE:20260908
/// </code>
/// </example>
public static class IcsWriter
{
    /// <summary>The media type to serve a file with: <c>text/calendar; charset=utf-8</c> (RFC 5545 §8.1).</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>Writes into a buffer, such as a PipeWriter.</summary>
    /// <exception cref="ArgumentException">
    /// An entry has a floating time, or the method is CANCEL and an entry is not cancelled, or names no organizer, whom
    /// RFC 5546 §3.2.5 wants there. Nothing is written then.
    /// </exception>
    public static void Write(IcsCalendar calendar, IBufferWriter<byte> output)
    {
        Guard.Against.Null(calendar);
        Guard.Against.Null(output);
        RefuseUncancelled(calendar);
        var zones = ZoneSpans.Of(calendar);
        var lines = new ContentLineWriter(output);
        CalendarText.Write(ref lines, calendar, zones);
        lines.Flush();
    }

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Write(IcsCalendar, IBufferWriter{byte})" />.</exception>
    public static void Write(IcsCalendar calendar, Stream output)
    {
        Guard.Against.Null(output);
        using var buffer = new StreamBuffer(output);
        Write(calendar, buffer);
        buffer.Flush();
    }

    /// <summary>The file's octets, to store or to serve with <see cref="MediaType" />.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Write(IcsCalendar, IBufferWriter{byte})" />.</exception>
    /// <example>
    /// <code>
    /// var file = IcsWriter.ToBytes(feed); // to store, or to send with IcsWriter.MediaType
    /// Console.WriteLine(IcsReader.Read(file).Calendar == feed ? "read back equal" : "something was lost");
    /// // read back equal
    /// </code>
    /// </example>
    public static byte[] ToBytes(IcsCalendar calendar)
    {
        using var buffers = new FullBuffers();
        Write(calendar, buffers);
        return buffers.ToArray();
    }

    /// <summary>The file as text. Save it as UTF-8 without BOM.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Write(IcsCalendar, IBufferWriter{byte})" />.</exception>
    public static string ToText(IcsCalendar calendar) => Encoding.UTF8.GetString(ToBytes(calendar));

    private static void RefuseUncancelled(IcsCalendar calendar)
    {
        if (calendar.Method != IcsMethod.Cancel)
            return;
        foreach (var item in calendar.Events)
            RefuseUncancelled(item, item.Status == IcsStatus.Cancelled, item.Status);
        foreach (var item in calendar.Todos)
            RefuseUncancelled(item, item.Status == IcsTodoStatus.Cancelled, item.Status);
    }

    private static void RefuseUncancelled<T>(IcsEntry item, bool isCancelled, T status)
    {
        if (!isCancelled)
            throw new ArgumentException(
                $"The method is CANCEL, but {item.Uid} is {status}.\nMaybe set its status to Cancelled and raise its sequence?",
                nameof(item)
            );
        if (item.Organizer is null)
            throw new ArgumentException(
                $"The method is CANCEL, but {item.Uid} has no organizer, and nobody else may cancel.\nMaybe IcsMethod.Publish, which the status Cancelled is enough for, or an organizer that names the publisher, such as new IcsOrganizer(\"https://coaching.cole.example\")?",
                nameof(item)
            );
    }
}
