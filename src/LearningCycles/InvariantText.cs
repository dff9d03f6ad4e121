using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles;

/// <summary>
/// Text that is the same in every culture: numbers are invariant, dates and times ISO 8601.
/// Interpolate with <c>InvariantText.Of($"…")</c>; a NodaTime value formats itself by the culture otherwise.
/// </summary>
internal static class InvariantText
{
    internal static string Of(Handler text) => text.ToString();

    /// <summary>A text that is there already may have been made in the culture of the machine.</summary>
    [Obsolete("Give the text as it is, or interpolate within the parentheses.", error: true)]
    internal static string Of(string text) => text;

    internal static string Of<T>(T value) =>
        value switch
        {
            null => "",
            string text => text,
            LocalDate date => LocalDatePattern.Iso.Format(date),
            LocalTime time => TimePattern(time).Format(time),
            LocalDateTime local => Of($"{local.Date} {local.TimeOfDay}"),
            Instant instant => InstantPattern.ExtendedIso.Format(instant),
            Duration duration => DurationPattern.JsonRoundtrip.Format(duration),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    // Built on first use: the pattern parser is not free, and most hosts format few times.
    private static LocalTimePattern TimePattern(LocalTime time) =>
        time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0 ? Minutes : LocalTimePattern.ExtendedIso;

    private static LocalTimePattern Minutes { get; } = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly StringBuilder builder;

        public Handler(int literalLength, int formattedCount) =>
            builder = new StringBuilder(literalLength + (formattedCount * 12));

        public void AppendLiteral(string value) => builder.Append(value);

        public void AppendFormatted<T>(T value) => builder.Append(Of(value));

        public override string ToString() => builder.ToString();
    }
}
