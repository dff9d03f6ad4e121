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
    /// The tenants (<see cref="Publication.Tenant" />) whose sessions are not to be read: what we published ourselves,
    /// and the person has in that calendar, would stand in its own way. Empty for none.
    /// </summary>
    /// <exception cref="ArgumentException">A tenant is blank.</exception>
    public ValueList<string> ExceptTenants
    {
        get;
        init =>
            field = Guard
                .Against.Null(value)
                .Select(tenant => Guard.Against.NullOrWhiteSpace(tenant, nameof(ExceptTenants)))
                .ToValueList();
    } = [];

    internal bool Excepts(IcsEvent item) =>
        ExceptTenants.Any(tenant => item.Uid.EndsWith($"@{tenant}", StringComparison.Ordinal));

    /// <summary>What counts as busy beside what always does, and how many tenants are left out.</summary>
    public override string ToString() =>
        $"all-day events {(AllDayIsBusy ? "busy" : "free")}, tentative ones {(TentativeIsBusy ? "busy" : "free")}"
        + (ExceptTenants.Count == 0 ? "" : $", without {Counted.Of(ExceptTenants.Count, "tenant")}");
}
