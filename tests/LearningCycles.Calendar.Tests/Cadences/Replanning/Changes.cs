using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

/// <summary>A change of a plan, with a name to read in a counterexample.</summary>
internal sealed record PlanChange(string Name, Func<CoachingPlan, CoachingPlan> Do)
{
    public override string ToString() => Name;
}

/// <summary>What changes in a school year, of every kind that a host may ask to replan for.</summary>
internal static class Changes
{
    private static readonly PersonId Newcomer = new("newcomer");

    /// <summary>The day in the middle of a plan's year.</summary>
    public static LocalDate MiddleOf(CoachingPlan plan) =>
        plan.School.FirstDay.PlusDays(Period.DaysBetween(plan.School.FirstDay, plan.School.LastDay) / 2);

    /// <summary>Any change that leaves all that was possible possible: more is wished for, and more is allowed.</summary>
    public static Gen<PlanChange> ThatTakeNothingAway =>
        Gen.OneOf(NewTeacher(everyWeeks: 1), MoreObservations, MoreChecks, WiderCaps);

    /// <summary>Every kind of change, with its name.</summary>
    public static IReadOnlyList<(string Name, Gen<PlanChange> Changes)> Kinds { get; } =
    [
        ("closure", Closure(0, 90)),
        ("make-up day", MakeUpDay),
        ("label", Relabelling),
        ("busy", BusyTime),
        ("newcomer", Gen.Choose(1, 2).SelectMany(NewTeacher)),
        ("leaver", LeavingTeacher),
        ("cadence", OtherCadence),
        ("caps", OtherCaps),
    ];

    /// <summary>A closure of one to three days, from a day of the year on.</summary>
    public static Gen<PlanChange> Closure(int least, int most) =>
        from day in Gen.Choose(least, most)
        from days in Gen.Elements(1, 1, 2, 3)
        from kind in Gen.Elements(DayEventKind.Emergency, DayEventKind.Holiday)
        select new PlanChange(
            $"closed from day {day} for {days}",
            plan =>
                plan with
                {
                    School = plan.School.With(
                        new DayEvent(kind, DayOf(plan, day), DayOf(plan, day).PlusDays(days - 1), "Closed")
                    ),
                }
        );

    /// <summary>A weekday that was closed, or a Saturday, becomes a day of school.</summary>
    public static Gen<PlanChange> MakeUpDay =>
        from day in Gen.Choose(0, 90)
        select new PlanChange(
            $"make-up on day {day}",
            plan =>
                plan with
                {
                    School = plan.School.With(new DayEvent(DayEventKind.MakeUp, DayOf(plan, day), "Make-up")),
                }
        );

    public static Gen<PlanChange> Relabelling =>
        from day in Gen.Choose(0, 90)
        from label in Gen.Choose(0, 5)
        select new PlanChange(
            $"day {day} has label {label}",
            plan =>
                plan.School.Rotation is { Labels: var labels } && plan.School.On(DayOf(plan, day)).StudentsIn
                    ? plan with
                    {
                        School = plan.School.Relabel(
                            DayOf(plan, day),
                            labels[label % labels.Count],
                            laterDaysFollow: true
                        ),
                    }
                    : plan
        );

    public static Gen<PlanChange> BusyTime =>
        from person in Gen.Choose(0, 8)
        from day in Gen.Choose(0, 90)
        from hour in Gen.Choose(7, 15)
        from hours in Gen.Elements(1, 3, 30)
        select new PlanChange(
            $"person {person} busy from {hour} on day {day} for {hours} hours",
            plan =>
            {
                var who = plan.People[person % plan.People.Count];
                var start = DayOf(plan, day) + new LocalTime(hour, 0);
                return plan with
                {
                    People = plan
                        .People.Select(time =>
                            time == who
                                ? time with
                                {
                                    Busy = time.Busy.Add(new(start, start.PlusHours(hours), "private affair")),
                                }
                                : time
                        )
                        .ToValueList(),
                };
            }
        );

    public static Gen<PlanChange> NewTeacher(int everyWeeks) =>
        from lead in Gen.Choose(0, 2)
        from runsCycles in Gen.Elements(true, true, false)
        from joins in Gen.Choose(0, 60)
        from policy in Gen.Elements(Enum.GetValues<WhenClosed>())
        select new PlanChange(
            $"lead {lead} has a newcomer from day {joins}{(runsCycles ? " with cycles" : "")}",
            plan =>
                plan.Pairs.Count == 0
                    ? plan
                    : plan with
                    {
                        Pairs = plan.Pairs.Add(
                            new(
                                plan.Pairs[lead % plan.Pairs.Count].Lead,
                                Newcomer,
                                new Cadence(everyWeeks, plan.Pairs[0].Cadence.Minutes) { WhenClosed = policy }
                            )
                            {
                                RunsCycles = runsCycles,
                                From = runsCycles ? null : DayOf(plan, joins),
                                School = plan.Pairs[lead % plan.Pairs.Count].School,
                            }
                        ),
                    }
        );

    public static Gen<PlanChange> LeavingTeacher =>
        from pair in Gen.Choose(0, 17)
        from day in Gen.Choose(0, 60)
        select new PlanChange(
            $"pair {pair} ends on day {day}",
            plan =>
                With(plan, pair, was => was with { Until = was.From > DayOf(plan, day) ? was.From : DayOf(plan, day) })
        );

    public static Gen<PlanChange> OtherCadence =>
        from pair in Gen.Choose(0, 17)
        from every in Gen.Choose(1, 3)
        select new PlanChange(
            $"pair {pair} meets every {every} weeks",
            plan =>
                With(
                    plan,
                    pair,
                    was =>
                        was with
                        {
                            Cadence = new Cadence(every, was.Cadence.Minutes)
                            {
                                At = was.Cadence.At,
                                WhenClosed = was.Cadence.WhenClosed,
                            },
                        }
                )
        );

    public static Gen<PlanChange> OtherCaps =>
        from leadPerDay in Gen.Choose(1, 6)
        from leadPerWeek in Gen.Choose(2, 20)
        from teacherPerWeek in Gen.Choose(1, 4)
        select new PlanChange(
            $"caps {leadPerDay}, {leadPerWeek}, {teacherPerWeek}",
            plan =>
                plan with
                {
                    Caps = plan.Caps with
                    {
                        LeadPerDay = leadPerDay,
                        LeadPerWeek = leadPerWeek,
                        TeacherPerWeek = teacherPerWeek,
                    },
                }
        );

    private static Gen<PlanChange> WiderCaps =>
        Gen.Constant(
            new PlanChange(
                "wider caps",
                plan =>
                    plan with
                    {
                        Caps = new()
                        {
                            LeadPerDay = plan.Caps.LeadPerDay + 1,
                            LeadPerWeek = plan.Caps.LeadPerWeek + 2,
                            TeacherPerDay = plan.Caps.TeacherPerDay + 1,
                            TeacherPerWeek = plan.Caps.TeacherPerWeek + 1,
                        },
                    }
            )
        );

    private static Gen<PlanChange> MoreObservations =>
        Gen.Constant(
            new PlanChange(
                "one more observation a cycle",
                plan =>
                    plan with
                    {
                        Cycles = plan.Cycles is { } of ? of with { Observations = of.Observations + 1 } : null,
                    }
            )
        );

    private static Gen<PlanChange> MoreChecks =>
        Gen.Constant(
            new PlanChange(
                "one more learning activity a cycle",
                plan =>
                    plan with
                    {
                        Cycles = plan.Cycles is { } of
                            ? of with
                            {
                                LearningActivities = of.LearningActivities + 1,
                            }
                            : null,
                    }
            )
        );

    /// <summary>A day of the school year, counted from 0; the last one for a number beyond it.</summary>
    public static LocalDate DayOf(CoachingPlan plan, int day) =>
        LocalDate.Min(plan.School.FirstDay.PlusDays(day), plan.School.LastDay);

    private static CoachingPlan With(CoachingPlan plan, int index, Func<CoachingPair, CoachingPair> change)
    {
        // The same pair, whether the newcomer is there already or not.
        var known = plan.Pairs.Where(pair => pair.Teacher != Newcomer).ToList();
        if (known.Count == 0)
            return plan;
        var pair = known[index % known.Count];
        return plan with { Pairs = plan.Pairs.Select(other => other == pair ? change(pair) : other).ToValueList() };
    }
}
