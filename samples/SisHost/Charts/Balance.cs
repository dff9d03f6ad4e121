using System.Xml.Linq;
using Microsoft.AspNetCore.Html;

namespace LearningCycles.Samples.SisHost.Charts;

/// <summary>How a goal's evidence is balanced: a dot for each piece that tells on one side of the middle, one for each that counts on the other.</summary>
public static class Balance
{
    private const int Middle = 160;
    private const int Step = 13;
    private const int Most = 10;

    /// <summary>Draws it.</summary>
    /// <param name="qualitative">How many pieces of evidence tell something in words, from 0.</param>
    /// <param name="quantitative">How many count or measure something, from 0.</param>
    /// <param name="sources">From how many sources they are, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0.</exception>
    public static IHtmlContent Of(int qualitative, int quantitative, int sources)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(qualitative);
        ArgumentOutOfRangeException.ThrowIfNegative(quantitative);
        ArgumentOutOfRangeException.ThrowIfNegative(sources);
        return Svg.Image(
            2 * Middle,
            64,
            "chart balance",
            Words(qualitative, quantitative, sources),
            Svg.Text(Middle - 10, 14, "label end", FormattableString.Invariant($"qualitative {qualitative}")),
            Svg.Text(Middle + 10, 14, "label", FormattableString.Invariant($"{quantitative} quantitative")),
            Svg.Path($"M{Middle} 4V44", "axis"),
            Dots(qualitative, -1, "dot told"),
            Dots(quantitative, 1, "dot counted"),
            Svg.Text(Middle, 60, "label soft middle", From(sources))
        );
    }

    private static IEnumerable<XElement> Dots(int count, int side, string look)
    {
        var shown = Math.Min(count, Most);
        for (var i = 0; i < shown; i++)
            yield return Svg.Dot(Middle + (side * ((i * Step) + 14)), 32, 5, look);
        // Beside the last dot there is room for a sign only: the number stands above.
        if (count > Most)
            yield return Svg.Text(Middle + (side * ((Most * Step) + 14)), 36, "label middle", "+");
        if (count == 0)
            yield return Svg.Dot(Middle + (side * 14), 32, 5, "dot none");
    }

    private static string Words(int qualitative, int quantitative, int sources)
    {
        var pieces = FormattableString.Invariant(
            $"Evidence: {qualitative} qualitative and {quantitative} quantitative"
        );
        var verdict = (qualitative, quantitative) switch
        {
            (0, 0) => "none yet",
            (0, _) => "nothing qualitative yet",
            (_, 0) => "nothing quantitative yet",
            _ => "both kinds are there",
        };
        return $"{pieces}, {From(sources)}; {verdict}";
    }

    private static string From(int sources) =>
        sources switch
        {
            0 => "from no source",
            1 => "from 1 source",
            _ => FormattableString.Invariant($"from {sources} sources"),
        };
}
