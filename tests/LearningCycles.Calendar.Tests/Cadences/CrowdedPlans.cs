using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Plans in which nearly everything could be held, but hardly anything where it is wished first: each piece has to give way to another.</summary>
internal static class CrowdedPlans
{
    private const int Weeks = 8;

    public static Gen<CoachingPlan> Plan =>
        from schools in GeneratedSchools.Of(Weeks)
        from leads in Gen.Choose(1, 2)
        from teachers in Gen.Choose(2, 4)
        from pairs in Pairs(leads, teachers)
        from people in People(leads, teachers)
        from cycles in Cycles
        from perDay in Gen.Choose(2, 4)
        from perWeek in Gen.Choose(5, 12)
        select new CoachingPlan(new("plan"), schools.Own, pairs)
        {
            People = people,
            Cycles = cycles,
            Caps = new Caps
            {
                LeadPerDay = perDay,
                LeadPerWeek = perWeek,
                TeacherPerDay = 2,
                TeacherPerWeek = 3,
            },
        };

    /// <summary>Each lead with some of the teachers, so that some have two leads; and perhaps the last lead is coached by the first.</summary>
    private static Gen<ValueList<CoachingPair>> Pairs(int leads, int teachers) =>
        from isLeadCoached in Gen.Elements(true, false)
        from wishes in (
            from every in Gen.Elements(1, 2, 2)
            from policy in Gen.Elements(Enum.GetValues<WhenClosed>())
            from priority in Gen.Elements(0, 0, 5)
            from isPair in Gen.Elements(true, true, false)
            select (isPair, priority, Cadence: new Cadence(every, 30) { WhenClosed = policy })
        ).ListOf(leads * teachers)
        select wishes
            .Select(
                (wish, i) =>
                    (
                        IsPair: wish.isPair || i < teachers,
                        Pair: new CoachingPair(
                            GeneratedPlans.Lead(i / teachers),
                            GeneratedPlans.Teacher(i % teachers),
                            wish.Cadence
                        )
                        {
                            Priority = wish.priority,
                        }
                    )
            )
            .Where(wish => wish.IsPair)
            .Select(wish => wish.Pair)
            .Concat(
                isLeadCoached && leads > 1
                    ? [new(GeneratedPlans.Lead(0), GeneratedPlans.Lead(1), Cadence.EveryTwoWeeks(30))]
                    : []
            )
            .ToValueList();

    private static Gen<ValueList<PersonTime>> People(int leads, int teachers) =>
        from leadTimes in Hours(6, 12).ListOf(leads)
        from planning in Hours(2, 4).ListOf(teachers)
        from teaching in Hours(2, 5).ListOf(teachers)
        select leadTimes
            .Select((hours, i) => new PersonTime(GeneratedPlans.Lead(i)) { Planning = hours, Observing = hours })
            .Concat(
                planning.Select(
                    (hours, i) => new PersonTime(GeneratedPlans.Teacher(i)) { Planning = hours, Teaching = teaching[i] }
                )
            )
            .ToValueList();

    private static Gen<ValueList<AvailabilityWindow>> Hours(int fewest, int most) =>
        from count in Gen.Choose(fewest, most)
        from windows in (
            from day in Gen.Choose(1, 5)
            from hour in Gen.Choose(8, 11)
            from minutes in Gen.Elements(45, 60, 90)
            select AvailabilityWindow.Between(
                DayPattern.On((IsoDayOfWeek)day),
                new(hour, 0),
                new LocalTime(hour, 0).PlusMinutes(minutes)
            )
        ).ListOf(count)
        select windows.ToValueList();

    private static Gen<CyclePattern?> Cycles =>
        from observations in Gen.Choose(1, 3)
        from within in Gen.Choose(0, 3)
        from activities in Gen.Choose(0, 2)
        from checks in Gen.Choose(0, 1)
        from additional in Gen.Choose(0, 1)
        from hosting in Gen.Elements(Enum.GetValues<Hosting>())
        from days in Gen.Choose(2, 6)
        let half = GeneratedSchools.First.PlusDays(Weeks * 7 / 2)
        select (CyclePattern?)
            new CyclePattern([
                new(1, GeneratedSchools.First, half.PlusDays(-3)),
                new(2, half, GeneratedSchools.First.PlusDays((Weeks * 7) - 3)),
            ])
            {
                Observations = observations,
                DebriefWithinDays = within,
                LearningActivities = activities,
                MidCycleChecks = checks,
                AdditionalSessions = additional,
                Hosting = hosting,
                MeetingMinutes = 30,
                IntentionDays = days,
                ReflectionDays = days,
            };
}
