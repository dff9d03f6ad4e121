using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>Days as pages write them, whatever the machine's culture.</summary>
internal static class DayWords
{
    private static readonly LocalDatePattern Short = LocalDatePattern.CreateWithInvariantCulture("d MMM");
    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("dddd, d MMMM yyyy");

    internal static string Of(LocalDate date) => Short.Format(date);

    internal static string InFull(LocalDate date) => Long.Format(date);
}
