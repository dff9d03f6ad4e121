using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Calendar.Tests.Exchange.HandMadeYear;

namespace LearningCycles.Calendar.Tests.Exchange;

/// <summary>Whatever a calendar holds: who sees what of it.</summary>
public class EveryonesViewsProperties
{
    private const int Cycle = 77;

    private static readonly SessionKind[] Kinds = Enum.GetValues<SessionKind>();

    /// <summary>A session of up to 3 leads and 4 teachers, and what became of it.</summary>
    private sealed record Draft(CoachingSession Session, bool IsPlaced, bool IsCancelled);

    private static Gen<CoachingCalendar> Years => Drafts.ListOf().Select(drafts => YearOf([.. drafts]));

    private static Gen<Draft> Drafts =>
        from people in Gen.Choose(0, 11)
        from kind in Gen.Elements(Kinds)
        from week in Gen.Choose(0, 5)
        from hour in Gen.Choose(8, 10)
        from sequence in Gen.Elements(0, 0, 1, 2)
        from hosts in Gen.Elements<SessionKind[]>(
            [],
            [SessionKind.Debrief],
            [SessionKind.Reflection, SessionKind.Intention]
        )
        from obstacle in Gen.Elements(
            ObstacleKind.SharedEvent,
            ObstacleKind.SharedEvent,
            ObstacleKind.LeadBusy,
            ObstacleKind.TeacherBusy
        )
        from ofLead in Gen.Elements(true, false)
        from fate in Gen.Elements((true, false), (true, false), (false, true), (true, true))
        let lead = new PersonId($"lead-{people % 3}")
        let teacher = new PersonId($"teacher-{people / 3}")
        select new Draft(
            Session(lead, teacher, kind, week, hour) with
            {
                Hosts = hosts.Select(hosted => InCycle(hosted, Cycle, 1)).ToValueList(),
                Sequence = sequence,
                ChangedAt = sequence == 0 ? null : Replanned,
                MovedBecause = Hindrance(obstacle, ofLead ? lead : teacher),
            },
            fate.Item1,
            fate.Item2
        );

    private static CoachingSession Session(PersonId lead, PersonId teacher, SessionKind kind, int week, int hour)
    {
        var monday = October19.PlusWeeks(week);
        var start = monday.PlusDays(week % 5) + new LocalTime(hour, 0);
        var key =
            kind == SessionKind.OneOnOne
                ? SessionKey.OneOnOne(lead, teacher, monday)
                : SessionKey.InCycle(lead, teacher, kind, Cycle, week + 1);
        var plan = new PlannedSession(key, 30, monday, monday.PlusDays(4));
        return new(
            kind == SessionKind.OneOnOne
                ? plan with
                {
                    Week = monday,
                    Regular = new(DayPattern.On(IsoDayOfWeek.Tuesday), new(10, 0)),
                    Nominal = monday.PlusDays(1) + new LocalTime(10, 0),
                }
                : plan with
                {
                    Cycle = Cycle,
                    Number = week + 1,
                },
            start
        );
    }

    private static Obstacle Hindrance(ObstacleKind kind, PersonId person) =>
        new(kind, kind == ObstacleKind.SharedEvent ? $"affair of {person}" : null, person);

    private static CoachingCalendar YearOf(IReadOnlyList<Draft> drafts) =>
        new(
            Plan,
            drafts
                .Where(draft => draft.IsPlaced)
                .Select(draft => draft.Session)
                .DistinctBy(session => session.Key)
                .OrderBy(session => session.Start)
                .ThenBy(session => session.Key)
                .ToValueList(),
            []
        )
        {
            Cancelled = drafts
                .Where(draft => draft.IsCancelled)
                .Select(draft => new CancelledSession(draft.Session, Reason(draft.Session)))
                .ToValueList(),
        };

    private static string Reason(CoachingSession session) => $"reason of {session.Lead} and {session.Teacher}";

    private static string NameOf(PersonId person) => $"Secret {person}";

    private static IEnumerable<CoachingSession> All(CoachingCalendar year) =>
        year.Sessions.Concat(year.Cancelled.Select(cancelled => cancelled.Session));

    /// <summary>Every text that a person can read of a view, in its feed, its update and its cancellation.</summary>
    private static IReadOnlyList<string> TextsOf(CoachingView view) =>
        [
            .. new[]
            {
                view.ToIcs(AtCole with { Cancelled = CancelledSessions.Shown }),
                view.ToUpdate(AtCole),
                view.ToCancellation(AtCole),
            }
                .SelectMany(calendar => IcsWriter.ToText(calendar).Replace("\r\n ", "").Split("\r\n"))
                .Where(line =>
                    line.Split(':', ';')[0]
                        is not ("UID" or "DTSTAMP" or "DTSTART" or "DTEND" or "LAST-MODIFIED" or "SEQUENCE")
                ),
        ];

    [Fact]
    public void EverybodyAtOnceSeesWhatEachWouldSeeAlone() =>
        PropertyCheck.ForAll(
            Years,
            year =>
            {
                var leads = year.Plan.Pairs.Select(pair => pair.Lead).Concat(All(year).Select(s => s.Lead));
                var teachers = year.Plan.Pairs.Select(pair => pair.Teacher).Concat(All(year).Select(s => s.Teacher));
                var alone = leads
                    .Distinct()
                    .Order()
                    .Select(Audience.Lead)
                    .Concat(teachers.Distinct().Order().Select(Audience.Teacher))
                    .Select(audience => year.For(audience, NameOf));
                year.ForEveryone(NameOf).Should().Equal(alone);
            }
        );

    [Fact]
    public void EachPlacedSessionIsSeenByItsTwoPeopleAndByTheTeamOnceEach() =>
        PropertyCheck.ForAll(
            Years,
            year =>
            {
                year.ForEveryone().Sum(view => view.Items.Count).Should().Be(2 * year.Sessions.Count);
                year.For(Audience.Ilt(Key)).Items.Should().HaveCount(year.Sessions.Count);
                foreach (var view in year.ForEveryone().Append(year.For(Audience.Ilt(Key))))
                {
                    view.Items.Concat(view.Cancelled).Select(item => item.Id).Should().OnlyHaveUniqueItems();
                    view.Items.All(item => item.Status == IcsStatus.Confirmed).Should().BeTrue();
                    view.Cancelled.All(item => item.Status == IcsStatus.Cancelled).Should().BeTrue();
                }
            }
        );

    [Fact]
    public void TheSharedViewHoldsNoNameReasonCycleOrAffair() =>
        PropertyCheck.ForAll(
            Years,
            year =>
            {
                string[] secrets = ["Secret", "lead-", "teacher-", "reason", "affair", $"{Cycle}", "observation 1"];
                TextsOf(year.For(Audience.Ilt(Key), NameOf))
                    .Should()
                    .NotContain(line => secrets.Any(secret => line.Contains(secret)));
            }
        );

    [Fact]
    public void NobodyReadsWhatIsOnlyOthers() =>
        PropertyCheck.ForAll(
            Years,
            year =>
            {
                foreach (var view in year.ForEveryone(NameOf))
                {
                    var reader = view.Audience switch
                    {
                        Audience.ForLead lead => lead.Person,
                        Audience.ForTeacher teacher => teacher.Person,
                        _ => throw new InvalidOperationException("The shared view is not among them."),
                    };
                    var strangers = All(year)
                        .SelectMany(session => new[] { session.Lead, session.Teacher })
                        .Except(All(year).Where(s => s.Joins(reader)).SelectMany(s => new[] { s.Lead, s.Teacher }))
                        .Except([reader])
                        .SelectMany(person => new[] { NameOf(person), person.Value });
                    var affairs = All(year)
                        .SelectMany(session => new[] { session.Lead, session.Teacher })
                        .Where(person => person != reader)
                        .Select(person => $"affair of {person}");
                    var reasons = All(year).Where(session => !session.Joins(reader)).Select(Reason);
                    string[] hidden = [.. strangers, .. affairs, .. reasons];
                    TextsOf(view).Should().NotContain(line => hidden.Any(secret => line.Contains(secret)));
                }
            },
            100
        );
}
