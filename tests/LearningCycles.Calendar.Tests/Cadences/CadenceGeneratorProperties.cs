using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Calendar.Tests.Cadences;

public class CadenceGeneratorProperties
{
    [Fact]
    public void NoPlanEverLeadsToAFault() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var faults = PlanChecker.Faults(CadenceGenerator.Generate(plan)).Take(5).ToList();
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
                    var (one, other) = (CadenceGenerator.Generate(plan), CadenceGenerator.Generate(turned));
                    return one.Sessions == other.Sessions && one.Unplaced == other.Unplaced && one.Leads == other.Leads;
                }
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

    private static PersonTime Turned(PersonTime time) =>
        time with
        {
            Planning = time.Planning.Reverse().ToValueList(),
            Teaching = time.Teaching.Reverse().ToValueList(),
            Observing = time.Observing.Reverse().ToValueList(),
            Busy = time.Busy.Reverse().ToValueList(),
        };

    private static string Describe(CoachingPlan plan)
    {
        var calendar = CadenceGenerator.Generate(plan);
        return string.Join('\n', calendar.Sessions) + '\n' + string.Join('\n', calendar.Unplaced);
    }
}
