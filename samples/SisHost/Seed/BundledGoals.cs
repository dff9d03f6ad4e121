using LearningCycles.Goals;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Seed;

/// <summary>Two goals for each bundled teacher: one for students, with mixed evidence, and one for the teacher's own growth, which is still being written.</summary>
internal static class BundledGoals
{
    private static readonly DateInterval Year = new(new(2026, 8, 24), new(2027, 5, 28));

    private static readonly (
        string ForStudents,
        string Counted,
        string Described,
        string Unit,
        string ForMe
    )[] Topics =
    [
        (
            "Students explain their reasoning to each other in every lesson.",
            "31 % of answers gave a reason",
            "Pairs wait for the teacher's verdict.",
            "percent of answers with a reason",
            "I ask questions that cannot be answered with one word."
        ),
        (
            "Every student shows at the end of a lesson what was understood.",
            "44 % on the exit ticket",
            "Students copy the last line of the board.",
            "percent on the exit ticket",
            "I plan the last five minutes first."
        ),
        (
            "Students use feedback on drafts before they hand in.",
            "2 of 24 drafts were revised",
            "Comments are read and not used.",
            "drafts revised",
            "I give feedback on one thing at a time."
        ),
        (
            "Discussions are carried by all students.",
            "6 of 27 students spoke",
            "The same three students answer.",
            "students who speak",
            "I wait before I call on somebody."
        ),
    ];

    /// <summary>The goals of a teacher.</summary>
    internal static IEnumerable<GoalRecord> Of(PersonId lead, PersonId teacher, int number)
    {
        var (forStudents, counted, described, unit, forMe) = Topics[number % Topics.Length];
        var students = GoalRecord.Propose(
            new(new($"{teacher}/students"), GoalKind.StudentAchievement, forStudents) { Owners = [teacher] },
            GoalScope.Cycle,
            Year,
            lead,
            new(2026, 9, 8),
            teacher
        );
        yield return students
            .With(
                new GoalContent(students.Goal)
                {
                    DataPoints =
                    [
                        new(DataKind.Quantitative, DataSource.StudentData, new(2026, 9, 4), counted),
                        new(DataKind.Qualitative, DataSource.ObservationFeedback, new(2026, 9, 7), described),
                        .. number % 2 == 0
                            ? (DataPoint[])
                                [
                                    new(
                                        DataKind.Qualitative,
                                        DataSource.Survey,
                                        new(2026, 9, 2),
                                        "\"I like it when we talk first.\""
                                    ),
                                ]
                            : [],
                    ],
                    Indicators =
                    [
                        new(new("self"), SuccessPerspective.Self, "I know of each student what was understood.")
                        {
                            EvidenceMethod = "lesson notes",
                        },
                        new(new("peers"), SuccessPerspective.Peers, "A visitor hears students more than me.")
                        {
                            EvidenceMethod = "a visit",
                        },
                        new(new("students"), SuccessPerspective.Students, forStudents)
                        {
                            EvidenceMethod = "a count in three lessons",
                            Measure = new(unit, 31, 70),
                        },
                    ],
                }.ConfirmedBy(new(2026, 9, 10), lead, teacher)
            )
            .Draft(new(2026, 9, 9))
            .Value.Confirm(new(2026, 9, 10))
            .Value;
        var own = GoalRecord.Propose(
            new(new($"{teacher}/growth"), GoalKind.ProfessionalGrowth, forMe) { Owners = [teacher] },
            GoalScope.Year,
            Year,
            lead,
            new(2026, 9, 1),
            teacher
        );
        yield return own.With(
                new GoalContent(own.Goal)
                {
                    DataPoints =
                    [
                        new(
                            DataKind.Qualitative,
                            DataSource.ObservationFeedback,
                            new(2026, 9, 7),
                            "Questions go to those who raise their hands."
                        ),
                    ],
                    Indicators =
                    [
                        new(new("self"), SuccessPerspective.Self, "I hear myself less.")
                        {
                            EvidenceMethod = "a recording each month",
                        },
                    ],
                }
            )
            .Draft(new(2026, 9, 2))
            .Value;
    }
}
