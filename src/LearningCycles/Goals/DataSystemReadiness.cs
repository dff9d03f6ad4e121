using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Goals;

/// <summary>Whether a person can reach and use a system in which goals are kept (Objective 2).</summary>
public sealed record DataSystemReadiness
{
    /// <summary>Writes it down.</summary>
    /// <param name="system">The system.</param>
    /// <param name="person">The person.</param>
    /// <param name="accessConfirmedOn">The day on which access was confirmed; null while it is not.</param>
    /// <param name="understandingConfirmedOn">The day on which understanding was confirmed; null while it is not.</param>
    public DataSystemReadiness(
        DataSystem system,
        PersonId person,
        LocalDate? accessConfirmedOn = null,
        LocalDate? understandingConfirmedOn = null
    )
    {
        System = Guard.Against.EnumOutOfRange(system);
        Person = Guard.Against.Null(person);
        AccessConfirmedOn = accessConfirmedOn;
        UnderstandingConfirmedOn = understandingConfirmedOn;
    }

    /// <summary>The system.</summary>
    public DataSystem System { get; }

    /// <summary>The person.</summary>
    public PersonId Person { get; }

    /// <summary>The day on which access was confirmed; null while it is not.</summary>
    public LocalDate? AccessConfirmedOn { get; init; }

    /// <summary>The day on which understanding was confirmed; null while it is not.</summary>
    public LocalDate? UnderstandingConfirmedOn { get; init; }

    /// <summary>The system, the person and the days.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"{System} for {Person}: access {AccessConfirmedOn}, understanding {UnderstandingConfirmedOn}"
        );
}

/// <summary>A system in which a teacher's goals and their data are kept.</summary>
public enum DataSystem
{
    /// <summary>The system for SLOs: objectives for what students learn in a course.</summary>
    Slo,

    /// <summary>The system for PGPs: a teacher's plan for professional growth.</summary>
    Pgp,
}
