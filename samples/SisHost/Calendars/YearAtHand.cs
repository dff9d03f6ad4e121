using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Store;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Calendars;

/// <summary>A school's year as it is known now, with the versions on which a change of it is based.</summary>
/// <param name="Known">What is known of the year; null when nothing is.</param>
/// <param name="StoredYears">The version of each stored year, by its id.</param>
/// <param name="TakenFeed">The feed in force, as it is stored; null for none.</param>
/// <param name="Feeds">How many feeds were taken for any year.</param>
/// <param name="Published">The newest calendar, of this year or an earlier one; null when there is none.</param>
public sealed record YearAtHand(
    KnownYear? Known,
    IReadOnlyDictionary<string, int> StoredYears,
    TakenFeed? TakenFeed,
    int Feeds,
    PublishedCalendar? Published
)
{
    /// <summary>Nothing is known.</summary>
    internal static YearAtHand Nothing { get; } =
        new(null, new Dictionary<string, int>(StringComparer.Ordinal), null, 0, null);

    /// <summary>The published calendar if it is this year's: then a change is shown as what it does to it.</summary>
    public PublishedCalendar? InForce => Known is { } known ? CalendarOf(known.Plain) : Published;

    /// <summary>On what a person's decision was based: it is no more the same when anybody published in between.</summary>
    public string Stamp =>
        string.Join('.', new[] { Published?.Version ?? 0, StoredYears.Values.Sum(), Feeds }.Select(SchoolYears.Digits));

    /// <summary>The published calendar if it is of a given year.</summary>
    public PublishedCalendar? CalendarOf(SchoolCalendar year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return Published is { } published && IsSameYear(published.Calendar.Plan.School, year) ? published : null;
    }

    /// <summary>Whether two are of one school year: they have a day in common.</summary>
    public static bool IsSameYear(SchoolCalendar one, SchoolCalendar other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.FirstDay <= other.LastDay && other.FirstDay <= one.LastDay;
    }

    /// <summary>The plan as it would be with another year in it; a new one without any pair when there is none yet.</summary>
    /// <param name="school">The school, whose id begins a new plan's.</param>
    /// <param name="year">The year.</param>
    public CoachingPlan PlanFor(School school, SchoolCalendar year)
    {
        ArgumentNullException.ThrowIfNull(school);
        ArgumentNullException.ThrowIfNull(year);
        if (CalendarOf(year) is { } published)
            return published.Calendar.Plan with { School = year };
        var plan = new CoachingPlan(new($"{school.Id}/{LocalDatePattern.Iso.Format(year.FirstDay)}"), year, []);
        // Who plans the next year begins with this year's people; their times are for them to look at.
        return Published is { } earlier
            ? plan with
            {
                Pairs = earlier.Calendar.Plan.Pairs.Select(WithoutDates).ToValueList(),
            }
            : plan;
    }

    private static CoachingPair WithoutDates(CoachingPair pair) =>
        pair with
        {
            From = null,
            Until = null,
            School = null,
            Cadence = pair.Cadence with { At = null },
        };
}
