using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.CoachingYear.Problems;

/// <summary>Reads dates and times from text, and writes them, the same in every culture.</summary>
public static class InputText
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalDateTimePattern DateAndTime = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd'T'HH':'mm"
    );

    /// <summary>A date such as 2026-09-01, or null.</summary>
    public static LocalDate? DateOf(string text) => ValueOf(LocalDatePattern.Iso.Parse(text));

    /// <summary>A time such as 13:20, or null.</summary>
    public static LocalTime? TimeOf(string text) => ValueOf(Time.Parse(text));

    /// <summary>A date with a time such as 2026-09-01T13:20, or null.</summary>
    public static LocalDateTime? DateTimeOf(string text) => ValueOf(DateAndTime.Parse(text));

    /// <summary>An instant such as 2026-08-01T00:00:00Z, or null.</summary>
    public static Instant? InstantOf(string text) => ValueOf(InstantPattern.ExtendedIso.Parse(text));

    /// <summary>The date as 2026-09-01.</summary>
    public static string Show(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The time as 13:20.</summary>
    public static string Show(LocalTime time) => Time.Format(time);

    private static T? ValueOf<T>(ParseResult<T> result)
        where T : struct => result.Success ? result.Value : null;
}
