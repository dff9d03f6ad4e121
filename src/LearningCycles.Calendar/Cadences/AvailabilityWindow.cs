using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>A recurring span in which a person can be met or is teaching: some days, and a clock time or a class period.</summary>
/// <remarks>A period has a clock time only through the bell schedule in force on a date: on an early release it moves or falls away.</remarks>
/// <example>
/// <code>
/// var p4 = AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Wednesday), "P4").From(new(2026, 9, 1));
/// Console.WriteLine(p4); // Wednesday P4 from 2026-09-01
/// Console.WriteLine(p4.OpenOn(school.On(new(2026, 9, 2)))?.ToString() ?? "not held on an early release");
/// // not held on an early release
/// Console.WriteLine(p4.OpenOn(school.On(new(2026, 9, 9)))); // 10:30-11:15
/// </code>
/// </example>
public sealed record AvailabilityWindow
{
    private AvailabilityWindow(DayPattern on, TimeRange? time, string? period)
    {
        On = Guard.Against.Null(on);
        Time = time;
        Period = period;
    }

    /// <summary>On which days.</summary>
    public DayPattern On { get; }

    /// <summary>The clock time, or null when the window is a class period.</summary>
    public TimeRange? Time { get; }

    /// <summary>The class period's name, or null when the window is a clock time.</summary>
    public string? Period { get; }

    /// <summary>The term to which the window is limited; null for the whole year.</summary>
    public string? Term { get; private init; }

    /// <summary>The first day on which the window is open; null for the year's first.</summary>
    public LocalDate? First { get; private init; }

    /// <summary>The last day on which the window is open, included; null for the year's last.</summary>
    public LocalDate? Last { get; private init; }

    /// <summary>The name of the school for which alone the window is, or null for any.</summary>
    public string? School { get; private init; }

    /// <summary>A window by the clock.</summary>
    /// <param name="on">On which days.</param>
    /// <param name="from">Its first moment, by the school's wall clock.</param>
    /// <param name="to">The moment after its last, by the school's wall clock.</param>
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    /// <example>
    /// <code>
    /// var planning = AvailabilityWindow.Between(DayPattern.On("A"), new(9, 10), new(10, 0));
    /// Console.WriteLine(planning.During("Q1").At("Cole Middle School"));
    /// // A days 09:10-10:00 in Q1 at Cole Middle School
    /// </code>
    /// </example>
    public static AvailabilityWindow Between(DayPattern on, LocalTime from, LocalTime to) =>
        new(on, new TimeRange(from, to), null);

    /// <summary>A window by the clock.</summary>
    /// <param name="on">On which days.</param>
    /// <param name="time">When, by the school's wall clock.</param>
    public static AvailabilityWindow Between(DayPattern on, TimeRange time) => new(on, Guard.Against.Null(time), null);

    /// <summary>A window that is a class period.</summary>
    /// <param name="on">On which days.</param>
    /// <param name="period">The name that the school's bell schedules give it, such as <c>P2</c>. A plan whose schools have no such period is refused when it is used.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static AvailabilityWindow InPeriod(DayPattern on, string period) =>
        new(on, null, Guard.Against.NullOrWhiteSpace(period));

    /// <summary>This window in one term only, instead of any before.</summary>
    /// <param name="term">The name of one of the school's terms.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public AvailabilityWindow During(string term) => this with { Term = Guard.Against.NullOrWhiteSpace(term) };

    /// <summary>This window from a day on: a schedule that changes in mid-year, a teacher who joins.</summary>
    /// <exception cref="ArgumentException">The day lies after the window's last.</exception>
    public AvailabilityWindow From(LocalDate first)
    {
        _ = Last is { } last ? Guard.Against.EndBeforeStart(first, last) : first;
        return this with { First = first };
    }

    /// <summary>This window up to a day, which belongs to it.</summary>
    /// <exception cref="ArgumentException">The day lies before the window's first.</exception>
    public AvailabilityWindow Until(LocalDate last) =>
        this with
        {
            Last = First is { } first ? Guard.Against.EndBeforeStart(first, last) : last,
        };

    /// <summary>This window for one school alone: a lead who serves several is at each at other times.</summary>
    /// <param name="school">The school's name.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public AvailabilityWindow At(string school) => this with { School = Guard.Against.NullOrWhiteSpace(school) };

    /// <summary>When the window is open on a day, by the school's wall clock, or null when it is not.</summary>
    /// <remarks>A window by the clock is not cut to the hours in which staff are in; sessions are placed within those all the same.</remarks>
    /// <param name="day">A day of the school for which the window is; a day does not know its school, so <see cref="School" /> is not asked.</param>
    /// <param name="grade">The grade whose bells say when a class period is; null for the bells of no particular grade.</param>
    public TimeRange? OpenOn(DayFacts day, string? grade = null)
    {
        if (!On.Matches(day) || day.Date < First || day.Date > Last || !IsInTerm(day))
            return null;
        return Time ?? day.BellsFor(grade)?.TimeOf(Period!);
    }

    /// <summary>The days and the time, such as <c>A days 09:10-10:00</c>, and what limits them.</summary>
    public override string ToString() =>
        InvariantText.Of($"{On} {Time?.ToString() ?? Period}{Told(" in ", Term)}")
        + InvariantText.Of($"{Told(" from ", First)}{Told(" until ", Last)}{Told(" at ", School)}");

    /// <summary>Whether the window may open on one day and not on another that is alike in everything but its date.</summary>
    internal bool IsBoundToDates =>
        First is not null || Last is not null || On is DayPattern.Date or DayPattern.Ordinal;

    /// <summary>Whether the window, if it is bound to dates, may open on a date.</summary>
    internal bool MayOpenOn(LocalDate date) =>
        !(date < First) && !(date > Last) && (On is not DayPattern.Date only || only.Value == date);

    /// <summary>Whether the window is one at a school.</summary>
    internal bool IsAt(string school) => School is null || string.Equals(School, school, StringComparison.Ordinal);

    private bool IsInTerm(DayFacts day)
    {
        if (Term is null)
            return true;
        foreach (var term in day.Terms)
        {
            if (string.Equals(term.Name, Term, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static string Told<T>(string word, T? limit) => limit is null ? "" : word + InvariantText.Of(limit);
}
