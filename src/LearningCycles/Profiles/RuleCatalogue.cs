using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.Rules;
using LearningCycles.Slos;

namespace LearningCycles.Profiles;

/// <summary>Every rule and every machine there is, to show, to translate, and to configure.</summary>
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
                    IsTheMachine(rule.Id) || book.Find(rule.Id) is not null,
                    rule.Guards.Select(move => move.ToString()).ToValueList(),
                    rule.Statement,
                    rule.Source,
                    rule.Supply
                ))
                .ToValueList(),
            (profile, id) => IsTheMachine(id) ? Severity.Required : inProfile(profile).Find(id)?.Severity,
            mermaid
        );

    // The machine itself is in no book, and always asked.
    private static bool IsTheMachine(RuleId id) => id == MoveRuleIds.MoveIsOpen;

    private sealed record Section(
        string Subject,
        ValueList<RuleEntry> Rules,
        Func<Profile, RuleId, Severity?> SeverityIn,
        string? Mermaid
    );
}
