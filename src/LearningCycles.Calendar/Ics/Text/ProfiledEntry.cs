namespace LearningCycles.Calendar.Ics.Text;

/// <summary>An entry as a kind of reader wants it.</summary>
internal static class ProfiledEntry
{
    private static readonly IcsProperty WholeDay = new("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE");

    internal static IcsEvent Of(IcsEvent item, IcsProfile profile)
    {
        if (!profile.HasAlarms && HasAlarms(item))
            item = item with { Alarms = [], Components = WithoutAlarms(item) };
        if (profile.MarksWholeDays && item.Start is IcsTime.Day && !IsMarked(item))
            item = item with { Extra = item.Extra.Add(WholeDay) };
        return item;
    }

    internal static IcsTodo Of(IcsTodo item, IcsProfile profile) =>
        profile.HasAlarms || !HasAlarms(item) ? item : item with { Alarms = [], Components = WithoutAlarms(item) };

    private static bool HasAlarms(IcsEntry item) => item.Alarms.Count > 0 || item.Components.Count > 0;

    // One that is kept as it stands is an alarm too.
    private static ValueList<IcsComponent> WithoutAlarms(IcsEntry item) =>
        item.Components.Where(component => component.Name is not "VALARM").ToValueList();

    private static bool IsMarked(IcsEvent item) =>
        item.Extra.Any(property => string.Equals(property.Name, WholeDay.Name, StringComparison.Ordinal));
}
