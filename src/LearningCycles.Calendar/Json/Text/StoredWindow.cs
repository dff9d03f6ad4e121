using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Json.Text;

/// <summary>What a window is given by, in the words of a text.</summary>
internal enum WindowKind
{
    Clock,
    Period,
}

/// <summary>A window: the kind, the clock time or the class period, and what limits it.</summary>
internal sealed record StoredWindow
{
    public required WindowKind Kind { get; init; }

    public required DayPattern On { get; init; }

    public TimeRange? Time { get; init; }

    public string? Period { get; init; }

    public string? Term { get; init; }

    public LocalDate? First { get; init; }

    public LocalDate? Last { get; init; }

    public string? School { get; init; }

    internal static StoredWindow Of(AvailabilityWindow window) =>
        new()
        {
            Kind = window.Time is null ? WindowKind.Period : WindowKind.Clock,
            On = window.On,
            Time = window.Time,
            Period = window.Period,
            Term = window.Term,
            First = window.First,
            Last = window.Last,
            School = window.School,
        };

    internal AvailabilityWindow ToValue()
    {
        var window =
            Kind == WindowKind.Clock
                ? AvailabilityWindow.Between(On, Guard.Against.Null(Time))
                : AvailabilityWindow.InPeriod(On, Guard.Against.NullOrWhiteSpace(Period));
        if (Term is { } term)
            window = window.During(term);
        if (First is { } first)
            window = window.From(first);
        if (Last is { } last)
            window = window.Until(last);
        return School is { } school ? window.At(school) : window;
    }
}
