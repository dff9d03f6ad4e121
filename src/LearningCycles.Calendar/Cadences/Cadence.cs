using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What to do with a regular meeting that cannot be held at its regular time.</summary>
public enum WhenClosed
{
    /// <summary>Leave it out, and say why.</summary>
    Skip,

    /// <summary>Hold it at another time of the same week.</summary>
    SameWeek,

    /// <summary>Hold it on one of the next school days, before the next regular meeting; it may cross a weekend.</summary>
    NextSchoolDay,
}

/// <summary>How often a lead and a teacher meet 1:1, for how long, and when if they have chosen (Objective 1, regular 1:1s).</summary>
/// <remarks>"Bi-weekly" means two different things, so an interval is stored: every so many weeks, counted over school weeks.</remarks>
/// <example>
/// <code>
/// var mondays = Cadence.Weekly(minutes: 30) with
/// {
///     At = new(DayPattern.On(IsoDayOfWeek.Monday), new(8, 50)),
///     WhenClosed = WhenClosed.NextSchoolDay, // such as after Labor Day
/// };
/// var year = CadenceGenerator.Generate(new(new("lee-and-ana"), school, [new(lee, ana, mondays)]));
/// foreach (var session in year.Sessions.Skip(1).Take(3))
///     Console.WriteLine(session);
/// // 2026-08-31 08:50 OneOnOne lee → ana
/// // 2026-09-08 08:50 OneOnOne lee → ana
/// // 2026-09-14 08:50 OneOnOne lee → ana
/// </code>
/// </example>
public sealed record Cadence
{
    /// <summary>A cadence.</summary>
    /// <param name="everyWeeks">Every how many school weeks, 1 to 6. A week without school is not counted.</param>
    /// <param name="minutes">How long a meeting is, 5 to 240 minutes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside of its range.</exception>
    public Cadence(int everyWeeks, int minutes)
    {
        EveryWeeks = Guard.Against.OutOfBounds(everyWeeks, nameof(everyWeeks), 1, 6);
        Minutes = Guard.Against.OutOfBounds(minutes, nameof(minutes), 5, 240);
    }

    /// <summary>Every how many school weeks.</summary>
    public int EveryWeeks { get; }

    /// <summary>How long a meeting is, in minutes.</summary>
    public int Minutes { get; }

    /// <summary>The regular time that the two have chosen; null lets the generator choose one.</summary>
    public RegularTime? At { get; init; }

    /// <summary>What to do when the regular time is closed or taken.</summary>
    public WhenClosed WhenClosed
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    } = WhenClosed.SameWeek;

    /// <summary>Meets every school week.</summary>
    /// <param name="minutes">How long a meeting is, 5 to 240 minutes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside of its range.</exception>
    public static Cadence Weekly(int minutes) => new(1, minutes);

    /// <summary>Meets every two school weeks.</summary>
    /// <param name="minutes">How long a meeting is, 5 to 240 minutes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside of its range.</exception>
    public static Cadence EveryTwoWeeks(int minutes) => new(2, minutes);

    /// <summary>How often, how long, and when if that is chosen: <c>every 2 weeks, 30 minutes, Monday 08:50</c>.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"every {(EveryWeeks == 1 ? "week" : Counted.Of(EveryWeeks, "week"))}, {Counted.Of(Minutes, "minute")}{(At is null ? "" : $", {At}")}"
        );
}
