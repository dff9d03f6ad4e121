using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Support;

/// <summary>What a rule about support requests looks at.</summary>
/// <param name="Request">The request before the move; for <see cref="SupportMove.Raise" /> the new one.</param>
/// <param name="Move">The move.</param>
/// <param name="On">The day of the move.</param>
/// <param name="Details">What the move is told.</param>
/// <param name="Policy">What the school asks.</param>
/// <param name="Facts">What the host says.</param>
/// <example>
/// <code>
/// var rule = new Rule&lt;SupportMove, SupportCase>(
///     new("COLE-05"), [SupportMove.Discuss], Severity.Required, "Mentors talk it through.", "Our team, June 2026",
///     c => c.Details.Participants.Any(one => c.Request.AudienceRoleOf(one) == AudienceRole.Mentor) ? null : "no mentor");
/// var policy = SupportPolicy.Default with { Rules = SupportPolicy.Default.Rules.With(rule) };
///
/// var answered = request.Acknowledge(on: new(2026, 9, 30), facts: new() { By = new("mia") }).Value;
/// var talk = answered.Discuss(on: new(2026, 10, 1), participants: [ben], policy, facts: new() { By = lee });
/// Console.WriteLine(talk.Violations.Single(one => one.Rule == rule.Id)); // COLE-05 required: no mentor
/// </code>
/// </example>
public sealed record SupportCase(
    SupportRequest Request,
    SupportMove Move,
    LocalDate On,
    SupportMoveDetails Details,
    SupportPolicy Policy,
    SupportFacts Facts
) : IMoveCase<SupportStage, SupportMove>
{
    StageMap<SupportStage, SupportMove> IMoveCase<SupportStage, SupportMove>.Map => SupportMap.Moves;

    SupportStage IMoveCase<SupportStage, SupportMove>.Stage => Request.Stage;

    SupportMove IMoveCase<SupportStage, SupportMove>.LastMove => Request.LastChange.Move;

    LocalDate IMoveCase<SupportStage, SupportMove>.LastOn => Request.LastChange.On;

    string? IMoveCase<SupportStage, SupportMove>.Reason => Details.Reason;

    /// <summary>Whether the raiser makes the move.</summary>
    public bool IsByRaiser => Facts.By == Request.Raiser;

    /// <summary>As what a person belongs to the audience once the move is made; null when not.</summary>
    internal AudienceRole? RoleAfter(PersonId person)
    {
        if (Request.AudienceRoleOf(person) is { } role)
            return role;
        foreach (var member in Details.Joining)
        {
            if (member.Person == person)
                return member.Role;
        }
        return null;
    }

    /// <summary>The move, the day and the request.</summary>
    public override string ToString() => InvariantText.Of($"{Move} on {On} of {Request}");
}
