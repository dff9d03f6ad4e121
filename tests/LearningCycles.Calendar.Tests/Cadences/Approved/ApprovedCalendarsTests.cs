using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Json;
using LearningCycles.Calendar.Tests.Cadences.Replanning;
using LearningCycles.Testing;
using LearningCycles.Testing.CadencePractice;
using LearningCycles.Testing.Districts;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences.Approved;

/// <summary>
/// What is planned stays what it was from one version to the next: a change of the search that moves a session, or tells
/// another reason for one without a time, is seen in review, in the numbers or at least in the fingerprint.
/// </summary>
public class ApprovedCalendarsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 9, 1, 12, 0);

    [Fact]
    public void TheCalendarsOfThePracticeSetAreAsApproved() =>
        AreAsApproved(
            "PracticeSet",
            PracticeSchool.All.Select(school => (school.Id, Quickly.Generate(school.ToPlan())))
        );

    /// <summary>One that finds better regular times long after the first cycle of its search, and is told by its places when to end.</summary>
    [Fact]
    public void TheCalendarOfAPracticeSchoolThatIsLookedAtLongerIsAsApproved() =>
        AreAsApproved(
            "PracticeSetLonger",
            PracticeSchool
                .All.Where(school => school.Id == "s3x10-5002")
                .Select(school => (school.Id, CadenceGenerator.Generate(school.ToPlan())))
        );

    [Fact]
    public void TheCalendarsOfADistrictsSchoolsAreAsApproved() =>
        AreAsApproved(
            "District",
            Enum.GetValues<DistrictKind>().Select(kind => ($"{kind}", Quickly.Generate(District.School(0, 24, kind))))
        );

    [Fact]
    public void TheChangesOfThePracticeSetAreAsApproved() =>
        AreAsApproved(
            "Replanned",
            from school in PracticeSchool.All
            from replan in school.Replans
            let changed = Replanner.Replan(
                school.Published(),
                school.Changed(replan.Change),
                new(school.Today(replan.Change), Now)
            )
            select ($"{school.Id}, from week {replan.Change.FromWeek}", changed.After)
        );

    [Fact]
    public void TheCalendarsOfMadeUpPlansAreAsApproved() =>
        AreAsApproved(
            "MadeUp",
            Made(40, GeneratedPlans.Arbitrary.Generator).Select((plan, i) => ($"plan {i + 1}", Quickly.Generate(plan)))
        );

    [Fact]
    public void TheCalendarsOfCrowdedPlansAreAsApproved() =>
        AreAsApproved(
            "Crowded",
            Made(60, CrowdedPlans.Plan).Select((plan, i) => ($"plan {i + 1}", Quickly.Generate(plan)))
        );

    [Fact]
    public void TheCalendarsOfCrowdedPlansThatAreLookedAtLongerAreAsApproved() =>
        AreAsApproved(
            "CrowdedLonger",
            Made(30, CrowdedPlans.Plan).Select((plan, i) => ($"plan {i + 1}", CadenceGenerator.Generate(plan)))
        );

    [Fact]
    public void TheChangesOfMadeUpPlansAreAsApproved() =>
        ChangesAreAsApproved("MadeUpReplanned", GeneratedPlans.Arbitrary.Generator);

    [Fact]
    public void TheChangesOfCrowdedPlansAreAsApproved() => ChangesAreAsApproved("CrowdedReplanned", CrowdedPlans.Plan);

    private static void ChangesAreAsApproved(string name, Gen<CoachingPlan> plans) =>
        AreAsApproved(
            name,
            from kind in Changes.Kinds
            from made in Made(
                12,
                from plan in plans
                from change in kind.Changes
                from options in OptionsFor(plan)
                select (Plan: plan, Change: change, Options: options)
            )
            let changed = Replanner.Replan(Quickly.Generate(made.Plan), made.Change.Do(made.Plan), made.Options)
            select ($"{made.Change}, {made.Options.Keep}", changed.After)
        );

    private static Gen<ReplanOptions> OptionsFor(CoachingPlan plan) =>
        from keep in Gen.Elements(Enum.GetValues<KeepPolicy>())
        from frozen in Gen.Choose(0, 4)
        from told in Gen.Elements<int?>(null, null, 7, 20)
        from moves in Gen.Elements<int?>(null, null, 0, 2)
        let today = Changes.MiddleOf(plan)
        select new ReplanOptions(today, Now)
        {
            Keep = keep,
            FrozenDays = frozen,
            PublishedThrough = told is { } days ? today.PlusDays(days) : null,
            MostMovesPerPerson = moves,
        };

    /// <summary>The same with each run, as long as FsCheck and the generators stay as they are.</summary>
    private static List<T> Made<T>(int count, Gen<T> values)
    {
        List<T> made = [];
        Prop.ForAll(values.ToArbitrary(), made.Add).Check(GeneratedPlans.Config(count));
        return made;
    }

    private static void AreAsApproved(string name, IEnumerable<(string Name, CoachingCalendar Calendar)> calendars) =>
        ApprovedText
            .Difference(
                string.Concat(
                    calendars.Select(made => $"{made.Name}: {made.Calendar}; {Fingerprint(made.Calendar)}\n")
                ),
                $"tests/LearningCycles.Calendar.Tests/Cadences/Approved/{name}.approved.txt"
            )
            .Should()
            .BeNull();

    /// <summary>Changes with any session's name, time or hosts, and with what is told of one that has no time; also with the form of the JSON.</summary>
    private static string Fingerprint(CoachingCalendar calendar) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(CalendarJson.Calendar.Write(calendar))))[..16];
}
