using LearningCycles.Goals;
using LearningCycles.People;
using LearningCycles.Rules;
using static LearningCycles.Cycles.CycleMove;

namespace LearningCycles.Cycles;

/// <summary>What has to be written before a cycle is closed.</summary>
internal static class ReflectionRules
{
    private const string Evaluation = "Objective 3, evaluation and reflection";

    internal static ValueList<Rule<CycleMove, CycleCase>> Rows { get; } =
    [
        Row(
            CycleRuleIds.ReflectedTogether,
            "Each teacher reflects on self, process and students, and the lead responds.",
            FindReflectedTogether,
            "each teacher's words on self, process and students, and the lead's answer"
        ),
        Row(
            CycleRuleIds.OutcomeJudged,
            "The goal is judged met, partly met or not met, with evidence for each success indicator.",
            FindOutcomeJudged,
            "the outcome, and what showed for each success indicator"
        ),
        Row(
            CycleRuleIds.NextDecided,
            "It is decided to go on with the goal, to choose a new one, or to stop for a reason.",
            FindNextDecided,
            "what comes next; a reason when it is to stop"
        ),
        Row(
            CycleRuleIds.FormalFeedbackReleased,
            "Formal feedback names one indicator of the framework and cites only evidence that the teacher released.",
            FindFormalFeedbackReleased,
            "an indicator of a pinned framework, a text, and the teacher's release of what is cited"
        ),
    ];

    private static Rule<CycleMove, CycleCase> Row(
        RuleId id,
        string statement,
        Func<CycleCase, Finding?> find,
        string supply
    ) => new(id, [Close], Severity.Required, statement, Evaluation, find) { Supply = supply };

    private static Finding? FindReflectedTogether(CycleCase c)
    {
        var reflection = c.Cycle.Reflection;
        Listed self = new(),
            process = new(),
            students = new();
        foreach (var teacher in c.Cycle.Teachers)
        {
            if (!c.Awaits(teacher))
                continue;
            var part = Find(reflection.Teachers, teacher);
            if (string.IsNullOrWhiteSpace(part?.Self))
                self.Add(teacher);
            if (string.IsNullOrWhiteSpace(part?.Process))
                process.Add(teacher);
            if (string.IsNullOrWhiteSpace(part?.Students))
                students.Add(teacher);
        }
        var noResponse = string.IsNullOrWhiteSpace(reflection.LeadResponse);
        return self.IsEmpty && process.IsEmpty && students.IsEmpty && !noResponse
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!self.IsEmpty, "nothing about self by {self}"),
                    (!process.IsEmpty, "nothing about the process by {process}"),
                    (!students.IsEmpty, "nothing about the students by {students}"),
                    (noResponse, "no response of the lead {lead}")
                ),
                ("self", self),
                ("process", process),
                ("students", students),
                ("lead", c.Cycle.Coach)
            );
    }

    private static TeacherReflection? Find(ValueList<TeacherReflection> parts, PersonId teacher)
    {
        foreach (var part in parts)
        {
            if (part.Author == teacher)
                return part;
        }
        return null;
    }

    private static Finding? FindOutcomeJudged(CycleCase c) =>
        EvidenceFindings.Judged(c.Cycle.Reflection.Outcome, c.Cycle.Reflection.Evidence, c.Cycle.Intention.Indicators);

    private static Finding? FindNextDecided(CycleCase c) =>
        c.Cycle.Reflection.Next switch
        {
            null => "it is not decided whether to go on with the goal, to choose a new one, or to stop",
            { Next: NextCycle.Stop } next when string.IsNullOrWhiteSpace(next.Reason) =>
                "no reason for stopping is told",
            _ => null,
        };

    private static Finding? FindFormalFeedbackReleased(CycleCase c)
    {
        Listed noText = new(),
            unknown = new(),
            unreleased = new();
        foreach (var feedback in c.Cycle.Reflection.FormalFeedback)
        {
            if (string.IsNullOrWhiteSpace(feedback.Text))
                noText.Add(PeopleText.Of($"{feedback.Teacher} ({feedback.Indicator.Code})"));
            if (!IntentionRules.IsKnown(c, feedback.Indicator))
                unknown.Add(feedback.Indicator);
            foreach (var cited in feedback.Cites)
            {
                if (cited.ReleasedOn is not { } released || released > c.On)
                    unreleased.Add(PeopleText.Of($"{feedback.Teacher} (\"{cited.Description}\")"));
            }
        }
        return noText.IsEmpty && unknown.IsEmpty && unreleased.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!noText.IsEmpty, "formal feedback without text to {noText}"),
                    (!unknown.IsEmpty, "not in the policy's frameworks: {unknown}"),
                    (!unreleased.IsEmpty, "not released by {unreleased}")
                ),
                ("noText", noText),
                ("unknown", unknown),
                ("unreleased", unreleased)
            );
    }
}
