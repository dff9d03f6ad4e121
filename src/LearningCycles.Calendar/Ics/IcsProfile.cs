using LearningCycles.Calendar.Ics.Text;

namespace LearningCycles.Calendar.Ics;

/// <summary>What a kind of reader wants of a file, as data. A host may make its own from one of these.</summary>
/// <remarks>
/// A profile makes files of a calendar; <see cref="IcsWriter" /> writes each:
/// <c>foreach (var file in IcsProfile.CalDav.FilesOf(calendar)) Store(file.Events[0].Uid, IcsWriter.ToBytes(file));</c>
/// </remarks>
/// <param name="Name">The name of the kind of reader.</param>
/// <example>
/// <code>
/// IcsCalendar closures = new([
///     new("labor@cole.example", stamp, IcsTime.On(new(2026, 9, 7)), null, "Labor Day"),
///     new("fall@cole.example", stamp, IcsTime.On(new(2026, 11, 23)), IcsTime.On(new(2026, 11, 28)), "Fall break")]);
///
/// foreach (var file in IcsProfile.CalDav.FilesOf(closures))
///     Console.WriteLine($"{file.Events[0].Uid}.ics");
/// // labor@cole.example.ics
/// // fall@cole.example.ics
/// </code>
/// </example>
public sealed record IcsProfile(string Name)
{
    /// <summary>Any reader, a feed or a file: the calendar as it is.</summary>
    public static IcsProfile General { get; } = new("general");

    /// <summary>
    /// Outlook for Windows and its subscriptions: METHOD:PUBLISH, without which it takes a file for an invitation or not at all; whole
    /// days marked in its own property; no alarms, which its subscriptions pass over.
    /// </summary>
    public static IcsProfile ClassicOutlook { get; } =
        new("classic Outlook")
        {
            DefaultMethod = IcsMethod.Publish,
            MarksWholeDays = true,
            HasAlarms = false,
        };

    /// <summary>
    /// Objects for a CalDAV server (RFC 4791 §4.1): a file for each UID and kind of component, none with a METHOD. What the calendar says of
    /// itself belongs to the collection and is left out.
    /// </summary>
    public static IcsProfile CalDav { get; } =
        new("CalDAV")
        {
            IsOneFilePerUid = true,
            HasMethod = false,
            DescribesCalendar = false,
        };

    /// <summary>Whether files have a METHOD.</summary>
    public bool HasMethod { get; init; } = true;

    /// <summary>The METHOD of a calendar that has none.</summary>
    public IcsMethod DefaultMethod
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Whether each UID has a file of its own: an entry with all that stand for single occurrences of it.</summary>
    public bool IsOneFilePerUid { get; init; }

    /// <summary>Whether name, description, refresh hint, source, colour and further properties of the calendar are in the files.</summary>
    public bool DescribesCalendar { get; init; } = true;

    /// <summary>Whether alarms are in the files.</summary>
    public bool HasAlarms { get; init; } = true;

    /// <summary>Whether events of whole days have X-MICROSOFT-CDO-ALLDAYEVENT:TRUE.</summary>
    public bool MarksWholeDays { get; init; }

    /// <summary>The files of a calendar for this reader, in the calendar's order: one, unless each UID has its own.</summary>
    /// <returns>The files. No files of a calendar without entries where each UID has its own.</returns>
    public ValueList<IcsCalendar> FilesOf(IcsCalendar calendar)
    {
        var whole = Adapted(Guard.Against.Null(calendar));
        return IsOneFilePerUid ? FilesByUid.Of(whole) : [whole];
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private IcsCalendar Adapted(IcsCalendar calendar)
    {
        if (!HasAlarms || MarksWholeDays)
            calendar = calendar with
            {
                Events = calendar.Events.Select(item => ProfiledEntry.Of(item, this)).ToValueList(),
                Todos = calendar.Todos.Select(item => ProfiledEntry.Of(item, this)).ToValueList(),
            };
        if (!DescribesCalendar)
            calendar = calendar with
            {
                Name = "",
                Description = "",
                RefreshInterval = null,
                Source = null,
                Color = "",
                Extra = [],
                PropertyParameters = calendar.PropertyParameters.Where(kept => kept.Property is "PRODID").ToValueList(),
            };
        return calendar with
        {
            Method =
                !HasMethod ? IcsMethod.None
                : calendar.Method == IcsMethod.None ? DefaultMethod
                : calendar.Method,
        };
    }
}
