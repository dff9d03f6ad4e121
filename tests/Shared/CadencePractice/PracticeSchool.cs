using System.Text.Json;
using NodaTime;

namespace LearningCycles.Testing.CadencePractice;

/// <summary>A made-up school with the proven optimum of its 1:1s; see the README beside this file.</summary>
/// <param name="Id">What the school is called, such as <c>tiny1-5000</c>.</param>
/// <param name="Family">What it has in common with others: size, closures, rotation, tightness.</param>
/// <param name="Demand">How many 1:1s are wished for.</param>
/// <param name="Caps">The most sessions of a person.</param>
/// <param name="Calendar">The days.</param>
/// <param name="Leads">Who coaches.</param>
/// <param name="Teachers">Who is coached.</param>
/// <param name="Pairs">Who meets whom, how often.</param>
/// <param name="Optimum">The most that can be placed.</param>
/// <param name="Baselines">What simple ways of placing reach, by their name.</param>
/// <param name="Replans">Changes in mid-year, with the best that can be made of each.</param>
internal sealed record PracticeSchool(
    string Id,
    string Family,
    int Demand,
    PracticeCaps Caps,
    PracticeCalendar Calendar,
    IReadOnlyList<PracticePerson> Leads,
    IReadOnlyList<PracticePerson> Teachers,
    IReadOnlyList<PracticePair> Pairs,
    PracticeOptimum Optimum,
    IReadOnlyDictionary<string, PracticeCount> Baselines,
    IReadOnlyList<PracticeReplan> Replans
)
{
    private const string Prefix = "CadencePractice.";
    private const string Suffix = ".json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new PracticeTimeConverter(), new PracticeDateConverter(), new PracticeClockConverter() },
    };

    /// <summary>The schools' ids in their order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(PracticeSchool)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    private static readonly Lazy<IReadOnlyList<PracticeSchool>> AllOfThem = new(() => [.. Ids.Select(Read)]);

    /// <summary>Every school, by id.</summary>
    public static IReadOnlyList<PracticeSchool> All => AllOfThem.Value;

    /// <summary>The school of an id.</summary>
    public static PracticeSchool Of(string id) =>
        All.Single(school => string.Equals(school.Id, id, StringComparison.Ordinal));

    /// <summary>Everyone, leads first.</summary>
    public IEnumerable<PracticePerson> People => Leads.Concat(Teachers);

    public override string ToString() => Id;

    private static PracticeSchool Read(string id)
    {
        using var stream = typeof(PracticeSchool).Assembly.GetManifestResourceStream(Prefix + id + Suffix)!;
        return JsonSerializer.Deserialize<PracticeSchool>(stream, Options)!;
    }
}

/// <summary>The most sessions of a person on a day and in a week.</summary>
internal sealed record PracticeCaps(int LeadPerDay, int LeadPerWeek, int TeacherPerDay, int TeacherPerWeek);

/// <summary>The days of a school.</summary>
/// <param name="TimeZone">The zone's id.</param>
/// <param name="Weeks">How many weeks have an open day.</param>
/// <param name="Bells">The class periods of a full day.</param>
/// <param name="Rotation">The labels in their order; none for no rotation.</param>
/// <param name="Regularity">Whether a regular time is a weekday's or a rotation label's: <c>weekday</c> or <c>rotation</c>.</param>
/// <param name="Closures">The weekdays that are closed, with their names.</param>
/// <param name="PeriodsOnShortDays">How many of the day's first periods are held, on days with an early release.</param>
/// <param name="Ilt">When the Instructional Leadership Team meets, which blocks everyone.</param>
/// <param name="Days">The open days in order.</param>
internal sealed record PracticeCalendar(
    string TimeZone,
    int Weeks,
    IReadOnlyList<PracticeBell> Bells,
    IReadOnlyList<string> Rotation,
    string Regularity,
    IReadOnlyList<PracticeClosure> Closures,
    IReadOnlyDictionary<LocalDate, int> PeriodsOnShortDays,
    IReadOnlyList<PracticeTime> Ilt,
    IReadOnlyList<PracticeDay> Days
)
{
    /// <summary>Whether a regular time is a rotation label's.</summary>
    public bool IsRegularByLabel => string.Equals(Regularity, "rotation", StringComparison.Ordinal);

    /// <summary>How many of the day's first periods are held on an open day.</summary>
    public int PeriodsOn(LocalDate date) => PeriodsOnShortDays.GetValueOrDefault(date, Bells.Count);
}

/// <summary>A class period of a full day.</summary>
internal sealed record PracticeBell(string Id, LocalTime Start, LocalTime End);

/// <summary>A closed weekday.</summary>
internal sealed record PracticeClosure(LocalDate Date, string Name);

/// <summary>An open day with its rotation label, if it has one.</summary>
internal sealed record PracticeDay(LocalDate Date, string? Label);

/// <summary>A person's time.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="Availability">The periods in which the person can meet, by weekday (<c>Mon</c>) or by rotation label.</param>
/// <param name="Busy">Times at which the person cannot meet all the same.</param>
/// <param name="FreePerWeek">How many times are free in each week, as the solver saw them.</param>
internal sealed record PracticePerson(
    string Id,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Availability,
    IReadOnlyList<PracticeTime> Busy,
    IReadOnlyList<int> FreePerWeek
);

/// <summary>A lead and a teacher who meet <c>weekly</c> or <c>biweekly</c>.</summary>
internal sealed record PracticePair(string Lead, string Teacher, string Cadence)
{
    /// <summary>How the practice data name the pair.</summary>
    public string Id => $"{Lead}-{Teacher}";

    /// <summary>Whether they meet every week.</summary>
    public bool IsWeekly => string.Equals(Cadence, "weekly", StringComparison.Ordinal);
}

/// <summary>How many sessions are placed, and how many of them at the pair's regular time.</summary>
internal sealed record PracticeCount(int Placed, int Regular);

/// <summary>The best calendar: first the most sessions, then the most at regular times.</summary>
/// <param name="Placed">The most sessions.</param>
/// <param name="Regular">The most at regular times, among the calendars with the most sessions.</param>
/// <param name="PlacedProven">Whether no calendar has more sessions.</param>
/// <param name="RegularProven">Whether no calendar with as many sessions has more at regular times.</param>
/// <param name="PlacedBySkipPolicy">The most sessions when a pair meets only at its regular time.</param>
/// <param name="RegularKeys">The regular times of this calendar, such as <c>Fri-P4</c>, by pair.</param>
/// <param name="Solution">The sessions of this calendar, by pair.</param>
internal sealed record PracticeOptimum(
    int Placed,
    int Regular,
    bool PlacedProven,
    bool RegularProven,
    int PlacedBySkipPolicy,
    IReadOnlyDictionary<string, string> RegularKeys,
    IReadOnlyDictionary<string, IReadOnlyList<PracticeTime>> Solution
);
