using LearningCycles.Rules;
using NodaTime;
using static LearningCycles.Cycles.CycleMove;

namespace LearningCycles.Cycles;

/// <summary>What learning needs: a plan made with the teacher, and what has to have happened before looking back.</summary>
internal static class LearningRules
{
    private const string RelatedLearning = "Objective 3, related learning";

    internal static ValueList<Rule<CycleMove, CycleCase>> Rows { get; } =
    [
        new(
            CycleRuleIds.ApproachChosen,
            [BeginLearning, BeginReflection],
            Severity.Required,
            "A way of learning, from the catalogue or described, is chosen by or with a teacher.",
            RelatedLearning,
            FindApproachChosen
        )
        {
            Supply = "a way of learning that a teacher chose, described when it is not in the catalogue",
        },
        new(
            CycleRuleIds.FewAdjustments,
            [BeginLearning, BeginReflection],
            Severity.Required,
            "One or two adjustments with high leverage are planned.",
            RelatedLearning,
            FindFewAdjustments
        )
        {
            Supply = "one or two adjustments with statements",
        },
        new(
            CycleRuleIds.AdjustmentsComplete,
            [BeginLearning, BeginReflection],
            Severity.Required,
            "Each adjustment has its kind, a day inside the cycle, and a way to gather evidence.",
            RelatedLearning,
            FindAdjustmentsComplete
        )
        {
            Supply = "each adjustment's kind, day and way to gather evidence",
        },
        new(
            CycleRuleIds.ObservedAfterAdjustment,
            [BeginReflection],
            Severity.Required,
            "The teacher is observed, live or by video, after an adjustment began and before the reflection.",
            RelatedLearning,
            FindObservedAfterAdjustment
        )
        {
            Supply = "an observation, live or by video, on or after the day of an adjustment",
        },
        new(
            CycleRuleIds.ActionableFeedback,
            [BeginReflection],
            Severity.Required,
            "Each observation has feedback that names something to do.",
            RelatedLearning,
            FindActionableFeedback
        )
        {
            Supply = "feedback with something to do, for each observation",
        },
        new(
            CycleRuleIds.PromptFeedback,
            [BeginReflection],
            Severity.Advice,
            "Actionable feedback is given within few school days of the observation.",
            RelatedLearning,
            FindPromptFeedback
        )
        {
            Supply = "feedback within the policy's number of school days",
        },
        new(
            CycleRuleIds.SeveralDataMethods,
            [BeginReflection],
            Severity.Advice,
            "Classroom data is gathered in several ways.",
            RelatedLearning,
            FindSeveralDataMethods
        )
        {
            Supply = "classroom data gathered in another way too",
        },
        new(
            CycleRuleIds.TeamTimeForShared,
            [BeginLearning],
            Severity.Advice,
            "A challenge that several teachers share gets time together as a team.",
            RelatedLearning,
            FindTeamTimeForShared
        )
        {
            Supply = "time together as a team in the learning plan",
        },
    ];

    private static bool IsDueLater(CycleCase c) =>
        c.Move == BeginLearning && c.Policy.LearningPlanDue == LearningPlanDue.BeforeReflection;

    private static Finding? FindApproachChosen(CycleCase c)
    {
        if (IsDueLater(c))
            return null;
        var approaches = c.Cycle.Plan.Approaches;
        foreach (var approach in approaches)
        {
            if (IsDescribed(approach) && IsChosenByTeacher(c, approach))
                return null;
        }
        if (approaches.Count == 0)
            return "no way of learning is chosen; choose one together with the teacher";
        Listed undescribed = new(),
            unchosen = new();
        for (var i = 0; i < approaches.Count; i++)
        {
            if (!IsDescribed(approaches[i]))
                undescribed.Add(i + 1);
            if (!IsChosenByTeacher(c, approaches[i]))
                unchosen.Add(i + 1);
        }
        return Finding.Of(
            Pieces.Of(
                (!undescribed.IsEmpty, "ways of learning without a description: {undescribed}"),
                (!unchosen.IsEmpty, "ways of learning that no teacher chose: {unchosen}")
            ),
            ("undescribed", undescribed),
            ("unchosen", unchosen)
        );
    }

    private static bool IsDescribed(LearningApproach approach) =>
        approach.Kind != LearningApproachKind.Described || !string.IsNullOrWhiteSpace(approach.Description);

    private static bool IsChosenByTeacher(CycleCase c, LearningApproach approach)
    {
        foreach (var person in approach.ChosenBy)
        {
            if (c.Cycle.Teachers.Contains(person))
                return true;
        }
        return false;
    }

    private static Finding? FindFewAdjustments(CycleCase c)
    {
        if (IsDueLater(c))
            return null;
        var count = 0;
        foreach (var adjustment in c.Cycle.Plan.Adjustments)
        {
            if (!string.IsNullOrWhiteSpace(adjustment.Statement))
                count++;
        }
        return count >= c.Policy.MinimumAdjustments && count <= c.Policy.MaximumAdjustments
            ? null
            : Finding.Of(
                "adjustments with a statement: {count}; asked for: {minimum} to {maximum}",
                ("count", count),
                ("minimum", c.Policy.MinimumAdjustments),
                ("maximum", c.Policy.MaximumAdjustments)
            );
    }

    private static Finding? FindAdjustmentsComplete(CycleCase c)
    {
        if (IsDueLater(c))
            return null;
        Listed noKind = new(),
            noDay = new(),
            outside = new(),
            noMethod = new();
        var adjustments = c.Cycle.Plan.Adjustments;
        for (var i = 0; i < adjustments.Count; i++)
        {
            if (adjustments[i].Kind is null)
                noKind.Add(i + 1);
            if (adjustments[i].StartsOn is not { } day)
                noDay.Add(i + 1);
            else if (day < c.Cycle.Start || day > c.Cycle.End)
                outside.Add(InvariantText.Of($"{i + 1} ({day})"));
            if (string.IsNullOrWhiteSpace(adjustments[i].EvidenceMethod))
                noMethod.Add(i + 1);
        }
        return noKind.IsEmpty && noDay.IsEmpty && outside.IsEmpty && noMethod.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!noKind.IsEmpty, "no kind for adjustment {noKind}"),
                    (!noDay.IsEmpty, "no day for adjustment {noDay}"),
                    (!outside.IsEmpty, "not inside the cycle of {start} to {end}: adjustment {outside}"),
                    (!noMethod.IsEmpty, "no evidence method for adjustment {noMethod}")
                ),
                ("noKind", noKind),
                ("noDay", noDay),
                ("outside", outside),
                ("noMethod", noMethod),
                ("start", c.Cycle.Start),
                ("end", c.Cycle.End)
            );
    }

    private static Finding? FindObservedAfterAdjustment(CycleCase c)
    {
        LocalDate? first = null;
        foreach (var adjustment in c.Cycle.Plan.Adjustments)
        {
            if (adjustment.StartsOn is { } day && (first is null || day < first))
                first = day;
        }
        if (first is not { } began)
            return "no adjustment has a day, so no observation can follow one";
        var count = 0;
        foreach (var observation in c.Cycle.Learning.Observations)
        {
            if (observation.On >= began && observation.On <= c.On)
                count++;
        }
        return count >= c.Policy.MinimumObservations
            ? null
            : Finding.Of(
                "observations from {began}, when an adjustment began, to {on}: {count}; needed: {minimum}",
                ("began", began),
                ("on", c.On),
                ("count", count),
                ("minimum", c.Policy.MinimumObservations)
            );
    }

    private static Finding? FindActionableFeedback(CycleCase c)
    {
        var lacking = new Listed();
        foreach (var observation in c.Cycle.Learning.Observations)
        {
            if (observation.FirstActionable(c.On) is null)
                lacking.Add(PeopleText.Of($"{observation.Teacher} ({observation.On})"));
        }
        return lacking.IsEmpty
            ? null
            : Finding.Of(
                "observations without feedback that names something to do: {observations}",
                ("observations", lacking)
            );
    }

    private static Finding? FindPromptFeedback(CycleCase c)
    {
        var late = new Listed();
        foreach (var observation in c.Cycle.Learning.Observations)
        {
            if (observation.FirstActionable(c.On) is not { } feedback)
                continue;
            var days = c.Facts.CountSchoolDays(observation.On, feedback.GivenOn);
            if (days > c.Policy.FeedbackWithinSchoolDays)
                late.Add(PeopleText.Of($"{observation.Teacher} ({observation.On}: {days})"));
        }
        return late.IsEmpty
            ? null
            : Finding.Of(
                "feedback came later than {maximum} school days: {observations}",
                ("maximum", c.Policy.FeedbackWithinSchoolDays),
                ("observations", late)
            );
    }

    private static Finding? FindSeveralDataMethods(CycleCase c)
    {
        var methods = 0;
        foreach (var data in c.Cycle.Learning.Data)
        {
            if (!string.IsNullOrWhiteSpace(data.Summary))
                methods |= 1 << (int)data.Method;
        }
        var count = System.Numerics.BitOperations.PopCount((uint)methods);
        return count >= c.Policy.MinimumDataMethods
            ? null
            : Finding.Of(
                "ways in which classroom data was gathered: {count}; better: {minimum}",
                ("count", count),
                ("minimum", c.Policy.MinimumDataMethods)
            );
    }

    private static Finding? FindTeamTimeForShared(CycleCase c)
    {
        if (c.Cycle.Plan.HasTeamTime)
            return null;
        // Counted by comparing each with each: a team has few challenges, and nothing is allocated.
        var own = c.Cycle.Intention.Challenges;
        var others = c.Facts.TeamChallenges;
        foreach (var challenge in own)
        {
            var teachers = CountTeachers(challenge, own, own, 0);
            teachers = CountTeachers(challenge, others, own, teachers);
            if (teachers >= c.Policy.SharedByTeachers)
                return Finding.Of(
                    "teachers who share \"{challenge}\": {count}; plan time as a team",
                    ("challenge", challenge.Subject),
                    ("count", teachers)
                );
        }
        return null;
    }

    // Each teacher counts once: at the first of the teacher's challenges that is like the one looked at.
    private static int CountTeachers(
        Challenge wanted,
        ValueList<Challenge> from,
        ValueList<Challenge> before,
        int counted
    )
    {
        for (var i = 0; i < from.Count; i++)
        {
            if (!wanted.IsLike(from[i]))
                continue;
            var known = false;
            for (var j = 0; j < i && !known; j++)
                known = from[j].Teacher == from[i].Teacher && wanted.IsLike(from[j]);
            if (!ReferenceEquals(from, before))
            {
                foreach (var earlier in before)
                    known |= earlier.Teacher == from[i].Teacher && wanted.IsLike(earlier);
            }
            if (!known)
                counted++;
        }
        return counted;
    }
}
