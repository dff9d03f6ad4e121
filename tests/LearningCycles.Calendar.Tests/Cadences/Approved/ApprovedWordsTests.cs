using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using LearningCycles.Testing;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences.Approved;

/// <summary>Every sentence in which a host is told of sessions, each in the forms that it has.</summary>
public class ApprovedWordsTests
{
    private static readonly SessionKey Meeting = SessionKey.OneOnOne(Lee, Ana, new(2026, 9, 21));
    private static readonly LocalDateTime Morning = new(2026, 9, 22, 9, 0);
    private static readonly CoachingSession Session = new(
        new(Meeting, 30, new(2026, 9, 21), new(2026, 9, 25)),
        Morning
    );

    [Fact]
    public void TheWordsForWhatBecomesOfSessionsAreAsApproved() =>
        ApprovedText
            .Difference(
                string.Concat(
                    Kinds.Concat(Obstacles).Concat(Remedies).Concat(Changes).Concat(Values).Select(line => $"{line}\n")
                ),
                "tests/LearningCycles.Calendar.Tests/Cadences/Approved/Words.approved.txt"
            )
            .Should()
            .BeNull();

    private static IEnumerable<string> Kinds =>
        Enum.GetValues<SessionKind>()
            .Select(kind =>
                Line(
                    kind,
                    new DemandOfKind(kind, new(1, 1)),
                    new DemandOfKind(kind, new(2, 60)),
                    kind == SessionKind.OneOnOne ? Meeting : SessionKey.InCycle(Lee, Ana, kind, 1, 2)
                )
            );

    private static IEnumerable<string> Obstacles =>
        Enum.GetValues<ObstacleKind>()
            .Select(kind =>
                Line(
                    kind,
                    new Obstacle(kind, "Snow"),
                    new Obstacle(kind, "Snow", Lee),
                    new Obstacle(kind, "Snow", Lee) { By = Meeting },
                    new Obstacle(kind, "Snow", Ana) { By = Meeting }
                )
            );

    private static IEnumerable<string> Remedies =>
        Enum.GetValues<RemedyKind>()
            .Select(kind => Line(kind, new Remedy(kind, null, Morning), new Remedy(kind, Ana, Morning)));

    private static IEnumerable<string> Changes =>
        Enum.GetValues<SessionChangeKind>()
            .Select(kind => Line(kind, Change(kind, ChangeCause.Fitted)))
            .Concat(
                from cause in Enum.GetValues<ChangeCause>()
                let change = Change(SessionChangeKind.Moved, cause)
                select Line(cause, change, change with { Obstacle = new(ObstacleKind.NoSchool, "Snow") })
            );

    private static IEnumerable<string> Values =>
        new object[]
        {
            new BusyTime(Morning, Morning.PlusHours(1), "Oncologist"),
            new CancelledSession(Session, "no school"),
            new ConflictSet([Meeting], 1),
            new ConflictSet([Meeting, Meeting], 2),
            new DemandOfLead(Lee, new(2, 60)),
            new GenerationProgress(3, 4, 7, 9),
            new LeadDemand(Lee, new(2, 60), []),
            new LeadDemand(Lee, new(2, 60), []) { Outcome = new(Lee, 5, 2, 3) },
            new LeadWeek(new(2026, 9, 21), new(2, 60), 20),
            new TeacherRhythm(Ana, 1),
            new TeacherRhythm(Ana, 2),
            new TeacherRhythm(Ana, 3),
            new TimeSuggestion(TuesdayAtTen, 5, 2, 1),
            new LeadOutcome(Lee, 5, 2, 3),
            new ReplanOptions(new(2026, 9, 21), Instant.FromUtc(2026, 9, 21, 6, 0)),
            Session,
            Session.Plan,
            DayPattern.Every,
            DayPattern.On(new LocalDate(2026, 9, 21)),
            DayPattern.OnOrdinal(IsoDayOfWeek.Wednesday, 1, -1),
            DayPattern.On("A"),
            AvailabilityWindow.InPeriod(DayPattern.Every, "P3").During("S1").At("Cole"),
            HalfHour(IsoDayOfWeek.Monday, 9).From(new(2026, 9, 21)).Until(new(2026, 9, 25)),
            Unplaced((ObstacleKind.NoSchool, null, 1)),
            Unplaced((ObstacleKind.LeadUnavailable, Lee, 3), (ObstacleKind.TeacherUnavailable, Ana, 2)),
            Unplaced((ObstacleKind.LeadBusy, Lee, 3), (ObstacleKind.TeacherBusy, Ana, 2)),
            Unplaced((ObstacleKind.LeadBusy, Lee, 3), (ObstacleKind.TeacherUnavailable, Ana, 2)),
        }.Select(value => $"{value.GetType().Name}: {value}");

    /// <summary>A kind with its forms, those that are alike once.</summary>
    private static string Line(Enum kind, params object[] forms) =>
        $"{kind}: {string.Join(" | ", forms.Select(form => form.ToString()).Distinct())}";

    private static SessionChange Change(SessionChangeKind kind, ChangeCause cause) =>
        new(
            kind,
            Meeting,
            kind == SessionChangeKind.Added ? null : Session,
            kind == SessionChangeKind.Cancelled ? null : Session with { Start = Morning.PlusDays(1) },
            cause
        );

    private static UnplacedSession Unplaced(params (ObstacleKind Kind, PersonId? Person, int Times)[] obstacles) =>
        new(Session.Plan, [.. obstacles.Select(o => new ObstacleCount(new(o.Kind, "Snow", o.Person), o.Times))]);
}
