using LearningCycles.Rules;
using static LearningCycles.Observations.ObservationMove;

namespace LearningCycles.Observations;

/// <summary>What stands between coaching and evaluation. No policy takes these out: without them evidence could be used that no teacher released.</summary>
internal static class ReleaseRules
{
    private const string Evaluation = "Objective 3, evaluation and reflection";

    internal static RuleBook<ObservationMove, ObservationCase> Book { get; } =
        new([
            new(
                ObservationRuleIds.FormalOnly,
                [Release],
                Severity.Required,
                "Only a formal observation is released.",
                Evaluation,
                FindFormalOnly
            )
            {
                Supply = "a formal observation; an informal one stays between the pair",
            },
            new(
                ObservationRuleIds.ReleasedByTeacher,
                [Release],
                Severity.Required,
                "The teacher who was seen releases the evidence.",
                Evaluation,
                FindReleasedByTeacher
            )
            {
                Supply = "the teacher, as the one who makes the move",
            },
            new(
                ObservationRuleIds.ReleasesEvidence,
                [Release],
                Severity.Required,
                "A release names evidence of this observation.",
                Evaluation,
                FindReleasesEvidence
            )
            {
                Supply = "the ids of the evidence that may be used",
            },
            new(
                ObservationRuleIds.CitesReleased,
                [Release],
                Severity.Required,
                "What a formal observation says on an indicator is written, and cites only evidence that is released.",
                Evaluation,
                FindCitesReleased
            )
            {
                Supply = "a text for each indicator, and citations of released evidence only",
            },
        ]);

    private static Finding? FindFormalOnly(ObservationCase c) =>
        c.Observation.Plan.IsFormal ? null : "the observation is informal; it stays between the pair";

    private static Finding? FindReleasedByTeacher(ObservationCase c)
    {
        if (c.Facts.By is not { } by)
            return Finding.Of("it is not told who releases; only {teacher} may", ("teacher", c.Observation.Teacher));
        return by == c.Observation.Teacher
            ? null
            : Finding.Of("{by} cannot release; only {teacher} may", ("by", by), ("teacher", c.Observation.Teacher));
    }

    private static Finding? FindReleasesEvidence(ObservationCase c)
    {
        if (c.Details.Releases.Count == 0)
            return "no evidence is named that may be used";
        var unknown = new Listed();
        foreach (var id in c.Details.Releases)
        {
            if (c.Observation.FindEvidence(id) is null)
                unknown.Add(id);
        }
        return unknown.IsEmpty ? null : Finding.Of("not evidence of this observation: {unknown}", ("unknown", unknown));
    }

    private static Finding? FindCitesReleased(ObservationCase c)
    {
        Listed blank = new(),
            unreleased = new();
        foreach (var feedback in c.Observation.IndicatorFeedback)
        {
            if (string.IsNullOrWhiteSpace(feedback.Text))
                blank.Add(feedback.Indicator);
            foreach (var cited in feedback.Cites)
            {
                if (!c.Details.Releases.Contains(cited))
                    unreleased.Add(cited);
            }
        }
        return blank.IsEmpty && unreleased.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!blank.IsEmpty, "nothing is written on: {blank}"),
                    (!unreleased.IsEmpty, "cited but not released: {unreleased}")
                ),
                ("blank", blank),
                ("unreleased", unreleased)
            );
    }
}
