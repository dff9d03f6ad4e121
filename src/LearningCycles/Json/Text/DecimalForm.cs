using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LearningCycles.Json.Text;

/// <summary>A decimal number, with all its digits and zeros.</summary>
internal sealed class DecimalForm : ReadingConverter<decimal>
{
    /// <summary>Whether a number of JSON is kept digit by digit.</summary>
    internal static bool IsExact(string number) =>
        decimal.TryParse(number, Style, CultureInfo.InvariantCulture, out var value)
        && (
            string.Equals(Of(value), number, StringComparison.Ordinal)
            || (value == 0 && number.AsSpan().Trim("-0.").IsEmpty && number.Length <= 28)
        );

    internal static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        decimal.Parse(Encoding.ASCII.GetString(reader.ValueSpan), Style, CultureInfo.InvariantCulture);

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
}
