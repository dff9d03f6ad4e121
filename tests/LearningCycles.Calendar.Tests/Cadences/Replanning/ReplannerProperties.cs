using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

public class ReplannerProperties
{
    private static readonly Instant Now = Instant.FromUtc(2026, 10, 1, 12, 0);

    [Fact]
    public void ReplanningWithNoChangeChangesNothing() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var published = Quickly.Generate(plan);
                    // Made from the same parts, but another value: nothing may hang on identity.
                    var same = plan with
                    {
                        Pairs = plan.Pairs.Reverse().ToValueList(),
                    };
                    var change = Replanner.Replan(published, same, new(Changes.MiddleOf(plan), Now));
                    return change.Changes.Count == 0
                        && change.After.Sessions == published.Sessions
                        && change.After.Unplaced == published.Unplaced;
                }
            )
            .Check(GeneratedPlans.Config(100));

    [Fact]
    public void NothingBeforeTodayEverChanges() =>
        Changed(
            (published, change, today) =>
                change
                    .After.Sessions.Where(session => session.Start.Date < today)
                    .SequenceEqual(published.Sessions.Where(session => session.Start.Date < today))
        );

    [Fact]
    public void NoSessionIsLostFromTheAccount() =>
        Changed(
            (published, change, _) =>
            {
                var before = published.Sessions.Select(session => session.Key).ToHashSet();
                var after = change.After.Sessions.Select(session => session.Key).ToHashSet();
                var cancelled = change
                    .Changes.Where(c => c.Kind == SessionChangeKind.Cancelled)
                    .Select(c => c.Key)
                    .ToHashSet();
                var added = change.Changes.Where(c => c.Kind == SessionChangeKind.Added).Select(c => c.Key).ToHashSet();
                return before.Except(after).ToHashSet().SetEquals(cancelled)
                    && after.Except(before).ToHashSet().SetEquals(added)
                    && change.After.Sessions.Count == after.Count;
            }
        );

    [Fact]
    public void SequenceIsRaisedForWhatChangedAndForNothingElse() =>
        Changed(
            (published, change, _) =>
            {
                var before = published.Sessions.ToDictionary(session => session.Key);
                return change.After.Sessions.All(session =>
                    !before.TryGetValue(session.Key, out var was)
                    || (
                        was.Start == session.Start
                            ? session.Sequence == was.Sequence
                            : session.Sequence == was.Sequence + 1 && session.ChangedAt == Now
                    )
                );
            }
        );

    [Fact]
    public void FromTheFirstDayOnTheResultObeysEveryRule() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var published = Quickly.Generate(plan);
                    var change = Replanner.Replan(published, Snow(plan), new(plan.School.FirstDay, Now));
                    // A session that stays keeps what it was told, though a rotation that slides gives its day another label
                    // or takes its pair's regular time out of the year.
                    var faults = PlanChecker
                        .Faults(change.After)
                        .Where(fault =>
                            !fault.Contains("is not the regular time", StringComparison.Ordinal)
                            && !fault.Contains("has several regular times", StringComparison.Ordinal)
                        )
                        .Take(5)
                        .ToList();
                    return (faults.Count == 0).Label(string.Join('\n', faults));
                }
            )
            .Check(GeneratedPlans.Config(100));

    [Fact]
    public void TheOrderOfListsDoesNotMatter() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var published = Quickly.Generate(plan);
                    var changed = Snow(plan);
                    var turned = changed with
                    {
                        Pairs = changed.Pairs.Reverse().ToValueList(),
                        People = changed.People.Reverse().ToValueList(),
                    };
                    var options = new ReplanOptions(Changes.MiddleOf(plan), Now);
                    var (one, other) = (
                        Replanner.Replan(published, changed, options),
                        Replanner.Replan(published, turned, options)
                    );
                    return one.Changes == other.Changes && one.After.Sessions == other.After.Sessions;
                }
            )
            .Check(GeneratedPlans.Config(60));

    [Fact]
    public void PinnedSessionsThatCanBeHeldAreNeverMoved() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var published = Quickly.Generate(plan);
                    var change = Replanner.Replan(
                        published,
                        Snow(plan),
                        new(plan.School.FirstDay, Now) { Keep = KeepPolicy.PinPublished }
                    );
                    return change.Changes.All(c =>
                        c.Before is null
                        || c.Cause is ChangeCause.OldTimeLost
                        || c.Key.Kind != SessionKind.OneOnOne
                        || c.Before.Hosts.Count > 0
                        || c.After?.Start == c.Before.Start
                        || c.After?.Hosts.Count > 0
                        || !IsOpen(Snow(plan), c.Before.Start)
                    );
                }
            )
            .Check(GeneratedPlans.Config(100));

    private static bool IsOpen(CoachingPlan plan, LocalDateTime start) => plan.School.On(start.Date).StaffIn;

    private static void Changed(Func<CoachingCalendar, CalendarChange, LocalDate, bool> holds) =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var published = Quickly.Generate(plan);
                    var today = Changes.MiddleOf(plan);
                    return holds(published, Replanner.Replan(published, Snow(plan), new(today, Now)), today);
                }
            )
            .Check(GeneratedPlans.Config(100));

    /// <summary>The plan with a snow day on the Wednesday after the middle of the year, or on its last day where that is earlier.</summary>
    private static CoachingPlan Snow(CoachingPlan plan) =>
        plan with
        {
            School = plan.School.With(
                new DayEvent(
                    DayEventKind.Emergency,
                    LocalDate.Min(Changes.MiddleOf(plan).Next(IsoDayOfWeek.Wednesday), plan.School.LastDay),
                    "Snow"
                )
            ),
        };
}
