namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>The paths that this program gives to its files, and no others.</summary>
public static class OutputShape
{
    private static readonly string[] Folders = ["teachers/", "leads/"];

    /// <summary>Whether a path is <c>ilt.ics</c>, <c>calendar.html</c>, or a person's calendar as <see cref="FileNames" /> names it.</summary>
    public static bool Fits(string path)
    {
        if (path is "ilt.ics" or "calendar.html")
            return true;
        var folder = Array.Find(Folders, folder => path.StartsWith(folder, StringComparison.Ordinal));
        return folder is not null
            && path.EndsWith(".ics", StringComparison.Ordinal)
            && path.Length > folder.Length + ".ics".Length
            && path[folder.Length..^".ics".Length]
                .All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
    }
}
