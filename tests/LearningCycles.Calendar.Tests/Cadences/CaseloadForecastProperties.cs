using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Cadences.Placing;

namespace LearningCycles.Calendar.Tests.Cadences;

public class CaseloadForecastProperties
{
    [Fact]
    public void TheMixReallyFitsWhenItIsGenerated() =>
        ForAll(
            (plan, forecast) =>
            {
                if (forecast.Mix.Teachers.Count == 0)
                    return false;
                var mixed = Alone(forecast.ApplyTo(plan), forecast);
                var again = CaseloadForecast.Of(mixed, forecast.Lead);
                var year = CadenceGenerator.Generate(mixed);
                return again.FitsAsWished
                    && again.Wished == forecast.Mix
                    && year.Sessions.Count == forecast.Mix.Placed
                    && !PlanChecker.Faults(year).Any();
            }
        );

    [Fact]
    public void APlanOfWhichNothingIsLostIsSaidToFit() =>
        ForAll(
            (plan, forecast) =>
                CadenceGenerator.Generate(Alone(plan, forecast)).Unplaced.Count > 0
                || (forecast.FitsAsWished && forecast.Mix == forecast.Wished && forecast.More is null)
        );

    [Fact]
    public void EveryTeacherIsEitherInTheMixOrLeftOver() =>
        ForAll(
            (_, forecast) =>
                forecast
                    .Mix.Teachers.Select(rhythm => rhythm.Teacher)
                    .Concat(forecast.LeftOver)
                    .Order()
                    .SequenceEqual(forecast.Wished.Teachers.Select(rhythm => rhythm.Teacher).Order())
        );

    [Fact]
    public void TheOrderOfThePlanChangesNothing() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                    CaseloadForecast
                        .OfEveryLead(
                            plan with
                            {
                                Pairs = plan.Pairs.Reverse().ToValueList(),
                                People = plan.People.Reverse().ToValueList(),
                            }
                        )
                        .Equals(CaseloadForecast.OfEveryLead(plan))
            )
            .Check(GeneratedPlans.Config(40));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void WhatIsSaidToBeImpossibleIsSoWhenEverythingIsTried(int mayLose) =>
        Prop.ForAll(
                TinyPlans.Arbitrary,
                plan =>
                    CaseloadForecast
                        .OfEveryLead(plan, mayLose)
                        .All(forecast =>
                        {
                            var alone = Alone(plan, forecast);
                            var most = BruteForce.MostPlaced(alone);
                            return forecast.Wished.Fit switch
                            {
                                CaseloadFit.Fits => most >= forecast.Wished.WithTime - mayLose,
                                CaseloadFit.Impossible => most < forecast.Wished.WithTime - mayLose,
                                _ => true,
                            };
                        })
            )
            .Check(GeneratedPlans.Config(60));

    private static CoachingPlan Alone(CoachingPlan plan, CaseloadForecast forecast) =>
        new Caseloads(plan).Alone(forecast.Lead, [.. plan.Pairs.Where(pair => pair.Lead == forecast.Lead)]);

    // Each plan as it is, and with leads who have little room: most plans fit else.
    private static void ForAll(Func<CoachingPlan, CaseloadForecast, bool> holds) =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                    new[] { plan, plan with { Caps = plan.Caps with { LeadPerDay = 1, LeadPerWeek = 2 } } }.All(tried =>
                        CaseloadForecast.OfEveryLead(tried).All(forecast => holds(tried, forecast))
                    )
            )
            .Check(GeneratedPlans.Config(40));
}
