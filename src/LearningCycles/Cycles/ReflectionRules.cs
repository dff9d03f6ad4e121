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
            FindReflectedTogether
        ),
        Row(
            CycleRuleIds.OutcomeJudged,
            "The goal is judged met, partly met or not met, with evidence for each success indicator.",
            FindOutcomeJudged
        ),
        Row(
            CycleRuleIds.NextDecided,
            "It is decided to go on with the goal, to choose a new one, or to stop for a reason.",
            FindNextDecided
        ),
        Row(
            CycleRuleIds.FormalFeedbackReleased,
            "Formal feedback names one indicator of the framework and cites only evidence that the teacher released.",
            FindFormalFeedbackReleased
        ),
    ];

    private static Rule<CycleMove, CycleCase> Row(RuleId id, string statement, Func<CycleCase, Finding?> find) =>
        new(id, [Close], Severity.Required, statement, Evaluation, find);

    private static Finding? FindReflectedTogether(CycleCase c)
    {
        var reflection = c.Cycle.Reflection;
        var open = new Listed("; ");
        foreach (var teacher in c.Cycle.Teachers)
        {
            if (!c.Awaits(teacher))
                continue;
            var part = Find(reflection.Teachers, teacher);
            var lacks = new Listed(", ");
            if (string.IsNullOrWhiteSpace(part?.Self))
                lacks.Add("self");
            if (string.IsNullOrWhiteSpace(part?.Process))
                lacks.Add("process");
            if (string.IsNullOrWhiteSpace(part?.Students))
                lacks.Add("students");
            if (!lacks.IsEmpty)
                open.Add($"{teacher} on {lacks}");
        }
        if (string.IsNullOrWhiteSpace(reflection.LeadResponse))
            open.Add($"the response of {c.Cycle.Coach}");
        return open.IsEmpty ? null : Finding.Of("still to be written: {open}", ("open", open.ToString()));
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

    private static Finding? FindOutcomeJudged(CycleCase c)
    {
        var reflection = c.Cycle.Reflection;
        var open = new Listed("; ");
        if (reflection.Outcome is null)
            open.Add("the goal is not judged met, partly met or not met");
        var lacking = new Listed(", ");
        foreach (var indicator in c.Cycle.Intention.Indicators)
        {
            if (!HasEvidence(reflection.Evidence, indicator.Id))
                lacking.Add(indicator.Id);
        }
        if (!lacking.IsEmpty)
            open.Add($"no evidence for {lacking}");
        return open.IsEmpty ? null : Finding.Of("{open}", ("open", open.ToString()));
    }

    private static bool HasEvidence(ValueList<IndicatorEvidence> evidence, SuccessIndicatorId indicator)
    {
        foreach (var item in evidence)
        {
            if (item.Indicator == indicator && !string.IsNullOrWhiteSpace(item.Text))
                return true;
        }
        return false;
    }

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
        var open = new Listed("; ");
        foreach (var feedback in c.Cycle.Reflection.FormalFeedback)
        {
            if (string.IsNullOrWhiteSpace(feedback.Text))
                open.Add($"the feedback to {feedback.Teacher} on {feedback.Indicator.Code} has no text");
            if (!IntentionRules.IsKnown(c, feedback.Indicator))
                open.Add($"{feedback.Indicator} is not in the policy's frameworks");
            foreach (var cited in feedback.Cites)
            {
                if (cited.ReleasedOn is not { } released || released > c.On)
                    open.Add($"{feedback.Teacher} has not released \"{cited.Description}\"");
            }
        }
        return open.IsEmpty ? null : Finding.Of("{open}", ("open", open.ToString()));
    }
}
