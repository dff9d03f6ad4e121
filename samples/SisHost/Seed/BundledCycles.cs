using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Seed;

/// <summary>A learning cycle for each teacher, at different stages and with different things missing, as in October.</summary>
internal static class BundledCycles
{
    private static readonly (string Goal, string Evidence, string Indicator)[] Topics =
    [
        (
            "Students explain their reasoning to each other in every lesson.",
            "31 % of answers gave a reason",
            "More students give a reason unasked."
        ),
        (
            "Every student shows at the end of a lesson what was understood.",
            "44 % on the exit ticket",
            "More students answer the exit ticket correctly."
        ),
        (
            "Students use feedback on drafts before they hand in.",
            "2 of 24 drafts were revised",
            "More drafts are revised."
        ),
        ("Discussions are carried by all students.", "6 of 27 students spoke", "More students speak in discussions."),
    ];

    /// <summary>The cycle of a teacher.</summary>
    /// <param name="lead">Who coaches.</param>
    /// <param name="teacher">The teacher.</param>
    /// <param name="number">The teacher's number, from 0: which topic and which stage.</param>
    public static LearningCycle Of(PersonId lead, PersonId teacher, int number)
    {
        var draft = LearningCycle.Propose(
            new($"2026/{teacher}/1"),
            lead,
            [teacher],
            new(2026, 9, 8),
            new(2026, 11, 13),
            new(2026, 8, 31)
        );
        return (number % 5) switch
        {
            0 => draft,
            1 => Begun(draft, lead, teacher, number, complete: false),
            2 => Learning(Begun(draft, lead, teacher, number, complete: true), lead, teacher),
            3 => Reflecting(
                Learning(Begun(draft, lead, teacher, number, complete: true), lead, teacher),
                lead,
                teacher
            ),
            _ => Reflecting(Learning(Begun(draft, lead, teacher, number, complete: true), lead, teacher), lead, teacher)
                .With(LookedBack(teacher))
                .Close(new(2026, 10, 30))
                .Value,
        };
    }

    private static LearningCycle Begun(LearningCycle draft, PersonId lead, PersonId teacher, int number, bool complete)
    {
        var (goal, evidence, indicator) = Topics[number % Topics.Length];
        var intention = new Intention
        {
            Goal = new(new($"{teacher}/1"), GoalKind.StudentAchievement, goal) { Owners = [teacher] },
            DataPoints = complete
                ?
                [
                    new(DataKind.Quantitative, DataSource.StudentData, new(2026, 9, 4), evidence),
                    new(
                        DataKind.Qualitative,
                        DataSource.ObservationFeedback,
                        new(2026, 9, 7),
                        "Questions go to those who raise their hands."
                    ),
                ]
                : [new(DataKind.Quantitative, DataSource.StudentData, new(2026, 9, 4), evidence)],
            Indicators =
            [
                new(new("self"), SuccessPerspective.Self, "I plan how each student answers.")
                {
                    EvidenceMethod = "lesson notes",
                },
                new(new("peers"), SuccessPerspective.Peers, "A visitor sees all students at work.")
                {
                    EvidenceMethod = "a visit",
                },
                new(new("students"), SuccessPerspective.Students, indicator)
                {
                    EvidenceMethod = "a count in three lessons",
                    Measure = complete ? new("percent", 31, 70) : null,
                },
            ],
        }.ConfirmedBy(new(2026, 9, 10), lead, teacher);
        return draft.With(intention).With(Calendar(lead, teacher)).Begin(new(2026, 9, 8)).Value;
    }

    private static CycleCalendar Calendar(PersonId lead, PersonId teacher) =>
        new CycleCalendar
        {
            OneOnOnes = [new(2026, 9, 22), new(2026, 10, 6)],
            Observations = [new(2026, 9, 29)],
        }.ConfirmedBy(new(2026, 9, 10), lead, teacher);

    private static LearningCycle Learning(LearningCycle begun, PersonId lead, PersonId teacher) =>
        begun
            .With(
                new LearningPlan
                {
                    Approaches = [new(LearningApproachKind.CoObservation, [teacher, lead])],
                    Adjustments =
                    [
                        new(
                            "Pairs talk before anybody answers",
                            AdjustmentKind.Implement,
                            new(2026, 9, 21),
                            "lesson notes"
                        ),
                    ],
                }
            )
            .BeginLearning(new(2026, 9, 15))
            .Value;

    private static LearningCycle Reflecting(LearningCycle learning, PersonId lead, PersonId teacher) =>
        learning
            .Record(
                new CycleObservation(
                    teacher,
                    lead,
                    new(2026, 9, 29),
                    feedback:
                    [
                        new(
                            new LocalDate(2026, 9, 30),
                            "Pairs talked for two minutes.",
                            "Ask one pair to tell what the other said."
                        ),
                    ]
                )
            )
            .BeginReflection(new(2026, 10, 13))
            .Value;

    private static Reflection LookedBack(PersonId teacher) =>
        new()
        {
            Teachers =
            [
                new(teacher, "I wait longer now.", "The visit came at the right time.", "They listen to each other."),
            ],
            LeadResponse = "Let us keep the pairs and look at the questions next.",
            Evidence =
            [
                new(new("self"), "notes of twelve lessons"),
                new(new("peers"), "the visit"),
                new(new("students"), "58 %"),
            ],
            Outcome = GoalOutcome.PartlyMet,
            Next = new(NextCycle.ContinueGoal),
        };
}
