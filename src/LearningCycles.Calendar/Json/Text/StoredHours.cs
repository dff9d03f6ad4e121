using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Json.Text;

/// <summary>A school's hours with the hours of its short days, which are not guessed again.</summary>
internal sealed record StoredHours
{
    public required TimeRange Students { get; init; }

    public required TimeRange Staff { get; init; }

    public required LocalTime EarlyReleaseAt { get; init; }

    public required LocalTime LateStartAt { get; init; }

    internal static StoredHours Of(SchoolHours hours) =>
        new()
        {
            Students = hours.Students,
            Staff = hours.Staff,
            EarlyReleaseAt = hours.EarlyReleaseAt,
            LateStartAt = hours.LateStartAt,
        };

    internal SchoolHours ToValue() => new(Students, Staff, EarlyReleaseAt, LateStartAt);
}
