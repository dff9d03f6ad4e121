using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Overviews;
using LearningCycles.Relationships;
using LearningCycles.Rules;
using LearningCycles.Slos;
using LearningCycles.Support;

namespace LearningCycles.Profiles;

/// <summary>Every rule and every machine there is, to show, to translate, and to configure.</summary>
/// <example>
/// <code>
/// var advice = RuleCatalogue.Rules
///     .Where(rule => rule.Guards.Contains(nameof(CycleMove.BeginReflection)))
///     .Where(rule => rule.Severity == Severity.Advice);
/// foreach (var rule in advice)
///     Console.WriteLine($"{rule.Rule} asks for {rule.Supply}");
/// // LRN-05A asks for feedback within the policy's number of school days
/// // LRN-06 asks for classroom data gathered in another way too
/// </code>
/// </example>
public static class RuleCatalogue
{
    private static readonly ValueList<Section> Sections =
    [
        Of(
            "Learning cycle",
            [.. CycleRules.Every, .. ProfileRules.Every],
            CycleRules.Book,
            profile => profile.Cycles.Rules,
            CycleMap.Moves.ToMermaid()
        ),
        Of("Goal", GoalRules.Every, GoalRules.Book, profile => profile.Goals.Rules, GoalMap.Moves.ToMermaid()),
        Of(
            "Student learning objective",
            SloRules.Every,
            SloRules.Book,
            profile => profile.Slos.Rules,
            SloMap.Moves.ToMermaid()
        ),
        Of(
            "Coaching relationship",
            RelationshipRules.Every,
            RelationshipRules.Book,
            profile => profile.Relationships.Rules,
            RelationshipMap.Moves.ToMermaid()
        ),
        Of(
            "1:1 series",
            SeriesRules.Every,
            SeriesRules.Book,
            profile => profile.Meetings.Series,
            SeriesMap.Moves.ToMermaid()
        ),
        Of(
            "1:1 meeting",
            MeetingRules.Every,
            MeetingRules.Book,
            profile => profile.Meetings.Rules,
            MeetingMap.Moves.ToMermaid()
        ),
        Of(
            "Next step",
            NextStepRules.Every,
            NextStepRules.Book,
            profile => profile.Meetings.NextSteps,
            NextStepMap.Moves.ToMermaid()
        ),
        Of(
            "Observation",
            ObservationRules.Every,
            ObservationRules.Book,
            profile => profile.Observations.Rules,
            ObservationMap.Moves.ToMermaid()
        ),
        Of(
            "Coaching agreement",
            AgreementRules.Every,
            AgreementRules.Book,
            profile => profile.Agreements.Rules,
            AgreementMap.Moves.ToMermaid()
        ),
        Of(
            "Support request",
            SupportRules.Every,
            SupportRules.Book,
            profile => profile.Support.Rules,
            SupportMap.Moves.ToMermaid()
        ),
        Of("Launch of a team", LaunchRules.Every, LaunchRules.Book, _ => LaunchRules.Book, mermaid: null),
        Of(
            "Calendars of all leads",
            CalendarReviewRules.Every,
            CalendarReviewRules.Book,
            profile => profile.Calendars.Rules,
            mermaid: null
        ),
        Of("Health of coaching", HealthRules.Every, HealthRules.Book, profile => profile.Health.Rules, mermaid: null),
        Of("Report", ReportRules.Every, ReportRules.Book, profile => profile.Reports.Rules, mermaid: null),
    ];

    /// <summary>The rules, subject by subject, in the order in which they are asked.</summary>
    public static ValueList<RuleEntry> Rules { get; } = Sections.SelectMany(section => section.Rules).ToValueList();

    /// <summary>The machines.</summary>
    public static ValueList<MachineEntry> Machines { get; } =
        Sections
            .Where(section => section.Mermaid is not null)
            .Select(section => new MachineEntry(section.Subject, section.Mermaid!))
            .ToValueList();

    internal static Severity? SeverityIn(Profile profile, RuleEntry rule)
    {
        foreach (var section in Sections)
        {
            if (string.Equals(section.Subject, rule.Subject, StringComparison.Ordinal))
                return section.SeverityIn(profile, rule.Rule);
        }
        throw new ArgumentException(
            $"The catalogue has no subject {rule.Subject}.\nMaybe it is one of: {string.Join(", ", Sections.Select(section => section.Subject))}?",
            nameof(rule)
        );
    }

    private static Section Of<TMove, TCase>(
        string subject,
        ValueList<Rule<TMove, TCase>> every,
        RuleBook<TMove, TCase> book,
        Func<Profile, RuleBook<TMove, TCase>> inProfile,
        string? mermaid
    )
        where TMove : struct, Enum =>
        new(
            subject,
            every
                .Select(rule => new RuleEntry(
                    subject,
                    rule.Id,
                    rule.Severity,
                    IsAlwaysAsked(rule.Id) || book.Find(rule.Id) is not null,
                    rule.Guards.Select(move => move.ToString()).ToValueList(),
                    rule.Statement,
                    rule.Source,
                    rule.Supply
                ))
                .ToValueList(),
            (profile, id) => IsAlwaysAsked(id) ? Severity.Required : inProfile(profile).Find(id)?.Severity,
            mermaid
        );

    // The machine itself, what makes a signature, and what stands between coaching and evaluation, are in no book, and always asked.
    private static bool IsAlwaysAsked(RuleId id) =>
        id == MoveRuleIds.MoveIsOpen
        || AgreementRules.OfSignatures.Any(rule => rule.Id == id)
        || ObservationRules.OfRelease.Any(rule => rule.Id == id);

    private sealed record Section(
        string Subject,
        ValueList<RuleEntry> Rules,
        Func<Profile, RuleId, Severity?> SeverityIn,
        string? Mermaid
    );
}
