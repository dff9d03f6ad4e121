using System.Text;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>The page's style sheet: <c>calendar.css</c>, and a line per person and kind that makes the filter work.</summary>
internal static class PageStyle
{
    private const string Resource = "calendar.css";

    internal static Markup Of(PageFacts facts) =>
        Markup.Of(
            $"<style>\n{Sheet}{Markup.Lines(facts.People.Select(Person).Concat(KindWords.All.Select(Kind)))}\n</style>"
        );

    private static Markup Sheet { get; } = Markup.Trusted(Read());

    private static Markup Person(PagePerson person)
    {
        var chosen = Markup.Of($":root:has(#who{person.Number}:checked)");
        var allPlaced = Markup.Of($"{chosen} .unplaced:not(:has(.p{person.Number}))");
        return Markup.Lines(
            Markup.Of($"{chosen} .s:not(.p{person.Number}){{display:none}}"),
            Markup.Of($"{chosen} .of{person.Number}{{display:inline}}"),
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
