using System.Globalization;
using System.Text;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>The page's style sheet: <c>calendar.css</c>, and a line per person and kind that makes the filter work.</summary>
internal static class PageStyle
{
    private const string Resource = "calendar.css";

    internal static Markup Of(PageFacts facts) =>
        Markup.Of(
            $"<style>\n{Sheet}{Paper(facts)}\n{Markup.Lines(facts.People.Select(Person).Concat(KindWords.All.Select(Kind)))}\n</style>"
        );

    // At the foot of every sheet, so that a loose one can be dated.
    private static Markup Paper(PageFacts facts) =>
        Markup.Of($"@page{{@bottom-left{{content:{CssString(facts.AsOf)}}}}}");

    // Letters and digits as they are, the rest by number: no text ends the string or the style sheet.
    private static Markup CssString(string text)
    {
        var css = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
                css.Append(rune);
            else
                css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        }
        return Markup.Trusted($"\"{css}\"");
    }

    private static Markup Sheet { get; } = Markup.Trusted(Read());

    private static Markup Person(PagePerson person)
    {
        var chosen = Markup.Of($":root:has(#who{person.Number}:checked)");
        var allPlaced = Markup.Of($"{chosen} .unplaced:not(:has(.p{person.Number}))");
        return Markup.Lines(
            Markup.Of($"{chosen} .s:not(.p{person.Number}){{display:none}}"),
            Markup.Of($"{chosen} .of:not(.of{person.Number}),{chosen} .n{person.Number}{{display:none}}"),
            Markup.Of($"{allPlaced} .lead{{display:none}}"),
            Markup.Of($"{allPlaced} .none{{display:block}}")
        );
    }

    private static Markup Kind(Calendar.Cadences.SessionKind kind) =>
        Markup.Of($":root:has(#kind{(int)kind}:not(:checked)) .k{(int)kind}{{display:none}}");

    private static string Read()
    {
        var assembly = typeof(PageStyle).Assembly;
        var name = assembly
            .GetManifestResourceNames()
            .Single(resource => resource.EndsWith(Resource, StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A checkout on Windows may have other line ends.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
