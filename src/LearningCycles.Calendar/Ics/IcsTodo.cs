using System.Collections.Frozen;
using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics;

/// <summary>A task: VTODO (RFC 5545 §3.6.2). Immutable; equal by content. Texts are cleaned as in <see cref="IcsEntry" />.</summary>
/// <remarks>Subscriptions in Google and Outlook do not show tasks: what everyone should see is an all-day event as well.</remarks>
/// <example>
/// <code>
/// IcsTodo task = new("exit@cole.example", stamp, IcsTime.On(new(2026, 9, 14)), due: null, "Bring the exit tickets");
/// Console.WriteLine(task.Lasting(Period.FromWeeks(1)).Due); // 2026-09-21
/// Console.WriteLine(task.MovedTo(start: null, due: IcsTime.On(new(2026, 9, 18))));
/// // 2026-09-18: Bring the exit tickets (exit@cole.example)
/// </code>
/// </example>
public sealed record IcsTodo : IcsEntry
{
    private readonly long completed = TimeGuards.NoSecond;
    private readonly int percentComplete = TimeGuards.NoNumber;

    /// <summary>A task.</summary>
    /// <param name="uid">The lasting name of the task, unique in the world (RFC 5545 §3.8.4.7).</param>
    /// <param name="stamp">When this version of the task was made (DTSTAMP), cut to the second.</param>
    /// <param name="start">When work on it starts; null for any time.</param>
    /// <param name="due">When it should be done, of the start's kind and not before it; null for no such time.</param>
    /// <param name="summary">The title.</param>
    /// <exception cref="ArgumentException">The UID is blank or holds control characters, or it is due before it starts, or in another kind of time.</exception>
    public IcsTodo(string uid, Instant stamp, IcsTime? start, IcsTime? due, string summary)
        : base(uid, stamp, summary)
    {
        Start = start;
        Due = TimeGuards.DueFromStart(start, due);
    }

    internal IcsTodo(string uid, Instant stamp, EntryDraft draft, IcsTime? start, IcsTime? due, Period? duration)
        : base(uid, stamp, draft)
    {
        Start = start;
        Due = due;
        Duration = duration;
        Status = draft.TodoStatus;
        Completed = draft.Completed;
        PercentComplete = draft.PercentComplete;
        PropertyParameters = draft.ParametersOf(start, due, duration);
    }

    /// <summary>When work on it starts (RFC 5545 §3.8.2.4); null for any time. Moved with <see cref="MovedTo" />.</summary>
    public IcsTime? Start { get; private init; }

    /// <summary>When it should be done (RFC 5545 §3.8.2.3); null for no such time. Moved with <see cref="MovedTo" />.</summary>
    public IcsTime? Due { get; private init; }

    /// <summary>How long it takes from its start where a file says so instead of when it is due; null otherwise. Set with <see cref="Lasting" />.</summary>
    public Period? Duration { get; private init; }

    /// <summary>How far it has come.</summary>
    public IcsTodoStatus Status
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>When it was done, to the second: COMPLETED (RFC 5545 §3.8.2.1).</summary>
    public Instant? Completed
    {
        get => TimeGuards.FromSecond(completed);
        init => completed = TimeGuards.CutToSecond(value, nameof(Completed));
    }

    /// <summary>How much of it is done, 0 to 100: PERCENT-COMPLETE (RFC 5545 §3.8.1.8); null where nothing says so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 100.</exception>
    public int? PercentComplete
    {
        get => percentComplete == TimeGuards.NoNumber ? null : percentComplete;
        init =>
            percentComplete = value is { } number
                ? Guard.Against.OutOfBounds(number, nameof(PercentComplete), 0, 100)
                : TimeGuards.NoNumber;
    }

    private protected override FrozenSet<string> OwnNames => PropertyNames.OfTodo;

    internal long CompletedSecond => completed;

    /// <summary>The task at other times; all else stays as it is.</summary>
    /// <exception cref="ArgumentException">It is due before it starts, or in another kind of time.</exception>
    public IcsTodo MovedTo(IcsTime? start, IcsTime? due) =>
        this with
        {
            Start = start,
            Due = TimeGuards.DueFromStart(start, due),
            Duration = null,
        };

    /// <summary>The task with a length instead of a time at which it is due: it is written as DURATION, and <see cref="Due" /> follows from it.</summary>
    /// <param name="duration">Weeks, days, hours, minutes and seconds, above zero; for a start of whole days, weeks and days only.</param>
    /// <exception cref="ArgumentException">The task has no start, the duration has other units or is not above zero, or its end lies beyond the last year.</exception>
    public IcsTodo Lasting(Period duration)
    {
        if (Start is null)
            throw new ArgumentException(
                "A task without a start has no length.\nMaybe give it a start with MovedTo first, or a time at which it is due?",
                nameof(duration)
            );
        var length = TimeGuards.Length(duration, Start);
        return this with
        {
            Duration = length,
            Due = EndOfEvent.Lasting(Start, length) ?? throw TimeGuards.TooLong(Start, length),
        };
    }

    /// <summary>When it is due, its title and UID.</summary>
    public override string ToString() => InvariantText.Of($"{Due}: {Summary} ({Uid})");
}
