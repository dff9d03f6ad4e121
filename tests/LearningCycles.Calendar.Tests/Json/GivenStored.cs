using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using LearningCycles.Testing;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Json;

/// <summary>A school, a plan and a calendar that use every stored member, and the files in which they are kept.</summary>
internal static class GivenStored
{
    internal const string GoldenFolder = "tests/LearningCycles.Calendar.Tests/Json/Golden";

    private const string Words = "Snow: \"4b\" \U0001F642";

    internal static readonly PersonId Lee = new("lee");
    internal static readonly PersonId Kim = new("kim/o'hara");
    internal static readonly PersonId Ana = new("ana");
    internal static readonly PersonId Ben = new("ben \u00E9");

    private static readonly DateTimeZone Denver = DateTimeZoneProviders.Tzdb["America/Denver"];
    private static readonly LocalDate Monday = new(2026, 8, 24);

    internal static string Golden(string name) =>
        File.ReadAllText(Path.Combine(ApprovedText.SolutionFolder(), GoldenFolder, name + ".json"))
            .ReplaceLineEndings("\n");

    internal static SchoolCalendar School() =>
        SchoolCalendar
            .Create("Cole", Denver, Monday, new(2026, 12, 18))
            .WithHours(
                new(
                    new(new LocalTime(8, 5), new LocalTime(15, 0)),
                    new(new LocalTime(7, 30), new LocalTime(16, 0)),
                    new LocalTime(12, 30),
                    new LocalTime(9, 45)
                )
            )
            .WithRotation(
                new(["A", "B"])
                {
                    WhenPlanned = RotationOnClosure.Drop,
                    WhenUnplanned = RotationOnClosure.Pause,
                    From = new LocalDate(2026, 8, 26),
                }
            )
            .With([
                new(DayEventKind.Emergency, new LocalDate(2026, 10, 16), Words) { Rotation = RotationOnClosure.Drop },
                new(DayEventKind.EarlyRelease, new LocalDate(2026, 9, 25), "Homecoming", new LocalTime(11, 15)),
                new(DayEventKind.Holiday, new(2026, 11, 23), new(2026, 11, 27), "Fall break"),
                new(DayEventKind.MakeUp, new LocalDate(2026, 12, 21), "Make-up"),
            ])
            .WithEvery(DayEventKind.LateStart, new(IsoDayOfWeek.Wednesday, 1, -1), "PLC", new LocalTime(9, 50))
            .WithBells(
                new(
                    "Sixth",
                    [new("P1", new(new LocalTime(8, 5), new LocalTime(8, 50))), new("P2", new(new(9, 0), new(9, 45)))],
                    BellUse.Regular,
                    ["A"]
                )
                {
                    Grades = ["6"],
                }
            )
            .WithBells(new("All", [new("P1", new(new LocalTime(8, 15), new LocalTime(9, 0)))]))
            .WithBellsOn(new(2026, 9, 3), "Sixth")
            .Relabel(new(2026, 9, 4), "B", laterDaysFollow: true)
            .Relabel(new(2026, 9, 2), "A", laterDaysFollow: false)
            .WithTerms(new Term("Q1", Monday, new(2026, 10, 23)), new Term("Q2", new(2026, 10, 24), new(2026, 12, 22)))
            .ExtendTo(new(2026, 12, 22));

    internal static CoachingPlan Plan() =>
        new(
            new("cole-2026-27"),
            School(),
            [
                new(Lee, Ana, new Cadence(1, 30) { At = new(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0)) })
                {
                    Priority = 3,
                    From = new LocalDate(2026, 9, 1),
                    Until = new LocalDate(2026, 12, 1),
                    School = "Annex",
                },
                new(
                    Kim,
                    Ben,
                    new Cadence(2, 45)
                    {
                        At = new(DayPattern.On("A"), new(13, 5)),
                        WhenClosed = WhenClosed.NextSchoolDay,
                    }
                )
                {
                    RunsCycles = false,
                },
            ]
        )
        {
            OtherSchools = [SchoolCalendar.Create("Annex", Denver, Monday, new(2026, 12, 18))],
            Travel = [new("Cole", "Annex", 15)],
            People =
            [
                new(Lee)
                {
                    Planning =
                    [
                        AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0), new(10, 0)),
                        AvailabilityWindow.InPeriod(DayPattern.On("A"), "P1").During("Q1").At("Cole"),
                        AvailabilityWindow
                            .InPeriod(DayPattern.Every, "P2")
                            .From(new(2026, 9, 1))
                            .Until(new(2026, 12, 4)),
                        AvailabilityWindow.Between(DayPattern.On(new LocalDate(2026, 9, 8)), new(8, 0), new(9, 30)),
                        AvailabilityWindow.Between(
                            DayPattern.OnOrdinal(IsoDayOfWeek.Friday, 2, -1),
                            new(13, 0),
                            new(14, 0, 30)
                        ),
                    ],
                    Observing = [AvailabilityWindow.InPeriod(DayPattern.Every, "P1")],
                    MeetingsPerWeek = 4,
                },
                new(Ana)
                {
                    Teaching = [AvailabilityWindow.InPeriod(DayPattern.Every, "P2")],
                    Busy = [new(new(2026, 9, 1, 8, 0), new(2026, 9, 2, 9, 30), "A private affair")],
                    Grade = "6",
                },
            ],
            SharedEvents =
            [
                new("ILT", AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Thursday), "P1"), [Lee, Kim]),
                new("Assembly", AvailabilityWindow.Between(DayPattern.Every, new(7, 30), new(7, 45))),
            ],
            Cycles = new CyclePattern([
                new(1, new(2026, 9, 8), new(2026, 10, 9)),
                new(2, new(2026, 10, 12), new(2026, 12, 11)),
            ])
            {
                Observations = 2,
                LearningActivities = 1,
                MidCycleChecks = 1,
                AdditionalSessions = 1,
                Hosted = [SessionKind.Debrief, SessionKind.Intention],
                Hosting = Hosting.First,
            },
            RegularBy = RegularBy.RotationLabel,
            Caps = new() { LeadPerDay = 5 },
        };

    /// <summary>A calendar put together by hand, so that every member is used whatever the generator finds.</summary>
    internal static CoachingCalendar Calendar()
    {
        var first = OneOnOne(Monday);
        var second = OneOnOne(Monday.PlusWeeks(1));
        var debrief = new PlannedSession(
            SessionKey.InCycle(Kim, Ben, SessionKind.Debrief, 1, 2),
            30,
            new(2026, 9, 8),
            new(2026, 10, 9)
        )
        {
            Cycle = 1,
            Number = 2,
        };
        // A host's own: its key says more than it does.
        var own = new PlannedSession(
            SessionKey.InCycle(Lee, Ana, SessionKind.Additional, 2, 1),
            20,
            new(2026, 10, 12),
            new(2026, 10, 16)
        )
        {
            Week = new LocalDate(2026, 10, 12),
            Cycle = 3,
            Number = 7,
        };
        return new(
            Plan(),
            [
                new(first, first.Nominal!.Value) { Hosts = [debrief] },
                new(second, second.Nominal!.Value.PlusHours(4))
                {
                    MovedBecause = new(ObstacleKind.TeacherTaken, null, Ana) { By = debrief.Key },
                    Sequence = 2,
                    ChangedAt = Instant.FromUtc(2026, 8, 20, 14, 30, 5).PlusNanoseconds(7),
                },
                new(own, new(2026, 10, 13, 9, 0)),
            ],
            [
                new(
                    OneOnOne(Monday.PlusWeeks(2)),
                    [new(new(ObstacleKind.NoSchool, Words), 12), new(new(ObstacleKind.LeadBusy, null, Lee), 1)]
                )
                {
                    State = PlacementState.Proven,
                    Conflict = new([SessionKey.OneOnOne(Lee, Ana, Monday.PlusWeeks(2)), debrief.Key], 1),
                    WouldHelp =
                    [
                        new(RemedyKind.FreeTime, Lee, new(2026, 9, 7, 9, 0)),
                        new(RemedyKind.MeetLessOften, null, null),
                    ],
                },
            ]
        )
        {
            Leads = [new(Lee, 3, 2, 2), new(Kim, 0, 0, 0)],
            Cancelled =
            [
                new(
                    new(OneOnOne(Monday.PlusWeeks(3)), new(2026, 9, 14, 9, 0))
                    {
                        Sequence = 1,
                        ChangedAt = Instant.FromUtc(2026, 8, 20, 14, 30),
                    },
                    Words
                ),
            ],
        };
    }

    private static PlannedSession OneOnOne(LocalDate monday) =>
        new(SessionKey.OneOnOne(Lee, Ana, monday), 30, monday, monday.PlusDays(4))
        {
            Week = monday,
            Regular = new(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0)),
            Nominal = monday + new LocalTime(9, 0),
        };
}
