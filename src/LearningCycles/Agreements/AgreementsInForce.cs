using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Agreements;

/// <summary>Which teachers have an agreement, out of many agreements.</summary>
/// <example>
/// <code>
/// var withBen = CoachingAgreement.Draft(new("lee/ben"), lee, ben, text, on: new(2026, 8, 21));
/// Console.WriteLine(AgreementsInForce.TeachersOf([agreement, withBen], lee, day: new(2026, 9, 1))); // [ana]
/// </code>
/// </example>
public static class AgreementsInForce
{
    /// <summary>
    /// The teachers with whom a lead has an agreement in force on a day, each once, in the order of their ids: what
    /// <see cref="Cycles.CycleFacts.AgreementInForceWith" /> takes for a cycle of that lead.
    /// </summary>
    /// <param name="agreements">The agreements, of any lead and in any stage.</param>
    /// <param name="lead">The lead. An agreement with another lead does not count.</param>
    /// <param name="day">The day.</param>
    public static ValueList<PersonId> TeachersOf(
        IEnumerable<CoachingAgreement> agreements,
        PersonId lead,
        LocalDate day
    )
    {
        Guard.Against.Null(agreements);
        Guard.Against.Null(lead);
        return agreements
            .Where(agreement => agreement.Lead == lead && agreement.InForceOn(day) is not null)
            .Select(agreement => agreement.Teacher)
            .Distinct()
            .Order()
            .ToValueList();
    }
}
