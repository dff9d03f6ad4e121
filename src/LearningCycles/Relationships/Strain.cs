using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>A time in which the lead marked a relationship as strained (Objective 1, support). Only the lead and the chosen audience get to see one.</summary>
public sealed record Strain
{
    internal Strain(LocalDate since, ValueList<PersonId> audience, string? reason, LocalDate? until)
    {
        Since = since;
        Audience = audience;
        Reason = reason;
        Until = until;
    }

    /// <summary>The day on which the mark was set; the time for raising a support request begins.</summary>
    public LocalDate Since { get; }

    /// <summary>Who sees it beside the lead.</summary>
    public ValueList<PersonId> Audience { get; }

    /// <summary>Why, in words, if told.</summary>
    public string? Reason { get; }

    /// <summary>The day on which the mark was taken off; null while it is set.</summary>
    public LocalDate? Until { get; }

    /// <summary>Nothing of it: a text may be written to a log, and the mark is private.</summary>
    public override string ToString() => nameof(Strain);
}
