using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Json.Text;

/// <summary>An event of the school calendar with both its days.</summary>
internal sealed record StoredDayEvent
{
    public required DayEventKind Kind { get; init; }

    public required LocalDate First { get; init; }

    public required LocalDate Last { get; init; }

    public required string Title { get; init; }

    public LocalTime? At { get; init; }

    public RotationOnClosure? Rotation { get; init; }

    internal static StoredDayEvent Of(DayEvent dayEvent) =>
        new()
        {
            Kind = dayEvent.Kind,
            First = dayEvent.First,
            Last = dayEvent.Last,
            Title = dayEvent.Title,
            At = dayEvent.At,
            Rotation = dayEvent.Rotation,
        };

    internal DayEvent ToValue() => new(Kind, First, Last, Title, At) { Rotation = Rotation };
}
