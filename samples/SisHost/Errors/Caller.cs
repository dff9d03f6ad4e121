namespace LearningCycles.Samples.SisHost.Errors;

/// <summary>Who reads the answers: a person, or a program.</summary>
internal static class Caller
{
    /// <summary>The addresses that have no pages.</summary>
    private const string Feeds = "/feeds";

    /// <summary>Whether a program asks: of an address that has no pages, or for JSON and not for a page.</summary>
    internal static bool IsProgram(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(Feeds, StringComparison.OrdinalIgnoreCase))
            return true;
        var wished = context.Request.GetTypedHeaders().Accept;
        return wished.Any(type => type.MediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase))
            && !wished.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
    }
}
