namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>How much is tried for one team, counted in steps and looks and never in time, so that every machine gives the same plan.</summary>
/// <param name="Exploration">Steps that look for room for one more session.</param>
/// <param name="IdleExploration">Steps that bring nothing, before that search gives up.</param>
/// <param name="Regularity">Steps that look for more sessions at their pair's regular time.</param>
/// <param name="RegularityLooks">Places that this search may look at.</param>
/// <param name="RegularityPerMissing">Its steps at most for each session that is not at its regular time, in a team in which everything found a place.</param>
internal readonly record struct Effort(
    int Exploration,
    int IdleExploration,
    int Regularity,
    long RegularityLooks,
    int RegularityPerMissing
)
{
    /// <summary>The effort for a team.</summary>
    /// <param name="effort">How much the host asks for.</param>
    /// <param name="pairs">How many pairs the team has.</param>
    /// <param name="meetings">How many 1:1s it has in all.</param>
    /// <param name="sharesTeachers">Whether it has several leads: with one, chains find all but other weeks.</param>
    internal static Effort Of(SearchEffort effort, int pairs, int meetings, bool sharesTeachers) =>
        effort switch
        {
            SearchEffort.Light => new(
                Math.Min(meetings, 200),
                70,
                Math.Min(2 * meetings, 2_000),
                Math.Min(200L * pairs, 10_000),
                20
            ),
            SearchEffort.Thorough => new(400_000, 400_000, 2_000_000, 200_000_000, 20_000),
            _ => new(
                Math.Min(400 * meetings, 100_000),
                sharesTeachers ? 10_000 + (40 * meetings) : 2_000 + (10 * meetings),
                Math.Min(2_000 * meetings, 500_000),
                Math.Min(100_000L * pairs, 20_000_000),
                200
            ),
        };
}
