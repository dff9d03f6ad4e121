namespace LearningCycles.Samples.CoachingYear;

/// <summary>What the caller asks for. Nothing given means the bundled district.</summary>
/// <param name="Roster">The folder with the OneRoster files.</param>
/// <param name="Closures">The district's calendar.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Out">The folder to write to.</param>
/// <param name="Stamp">When this version of the calendar was made, as text.</param>
public sealed record Options(string Roster, string Closures, string Plan, string Out, string Stamp)
{
    /// <summary>The stamp that no option changes: a fixed one, so that two runs give the same bytes.</summary>
    public const string UsualStamp = "2026-08-01T00:00:00Z";

    /// <summary>The folder with the bundled district, beside the program.</summary>
    public static string Bundled { get; } = Path.Combine(AppContext.BaseDirectory, "data");
}
