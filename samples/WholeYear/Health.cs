using LearningCycles.Cycles;
using LearningCycles.Meetings;
using LearningCycles.Overviews;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>How the coaching of the team goes at the end of September.</summary>
internal static class Health
{
    // csharpier-ignore-start
    // <September>
    private static readonly LocalDate Today = new(2026, 9, 29); // a Tuesday

    private static TeamRecords September() => new()
    {
        Relationships = [Launch.Active(Ana), Launch.Active(Ben), Launch.Active(Cam),
            Launch.Active(Dee).MarkStrained(on: new(2026, 9, 14), facts: new() { By = Lee }).Value],
        Cycles = [CycleOf(Ana, challenge: "pacing"), CycleOf(Ben, challenge: "transitions"), CycleOf(Cam, challenge: "Transitions")],
        Series = [.. Grade6.Teachers.Select(EveryTuesday)],
        OneOnOnes =
        [
            Held(Ana, on: new(2026, 9, 15), ledBy: Ana, agendaBy: [Ana, Ana, Lee]),
            Held(Ben, on: new(2026, 9, 22), ledBy: Lee, agendaBy: [Lee, Lee, Lee, Ben]),
            Held(Cam, on: new(2026, 9, 28), ledBy: Cam, agendaBy: [Cam, Cam]),
            Held(Dee, on: new(2026, 9, 22), ledBy: Dee, agendaBy: [Dee]),
        ],
        NextSteps = [Step("ben/1"), Step("ben/2"), Step("ben/3"), Step("ben/4")], // all for Ben, all Lee's idea
    };
    // </September>
    // csharpier-ignore-end

    internal static void WhatIsDue()
    {
        // csharpier-ignore-start
        // <WhatIsDue>
        var health = TeamHealth.Of(Grade6, September(), Today, facts: new() { SchoolYear = Year });

        Print("The 1:1s:", health.Teachers);
        Print("To look at:", health.Findings);
        // </WhatIsDue>
        // csharpier-ignore-end
    }

    internal static void WhoseCycleIsIt()
    {
        // csharpier-ignore-start
        // <WhoseCycleIsIt>
        foreach (var teacher in TeamHealth.Of(Grade6, September(), Today).Teachers)
            Console.WriteLine($"{teacher.Teacher}: {teacher.Agency}");
        // </WhoseCycleIsIt>
        // csharpier-ignore-end
    }

    internal static void WhoSharesWhat()
    {
        // csharpier-ignore-start
        // <WhoSharesWhat>
        foreach (var shared in SharedChallenges.Of(September().Cycles))
        {
            var challenge = shared.Tag ?? shared.Indicator!.ToString();
            Console.WriteLine($"{challenge}: {shared.Teachers}{(shared.SuggestsTeamTime ? ", who could work on it as a team" : "")}");
        }
        // </WhoSharesWhat>
        // csharpier-ignore-end
    }

    internal static void AtAGlance()
    {
        // csharpier-ignore-start
        // <AtAGlance>
        var team = TeamOverview.Of(Grade6, September(), Today);

        Console.WriteLine(team);
        Print("Cycles:", team.Health.Teachers.Select(teacher => $"{teacher.Teacher}: {teacher.Cycle?.ToString() ?? "none"}"));
        Print("Common indicators:", team.Indicators.Common);
        // </AtAGlance>
        // csharpier-ignore-end
    }

    internal static void ForAdministrators()
    {
        // csharpier-ignore-start
        // <ForAdministrators>
        var team = TeamOverview.Of(Grade6, September(), Today);
        var seen = AdministratorOverview.Of([team], Today);
        Print("What an administrator sees:", seen.Fields.Where(field => field.Value is not ReportValue.Count { Number: 0 }));

        var careful = AdministratorOverview.Of([team], Today, new() { SuppressBelow = 5 }); // four teachers are too few
        Print("In a school that leaves out small numbers:", careful.Fields.Where(field => field.Value is not ReportValue.Suppressed));
        // </ForAdministrators>
        // csharpier-ignore-end
    }

    internal static void OneCalendar()
    {
        // csharpier-ignore-start
        // <OneCalendar>
        var pat = new PersonId("pat"); // another lead, who observes too
        var published = CalendarReview.Publish([
            new(Lee, Ana, DemandKind.OneOnOne, new(2026, 9, 29), minutes: 45, start: new(8, 0)),
            new(Lee, Ana, DemandKind.Observation, new(2026, 9, 29), minutes: 50, start: new(10, 0)),
            new(pat, Ana, DemandKind.Observation, new(2026, 9, 29), minutes: 50, start: new(10, 30)),
        ]);
        Print("Not published:", published.Violations);
        // </OneCalendar>
        // csharpier-ignore-end
    }

    private static LearningCycle CycleOf(PersonId teacher, string challenge) =>
        LearningCycle
            .Propose(
                new($"2026/{teacher}/1"),
                coach: Lee,
                [teacher],
                start: new(2026, 9, 1),
                end: new(2026, 10, 16),
                on: new(2026, 8, 24)
            )
            .With(Cycles.Intention(teacher) with { Challenges = [new(teacher, challenge)] })
            .With(
                new CycleCalendar { OneOnOnes = [new(2026, 9, 8)], Observations = [new(2026, 9, 22)] }.ConfirmedBy(
                    new(2026, 9, 2),
                    Lee,
                    teacher
                )
            )
            .Begin(on: new(2026, 9, 1))
            .Value.With(Cycles.Plan(teacher))
            .BeginLearning(on: new(2026, 9, 8))
            .Value;

    private static MeetingSeries EveryTuesday(PersonId teacher) =>
        MeetingSeries
            .Propose(
                new($"lee/{teacher}"),
                Lee,
                teacher,
                new(1, IsoDayOfWeek.Tuesday, new(8, 0), minutes: 45, first: new(2026, 9, 1), last: new(2027, 5, 25)),
                on: new(2026, 8, 24)
            )
            .Choose(on: new(2026, 8, 25), confirmedBy: [Lee, teacher])
            .Value;

    private static OneOnOne Held(PersonId teacher, LocalDate on, PersonId ledBy, ValueList<PersonId> agendaBy) =>
        OneOnOne
            .Plan(new($"lee/{teacher}"), Lee, teacher, new(on, new(8, 0), minutes: 45), on: new(2026, 9, 1))
            .Within(new($"2026/{teacher}/1"), CycleStage.Learning)
            .OpenAgenda(on)
            .Value.With(new Agenda { Items = [.. agendaBy.Select(author => new AgendaItem("An item", author, on))] })
            .Hold(on, ledBy)
            .Value;

    private static NextStep Step(string id) =>
        NextStep.Agree(
            new(id),
            "Something to do",
            owner: Ben,
            due: new(2026, 10, 6),
            on: new(2026, 9, 22),
            proposedBy: Lee
        );
}
