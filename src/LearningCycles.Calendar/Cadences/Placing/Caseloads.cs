using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Forecasts the caseloads of a plan's leads, each for itself.</summary>
internal sealed class Caseloads
{
    private readonly CoachingPlan plan;
    private readonly int mayLose;
    private readonly Dictionary<PersonId, PersonTime> times;
    private readonly Dictionary<PersonId, int> leadsOf = [];

    internal Caseloads(CoachingPlan plan, int mayLose = 0)
    {
        this.mayLose = Guard.Against.BelowZero(mayLose, nameof(mayLose));
        this.plan = plan;
        times = plan.People.ToDictionary(time => time.Person);
        foreach (var pair in plan.Pairs)
            leadsOf[pair.Teacher] = leadsOf.GetValueOrDefault(pair.Teacher) + 1;
    }

    internal CaseloadForecast Forecast(PersonId lead, List<CoachingPair> pairs) =>
        new CaseloadSearch(Alone(lead, pairs), lead, mayLose).Forecast() with
        {
            MayLose = mayLose,
            SharedTeachers = pairs
                .Select(pair => pair.Teacher)
                .Where(teacher => leadsOf[teacher] > 1)
                .Order()
                .ToValueList(),
        };

    /// <summary>The plan's 1:1s of one lead and nothing else.</summary>
    internal CoachingPlan Alone(PersonId lead, List<CoachingPair> pairs) =>
        plan with
        {
            Pairs = pairs.OrderBy(pair => pair.Teacher).ToValueList(),
            People = pairs
                .Select(pair => pair.Teacher)
                .Prepend(lead)
                .Where(times.ContainsKey)
                .Select(person => times[person])
                .ToValueList(),
            Cycles = null,
        };

    /// <summary>A pair that meets every so many weeks, and is as it was in all else.</summary>
    internal static CoachingPair Every(CoachingPair pair, int weeks) =>
        pair.Cadence.EveryWeeks == weeks
            ? pair
            : pair with
            {
                Cadence = new(weeks, pair.Cadence.Minutes)
                {
                    At = pair.Cadence.At,
                    WhenClosed = pair.Cadence.WhenClosed,
                },
            };
}
