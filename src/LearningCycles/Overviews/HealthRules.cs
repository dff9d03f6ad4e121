using LearningCycles.Rules;

namespace LearningCycles.Overviews;

/// <summary>The rules about the health of coaching, one row each, all of them advice. Findings name ids, days and numbers.</summary>
/// <remarks>What SUP-02 and SUP-03 find is only for those who may know of a strained relationship; <see cref="TeamHealth" /> leaves it out for others.</remarks>
public static class HealthRules
{
    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<HealthMove, HealthCase> Book { get; } =
        new([
            new(
                HealthRuleIds.RegularOneOnOnes,
                [HealthMove.Review],
                Severity.Advice,
                "A regular 1:1 is held within its interval and a few school days more.",
                "Objective 1, regular 1:1s",
                FindRegularOneOnOnes
            )
            {
                Supply = "a 1:1 soon, or a rhythm that both can keep",
            },
            new(
                HealthRuleIds.NextStepsInTime,
                [HealthMove.Review],
                Severity.Advice,
                "No open next step is past its day.",
                "Objective 1, regular 1:1s: next steps",
                FindNextStepsInTime
            )
            {
                Supply = "steps that are done, carried to a later day or dropped with a reason",
            },
            new(
                HealthRuleIds.ObservationsFollowedUp,
                [HealthMove.Review],
                Severity.Advice,
                "An observation is soon followed by feedback that names something to do, and by a debrief.",
                "Objective 3, related learning",
                FindObservationsFollowedUp
            )
            {
                Supply = "feedback with a next action, and a 1:1 that talks about the observation",
            },
            new(
                HealthRuleIds.CycleInTime,
                [HealthMove.Review],
                Severity.Advice,
                "A cycle that has begun is closed, extended or given up by its last day.",
                "Objective 3, first learning cycle",
                FindCycleInTime
            )
            {
                Supply = "a reflection and a close, or an extension",
            },
            new(
                HealthRuleIds.NoMicromanaging,
                [HealthMove.Review],
                Severity.Advice,
                "The lead leaves room: few open steps that the lead assigned, and not most of a cycle's agenda items.",
                "Vision: leads avoid micromanaging",
                FindNoMicromanaging
            )
            {
                Supply = "steps and agenda items that come from the teacher",
            },
            new(
                HealthRuleIds.StrainRaised,
                [HealthMove.Review],
                Severity.Advice,
                "A relationship that is marked as strained leads to a support request soon, and sooner in the first weeks of the year.",
                "Objective 1, support",
                FindStrainRaised
            )
            {
                Supply = "a support request, or the mark taken off",
            },
            new(
                HealthRuleIds.LeaderInformed,
                [HealthMove.Review],
                Severity.Advice,
                "While a support request is open, a school leader is kept informed.",
                "Objective 1, support: the school leader",
                FindLeaderInformed
            )
            {
                Supply = "an update to a school leader, if only of the state",
            },
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<HealthMove, HealthCase>> Every { get; } = Book.Rules;

    private static Finding? FindRegularOneOnOnes(HealthCase c)
    {
        var cadence = c.Health.OneOnOnes;
        if (cadence.State != CadenceState.Overdue)
            return null;
        var maximum = cadence.Interval.GetValueOrDefault() + c.Policy.Cadence.GraceSchoolDays;
        return cadence.LastHeld is { } held
            ? Finding.Of(
                "{teacher}: last 1:1 on {held}; school days that count since: {count}; allowed: {maximum}",
                ("teacher", c.Health.Teacher),
                ("held", held),
                ("count", cadence.SchoolDaysSince.GetValueOrDefault()),
                ("maximum", maximum)
            )
            : Finding.Of(
                "{teacher}: no 1:1 was held yet; school days that count: {count}; allowed: {maximum}",
                ("teacher", c.Health.Teacher),
                ("count", cadence.SchoolDaysSince.GetValueOrDefault()),
                ("maximum", maximum)
            );
    }

    private static Finding? FindNextStepsInTime(HealthCase c) =>
        c.Health.OverdueSteps.Count == 0
            ? null
            : Finding.Of(
                "{teacher}: next steps past their day: {steps}",
                ("teacher", c.Health.Teacher),
                ("steps", Listed.Of(c.Health.OverdueSteps))
            );

    private static Finding? FindObservationsFollowedUp(HealthCase c)
    {
        Listed feedback = default,
            debrief = default;
        foreach (var observation in c.Health.Observations)
        {
            if (observation.SchoolDaysSince <= c.Policy.FollowUpWithinSchoolDays)
                continue;
            if (!observation.HasFeedback)
                feedback.Add(observation.On);
            if (!observation.WasDebriefed)
                debrief.Add(observation.On);
        }
        return feedback.IsEmpty && debrief.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (
                        !feedback.IsEmpty,
                        "{teacher}: observations that wait for feedback after {maximum} school days: {feedback}"
                    ),
                    (
                        !debrief.IsEmpty,
                        "{teacher}: observations that wait for a debrief after {maximum} school days: {debrief}"
                    )
                ),
                ("teacher", c.Health.Teacher),
                ("maximum", c.Policy.FollowUpWithinSchoolDays),
                ("feedback", feedback),
                ("debrief", debrief)
            );
    }

    private static Finding? FindCycleInTime(HealthCase c) =>
        c.Health.Cycle is { IsRunning: true } cycle && c.Health.On > cycle.End
            ? Finding.Of(
                "{teacher}: cycle {cycle} is {stage}, and its last day was {end}",
                ("teacher", c.Health.Teacher),
                ("cycle", cycle.Id),
                ("stage", cycle.Stage),
                ("end", cycle.End)
            )
            : null;

    private static Finding? FindNoMicromanaging(HealthCase c)
    {
        var steps = c.Health.OpenLeadSteps;
        var agency = c.Health.Agency;
        var hasManySteps = steps > c.Policy.MaximumLeadSteps;
        // Compared as whole numbers: a rounded percentage could hide what is just above the bound.
        var writesMost = 100L * agency.AgendaItemsByLead > (long)c.Policy.MaximumLeadAgendaPercent * agency.AgendaItems;
        return hasManySteps || writesMost
            ? Finding.Of(
                Pieces.Of(
                    (
                        hasManySteps,
                        "{teacher}: open next steps that the lead assigned: {steps}; allowed: {maximumSteps}"
                    ),
                    (
                        writesMost,
                        "{teacher}: agenda items of the cycle that the lead wrote: {items} of {allItems}; allowed: {maximumPercent} %"
                    )
                ),
                ("teacher", c.Health.Teacher),
                ("steps", steps),
                ("maximumSteps", c.Policy.MaximumLeadSteps),
                ("items", agency.AgendaItemsByLead),
                ("allItems", agency.AgendaItems),
                ("maximumPercent", c.Policy.MaximumLeadAgendaPercent)
            )
            : null;
    }

    private static Finding? FindStrainRaised(HealthCase c)
    {
        if (c.Health.Strain is not { HasRequest: false } strain)
            return null;
        var maximum = strain.IsEarly ? c.Policy.StrainedSchoolDaysEarly : c.Policy.StrainedSchoolDays;
        return strain.SchoolDaysSince <= maximum
            ? null
            : Finding.Of(
                "{teacher}: marked as strained on {since} without a support request; school days since: {count}; allowed: {maximum}",
                ("teacher", c.Health.Teacher),
                ("since", strain.Since),
                ("count", strain.SchoolDaysSince),
                ("maximum", maximum)
            );
    }

    private static Finding? FindLeaderInformed(HealthCase c)
    {
        var waiting = new Listed();
        foreach (var request in c.Health.Requests)
        {
            if (request.IsOpen && request.SchoolDaysSinceUpdate > c.Policy.LeaderUpdateEverySchoolDays)
                waiting.Add(InvariantText.Of($"{request.RaisedOn}: {request.SchoolDaysSinceUpdate}"));
        }
        return waiting.IsEmpty
            ? null
            : Finding.Of(
                "{teacher}: open support requests, by the day they were raised, of which no school leader was informed within {maximum} school days: {requests}",
                ("teacher", c.Health.Teacher),
                ("maximum", c.Policy.LeaderUpdateEverySchoolDays),
                ("requests", waiting)
            );
    }
}
