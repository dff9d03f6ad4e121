using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.People;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>Learning cycles, of one teacher and of a team.</summary>
internal static class Cycles
{
    internal static void OneTeacher()
    {
        // csharpier-ignore-start
        // <OneTeacher>
        var draft = LearningCycle
            .Propose(new("2026/ana/1"), coach: Lee, [Ana], start: new(2026, 9, 1), end: new(2026, 10, 16), on: new(2026, 8, 24))
            .With(Intention(Ana))
            .With(new CycleCalendar { OneOnOnes = [new(2026, 9, 8), new(2026, 9, 22)], Observations = [new(2026, 9, 22)] }
                .ConfirmedBy(new(2026, 9, 2), Lee, Ana));

        var learning = draft.Begin(on: new(2026, 9, 1)).Value
            .With(Plan(Ana))
            .BeginLearning(on: new(2026, 9, 8)).Value;
        Print("Too early to look back:", learning.Missing(CycleMove.BeginReflection, on: new(2026, 9, 21)));

        var reflecting = learning
            .Record(new CycleObservation(Ana, observer: Lee, new(2026, 9, 22),
                feedback: [new(new(2026, 9, 23), "Questions went to five students.", nextAction: "Wait three seconds.")]))
            .BeginReflection(on: new(2026, 10, 5)).Value;

        var closed = reflecting.With(LookedBack(Ana)).Close(on: new(2026, 10, 12)).Value;
        Print(closed.ToString(), closed.History);
        // </OneTeacher>
        // csharpier-ignore-end
    }

    // csharpier-ignore-start
    // <Parts>
    internal static Intention Intention(params ValueList<PersonId> teachers) => new Intention
    {
        Goal = new(new($"{teachers[0]}/checks"), GoalKind.StudentAchievement, "Every student shows daily what was understood.")
            { Owners = teachers, Indicators = [Leap.Reference("I.5")] },
        Candidates = [new(new($"{teachers[0]}/reasons"), GoalKind.ProfessionalGrowth, "Questions that ask for reasons.")],
        DataPoints =
        [
            new(DataKind.Quantitative, DataSource.StudentData, new(2026, 8, 28), "41 % on the exit ticket"),
            new(DataKind.Qualitative, DataSource.ObservationFeedback, new(2026, 8, 31), "The same five students answer"),
        ],
        Indicators =
        [
            new(new("self"), SuccessPerspective.Self, "I know at the end who understood.")
                { EvidenceMethod = "lesson notes", MapsTo = Leap.Reference("I.5") },
            new(new("peers"), SuccessPerspective.Peers, "A visitor hears questions to all.") { EvidenceMethod = "a visit" },
            new(new("students"), SuccessPerspective.Students, "More students answer correctly.")
                { EvidenceMethod = "exit tickets", Measure = new("percent", Baseline: 41, Target: 75) },
        ],
    }.ConfirmedBy(new(2026, 9, 1), [Lee, .. teachers]);

    internal static LearningPlan Plan(PersonId teacher) => new()
    {
        Approaches = [new(LearningApproachKind.CoObservation, chosenBy: [teacher, Lee])],
        Adjustments = [new("An exit ticket each day", AdjustmentKind.Implement, new(2026, 9, 14), evidenceMethod: "the tickets")],
    };

    internal static Reflection LookedBack(params ValueList<PersonId> teachers) => new()
    {
        Teachers = [.. teachers.Select(one => new TeacherReflection(one,
            self: "I plan the end now.", process: "One visit was too few.", students: "They ask back."))],
        LeadResponse = "I will come twice.",
        Evidence = [new(new("self"), "notes of 18 lessons"), new(new("peers"), "the visit"), new(new("students"), "68 %")],
        Outcome = GoalOutcome.PartlyMet,
        Next = new(NextCycle.ContinueGoal),
    };
    // </Parts>
    // csharpier-ignore-end

    internal static void Lineage()
    {
        // csharpier-ignore-start
        // <Lineage>
        var first = Closed(); // the cycle above
        var next = first.OpenNext(new("2026/ana/2"), start: new(2026, 10, 19), end: new(2026, 12, 4), on: new(2026, 10, 12)).Value;
        Console.WriteLine($"{next} follows {next.Previous}");
        Console.WriteLine($"It goes on with: {next.Intention.Goal!.Statement}");
        // </Lineage>
        // csharpier-ignore-end
    }

    internal static void ATeam()
    {
        // csharpier-ignore-start
        // <ATeam>
        var team = LearningCycle
            .Propose(new("2026/grade-6/1"), coach: Lee, [Ana, Ben], new(2026, 9, 1), new(2026, 10, 16), on: new(2026, 8, 24))
            .With(Intention(Ana)) // Ben has not confirmed it
            .Begin(on: new(2026, 9, 1)).Value;

        var missing = team.Missing(CycleMove.BeginLearning, on: new(2026, 9, 8));
        Print("Each teacher of the team counts:", missing.Where(one => one.Rule == CycleRuleIds.GoalConfirmed));

        var enough = new CyclePolicy { TeacherQuorum = 1 };
        var fewer = team.Missing(CycleMove.BeginLearning, on: new(2026, 9, 8), policy: enough);
        Print("In a school where one teacher is enough:", fewer.Where(one => one.Rule == CycleRuleIds.GoalConfirmed));
        // </ATeam>
        // csharpier-ignore-end
    }

    internal static void Interruptions()
    {
        // csharpier-ignore-start
        // <Interruptions>
        var cycle = Learning(); // the cycle above, before it was looked back on

        cycle = cycle.Pause(on: new(2026, 9, 14), "Ana is ill", expectedReturn: new(2026, 9, 21)).Value;
        Print("While it is paused:", cycle.OpenMoves.Cast<object>());
        cycle = cycle.Resume(on: new(2026, 9, 21), movesEnd: true).Value; // the week is given back
        Console.WriteLine(cycle);

        cycle = cycle.Extend(on: new(2026, 10, 12), newEnd: new(2026, 11, 6), "One more visit", confirmedBy: [Lee, Ana]).Value;
        var again = cycle.Extend(on: new(2026, 11, 2), newEnd: new(2026, 11, 20), "And another", confirmedBy: [Lee, Ana]);
        Print("A second time:", again.Violations);

        cycle = cycle.Abandon(on: new(2026, 11, 2), AbandonReason.Reassigned).Value;
        cycle = cycle.Reopen(on: new(2026, 11, 4), "Ana stays after all", confirmedBy: [Lee, Ana]).Value;
        Console.WriteLine(cycle);
        // </Interruptions>
        // csharpier-ignore-end
    }

    internal static void LookingBack()
    {
        // csharpier-ignore-start
        // <LookingBack>
        var cycle = Closed(); // the cycle above

        foreach (var change in cycle.History) // each is an event that a host may publish
            Console.WriteLine(change);

        var then = cycle.AsOf(new(2026, 9, 10))!;
        Console.WriteLine($"On 10 September: {then}; observations: {then.Learning.Observations.Count}");
        // </LookingBack>
        // csharpier-ignore-end
    }

    internal static LearningCycle Learning() =>
        LearningCycle
            .Propose(
                new("2026/ana/1"),
                coach: Lee,
                [Ana],
                start: new(2026, 9, 1),
                end: new(2026, 10, 16),
                on: new(2026, 8, 24)
            )
            .With(Intention(Ana))
            .With(
                new CycleCalendar { OneOnOnes = [new(2026, 9, 8)], Observations = [new(2026, 9, 22)] }.ConfirmedBy(
                    new(2026, 9, 2),
                    Lee,
                    Ana
                )
            )
            .Begin(on: new(2026, 9, 1))
            .Value.With(Plan(Ana))
            .BeginLearning(on: new(2026, 9, 8))
            .Value;

    internal static LearningCycle Closed() =>
        Learning()
            .Record(
                new(
                    Ana,
                    Lee,
                    new(2026, 9, 22),
                    feedback: [new(new(2026, 9, 23), "Questions went to five.", "Wait three seconds.")]
                )
            )
            .BeginReflection(on: new(2026, 10, 5))
            .Value.With(LookedBack(Ana))
            .Close(on: new(2026, 10, 12))
            .Value;
}
