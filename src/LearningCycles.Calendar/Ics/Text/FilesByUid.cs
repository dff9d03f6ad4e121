namespace LearningCycles.Calendar.Ics.Text;

/// <summary>A file for each UID and kind of component, in the order in which they come first (RFC 4791 §4.1).</summary>
internal static class FilesByUid
{
    internal static ValueList<IcsCalendar> Of(IcsCalendar calendar)
    {
        var empty = calendar with { Events = [], Todos = [], FreeBusy = [], Components = [] };
        var files = new List<IcsCalendar>();
        foreach (var group in calendar.Events.GroupBy(item => item.Uid, StringComparer.Ordinal))
            files.Add(empty with { Events = group.ToValueList() });
        foreach (var group in calendar.Todos.GroupBy(item => item.Uid, StringComparer.Ordinal))
            files.Add(empty with { Todos = group.ToValueList() });
        foreach (var group in calendar.FreeBusy.GroupBy(item => item.Uid, StringComparer.Ordinal))
            files.Add(empty with { FreeBusy = group.ToValueList() });
        var place = 0;
        foreach (var group in calendar.Components.GroupBy(component => (component.Name, Uid(component, place++))))
            files.Add(empty with { Components = group.ToValueList() });
        return files.ToValueList();
    }

    // A component without a UID stands alone.
    private static string Uid(IcsComponent component, int place)
    {
        foreach (var property in component.Properties)
        {
            if (property.Name is "UID")
                return property.Value;
        }
        return InvariantText.Of($"\0{place}");
    }
}
