using LearningCycles.Rules;

namespace LearningCycles.Relationships;

/// <summary>The lasting ids of the rules about relationships, under telling names. An id is never given to another rule.</summary>
/// <remarks>REL come from the guide; RSH are the machine's own; those that every machine asks are in <see cref="Machines.MoveRuleIds" />.</remarks>
public static class RelationshipRuleIds
{
    /// <summary>A welcome comes before the first meeting.</summary>
    public static RuleId WelcomeFirst { get; } = new("REL-01");

    /// <summary>The beginning-of-year conversation was held.</summary>
    public static RuleId ConversationHeld { get; } = new("REL-02");

    /// <summary>The working-style form was reviewed before the conversation.</summary>
    public static RuleId FormReviewedFirst { get; } = new("REL-03");

    /// <summary>The conversation had all its topics.</summary>
    public static RuleId TopicsCovered { get; } = new("REL-04");

    /// <summary>The role overview names a facet.</summary>
    public static RuleId FacetNamed { get; } = new("REL-05");

    /// <summary>An evaluator states a boundary.</summary>
    public static RuleId BoundaryStated { get; } = new("REL-06");

    /// <summary>A pair has one open relationship.</summary>
    public static RuleId OneOpenRelationship { get; } = new("REL-07");

    /// <summary>Both are on the roster.</summary>
    public static RuleId OnRoster { get; } = new("RSH-01");

    /// <summary>The lead accepts.</summary>
    public static RuleId LeadAccepts { get; } = new("RSH-02");

    /// <summary>The school year is set.</summary>
    public static RuleId SchoolYearSet { get; } = new("RSH-03");

    /// <summary>A regular time for 1:1s was chosen.</summary>
    public static RuleId OneOnOnesChosen { get; } = new("RSH-04");

    /// <summary>What the school requires of the onboarding is done.</summary>
    public static RuleId RequiredItemsDone { get; } = new("RSH-05");

    /// <summary>A coaching agreement is in force.</summary>
    public static RuleId AgreementInForce { get; } = new("RSH-06");

    /// <summary>Cycles are paused before coaching rests.</summary>
    public static RuleId CyclesPaused { get; } = new("RSH-07");

    /// <summary>Paused cycles are taken up again.</summary>
    public static RuleId CyclesResumed { get; } = new("RSH-08");

    /// <summary>Cycles are closed, abandoned or handed over before coaching ends.</summary>
    public static RuleId CyclesSettled { get; } = new("RSH-09");

    /// <summary>Nothing is left in the calendar when coaching ends.</summary>
    public static RuleId FutureEventsCancelled { get; } = new("RSH-10");

    /// <summary>Only the lead sets the mark "strained" and takes it off.</summary>
    public static RuleId MarkedByLead { get; } = new("RSH-11");

    /// <summary>The mark is set when it is not, and taken off when it is.</summary>
    public static RuleId MarkChanges { get; } = new("RSH-12");

    /// <summary>The teacher is not among those who see the mark.</summary>
    public static RuleId MarkAudience { get; } = new("RSH-13");

    /// <summary>A new year or a new lead.</summary>
    public static RuleId NewYearOrLead { get; } = new("RSH-14");

    /// <summary>Preferences go along with the teacher's consent.</summary>
    public static RuleId PreferencesWithConsent { get; } = new("RSH-15");
}
