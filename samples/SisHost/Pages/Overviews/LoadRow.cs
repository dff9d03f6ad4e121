using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Charts;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>What all leads together ask of a teacher, as the page shows it.</summary>
/// <param name="Name">The teacher.</param>
/// <param name="Total">The year's sessions and minutes.</param>
/// <param name="Cap">The most sessions in a week.</param>
/// <param name="Weeks">Sessions and minutes week by week.</param>
/// <param name="Heaviest">The heaviest weeks, in words.</param>
/// <param name="Leads">Which leads ask how much, in words.</param>
public sealed record LoadRow(
    string Name,
    DemandCount Total,
    int Cap,
    ValueList<TeacherWeek> Weeks,
    IReadOnlyList<string> Heaviest,
    IReadOnlyList<string> Leads
)
{
    private const int Shown = 3;

    /// <summary>The weeks with school, of which the average is.</summary>
    public int MinutesAWeek => Weeks.Count == 0 ? 0 : (Total.Minutes + (Weeks.Count / 2)) / Weeks.Count;

    /// <summary>The weeks as bars.</summary>
    public BarSeries Bars =>
        new(
            FormattableString.Invariant($"{Name}: sessions a week, at most {Cap}"),
            Weeks.Select(week => new Bar($"{When.Week(week.Monday)}: {week.Count}", week.Count.Sessions)).ToValueList(),
            Cap
        );

    /// <summary>A week's sessions and minutes in words.</summary>
    public string In(LocalDate monday) =>
        Weeks.FirstOrDefault(week => week.Monday == monday)?.Count is { Sessions: > 0 } count
            ? count.ToString()
            : "none";

    internal static LoadRow Of(TeacherDemand demand, Func<PersonId, string> name) =>
        new(
            name(demand.Teacher),
            demand.Total,
            demand.CapPerWeek,
            demand.Weeks,
            [
                .. demand
                    .Weeks.Where(week => week.Count.Sessions > 0)
                    .OrderByDescending(week => week.Count.Sessions)
                    .ThenByDescending(week => week.Count.Minutes)
                    .ThenBy(week => week.Monday)
                    .Take(Shown)
                    .Select(week => $"{DayWords.Of(week.Monday)}: {week.Count}"),
            ],
            [.. demand.ByLead.Select(lead => $"{name(lead.Lead)}: {lead.Count}")]
        );
}

/// <summary>What a lead's sessions take, beside what could be placed at best.</summary>
/// <param name="Name">The lead.</param>
/// <param name="Demand">The sessions, week by week, and the outcome.</param>
public sealed record LeadRow(string Name, LeadDemand Demand)
{
    /// <summary>The weeks as bars.</summary>
    public BarSeries Bars =>
        new(
            FormattableString.Invariant($"{Name}: sessions a week, at most {Cap}"),
            Demand
                .Weeks.Select(week => new Bar($"{When.Week(week.Monday)}: {week.Count}", week.Count.Sessions))
                .ToValueList(),
            Cap
        );

    /// <summary>The most sessions in a week; null without weeks.</summary>
    public int? Cap => Demand.Weeks.Count == 0 ? null : Demand.Weeks.Min(week => week.Cap);

    /// <summary>How many weeks have a session.</summary>
    public int WeeksWithSessions => Demand.Weeks.Count(week => week.Count.Sessions > 0);

    /// <summary>What is known of the number of placed 1:1s.</summary>
    public string Proof =>
        Demand.Outcome switch
        {
            null => "not counted",
            { ProvenOptimal: true } => "Proven: no calendar places more.",
            _ => "Not proven: another calendar might place more.",
        };
}
