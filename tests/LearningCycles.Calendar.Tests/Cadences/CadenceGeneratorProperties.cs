using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.People;

namespace LearningCycles.Calendar.Tests.Cadences;

public class CadenceGeneratorProperties
{
    [Fact]
    public void NoPlanLeadsToAFaultWithTheUsualSearchEither() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var faults = PlanChecker.Faults(CadenceGenerator.Generate(plan)).Take(5).ToList();
                    return (faults.Count == 0).Label(string.Join('\n', faults));
                }
            )
            .Check(GeneratedPlans.Config(40));

    [Fact]
    public void NoPlanEverLeadsToAFault() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var faults = PlanChecker.Faults(Quickly.Generate(plan)).Take(5).ToList();
                    return (faults.Count == 0).Label(string.Join('\n', faults));
                }
            )
            .Check(GeneratedPlans.Config(300));

    [Fact]
    public void TheOrderInWhichAHostListsThingsDoesNotMatter() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var turned = new CoachingPlan(plan.Id, plan.School, plan.Pairs.Reverse().ToValueList())
                    {
                        OtherSchools = plan.OtherSchools.Reverse().ToValueList(),
                        Travel = plan
                            .Travel.Select(way => new TravelTime(way.To, way.From, way.Minutes))
                            .Reverse()
                            .ToValueList(),
                        People = plan.People.Reverse().Select(Turned).ToValueList(),
                        SharedEvents = plan.SharedEvents.Reverse().ToValueList(),
                        Cycles = plan.Cycles,
                        Caps = plan.Caps,
                        RegularBy = plan.RegularBy,
                    };
                    var (one, other) = (Quickly.Generate(plan), Quickly.Generate(turned));
                    return one.Sessions == other.Sessions && one.Unplaced == other.Unplaced && one.Leads == other.Leads;
                }
            )
            .Check(GeneratedPlans.Config(60));

    [Fact]
    public void TheNamesOfPeopleDoNotMatterAsLongAsTheirOrderIsTheSame() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                    string.Equals(
                        Describe(plan),
                        Describe(Renamed(plan)).Replace("staff-7.", "", StringComparison.Ordinal),
                        StringComparison.Ordinal
                    )
            )
            .Check(GeneratedPlans.Config(60));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void TheCultureDoesNotMatter(string culture) =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var one = Describe(plan);
                    var before = CultureInfo.CurrentCulture;
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                    try
                    {
                        return string.Equals(one, Describe(plan), StringComparison.Ordinal);
                    }
                    finally
                    {
                        CultureInfo.CurrentCulture = before;
                    }
                }
            )
            .Check(GeneratedPlans.Config(30));

    private static CoachingPlan Renamed(CoachingPlan plan)
    {
        return new CoachingPlan(
            new("another"),
            plan.School,
            plan.Pairs.Select(pair => new CoachingPair(New(pair.Lead), New(pair.Teacher), pair.Cadence)
                {
                    RunsCycles = pair.RunsCycles,
                    Priority = pair.Priority,
                    From = pair.From,
                    Until = pair.Until,
                    School = pair.School,
                })
                .ToValueList()
        )
        {
            OtherSchools = plan.OtherSchools,
            Travel = plan.Travel,
            People = plan
                .People.Select(time => new PersonTime(New(time.Person))
                {
                    Planning = time.Planning,
                    Teaching = time.Teaching,
                    Observing = time.Observing,
                    Busy = time.Busy,
                    MeetingsPerWeek = time.MeetingsPerWeek,
                    Grade = time.Grade,
                })
                .ToValueList(),
            SharedEvents = plan
                .SharedEvents.Select(shared => new SharedEvent(
                    shared.Title,
                    shared.Window,
                    shared.People.Select(New).ToValueList()
                ))
                .ToValueList(),
            Cycles = plan.Cycles,
            Caps = plan.Caps,
            RegularBy = plan.RegularBy,
        };

        static PersonId New(PersonId person) => new($"staff-7.{person.Value}");
    }

    private static PersonTime Turned(PersonTime time) =>
        time with
        {
            Planning = time.Planning.Reverse().ToValueList(),
            Teaching = time.Teaching.Reverse().ToValueList(),
            Observing = time.Observing.Reverse().ToValueList(),
            Busy = time.Busy.Reverse().ToValueList(),
        };

    /// <summary>Everything that a calendar says, as text.</summary>
    private static string Describe(CoachingPlan plan)
    {
        var calendar = Quickly.Generate(plan);
        return string.Join(
            '\n',
            [
                .. calendar.Sessions.Select(s => $"{s.Key} {s} {s.Plan} {s.MovedBecause} {string.Join(' ', s.Hosts)}"),
                .. calendar.Unplaced.Select(u =>
                    $"{u} {u.State} {string.Join(' ', u.Conflict?.Sessions ?? [])} {string.Join(' ', u.WouldHelp)}"
                ),
                .. calendar.Leads,
            ]
        );
    }
}
