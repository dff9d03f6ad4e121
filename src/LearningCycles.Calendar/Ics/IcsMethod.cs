namespace LearningCycles.Calendar.Ics;

/// <summary>What a calendar asks of its receiver (RFC 5546 §1.4). REQUEST, ADD and the like are left out: feeds and files break with them.</summary>
public enum IcsMethod
{
    /// <summary>Nothing: no METHOD is written, as a calendar server's stored objects need it (RFC 4791 §4.1).</summary>
    None,

    /// <summary><c>PUBLISH</c>: here is the calendar. For files and feeds.</summary>
    Publish,

    /// <summary>
    /// <c>CANCEL</c>: these events no longer take place. Every one is then <see cref="IcsStatus.Cancelled" /> and names its
    /// organizer, for only an organizer may cancel (RFC 5546 §3.2.5). Where nobody invites anybody, the publisher's own address stands
    /// there, or <see cref="Publish" /> with the status does as well.
    /// </summary>
    Cancel,
}
