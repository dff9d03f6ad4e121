using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.Html;

namespace LearningCycles.Samples.SisHost.Charts;

/// <summary>The few elements of SVG that charts are drawn with. Numbers are whole, so that they are written alike in every culture; colours are the style sheet's, by class.</summary>
internal static class Svg
{
    /// <summary>An image of its own with its name for those who hear the page.</summary>
    internal static IHtmlContent Image(int width, int height, string look, string title, params object?[] content) =>
        new HtmlString(
            new XElement(
                "svg",
                new XAttribute("class", look),
                new XAttribute("viewBox", FormattableString.Invariant($"0 0 {width} {height}")),
                new XAttribute("role", "img"),
                Title(title),
                content
            ).ToString(SaveOptions.DisableFormatting)
        );

    /// <summary>What an image or a part of it says when it is pointed at, or heard.</summary>
    internal static XElement Title(string words) => new("title", Clean(words));

    internal static XElement Group(params object?[] content) => new("g", content);

    internal static XElement Text(int x, int y, string look, string words) =>
        new("text", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("class", look), Clean(words));

    internal static XElement Box(int x, int y, int width, int height, string look, int round = 0) =>
        new(
            "rect",
            new XAttribute("x", x),
            new XAttribute("y", y),
            new XAttribute("width", width),
            new XAttribute("height", height),
            round == 0 ? null : new XAttribute("rx", round),
            new XAttribute("class", look)
        );

    internal static XElement Dot(int x, int y, int radius, string look) =>
        new(
            "circle",
            new XAttribute("cx", x),
            new XAttribute("cy", y),
            new XAttribute("r", radius),
            new XAttribute("class", look)
        );

    internal static XElement Path(string steps, string look) =>
        new("path", new XAttribute("d", steps), new XAttribute("class", look));

    // A name from a roster may hold a character that XML has no place for.
    private static string Clean(string words) =>
        string.Concat(
            words
                .EnumerateRunes()
                .Select(rune => IsXml(rune) ? rune.ToString() : System.Text.Rune.ReplacementChar.ToString())
        );

    private static bool IsXml(System.Text.Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
