namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>How much is tried for one team, counted in steps and never in time, so that every machine gives the same plan.</summary>
/// <param name="ExplorationTries">Steps that look for room for one more session.</param>
/// <param name="RegularityTries">Steps that look for more sessions at their pair's regular time.</param>
/// <param name="TriesPerMissing">Steps at most for each session that is not at its regular time, in a team in which everything found a place.</param>
internal readonly record struct Effort(int ExplorationTries, int RegularityTries, int TriesPerMissing)
{
    /// <summary>For many schools at once.</summary>
    internal static Effort Light(int sessions) => Scaled(sessions, 1, 500, 2, 4_000, 20);

    /// <summary>For one school: about a second where much is left over, a moment where nothing is.</summary>
    internal static Effort Standard(int sessions) => Scaled(sessions, 200, 60_000, 2_000, 500_000, 200);

    /// <summary>For somebody who can wait.</summary>
    internal static Effort Thorough(int sessions) => Scaled(sessions, 1_000, 400_000, 10_000, 2_000_000, 20_000);

    private static Effort Scaled(
        int sessions,
        int exploration,
        int mostExploration,
        int regularity,
        int mostRegularity,
        int perMissing
    ) =>
        new(
            (int)Math.Min((long)sessions * exploration, mostExploration),
            (int)Math.Min((long)sessions * regularity, mostRegularity),
            perMissing
        );
}
