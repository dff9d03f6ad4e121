using LearningCycles.Machines;
using LearningCycles.Rules;
using static LearningCycles.Relationships.RelationshipMove;

namespace LearningCycles.Relationships;

/// <summary>The rules about relationships, one row each. A school's own book is another value, in <see cref="RelationshipPolicy.Rules" />.</summary>
/// <remarks>Findings name people, days and items, never what somebody wrote, and tell nobody but the lead about the mark "strained".</remarks>
public static class RelationshipRules
{
    private const string Guide = "Objective 1, beginning-of-year conversations";
    private const string OneOnOnes = "Objective 1, regular 1:1s";
    private const string Agreement = "Objective 1, norms and routines (one edition of the guide)";
    private const string Support = "Objective 1, support";
    private const string Ours = "The machine of stages";

    /// <summary>The move is open in the stage. It is asked first, alone, and whatever the policy, so it is not in <see cref="Book" />.</summary>
    public static Rule<RelationshipMove, RelationshipCase> MoveIsOpen { get; } =
        MoveRules.MoveIsOpen<RelationshipStage, RelationshipMove, RelationshipCase>();

    /// <summary>A coaching agreement is in force before coaching begins. Not in <see cref="Book" />; only one edition of the guide asks for it.</summary>
    public static Rule<RelationshipMove, RelationshipCase> AgreementInForce { get; } =
        new(
            RelationshipRuleIds.AgreementInForce,
            [Activate],
            Severity.Required,
            "A coaching agreement is in force before coaching begins.",
            Agreement,
            OnboardingRules.FindAgreementInForce
        )
        {
            Supply = "a coaching agreement that both signed",
        };

    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<RelationshipMove, RelationshipCase> Book { get; } =
        new([
            .. MoveRules.Rows<RelationshipStage, RelationshipMove, RelationshipCase>(RelationshipMap.Moves),
            new(
                RelationshipRuleIds.WelcomeFirst,
                [Activate],
                Severity.Advice,
                "A welcome is sent on a day before the first meeting.",
                Guide,
                OnboardingRules.FindWelcomeFirst
            )
            {
                Supply = "a card or an e-mail before the two first meet",
            },
            new(
                RelationshipRuleIds.ConversationHeld,
                [Activate],
                Severity.Required,
                "The beginning-of-year conversation is held before coaching begins.",
                Guide,
                OnboardingRules.FindConversationHeld
            )
            {
                Supply = "the conversation with its day",
            },
            new(
                RelationshipRuleIds.FormReviewedFirst,
                [Activate],
                Severity.Advice,
                "The working-style form is answered and reviewed by the day of the beginning-of-year conversation.",
                Guide,
                OnboardingRules.FindFormReviewedFirst
            )
            {
                Supply = "the form with the days on which it was answered and reviewed",
            },
            new(
                RelationshipRuleIds.TopicsCovered,
                [Activate],
                Severity.Advice,
                "The beginning-of-year conversation covers every topic of the guide.",
                Guide,
                OnboardingRules.FindTopicsCovered
            )
            {
                Supply = "the topics that lack, in another talk",
            },
            new(
                RelationshipRuleIds.FacetNamed,
                [Activate],
                Severity.Required,
                "The role overview names one or more of coach, consultant, facilitator and evaluator.",
                Guide,
                OnboardingRules.FindFacetNamed
            )
            {
                Supply = "what the lead is to the teacher, and the day on which it was told",
            },
            new(
                RelationshipRuleIds.BoundaryStated,
                [Activate],
                Severity.Required,
                "A lead who is an evaluator too states what of coaching may be used for evaluation.",
                Guide,
                OnboardingRules.FindBoundaryStated
            )
            {
                Supply = "the boundary between coaching and evaluation",
            },
            new(
                RelationshipRuleIds.OneOpenRelationship,
                [Propose, ProposeAnew],
                Severity.Required,
                "A lead and a teacher have at most one open relationship.",
                "The guide's vision",
                FindOneOpenRelationship
            )
            {
                Supply = "the other relationship, ended",
            },
            new(
                RelationshipRuleIds.OnRoster,
                [Propose, ProposeAnew],
                Severity.Required,
                "Lead and teacher are on the school's roster.",
                Ours,
                FindOnRoster
            )
            {
                Supply = "people of the roster",
            },
            new(
                RelationshipRuleIds.LeadAccepts,
                [Accept],
                Severity.Required,
                "The lead accepts the relationship.",
                Ours,
                FindLeadAccepts
            )
            {
                Supply = "the move, made by the lead",
            },
            new(
                RelationshipRuleIds.SchoolYearSet,
                [Accept],
                Severity.Required,
                "The school year is set before onboarding begins.",
                Ours,
                c => c.Relationship.SchoolYear is null ? "the school year is not set" : null
            )
            {
                Supply = "the school year's first and last day",
            },
            new(
                RelationshipRuleIds.OneOnOnesChosen,
                [Activate],
                Severity.Required,
                "A regular time for 1:1s is chosen before coaching begins.",
                OneOnOnes,
                OnboardingRules.FindOneOnOnesChosen
            )
            {
                Supply = "the series of 1:1s, and the day on which it was chosen",
            },
            new(
                RelationshipRuleIds.RequiredItemsDone,
                [Activate],
                Severity.Required,
                "The items of the onboarding that the school requires are done before coaching begins.",
                "Objective 1",
                OnboardingRules.FindRequiredItemsDone
            )
            {
                Supply = "the items that lack, with their days",
            },
            new(
                RelationshipRuleIds.CyclesPaused,
                [Suspend],
                Severity.Required,
                "No cycle of the pair runs on while coaching rests.",
                Ours,
                FindCyclesPaused
            )
            {
                Supply = "each running cycle, paused or closed",
            },
            new(
                RelationshipRuleIds.CyclesResumed,
                [Return],
                Severity.Advice,
                "Paused cycles are taken up again when coaching goes on.",
                Ours,
                FindCyclesResumed
            )
            {
                Supply = "each paused cycle, resumed or abandoned",
            },
            new(
                RelationshipRuleIds.CyclesSettled,
                [End],
                Severity.Required,
                "Cycles of the pair are closed, abandoned or handed over when coaching ends.",
                Ours,
                FindCyclesSettled
            )
            {
                Supply = "each open cycle, closed, abandoned or handed over",
            },
            new(
                RelationshipRuleIds.FutureEventsCancelled,
                [End],
                Severity.Required,
                "No event of the pair is left in the calendar when coaching ends.",
                Ours,
                FindFutureEventsCancelled
            )
            {
                Supply = "the events ahead, cancelled",
            },
            new(
                RelationshipRuleIds.MarkedByLead,
                [MarkStrained, ClearStrained],
                Severity.Required,
                "Only the lead marks a relationship as strained and takes the mark off.",
                Support,
                c => c.IsByLead ? null : Finding.Of("{move} is for the lead", ("move", c.Move))
            )
            {
                Supply = "the move, made by the lead",
            },
            new(
                RelationshipRuleIds.MarkChanges,
                [MarkStrained, ClearStrained],
                Severity.Required,
                "The mark is set when it is not and taken off when it is, on the day of its last change or later.",
                Ours,
                FindMarkChanges
            )
            {
                Supply = "the move that changes the mark, on a day that follows",
            },
            new(
                RelationshipRuleIds.MarkAudience,
                [MarkStrained],
                Severity.Required,
                "The teacher is not among those who see the mark.",
                Support,
                c =>
                    c.Details.Audience.Contains(c.Relationship.Teacher)
                        ? Finding.Of("{teacher} is whom the mark is about", ("teacher", c.Relationship.Teacher))
                        : null
            )
            {
                Supply = "an audience without the teacher",
            },
            new(
                RelationshipRuleIds.NewYearOrLead,
                [ProposeAnew],
                Severity.Required,
                "A relationship that follows has another lead, or a school year after this one's.",
                Ours,
                FindNewYearOrLead
            )
            {
                Supply = "another lead, or a later school year",
            },
            new(
                RelationshipRuleIds.PreferencesWithConsent,
                [ProposeAnew],
                Severity.Required,
                "The teacher's preferences go along only when the teacher consented.",
                Ours,
                FindPreferencesWithConsent
            )
            {
                Supply = "the day on which the teacher consented, or no copy",
            },
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<RelationshipMove, RelationshipCase>> Every { get; } =
    [MoveIsOpen, AgreementInForce, .. Book.Rules];

    private static Finding? FindOneOpenRelationship(RelationshipCase c)
    {
        var open = new Listed();
        foreach (var other in c.Facts.OpenRelationshipsOfPair)
        {
            // A host may hand in all open ones of the pair; this one is no other.
            if (other != c.Relationship.Id)
                open.Add(other);
        }
        return open.IsEmpty ? null : Finding.Of("still open: {relationships}", ("relationships", open));
    }

    private static Finding? FindOnRoster(RelationshipCase c)
    {
        if (c.Facts.Roster.Count == 0)
            return null;
        var absent = new Listed();
        var lead = c.Details.NewLead ?? c.Relationship.Lead;
        if (!c.Facts.Roster.Contains(lead))
            absent.Add(lead);
        if (!c.Facts.Roster.Contains(c.Relationship.Teacher))
            absent.Add(c.Relationship.Teacher);
        return absent.IsEmpty ? null : Finding.Of("not on the roster: {people}", ("people", absent));
    }

    private static Finding? FindLeadAccepts(RelationshipCase c)
    {
        if (c.IsByLead)
            return null;
        return c.Facts.By is { } by
            ? Finding.Of("{lead} has to accept, not {by}", ("lead", c.Relationship.Lead), ("by", by))
            : Finding.Of("{lead} has to accept; it is not told who does", ("lead", c.Relationship.Lead));
    }

    private static Finding? FindCyclesPaused(RelationshipCase c) =>
        c.Facts.RunningCycles.Count == 0
            ? null
            : Finding.Of("still running: {cycles}; pause them first", ("cycles", Listed.Of(c.Facts.RunningCycles)));

    private static Finding? FindCyclesResumed(RelationshipCase c) =>
        c.Facts.PausedCycles.Count == 0
            ? null
            : Finding.Of("still paused: {cycles}; resume them next", ("cycles", Listed.Of(c.Facts.PausedCycles)));

    private static Finding? FindCyclesSettled(RelationshipCase c)
    {
        var open = new Listed();
        foreach (var cycle in c.Facts.RunningCycles)
        {
            if (!c.Facts.HandedOverCycles.Contains(cycle))
                open.Add(cycle);
        }
        foreach (var cycle in c.Facts.PausedCycles)
        {
            if (!c.Facts.HandedOverCycles.Contains(cycle))
                open.Add(cycle);
        }
        return open.IsEmpty
            ? null
            : Finding.Of("still open: {cycles}; close, abandon or hand them over first", ("cycles", open));
    }

    private static Finding? FindFutureEventsCancelled(RelationshipCase c) =>
        c.Facts.FutureEvents == 0
            ? null
            : Finding.Of("events still in the calendar: {count}", ("count", c.Facts.FutureEvents));

    private static Finding? FindMarkChanges(RelationshipCase c)
    {
        // Nobody but the lead learns from a finding whether the mark is set.
        if (!c.IsByLead)
            return null;
        var last = c.Relationship.LastStrain;
        var isSet = last is { Until: null };
        var isSame = isSet == (c.Move == MarkStrained);
        var changed = last?.Until ?? last?.Since;
        var isEarly = c.On < changed;
        return isSame || isEarly
            ? Finding.Of(
                Pieces.Of(
                    (isSame, "{move} would change nothing"),
                    (isEarly, "{on} lies before the mark's last change on {changed}")
                ),
                ("move", c.Move),
                ("on", c.On),
                ("changed", changed is { } day ? day : "")
            )
            : null;
    }

    private static Finding? FindNewYearOrLead(RelationshipCase c)
    {
        if (c.Details.NewLead is { } lead && lead != c.Relationship.Lead)
            return null;
        if (c.Details.NewSchoolYear is not { } next)
            return "neither another lead nor another school year is given";
        return c.Relationship.SchoolYear is not { } year || next.Start > year.End
            ? null
            : Finding.Of(
                "the lead is the same, and the school year from {start} does not begin after {end}",
                ("start", next.Start),
                ("end", year.End)
            );
    }

    private static Finding? FindPreferencesWithConsent(RelationshipCase c)
    {
        if (!c.Details.CopiesPreferences)
            return null;
        if (c.Details.TeacherConsentedOn is not { } consented)
            return "the teacher's consent to a copy of the preferences is not told";
        return consented <= c.On
            ? null
            : Finding.Of(
                "the teacher's consent on {consented} is dated after the move on {on}",
                ("consented", consented),
                ("on", c.On)
            );
    }
}
