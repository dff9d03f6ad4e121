using LearningCycles.Calendar.Cadences.Placing;
using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>Says before the year starts whether a lead's caseload fits, and if not, which mix of weekly and every two weeks does.</summary>
/// <remarks>
/// <para>It is about one lead's 1:1s. Other leads are left out of account, with their sessions of shared teachers: only so
/// can it be proven that a caseload does not fit, and one lead's forecast does not hang on another's wishes. What it says
/// cannot be, cannot be beside others either; what it says fits, fits as far as <see cref="SharedTeachers" /> have the time.
/// Learning cycles are left out too, for 1:1s are placed before them.</para>
/// <para>A 1:1 that has no possible time in its days, or whose regular time is closed where the pair wants it left out then,
/// counts as the calendar's loss and not as the caseload's.</para>
/// </remarks>
/// <param name="Lead">Whose caseload.</param>
/// <param name="Wished">The caseload as the plan wishes it.</param>
/// <param name="Mix">The best one that fits: the same if that does. A calendar was made that holds it.</param>
/// <example>
/// <code>
/// var forecast = CaseloadForecast.Of(crowded.Plan, lee);
/// Console.WriteLine(forecast.FitsAsWished ? "fits" : $"{forecast.Wished.Placed} of {forecast.Wished.Wished}");
/// // 74 of 112
/// Console.WriteLine(forecast.Mix); // 3 teachers every two weeks: 55 of 55 placed
/// Console.WriteLine(forecast.NarrowWeeks[0]); // week of 2026-08-24: room for 2 of 4 (Early release)
/// </code>
/// </example>
public sealed record CaseloadForecast(PersonId Lead, TriedCaseload Wished, TriedCaseload Mix)
{
    /// <summary>Whose caseload.</summary>
    public PersonId Lead
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Lead);

    /// <summary>The caseload as the plan wishes it.</summary>
    public TriedCaseload Wished
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Wished);

    /// <summary>The best caseload that fits.</summary>
    public TriedCaseload Mix
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Mix);

    /// <summary>The mix with one more teacher weekly, or one more teacher at all, which does not fit or was not found to; null when the plan fits as it is.</summary>
    public TriedCaseload? More { get; init; }

    /// <summary>The teachers for whom there is no room even every two weeks, by id: another lead is needed for them.</summary>
    public ValueList<PersonId> LeftOver
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The weeks in which not all wished 1:1s found room, the one that lacks the most first, then by Monday.</summary>
    public ValueList<NarrowWeek> NarrowWeeks
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The lead's teachers whom other leads of the plan coach too, by id: what those ask of them is left out of account.</summary>
    public ValueList<PersonId> SharedTeachers
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>How many 1:1s a caseload might lose and still be said to fit.</summary>
    public int MayLose
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MayLose));
    }

    /// <summary>Whether the plan's wishes of this lead fit.</summary>
    public bool FitsAsWished => Wished.Fit == CaseloadFit.Fits;

    /// <summary>Forecasts one lead's caseload.</summary>
    /// <remarks>
    /// Kept weekly, or kept at all, are those of the highest priority, then those with the most possible times over the
    /// year, then by id. A caseload that fits still fits with one teacher met less often or not at all, so how many
    /// teachers can be kept is found by halving: for 12 teachers at most some ten calendars are made.
    /// </remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="lead">A lead of the plan.</param>
    /// <param name="mayLose">How many 1:1s of the lead a year may lose and still be said to fit, 0 or more: else one holiday week with room for four of twelve decides over the whole year.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mayLose" /> is negative.</exception>
    /// <exception cref="ArgumentException">The plan has no pair of the lead, or a window names a rotation label or a class period that the school does not have.</exception>
    public static CaseloadForecast Of(CoachingPlan plan, PersonId lead, int mayLose = 0)
    {
        Guard.Against.Null(lead);
        var pairs = Guard.Against.Null(plan).Pairs.Where(pair => pair.Lead == lead).ToList();
        if (pairs.Count == 0)
            throw new ArgumentException(
                $"{lead} coaches nobody in the plan {plan.Id}.\nMaybe the id is mistyped, or is a teacher's?",
                nameof(lead)
            );
        return new Caseloads(plan, mayLose).Forecast(lead, pairs);
    }

    /// <summary>Forecasts the caseload of each lead of a plan, by lead.</summary>
    /// <inheritdoc cref="Of" path="/remarks" />
    /// <param name="plan">The plan.</param>
    /// <param name="mayLose">How many 1:1s of each lead a year may lose and still be said to fit, 0 or more: else one holiday week with room for four of twelve decides over the whole year.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mayLose" /> is negative.</exception>
    /// <exception cref="ArgumentException">A window names a rotation label or a class period that the school does not have.</exception>
    public static ValueList<CaseloadForecast> OfEveryLead(CoachingPlan plan, int mayLose = 0)
    {
        var caseloads = new Caseloads(Guard.Against.Null(plan), mayLose);
        return plan
            .Pairs.GroupBy(pair => pair.Lead)
            .OrderBy(group => group.Key)
            .Select(group => caseloads.Forecast(group.Key, [.. group]))
            .ToValueList();
    }

    /// <summary>A plan with this lead's pairs as <see cref="Mix" /> has them: some meet less often, and those of <see cref="LeftOver" /> are taken out.</summary>
    /// <param name="plan">The plan that was forecast; it stays as it is. A pair of the lead that the forecast does not know stays too.</param>
    /// <example>
    /// <code>
    /// var mix = CaseloadForecast.Of(crowded.Plan, lee).ApplyTo(crowded.Plan);
    /// foreach (var pair in mix.Pairs)
    ///     Console.WriteLine($"{pair}, every {pair.Cadence.EveryWeeks} weeks");
    /// // lee → ana, every 2 weeks
    /// // lee → ben, every 2 weeks
    /// // lee → cam, every 2 weeks
    /// </code>
    /// </example>
    public CoachingPlan ApplyTo(CoachingPlan plan)
    {
        Guard.Against.Null(plan);
        var every = Mix.Teachers.ToDictionary(rhythm => rhythm.Teacher, rhythm => rhythm.EveryWeeks);
        return plan with
        {
            Pairs = plan
                .Pairs.Where(pair => pair.Lead != Lead || !LeftOver.Contains(pair.Teacher))
                .Select(pair =>
                    pair.Lead == Lead && every.TryGetValue(pair.Teacher, out var weeks)
                        ? Caseloads.Every(pair, weeks)
                        : pair
                )
                .ToValueList(),
        };
    }

    /// <summary>The forecast in a sentence, with the lead's id as given: <c>lee: 12 teachers weekly do not fit (360 of 432); 9 weekly and 3 every two weeks do.</c></summary>
    public override string ToString() => Describe(person => person.Value);

    /// <summary>The forecast in a sentence, with a name of the caller's choosing.</summary>
    /// <param name="nameOf">The name to show for the lead.</param>
    public string Describe(Func<PersonId, string> nameOf)
    {
        Guard.Against.Null(nameOf);
        var wished = InvariantText.Of($"({Wished.Placed} of {Wished.WithTime})");
        var one = Wished.Teachers.Count == 1;
        var said = Wished.Fit switch
        {
            CaseloadFit.Fits => $"{Wished.InWords(withNoun: true)} {(one ? "fits" : "fit")} {wished}.",
            CaseloadFit.NotFound =>
                $"{Wished.InWords(withNoun: true)} {(one ? "was" : "were")} not found to fit {wished}; {Instead()}.",
            _ => $"{Wished.InWords(withNoun: true)} {(one ? "does" : "do")} not fit {wished}; {Instead()}.",
        };
        var without =
            Wished.WithoutTime == 0
                ? ""
                : InvariantText.Of($" Besides, no time at all is possible for {Wished.WithoutTime} of the 1:1s.");
        return $"{nameOf(Lead)}: {said}{without}";
    }

    private string Instead()
    {
        var does =
            Wished.Fit == CaseloadFit.Impossible
                ? Mix.Teachers.Count > 1
                    ? "do"
                    : "does"
                : Mix.Teachers.Count > 1
                    ? "fit"
                    : "fits";
        var mix = $"{Mix.InWords(withNoun: false)} {does}";
        return LeftOver.Count == 0
            ? mix
            : InvariantText.Of(
                $"{mix}, and {LeftOver.Count} {(LeftOver.Count == 1 ? "is" : "are")} left for another lead"
            );
    }
}
