using LearningCycles.Calendar.Ics;

namespace LearningCycles.Calendar.Exchange;

/// <summary>What of a person's calendar a host takes for busy. What nobody chose otherwise is what RFC 5545 means.</summary>
public sealed record BusyChoices
{
    /// <summary>All that RFC 5545 calls busy: all-day events and tentative ones too.</summary>
    public static BusyChoices Default { get; } = new();

    /// <summary>Whether an all-day event that says OPAQUE, or nothing, takes the whole day. Some calendars say so of birthdays.</summary>
    public bool AllDayIsBusy { get; init; } = true;

    /// <summary>Whether a TENTATIVE event, and a BUSY-TENTATIVE time, is busy.</summary>
    public bool TentativeIsBusy { get; init; } = true;

    /// <summary>
    /// How the UIDs of events begin that are not to be read, such as those of sessions that we published and the person
    /// has in that calendar: they would stand in their own way. Empty for none.
    /// </summary>
    /// <exception cref="ArgumentException">A text is blank, and so every UID would begin with it.</exception>
    public ValueList<string> ExceptUids
    {
        get;
        init =>
            field = Guard
                .Against.Null(value)
                .Select(text => Guard.Against.NullOrWhiteSpace(text, nameof(ExceptUids)))
                .ToValueList();
    } = [];

    internal bool Excepts(IcsEvent item) => ExceptUids.Any(text => item.Uid.StartsWith(text, StringComparison.Ordinal));
}
