using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Plans as schools make them, and worse: closures anywhere, two schools, tight windows, shared teachers, tight caps.</summary>
internal static class GeneratedPlans
{
    public static Arbitrary<CoachingPlan> Arbitrary => Plan.ToArbitrary();

    /// <summary>Each run tries the same plans; a fault found once is found again.</summary>
    public static Config Config(int plans) =>
        FsCheck.Config.QuickThrowOnFailure.WithMaxTest(plans).WithReplay(20261121UL, 7UL);

    public static PersonId Lead(int i) => new($"lead-{i}");

    public static PersonId Teacher(int i) => new($"teacher-{i}");

    private static Gen<CoachingPlan> Plan =>
        from weeks in Gen.Choose(1, 12)
        from schools in GeneratedSchools.Of(weeks)
        from leads in Gen.Choose(1, 3)
        from teachers in Gen.Choose(1, 6)
        from pairs in Pairs(leads, teachers, weeks, schools.Others.Count > 0)
        from people in GeneratedPeople.Of(leads, teachers, weeks, schools.Own)
        from shared in GeneratedPeople.SharedEvents
        from cycles in Cycles(weeks)
        from caps in CapsOf
        from regularBy in Gen.Elements(Enum.GetValues<RegularBy>())
        from way in Gen.Elements(0, 15, 40)
        select new CoachingPlan(new("plan"), schools.Own, pairs)
        {
            OtherSchools = schools.Others,
            Travel = way == 0 || schools.Others.Count == 0 ? [] : [new(schools.Own.Name, GeneratedSchools.Second, way)],
            People = people,
            SharedEvents = shared,
            Cycles = cycles,
            Caps = caps,
            RegularBy = regularBy,
        };

    private static Gen<ValueList<CoachingPair>> Pairs(int leads, int teachers, int weeks, bool twoSchools) =>
        (
            from every in Gen.Elements(1, 1, 2, 2, 3)
            from minutes in Gen.Elements(20, 20, 25, 30, 30, 45)
            from policy in Gen.Elements(Enum.GetValues<WhenClosed>())
            from runsCycles in Gen.Elements(true, false)
            from keep in Gen.Elements(true, true, false)
            from at in Gen.Frequency((4, Gen.Constant<RegularTime?>(null)), (1, OwnTime))
            from priority in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 9)))
            from joins in Gen.Frequency((5, Gen.Constant(-1)), (1, Gen.Choose(0, weeks * 5)))
            from leaves in Gen.Frequency((5, Gen.Constant(-1)), (1, Gen.Choose(weeks * 5, weeks * 7)))
            from second in Gen.Elements(true, false)
            select (
                keep,
                Of: (Func<PersonId, PersonId, CoachingPair>)(
                    (lead, teacher) =>
                        new CoachingPair(lead, teacher, new Cadence(every, minutes) { WhenClosed = policy, At = at })
                        {
                            RunsCycles = runsCycles,
                            Priority = priority,
                            From = joins < 0 ? null : GeneratedSchools.First.PlusDays(joins),
                            Until = leaves < 0 ? null : GeneratedSchools.First.PlusDays(leaves),
                            School = twoSchools && second ? GeneratedSchools.Second : null,
                        }
                )
            )
        )
            .ListOf(leads * teachers)
            .Select(list =>
                list.Select((wish, i) => (wish.keep, Pair: wish.Of(Lead(i / teachers), Teacher(i % teachers))))
                    .Where(pair => pair.keep)
                    .Select(pair => pair.Pair)
                    .ToValueList()
            );

    private static Gen<RegularTime?> OwnTime =>
        from day in Gen.Choose(1, 5)
        from quarter in Gen.Choose(32, 56)
        select (RegularTime?)
            new RegularTime(DayPattern.On((IsoDayOfWeek)day), new LocalTime(quarter / 4, quarter % 4 * 15));

    private static Gen<CyclePattern?> Cycles(int weeks) =>
        from observations in Gen.Choose(0, 3)
        from within in Gen.Choose(0, 4)
        from some in Gen.Elements(true, true, false)
        from activities in Gen.Choose(0, 2)
        from checks in Gen.Choose(0, 2)
        from additional in Gen.Choose(0, 2)
        from hosting in Gen.Elements(Enum.GetValues<Hosting>())
        from minutes in Gen.Elements(20, 30)
        from ends in Gen.Choose(1, 6)
        let half = GeneratedSchools.First.PlusDays(Math.Max(1, weeks * 7 / 2))
        select some
            ? new CyclePattern([
                new(1, GeneratedSchools.First, half.PlusDays(-1)),
                new(2, half, GeneratedSchools.First.PlusDays((weeks * 7) - 3)),
            ])
            {
                Observations = observations,
                DebriefWithinDays = within,
                LearningActivities = activities,
                MidCycleChecks = checks,
                AdditionalSessions = additional,
                Hosting = hosting,
                MeetingMinutes = minutes,
                IntentionDays = ends,
                ReflectionDays = ends,
            }
            : null;

    private static Gen<Caps> CapsOf =>
        from leadDay in Gen.Choose(1, 6)
        from leadWeek in Gen.Choose(3, 20)
        from teacherDay in Gen.Choose(1, 3)
        from teacherWeek in Gen.Choose(1, 4)
        select new Caps
        {
            LeadPerDay = leadDay,
            LeadPerWeek = leadWeek,
            TeacherPerDay = teacherDay,
            TeacherPerWeek = teacherWeek,
        };
}
