using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Support;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Pages.Support;

/// <summary>What the form of a move was told. A field that the move does not know is left out of account.</summary>
/// <remarks>Lists begin as null: the binder fills none that is there already and cannot grow.</remarks>
public sealed class MoveForm
{
    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>Who of the audience talks with the raiser.</summary>
    public IReadOnlyList<string>? Participants { get; set; }

    /// <summary>What will be done, step by step.</summary>
    public IReadOnlyList<string?>? StepText { get; set; }

    /// <summary>Who does each.</summary>
    public IReadOnlyList<string?>? StepOwner { get; set; }

    /// <summary>By when.</summary>
    public IReadOnlyList<string?>? StepDue { get; set; }

    /// <summary>Who joins, each as <see cref="Staff.Write" /> says.</summary>
    public IReadOnlyList<string>? Joining { get; set; }

    /// <summary>The level from now on.</summary>
    public ConfidentialityLevel? Level { get; set; }

    /// <summary>The day of the raiser's consent.</summary>
    public string? Consented { get; set; }

    /// <summary>The school leader who is kept informed.</summary>
    public string? Leader { get; set; }

    /// <summary>What the leader is told.</summary>
    public string? Update { get; set; }

    /// <summary>What was tried.</summary>
    public string? Tried { get; set; }

    /// <summary>What is asked.</summary>
    public string? Asked { get; set; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; set; }

    /// <summary>What becomes of the coaching relationship.</summary>
    public RelationshipEffect? Effect { get; set; }

    /// <summary>Makes a move with what was told; null for one that no request makes, or when a school leader is to be informed and none is named.</summary>
    internal Decision<SupportRequest>? Make(
        SupportRequest request,
        SupportMove move,
        LocalDate on,
        SupportPolicy policy,
        SupportFacts facts
    ) =>
        move switch
        {
            SupportMove.Acknowledge => request.Acknowledge(on, policy, facts),
            SupportMove.Discuss => request.Discuss(on, People(Participants), policy, facts),
            SupportMove.ReturnToDiscussion => request.ReturnToDiscussion(
                on,
                Reason ?? "",
                People(Participants),
                policy,
                facts
            ),
            SupportMove.AgreePlan => request.AgreePlan(on, Steps(), policy, facts),
            SupportMove.Resolve => request.Resolve(on, Outcome ?? "", Effect, policy, facts),
            SupportMove.Close => request.Close(on, policy, facts),
            SupportMove.Escalate => request.Escalate(on, Members(Joining), Level, Day(Consented), policy, facts),
            SupportMove.RequestIntervention => request.RequestIntervention(on, Tried ?? "", Asked ?? "", policy, facts),
            SupportMove.AcceptIntervention => request.AcceptIntervention(on, policy, facts),
            SupportMove.DeclineIntervention => request.DeclineIntervention(on, Reason ?? "", policy, facts),
            SupportMove.Withdraw => request.Withdraw(on, Reason ?? "", policy, facts),
            SupportMove.Reopen => request.Reopen(on, Reason ?? "", policy, facts),
            SupportMove.WidenAudience => request.WidenAudience(
                on,
                Members(Joining),
                Level,
                Day(Consented),
                policy,
                facts
            ),
            SupportMove.UpdateLeader when !string.IsNullOrWhiteSpace(Leader) => request.UpdateLeader(
                on,
                new(Leader),
                string.IsNullOrWhiteSpace(Update) ? null : Update,
                policy,
                facts
            ),
            _ => null,
        };

    /// <summary>The members of an audience that a form names, each person once.</summary>
    internal static ValueList<AudienceMember> Members(IEnumerable<string>? texts) =>
        (texts ?? []).Select(Staff.Read).OfType<AudienceMember>().DistinctBy(member => member.Person).ToValueList();

    private ValueList<SupportPlanStep> Steps() =>
        Enumerable
            .Range(0, StepText?.Count ?? 0)
            .Where(i => !string.IsNullOrWhiteSpace(StepText![i]))
            .Select(i => new SupportPlanStep(
                StepText![i]!,
                At(StepOwner, i) is { Length: > 0 } owner ? new PersonId(owner) : null,
                Day(At(StepDue, i))
            ))
            .ToValueList();

    private static string? At(IReadOnlyList<string?>? values, int place) =>
        place < values?.Count ? values[place] : null;

    private static ValueList<PersonId> People(IEnumerable<string>? ids) =>
        (ids ?? [])
            .Where(id => !string.IsNullOrWhiteSpace(id))
            .Distinct(StringComparer.Ordinal)
            .Select(id => new PersonId(id))
            .ToValueList();

    private static LocalDate? Day(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;
}
