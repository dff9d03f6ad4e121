using LearningCycles.Json.Text;
using NodaTime;

namespace LearningCycles.Tests.Json;

/// <summary>The texts of days, times and durations: one for each value, and strict.</summary>
public class ValueFormTests
{
    [Fact]
    public void TimesOfADayComeBack()
    {
        ComesBack(new LocalTime(8, 5), "08:05:00");
        ComesBack(LocalTime.MaxValue, "23:59:59.999999999");
        ComesBack(new LocalDateTime(2026, 9, 1, 8, 5), "2026-09-01T08:05:00");
        ComesBack(Instant.FromUtc(2026, 9, 1, 8, 5), "2026-09-01T08:05:00Z");
        ComesBack(Instant.MinValue, "-9998-01-01T00:00:00Z");
        ComesBack(LocalDate.MaxIsoValue, "9999-12-31");
    }

    [Fact]
    public void IntervalsOfDaysComeBack() =>
        ComesBack(new DateInterval(new(2026, 9, 1), new(2026, 10, 16)), "2026-09-01/2026-10-16");

    [Fact]
    public void DurationsComeBack()
    {
        ComesBack(Duration.Zero, "PT0S");
        ComesBack(Duration.FromMinutes(45), "PT45M");
        ComesBack(Duration.FromMinutes(-90), "-PT1H30M");
        ComesBack(Duration.FromHours(1000), "PT1000H");
        ComesBack(Duration.FromSeconds(10), "PT10S");
        ComesBack(Duration.FromNanoseconds(1), "PT0.000000001S");
        ComesBack(Duration.FromMilliseconds(3_600_500), "PT1H0.5S");
        ComesBack(Duration.MaxValue, DurationText.Of(Duration.MaxValue));
        ComesBack(Duration.MinValue, DurationText.Of(Duration.MinValue));
    }

    [Theory]
    [InlineData(typeof(Duration), "PT90M")]
    [InlineData(typeof(Duration), "PT")]
    [InlineData(typeof(Duration), "P1D")]
    [InlineData(typeof(Duration), "PT0H45M")]
    [InlineData(typeof(Duration), "PT1M2H")]
    [InlineData(typeof(Duration), "-PT0S")]
    [InlineData(typeof(Duration), "")]
    [InlineData(typeof(Duration), "PT99999999999999999999H")]
    [InlineData(typeof(LocalTime), "8:05")]
    [InlineData(typeof(LocalTime), "24:00:00")]
    [InlineData(typeof(LocalDate), "2026-9-1")]
    [InlineData(typeof(LocalDate), " 2026-09-01")]
    [InlineData(typeof(DateInterval), "2026-10-16/2026-09-01")]
    [InlineData(typeof(DateInterval), "2026-10-16")]
    [InlineData(typeof(Instant), "2026-09-01T08:05:00+02:00")]
    public void AnotherTextIsRefused(Type type, string text) =>
        Known.Word(type)!.FindUnreadable(text).Should().NotBeNullOrWhiteSpace();

    private static void ComesBack<T>(T value, string text)
        where T : notnull
    {
        var form = Known.Word(typeof(T))!;
        form.Format(value).Should().Be(text);
        form.FindUnreadable(text).Should().BeNull();
        ((WordForm<T>)form).Parse(text).Should().Be(value);
    }
}
