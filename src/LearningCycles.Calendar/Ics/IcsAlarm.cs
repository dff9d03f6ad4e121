using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics;

/// <summary>A reminder: VALARM (RFC 5545 §3.6.6). Immutable; equal by content.</summary>
/// <remarks>
/// Subscriptions in Google and Outlook pass alarms over. An alarm of a file that does something else, or lacks what its
/// action needs, is kept as it stands among <see cref="IcsEntry.Components" />.
/// </remarks>
/// <example>
/// <code>
/// var alarm = IcsAlarm.Display(IcsTrigger.FromStart(Period.FromMinutes(-15)), "1:1 with Lee");
/// IcsEvent meeting = new("1a2b@cole.example", stamp, IcsTime.At(Instant.FromUtc(2026, 9, 8, 15, 10)), null, "1:1")
/// {
///     Alarms = [alarm.Repeated(times: 2, Period.FromMinutes(5))],
/// };
/// var lines = IcsWriter.ToText(new([meeting])).Split("\r\n");
/// foreach (var line in lines.SkipWhile(line => line != "BEGIN:VALARM").Take(6))
///     Console.WriteLine(line);
/// // BEGIN:VALARM
/// // ACTION:DISPLAY
/// // TRIGGER:-PT15M
/// // DESCRIPTION:1:1 with Lee
/// // REPEAT:2
/// // DURATION:PT5M
/// </code>
/// </example>
public sealed record IcsAlarm
{
    private const int MostRepetitions = 999_999_999;

    private IcsAlarm(IcsAlarmAction action, IcsTrigger trigger)
    {
        Action = action;
        Trigger = Guard.Against.Null(trigger);
    }

    /// <summary>What it does.</summary>
    public IcsAlarmAction Action { get; }

    /// <summary>When it goes off.</summary>
    public IcsTrigger Trigger { get; }

    /// <summary>What it shows, or the text of the mail.</summary>
    public string Description { get; private init; } = "";

    /// <summary>The subject of the mail.</summary>
    public string Summary { get; private init; } = "";

    /// <summary>Who gets the mail.</summary>
    public ValueList<IcsAttendee> Attendees { get; private init; } = [];

    /// <summary>How often it goes off again: REPEAT (RFC 5545 §3.8.6.2). Set with <see cref="Repeated" />.</summary>
    public int Repeat { get; private init; }

    /// <summary>The pause before each repetition; null where there is none.</summary>
    public Period? Interval { get; private init; }

    /// <summary>Further properties, such as ATTACH or UID, as they stand in the file, in their order.</summary>
    /// <exception cref="ArgumentException">A property is one that the alarm holds itself, such as TRIGGER.</exception>
    public ValueList<IcsProperty> Extra
    {
        get;
        init => field = TextGuards.NotOwn(value, PropertyNames.OfAlarm);
    } = [];

    /// <summary>An alarm that shows a text.</summary>
    /// <param name="trigger">When it goes off.</param>
    /// <param name="description">What it shows.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static IcsAlarm Display(IcsTrigger trigger, string description) =>
        new(IcsAlarmAction.Display, trigger) { Description = Needed(description, nameof(description)) };

    /// <summary>An alarm that makes a sound. Which one is a property ATTACH among <see cref="Extra" />.</summary>
    public static IcsAlarm Audio(IcsTrigger trigger) => new(IcsAlarmAction.Audio, trigger);

    /// <summary>An alarm that sends a mail.</summary>
    /// <param name="trigger">When it goes off.</param>
    /// <param name="summary">The subject.</param>
    /// <param name="description">The text.</param>
    /// <param name="attendees">Who gets it.</param>
    /// <exception cref="ArgumentException">Subject or text is empty, or nobody gets the mail.</exception>
    public static IcsAlarm Email(
        IcsTrigger trigger,
        string summary,
        string description,
        ValueList<IcsAttendee> attendees
    ) =>
        new(IcsAlarmAction.Email, trigger)
        {
            Summary = Needed(summary, nameof(summary)),
            Description = Needed(description, nameof(description)),
            Attendees =
                Guard.Against.Null(attendees).Count > 0
                    ? attendees
                    : throw new ArgumentException(
                        "A mail without a receiver is never read.\nMaybe IcsAlarm.Display was meant?",
                        nameof(attendees)
                    ),
        };

    /// <summary>The alarm, going off again.</summary>
    /// <param name="times">How often, beside the first time; at least 1.</param>
    /// <param name="interval">The pause before each: weeks, days, hours, minutes and seconds, above zero.</param>
    /// <exception cref="ArgumentException">The number is below 1, or the pause is not above zero or has other units.</exception>
    public IcsAlarm Repeated(int times, Period interval) =>
        this with
        {
            Repeat = Guard.Against.OutOfBounds(times, nameof(times), 1, MostRepetitions),
            Interval = TimeGuards.Length(interval, null),
        };

    /// <summary>What it does and when.</summary>
    public override string ToString() => $"{Action} {Trigger}";

    internal static IcsAlarm Of(
        IcsAlarmAction action,
        IcsTrigger trigger,
        string summary,
        string description,
        ValueList<IcsAttendee> attendees
    ) =>
        new(action, trigger)
        {
            Summary = summary,
            Description = description,
            Attendees = attendees,
        };

    private static string Needed(string text, string name) => Guard.Against.NullOrEmpty(CleanText.Of(text, name), name);
}
