namespace LearningCycles.Calendar.Cadences;

/// <summary>A lead's teachers, how often each is met, and how many of their 1:1s a calendar could place.</summary>
/// <param name="Teachers">Who is met how often: the most frequent first, then by teacher.</param>
/// <param name="Wished">How many 1:1s that are over the year.</param>
/// <param name="Placed">How many of them have a place.</param>
/// <param name="WithoutTime">How many of them have no possible time: the calendar and the two people's own time leave none, so that it is nobody's caseload that is in the way.</param>
/// <example>
/// <code>
/// var mix = CaseloadForecast.Of(crowded.Plan, lee).Mix;
/// Console.WriteLine(mix); // 3 teachers every two weeks: 55 of 55 placed
/// Console.WriteLine($"{mix.Every(1)} weekly, {mix.Every(2)} every two weeks"); // 0 weekly, 3 every two weeks
/// </code>
/// </example>
public sealed record TriedCaseload(ValueList<TeacherRhythm> Teachers, int Wished, int Placed, int WithoutTime)
{
    /// <summary>Who is met how often.</summary>
    public ValueList<TeacherRhythm> Teachers
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Teachers);

    /// <summary>How many 1:1s could be placed at most, as far as is proven; see <see cref="LeadOutcome.UpperBound" />.</summary>
    public int UpperBound { get; init; } = Wished;

    /// <summary>Whether they fit.</summary>
    public CaseloadFit Fit
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>How many 1:1s have a possible time.</summary>
    public int WithTime => Wished - WithoutTime;

    /// <summary>How many teachers meet every so many school weeks.</summary>
    /// <param name="everyWeeks">Every how many: 1 for weekly.</param>
    public int Every(int everyWeeks) => Teachers.Count(rhythm => rhythm.EveryWeeks == everyWeeks);

    /// <summary>The teachers by rhythm and the numbers: <c>12 teachers weekly: 360 of 432 placed</c>.</summary>
    public override string ToString() => InvariantText.Of($"{InWords(withNoun: true)}: {Placed} of {WithTime} placed");

    /// <summary>How many teachers of each rhythm: <c>9 weekly and 3 every two weeks</c>.</summary>
    internal string InWords(bool withNoun)
    {
        if (Teachers.Count == 0)
            return withNoun ? "no teacher" : "none";
        var groups = Teachers
            .GroupBy(rhythm => rhythm.EveryWeeks)
            .OrderBy(group => group.Key)
            .Select(
                (group, i) =>
                    InvariantText.Of($"{group.Count()} {Noun(i, group.Count())}{TeacherRhythm.InWords(group.Key)}")
            )
            .ToList();
        return groups.Count == 1 ? groups[0] : $"{string.Join(", ", groups.SkipLast(1))} and {groups[^1]}";

        string Noun(int place, int count) =>
            !withNoun || place > 0 ? ""
            : count == 1 ? "teacher "
            : "teachers ";
    }
}
