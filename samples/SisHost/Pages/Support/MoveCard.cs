using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Support;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Support;

/// <summary>A move that is open, and what it asks of the person at hand.</summary>
/// <param name="Request">The request, which the person may read.</param>
/// <param name="Version">The version that is shown.</param>
/// <param name="Move">The move.</param>
/// <param name="Missing">What it asks for before anything is written.</param>
/// <param name="Me">The person.</param>
/// <param name="Candidates">Who may join the audience.</param>
/// <param name="Leaders">The school leaders.</param>
/// <param name="Name">A person's name.</param>
public sealed record MoveCard(
    SupportRequest Request,
    int Version,
    SupportMove Move,
    ValueList<RuleViolation> Missing,
    PersonId Me,
    IReadOnlyList<AudienceMember> Candidates,
    IReadOnlyList<PersonId> Leaders,
    Func<PersonId, string> Name
)
{
    private static readonly RuleId[] OfThePerson =
    [
        SupportRuleIds.MadeByRaiser,
        SupportRuleIds.DecidedBySchoolLeader,
        SupportRuleIds.AcknowledgedByAudience,
    ];

    /// <summary>Whether it waits for somebody else, whatever this person writes.</summary>
    public bool IsForAnother => Missing.Any(one => OfThePerson.Contains(one.Rule));

    /// <summary>Whether others have to be asked before more people may read it: the raiser is asked by nobody.</summary>
    public bool NeedsConsent => Me != Request.Raiser;

    /// <summary>Who may own a step: raiser and audience.</summary>
    public IEnumerable<PersonId> Readers =>
        Request.Audience.Select(member => member.Person).Prepend(Request.Raiser).Where(Request.MayRead);

    /// <summary>Each move that is open in the request's stage.</summary>
    internal static IReadOnlyList<MoveCard> Of(
        SupportRequest request,
        int version,
        LocalDate on,
        SupportFacts facts,
        IReadOnlyList<AudienceMember> candidates,
        Func<PersonId, string> name
    ) =>
        [
            .. request.OpenMoves.Select(move => new MoveCard(
                request,
                version,
                move,
                request.Missing(move, on, facts: facts),
                facts.By!,
                [
                    .. candidates.Where(one =>
                        one.Person != request.Raiser
                        && !request.About.Includes(one.Person)
                        && request.AudienceRoleOf(one.Person) is null
                    ),
                ],
                [.. facts.Staff.Where(one => one.Is(Role.SchoolLeader)).Select(one => one.Id)],
                name
            )),
        ];
}
