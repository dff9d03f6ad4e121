using LearningCycles.Calendar.Schools;
using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What is wished for a school year: who coaches whom how often, when people can, the cycles, the caps.</summary>
/// <remarks>A plan is a value; <see cref="CadenceGenerator.Generate" /> leads from it to a <see cref="CoachingCalendar" />. The order of pairs and people does not matter.</remarks>
/// <example>
/// <code>
/// CoachingPlan wishes = new(new("cole-2026-27"), school, [new(lee, ana, Cadence.Weekly(minutes: 30))])
/// {
///     People = [new(ana) { Planning = [AvailabilityWindow.InPeriod(DayPattern.Every, "P2")] }],
///     SharedEvents = [new("Staff meeting", AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Monday), "P2"))],
///     Caps = new() { LeadPerDay = 4 },
/// };
/// Console.WriteLine(CadenceGenerator.Generate(wishes).Sessions[0]); // 2026-08-25 08:50 OneOnOne lee → ana
/// </code>
/// </example>
public sealed record CoachingPlan
{
    /// <summary>A plan.</summary>
    /// <param name="id">The host's id; part of every session's lasting identity.</param>
    /// <param name="school">The school's year.</param>
    /// <param name="pairs">Who coaches whom, each pair once. A teacher may have several leads.</param>
    /// <exception cref="ArgumentException">A pair is given twice.</exception>
    public CoachingPlan(PlanId id, SchoolCalendar school, ValueList<CoachingPair> pairs)
    {
        Id = Guard.Against.Null(id);
        School = school;
        Pairs = pairs;
    }

    /// <summary>The host's id.</summary>
    public PlanId Id { get; }

    /// <summary>The school's year.</summary>
    public SchoolCalendar School
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Further schools at which pairs meet: a lead may serve several, each with its own days and bells. All in one time zone.</summary>
    /// <remarks>Grades of one school whose days differ (a conference day for some) are a further school in the same building: without a way between them.</remarks>
    /// <exception cref="ArgumentException">A name is given twice or is the plan's own school's, or a zone differs.</exception>
    /// <example>
    /// <code>
    /// var dune = SchoolCalendar.Create("Dune High School", denver, new(2026, 8, 24), new(2027, 5, 28));
    /// CoachingPlan both = new(new("two-schools"), school, [
    ///     new(lee, ana, Cadence.Weekly(minutes: 30) with { At = new(DayPattern.On(IsoDayOfWeek.Tuesday), new(9, 0)) }),
    ///     new(lee, new("mia"), Cadence.Weekly(minutes: 30)) { School = dune.Name }])
    /// {
    ///     OtherSchools = [dune],
    ///     Travel = [new(school.Name, dune.Name, minutes: 20)],
    /// };
    /// foreach (var session in CadenceGenerator.Generate(both).Sessions.Take(2))
    ///     Console.WriteLine(session);
    /// // 2026-08-24 07:30 OneOnOne lee → mia
    /// // 2026-08-25 09:00 OneOnOne lee → ana
    /// </code>
    /// </example>
    public ValueList<SchoolCalendar> OtherSchools
    {
        get;
        init => field = OthersBeside(School, value);
    } = [];

    /// <summary>How long people need between schools; none between two that are not listed.</summary>
    /// <remarks>A way from or to a school that the plan does not have is refused when the plan is used, as in windows and pairs.</remarks>
    public ValueList<TravelTime> Travel
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Who coaches whom, each pair once.</summary>
    /// <exception cref="ArgumentException">A pair is given twice.</exception>
    /// <example>
    /// <code>
    /// var fewer = plan with { Pairs = [.. plan.Pairs.Where(pair => pair.Teacher != ben)] };
    /// Console.WriteLine(CadenceGenerator.Generate(fewer).Leads[0]); // lee: 73 of 74 placed, at most 73 possible
    /// </code>
    /// </example>
    public ValueList<CoachingPair> Pairs
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, pair => (pair.Lead, pair.Teacher), nameof(Pairs));
    }

    /// <summary>Every length of session in the plan, in minutes, shortest first.</summary>
    internal int[] Lengths()
    {
        var lengths = new SortedSet<int>(Pairs.Select(pair => pair.Cadence.Minutes));
        if (Cycles is { } pattern)
        {
            lengths.Add(pattern.MeetingMinutes);
            lengths.Add(pattern.ObservationMinutes);
        }
        return [.. lengths];
    }

    /// <summary>When people can. A person who is not listed can whenever staff are in.</summary>
    /// <exception cref="ArgumentException">A person is given twice.</exception>
    public ValueList<PersonTime> People
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, time => time.Person, nameof(People));
    } = [];

    /// <summary>Recurring events that block people.</summary>
    public ValueList<SharedEvent> SharedEvents
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The year's learning cycles; null for 1:1s alone.</summary>
    /// <exception cref="ArgumentException">A cycle lies outside of the school year.</exception>
    public CyclePattern? Cycles
    {
        get;
        init => field = InYear(value);
    }

    /// <summary>What makes a regular time regular where the generator chooses it. A time that a pair has chosen (<see cref="Cadence.At" />) says so itself.</summary>
    public RegularBy RegularBy
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The most sessions that a person should have.</summary>
    public Caps Caps
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>The school of a name: the plan's own for null.</summary>
    /// <exception cref="ArgumentException">The plan has no such school.</exception>
    public SchoolCalendar SchoolOf(string? name) =>
        name is null || string.Equals(name, School.Name, StringComparison.Ordinal)
            ? School
            : OtherSchools.FirstOrDefault(other => string.Equals(other.Name, name, StringComparison.Ordinal))
                ?? throw new ArgumentException(
                    $"The plan has no school '{name}'.\nMaybe it is one of: {string.Join(", ", OtherSchools.Prepend(School).Select(school => school.Name))}?"
                );

    /// <summary>The id, and how many pairs and people it is about: <c>cole-2026-27: 4 pairs, 5 people</c>.</summary>
    public override string ToString()
    {
        var people = Pairs.SelectMany(pair => new[] { pair.Lead, pair.Teacher }).Distinct().Count();
        return $"{Id}: {Counted.Of(Pairs.Count, "pair")}, {Counted.Of(people, "person", "people")}";
    }

    internal static ValueList<SchoolCalendar> OthersBeside(SchoolCalendar own, ValueList<SchoolCalendar> others)
    {
        Guard.Against.NullOrRepeated(others, school => school.Name, nameof(OtherSchools));
        foreach (var other in others)
        {
            Guard.Against.InvalidInput(
                other,
                nameof(OtherSchools),
                school =>
                    !string.Equals(school.Name, own.Name, StringComparison.Ordinal)
                    && string.Equals(school.Zone.Id, own.Zone.Id, StringComparison.Ordinal),
                $"'{other.Name}' ({other.Zone.Id}) cannot be beside '{own.Name}' ({own.Zone.Id}): a plan's schools have different names and one time zone.\nMaybe make a plan for each zone?"
            );
        }
        return others;
    }

    /// <summary>Refuses cycles outside of the school year; asked again when a plan is used, for its school may have been replaced.</summary>
    internal CyclePattern? InYear(CyclePattern? pattern)
    {
        foreach (var cycle in pattern?.Cycles ?? [])
        {
            Guard.Against.InvalidInput(
                cycle,
                nameof(Cycles),
                span => School.FirstDay <= span.First && span.Last <= School.LastDay,
                InvariantText.Of(
                    $"{cycle} lies outside of the school year {School.FirstDay} to {School.LastDay}.\nMaybe its dates are of another year?"
                )
            );
        }
        return pattern;
    }
}
