using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Overviews;

namespace LearningCycles.Calendar.Tests.Cadences;

public class DemandReportProperties
{
    [Fact]
    public void TheWeeksAddUpToTheYearInEveryRow() =>
        ForAll(
            (_, report) =>
                report.Teachers.All(row =>
                    Sum(row.Weeks.Select(week => week.Count)) == row.Total
                    && Sum(row.ByKind.Select(kind => kind.Count)) == row.Total
                ) && report.Leads.All(row => Sum(row.Weeks.Select(week => week.Count)) == row.Total)
        );

    [Fact]
    public void WhatIsAskedOfATeacherIsTheSumOverLeadsAndAllOfItIsSomebodys() =>
        ForAll(
            (calendar, report) =>
                report.Teachers.All(row => Sum(row.ByLead.Select(lead => lead.Count)) == row.Total)
                && Sum(report.Teachers.Select(row => row.Total)) == Sum(report.Leads.Select(row => row.Total))
                && report.Teachers.Sum(row => row.Total.Sessions) == calendar.Sessions.Count
        );

    [Fact]
    public void NoFullestWeekIsOverTheCapAndNoMoreIsTakenOfPlanningTimeThanThereIs() =>
        ForAll(
            (_, report) =>
                report.Teachers.All(row =>
                    (row.FullestWeek?.Count.Sessions ?? 0) <= row.CapPerWeek
                    && row.Weeks.All(week => week.Planning is null || week.Planning.Used <= week.Planning.Available)
                ) && report.Leads.All(row => row.Weeks.All(week => week.Share <= 1))
        );

    [Fact]
    public void WhatTheGeneratorPlacesCollidesWithNothingInTheCoresEyes() =>
        ForAll(
            (calendar, _) =>
                CalendarReview
                    .Publish(
                        CoachingDemands.Of(calendar),
                        null,
                        CoachingDemands.PolicyOf(calendar.Plan),
                        CoachingDemands.FactsOf(calendar.Plan)
                    )
                    .Violations.Count == 0
        );

    [Fact]
    public void TheOrderOfThePlanChangesNothing() =>
        ForAll(
            (calendar, report) =>
            {
                var plan = calendar.Plan;
                var turned = plan with
                {
                    Pairs = plan.Pairs.Reverse().ToValueList(),
                    People = plan.People.Reverse().ToValueList(),
                };
                return DemandReport.Of(Quickly.Generate(turned)).Equals(report);
            }
        );

    private static void ForAll(Func<CoachingCalendar, DemandReport, bool> holds) =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var calendar = Quickly.Generate(plan);
                    return holds(calendar, DemandReport.Of(calendar));
                }
            )
            .Check(GeneratedPlans.Config(100));

    private static DemandCount Sum(IEnumerable<DemandCount> counts) =>
        counts.Aggregate(
            DemandCount.None,
            (sum, count) => new(sum.Sessions + count.Sessions, sum.Minutes + count.Minutes)
        );
}
