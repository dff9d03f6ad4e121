using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Import;

/// <summary>Text for reports, the same in every culture, in which a file's own words can do no harm.</summary>
internal static class PlainText
{
    private const int MaxShown = 80;

    internal static string Of(Handler text) => text.ToString();

    /// <summary>A value of a file as a report shows it: one line, and not endless.</summary>
    internal static string Shown(string value)
    {
        var cut = value.Length > MaxShown ? value[..MaxShown] + "…" : value;
        return string.Concat(cut.Select(letter => char.IsControl(letter) || letter is '\u2028' ? ' ' : letter));
    }

    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly StringBuilder builder;

        public Handler(int literalLength, int formattedCount) => builder = new(literalLength + (formattedCount * 8));

        public void AppendLiteral(string text) => builder.Append(text);

        public void AppendFormatted<T>(T value) =>
            builder.Append(
                value switch
                {
                    LocalDate date => LocalDatePattern.Iso.Format(date),
                    LocalTime time => LocalTimePattern.ExtendedIso.Format(time),
                    IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
                    _ => value?.ToString(),
                }
            );

        public override string ToString() => builder.ToString();
    }
}
