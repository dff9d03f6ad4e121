using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.CoachingCalendar.Tests.Html;

/// <summary>A made-up year of two leads and fourteen teachers, placed by a simple loop and not by the generator.</summary>
internal sealed class ExampleYear
{
    private static readonly string[] Names =
    [
        "Ana Ortiz",
        "Ben Whitfield",
        "Chidi Okafor",
        "Dana Lindqvist",
        "Elena Rossi",
        "Farid Haddad",
        "Grace Kim",
        "Hannah Brandt",
        "Imani Brooks",
        "Joaquín Peña",
        "Kavya Raman",
        "Liam O’Connor",
        "Mei-Ling Chen",
        "Noah Feldman",
    ];

    private readonly HashSet<(PersonId, LocalDateTime)> taken = [];
    private readonly List<CoachingSession> sessions = [];
    private readonly List<UnplacedSession> unplaced = [];

    private ExampleYear(IReadOnlyList<string> names, string leadName)
    {
        Leads = [new("lead-1"), new("lead-2")];
        Teachers = [.. names.Select((_, i) => new PersonId($"t-{i}"))];
        People = Teachers
            .Select((id, i) => new Person(id, names[i]))
            .Append(new Person(Leads[0], leadName))
            .Append(new Person(Leads[1], "Tomás Rivera"))
            .ToDictionary(person => person.Id);
    }

    internal ValueList<PersonId> Leads { get; }

    internal ValueList<PersonId> Teachers { get; }

    internal IReadOnlyDictionary<PersonId, Person> People { get; }

    internal Calendar.Cadences.CoachingCalendar Calendar { get; private init; } = null!;

    internal static ExampleYear Usual { get; } = Create(Names, "Maya Keller", School());

    internal static ExampleYear Create(IReadOnlyList<string> names, string leadName, SchoolCalendar school)
    {
        var year = new ExampleYear(names, leadName);
        return new ExampleYear(names, leadName) { Calendar = year.Place(school) };
    }

    internal static SchoolCalendar School() =>
        SchoolCalendar
            .Create(
                "Cole Middle School",
                DateTimeZoneProviders.Tzdb["America/Denver"],
                new(2026, 8, 17),
                new(2027, 6, 4)
            )
            .WithRotation(new(["A", "B"]))
            .With(new DayEvent(DayEventKind.TeacherOnly, new(2026, 8, 17), new(2026, 8, 19), "Teacher work days"))
            .Close(new(2026, 9, 7), "Labor Day")
            .With(new DayEvent(DayEventKind.TeacherOnly, new(2026, 10, 9), "Professional learning"))
            .Close(new(2026, 10, 10), new(2026, 10, 18), "Fall break")
            .Close(new(2026, 11, 21), new(2026, 11, 29), "Thanksgiving break")
            .Close(new(2026, 12, 19), new(2027, 1, 3), "Winter break")
            .With(new DayEvent(DayEventKind.TeacherOnly, new(2027, 1, 4), "Professional learning"))
            .Close(new(2027, 1, 18), "Martin Luther King Jr. Day")
            .With(new DayEvent(DayEventKind.Emergency, new(2027, 2, 2), "Snow day"))
            .With(new DayEvent(DayEventKind.LateStart, new(2027, 2, 3), "Icy roads", new(10, 0)))
            .Close(new(2027, 2, 15), "Presidents’ Day")
            .Close(new(2027, 3, 20), new(2027, 3, 28), "Spring break")
            .With(new DayEvent(DayEventKind.Remote, new(2027, 4, 14), "State testing, remote"))
            .Close(new(2027, 5, 31), "Memorial Day")
            .With(
                ((LocalDate[])[new(2026, 9, 18), new(2026, 10, 23), new(2026, 11, 13), new(2026, 12, 11), new(2027, 1, 22), new(2027, 2, 19), new(2027, 4, 9), new(2027, 5, 7)]).Select(
                    date => new DayEvent(DayEventKind.EarlyRelease, date, "Early release", new(12, 30))
                )
            )
            .With(new DayEvent(DayEventKind.Information, new(2026, 10, 23), "End of quarter 1"));

    private Calendar.Cadences.CoachingCalendar Place(SchoolCalendar school)
    {
        var pairs = Pairs();
        ValueList<CycleSpan> spans =
        [
            new(1, new(2026, 9, 14), new(2026, 11, 6)),
            new(2, new(2026, 11, 9), new(2027, 1, 29)),
            new(3, new(2027, 2, 1), new(2027, 3, 19)),
            new(4, new(2027, 3, 29), new(2027, 5, 14)),
        ];
        var plan = new CoachingPlan(new("example"), school, pairs)
        {
            Cycles = new(spans) { Observations = 2 },
        };
        foreach (var (pair, i) in pairs.Select((pair, i) => (pair, i)))
        {
            foreach (var span in spans)
                PlaceCycle(school, pair, span, i);
            foreach (var week in school.Weeks.Where(week => (week.Number + i) % pair.Cadence.EveryWeeks == 0))
                PlaceOneOnOne(school, pair, week, i);
        }
        return new(
            plan,
            sessions.OrderBy(s => s.Start).ThenBy(s => s.Key).ToValueList(),
            unplaced.OrderBy(u => u.Plan.Earliest).ThenBy(u => u.Plan.Key).ToValueList()
        );
    }

    private ValueList<CoachingPair> Pairs() =>
        Teachers
            .Select((teacher, i) => new CoachingPair(
                Leads[i % 2],
                teacher,
                (i % 3 == 0 ? Cadence.Weekly(30) : Cadence.EveryTwoWeeks(45)) with
                {
                    At = new(DayPattern.On((IsoDayOfWeek)(1 + (i % 5))), new(9 + (i % 4), i % 2 == 0 ? 10 : 40)),
                }
            ))
            .Append(new(Leads[1], Teachers[0], Cadence.EveryTwoWeeks(30)) { RunsCycles = false })
            .ToValueList();

    private void PlaceOneOnOne(SchoolCalendar school, CoachingPair pair, SchoolWeek week, int i)
    {
        var key = SessionKey.OneOnOne(pair.Lead, pair.Teacher, week.Monday);
        var regular = pair.Cadence.At ?? new(DayPattern.On("A"), new(14, 0));
        var days = Enumerable.Range(0, 5).Select(day => school.On(week.Monday.PlusDays(day))).ToList();
        var day = days.FirstOrDefault(regular.On.Matches);
        var nominal = day is null ? (LocalDateTime?)null : day.Date.At(regular.At);
        var plan = new PlannedSession(key, pair.Cadence.Minutes, week.Monday, week.Monday.PlusDays(4))
        {
            Regular = regular,
            Nominal = nominal,
        };
        if (day is { StaffIn: true } && Take(pair, nominal!.Value))
        {
            sessions.Add(new(plan, nominal.Value));
            return;
        }
        var why = day switch
        {
            null => new Obstacle(ObstacleKind.NoRegularDay),
            { StaffIn: false } => new(ObstacleKind.NoSchool, day.WhyClosed),
            _ => new(ObstacleKind.LeadTaken, "another", pair.Lead),
        };
        if (week.Number % 8 != 7 || i % 4 != 0)
        {
            foreach (var start in Times(days.Where(d => d.StaffIn)))
            {
                if (!Take(pair, start))
                    continue;
                sessions.Add(new(plan, start) { MovedBecause = why });
                return;
            }
        }
        unplaced.Add(
            new(plan, [new(why, 24), new(new(ObstacleKind.TeacherBusy, "Field trip <to> the “dam”", pair.Teacher), 9), new(new(ObstacleKind.LeadWeekCap, null, pair.Lead), 3)])
        );
    }

    private void PlaceCycle(SchoolCalendar school, CoachingPair pair, CycleSpan span, int i)
    {
        if (!pair.RunsCycles)
            return;
        var days = school.Days.Where(d => d.StudentsOnSite && span.First <= d.Date && d.Date <= span.Last).ToList();
        var third = days.Count / 3;
        PlacePart(pair, span, SessionKind.Intention, 1, days.Skip(i % 5));
        PlacePart(pair, span, SessionKind.Observation, 1, days.Skip(third - 4 + (i % 8)));
        PlacePart(pair, span, SessionKind.Debrief, 1, days.Skip(third - 3 + (i % 8)));
        PlacePart(pair, span, SessionKind.Observation, 2, days.Skip((2 * third) - 5 + (i % 8)));
        PlacePart(pair, span, SessionKind.Debrief, 2, days.Skip((2 * third) - 4 + (i % 8)));
        PlacePart(pair, span, SessionKind.Reflection, 1, days.Skip(days.Count - 5 + (i % 4)));
    }

    private void PlacePart(CoachingPair pair, CycleSpan span, SessionKind kind, int number, IEnumerable<DayFacts> days)
    {
        var key = SessionKey.InCycle(pair.Lead, pair.Teacher, kind, span.Number, number);
        var plan = new PlannedSession(key, 30, span.First, span.Last) { Cycle = span.Number, Number = number };
        sessions.Add(new(plan, Times(days).First(start => Take(pair, start))));
    }

    // Starts 50 minutes apart, so that no two of one person can overlap.
    private static IEnumerable<LocalDateTime> Times(IEnumerable<DayFacts> days) =>
        days.SelectMany(day =>
            ((LocalTime[])[new(8, 20), new(9, 10), new(10, 40), new(11, 40), new(13, 10), new(14, 0)]).Select(time => day.Date + time)
        );

    private bool Take(CoachingPair pair, LocalDateTime start)
    {
        if (taken.Any(t => (t.Item1 == pair.Lead || t.Item1 == pair.Teacher) && Math.Abs(Period.Between(t.Item2, start, PeriodUnits.Minutes).Minutes) < 45))
            return false;
        taken.Add((pair.Lead, start));
        return taken.Add((pair.Teacher, start));
    }
}
