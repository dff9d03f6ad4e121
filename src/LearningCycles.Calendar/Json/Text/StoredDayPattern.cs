using LearningCycles.Calendar.Cadences;
using NodaTime;

namespace LearningCycles.Calendar.Json.Text;

/// <summary>Which days are meant, in the words of a text.</summary>
internal enum DayPatternKind
{
    EveryDay,
    Weekday,
    Label,
    Date,
    Ordinal,
}

/// <summary>Which days are meant: the kind, and the members of that kind.</summary>
internal sealed record StoredDayPattern
{
    public required DayPatternKind Kind { get; init; }

    /// <summary>The day of the week, of a weekday or an ordinal.</summary>
    public IsoDayOfWeek? Day { get; init; }

    public string? Label { get; init; }

    public LocalDate? Date { get; init; }

    public required ValueList<int> Ordinals { get; init; }

    internal static StoredDayPattern Of(DayPattern pattern) =>
        pattern switch
        {
            DayPattern.EveryDay => new() { Kind = DayPatternKind.EveryDay, Ordinals = [] },
            DayPattern.Weekday weekday => new()
            {
                Kind = DayPatternKind.Weekday,
                Day = weekday.Day,
                Ordinals = [],
            },
            DayPattern.Label label => new()
            {
                Kind = DayPatternKind.Label,
                Label = label.Name,
                Ordinals = [],
            },
            DayPattern.Date date => new()
            {
                Kind = DayPatternKind.Date,
                Date = date.Value,
                Ordinals = [],
            },
            DayPattern.Ordinal ordinal => new()
            {
                Kind = DayPatternKind.Ordinal,
                Day = ordinal.Days.Day,
                Ordinals = ordinal.Days.Ordinals,
            },
            _ => throw new InvalidOperationException($"No such day pattern: {pattern.GetType()}."),
        };

    internal DayPattern ToValue() =>
        Kind switch
        {
            DayPatternKind.EveryDay => DayPattern.Every,
            DayPatternKind.Weekday => DayPattern.On(Given.Of(Day, nameof(Day))),
            DayPatternKind.Label => DayPattern.On(Guard.Against.NullOrWhiteSpace(Label)),
            DayPatternKind.Date => DayPattern.On(Given.Of(Date, nameof(Date))),
            DayPatternKind.Ordinal => DayPattern.OnOrdinal(Given.Of(Day, nameof(Day)), Ordinals),
            _ => throw new InvalidOperationException($"No such day pattern: {Kind}."),
        };
}
