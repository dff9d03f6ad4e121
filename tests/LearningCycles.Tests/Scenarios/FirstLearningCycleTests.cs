using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Tests.Scenarios;

/// <summary>Ana's first learning cycle with her Team Lead, Lee: from the draft in August to the next cycle in October.</summary>
public class FirstLearningCycleTests
{
    [Fact]
    public void AnasFirstLearningCycle()
    {
        PersonId lee = new("lee"),
            ana = new("ana");
        var leap = LeapFramework.Version2013;
        var school = CyclePolicy.WithSignedAgreement;
        var facts = new CycleFacts
        {
            By = lee,
            AgreementInForceWith = [ana],
            SchoolYear = new(new(2026, 8, 24), new(2027, 5, 28)),
        };

        // Before school starts, Lee proposes a first cycle of seven weeks.
        var cycle = LearningCycle.Propose(
            new("2026/ana/1"),
            lee,
            [ana],
            start: new(2026, 9, 1),
            end: new(2026, 10, 16),
            on: new(2026, 8, 24)
        );

        // It cannot begin before both have signed the coaching agreement.
        cycle
            .Begin(new(2026, 9, 1), policy: school)
            .Violations.Should()
            .ContainSingle()
            .Which.Finding.Text.Should()
            .Be("no coaching agreement is in force with ana");
        cycle = cycle.Begin(new(2026, 9, 1), policy: school, facts: facts).Value;

        // Set intention: from several goals and data points they choose one goal together.
        var shows = new Goal(new("g1"), GoalKind.StudentAchievement, "Every student shows daily what was understood.")
        {
            Owners = [ana],
            Indicators = [leap.Reference("I.5")],
            Parents = [new("grade-6-team")],
        };
        var reasons = new Goal(new("g2"), GoalKind.ProfessionalGrowth, "Ask questions that need reasons.");
        cycle = cycle.With(
            new Intention
            {
                Candidates = [shows, reasons],
                DataPoints =
                [
                    new(DataKind.Quantitative, DataSource.StudentData, new(2026, 8, 28), "41 % on the exit ticket"),
                ],
            }
        );
        cycle
            .BeginLearning(new(2026, 9, 8), school, facts)
            .Violations.Select(violation => violation.ToString())
            .Take(2)
            .Should()
            .Equal(
                "INT-01 required: none of the candidates is prioritised: g1, g2; choose one together",
                "INT-02 required: data points given: 1 (0 qualitative, 1 quantitative); needed: 2, of them 1 qualitative and 1 quantitative"
            );
        cycle = cycle.With(
            new Intention
            {
                Goal = shows,
                Candidates = [reasons],
                DataPoints = cycle.Intention.DataPoints.Add(
                    new(DataKind.Qualitative, DataSource.ObservationFeedback, new(2026, 9, 3), "The same five answer")
                ),
                Indicators =
                [
                    new(new("self"), SuccessPerspective.Self, "I know at the end who understood.")
                    {
                        EvidenceMethod = "lesson notes",
                    },
                    new(new("peers"), SuccessPerspective.Peers, "A visitor hears questions to all.")
                    {
                        EvidenceMethod = "a peer's visit",
                        MapsTo = leap.Reference("I.5"),
                    },
                    new(new("students"), SuccessPerspective.Students, "More students answer correctly.")
                    {
                        EvidenceMethod = "exit tickets",
                        Measure = new("percent of students", Baseline: 41, Target: 75),
                    },
                ],
            }.ConfirmedBy(new(2026, 9, 4), lee, ana)
        );

        // They plan how Ana will learn, one adjustment, and when they meet.
        cycle = cycle
            .With(
                new LearningPlan
                {
                    Approaches = [new(LearningApproachKind.CoObservation, [ana, lee])],
                    Adjustments =
                    [
                        new("An exit ticket each day", AdjustmentKind.Implement, new(2026, 9, 14), "the tickets"),
                    ],
                }
            )
            .With(
                new CycleCalendar
                {
                    OneOnOnes = [new(2026, 9, 8), new(2026, 9, 22), new(2026, 10, 6)],
                    Observations = [new(2026, 9, 23)],
                }.ConfirmedBy(new(2026, 9, 4), lee, ana)
            );
        var learning = cycle.BeginLearning(new(2026, 9, 8), school, facts);
        learning.Violations.Should().BeEmpty();
        cycle = learning.Value;

        // A week of leave; the cycle waits and gets its days back.
        cycle = cycle.Pause(new(2026, 9, 14), "Ana is ill", new(2026, 9, 21), school, facts).Value;
        cycle.OpenMoves.Should().Equal(CycleMove.Resume, CycleMove.Abandon);
        cycle = cycle.Resume(new(2026, 9, 21), movesEnd: true, school, facts).Value;
        cycle.End.Should().Be(new LocalDate(2026, 10, 23));

        // Looking back too early is refused, and says what has to happen first.
        cycle
            .Missing(CycleMove.BeginReflection, new(2026, 9, 22), policy: school, facts: facts)
            .Select(violation => violation.Rule)
            .Should()
            .Equal(CycleRuleIds.ObservedAfterAdjustment, CycleRuleIds.SeveralDataMethods);

        // Lee observes and tells the next day what to try.
        cycle = cycle.Record(
            new(
                ana,
                lee,
                new(2026, 9, 23),
                feedback: [new(new(2026, 9, 24), "Questions went to five students.", "Wait three seconds.")]
            )
        );
        var reflecting = cycle.BeginReflection(new(2026, 10, 12), school, facts);
        reflecting.Violations.Should().ContainSingle("the second way to gather data is only advice");
        cycle = reflecting.Value;

        // They look back together and decide to go on.
        cycle = cycle.With(
            new Reflection
            {
                Teachers = [new(ana, "I plan the last five minutes now.", "One visit was too few.", "They ask back.")],
                LeadResponse = "I will come twice in the next cycle.",
                Outcome = GoalOutcome.PartlyMet,
                Evidence =
                [
                    new(new("self"), "notes of 18 lessons"),
                    new(new("peers"), "the visit of 9 October"),
                    new(new("students"), "68 % on the exit ticket"),
                ],
                Next = new(NextCycle.ContinueGoal),
            }
        );
        cycle.Close(new(2026, 10, 19), school, facts with { OpenNextSteps = 1 }).IsAccepted.Should().BeFalse();
        cycle = cycle.Close(new(2026, 10, 19), school, facts).Value;

        // The next cycle carries the goal on.
        var next = cycle
            .OpenNext(
                new("2026/ana/2"),
                start: new(2026, 10, 26),
                end: new(2026, 12, 11),
                on: new(2026, 10, 19),
                school,
                facts
            )
            .Value;
        next.Stage.Should().Be(CycleStage.Draft);
        next.Previous.Should().Be(cycle.Id);
        next.Intention.Goal.Should().Be(shows);
        next.Begin(new(2026, 10, 26), policy: school, facts: facts).IsAccepted.Should().BeTrue();

        // What happened can be told from the history.
        cycle
            .History.Select(change => change.ToString())
            .Should()
            .Equal(
                "2026-08-24 Propose: new to Draft",
                "2026-09-01 Begin: Draft to SettingIntention",
                "2026-09-08 BeginLearning: SettingIntention to Learning",
                "2026-09-14 Pause: Learning to Paused",
                "2026-09-21 Resume: Paused to Learning",
                "2026-10-12 BeginReflection: Learning to Reflecting",
                "2026-10-19 Close: Reflecting to Closed"
            );
    }
}
