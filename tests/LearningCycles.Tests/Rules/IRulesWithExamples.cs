using LearningCycles.Rules;

namespace LearningCycles.Tests.Rules;

/// <summary>A set of rules with examples, whatever it is about; every <see cref="RuleExamplesContract{TMove,TCase}" /> is one.</summary>
internal interface IRulesWithExamples
{
    /// <summary>The rules, with their English words.</summary>
    IEnumerable<(RuleId Rule, string Statement, string? Supply)> Rules { get; }

    /// <summary>What the examples find.</summary>
    IEnumerable<RuleViolation> Violations { get; }

    /// <summary>Every set of rules in the tests, so that a new room is among them by itself.</summary>
    internal static IReadOnlyList<IRulesWithExamples> All { get; } =
    [
        .. typeof(IRulesWithExamples)
            .Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IRulesWithExamples)))
            .Select(type => (IRulesWithExamples)Activator.CreateInstance(type)!),
    ];
}
