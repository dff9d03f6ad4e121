using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>What a lead and a teacher did to get to know each other and to prepare the first cycles (Objectives 1 and 2). What nobody did yet is null.</summary>
public sealed record Onboarding
{
    /// <summary>The welcome.</summary>
    public WelcomeMessage? Welcome { get; init; }

    /// <summary>The day on which the two first met, as written down; a conversation on an earlier day counts as the first meeting too.</summary>
    public LocalDate? FirstMetOn { get; init; }

    /// <summary>The working-style form.</summary>
    public WorkingStyleForm? Form { get; init; }

    /// <summary>The beginning-of-year conversation.</summary>
    public BeginningOfYearConversation? Conversation { get; init; }

    /// <summary>What the lead told about the role.</summary>
    public RoleOverview? Role { get; init; }

    /// <summary>How students are told.</summary>
    public StudentIntroduction? StudentIntroduction { get; init; }

    /// <summary>The day on which the teacher's preferences were recorded.</summary>
    public LocalDate? PreferencesRecordedOn { get; init; }

    /// <summary>The day since when a coaching agreement is in force.</summary>
    public LocalDate? AgreementInForceSince { get; init; }

    /// <summary>The day on which a regular time for 1:1s was chosen.</summary>
    public LocalDate? OneOnOnesChosenOn { get; init; }

    /// <summary>The day on which the two drafted a cycle's calendar.</summary>
    public LocalDate? CycleCalendarDraftedOn { get; init; }

    /// <summary>The day on which the two drafted a cycle's template.</summary>
    public LocalDate? CycleTemplateDraftedOn { get; init; }

    /// <summary>The day on which the lead showed how individual goals will be set.</summary>
    public LocalDate? GoalProcessPreviewedOn { get; init; }

    /// <summary>The teacher and the system for Student Learning Objectives.</summary>
    public SystemReadiness TeacherSlo
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>The lead and the system for Student Learning Objectives.</summary>
    public SystemReadiness LeadSlo
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>The teacher and the system for professional growth plans.</summary>
    public SystemReadiness TeacherPgp
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>The lead and the system for professional growth plans.</summary>
    public SystemReadiness LeadPgp
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>The earlier one of <see cref="FirstMetOn" /> and the day of the conversation; null when neither is known.</summary>
    internal LocalDate? FirstMeeting =>
        Conversation is { } held && !(FirstMetOn <= held.HeldOn) ? held.HeldOn : FirstMetOn;

    /// <summary>The day since when an item is done; null while it is not.</summary>
    public LocalDate? DoneOn(OnboardingItem item) =>
        Guard.Against.EnumOutOfRange(item) switch
        {
            OnboardingItem.Welcome => Welcome?.SentOn,
            OnboardingItem.WorkingStyleForm => Form is { AnsweredOn: not null } form ? form.ReviewedOn : null,
            OnboardingItem.Conversation => Conversation?.HeldOn,
            OnboardingItem.RoleOverview => Role is { Facets.Count: > 0 } role ? role.GivenOn : null,
            OnboardingItem.ExpectationsAndQuestions => Conversation is { } held
            && held.Topics.Contains(ConversationTopic.TeacherExpectations)
            && held.Topics.Contains(ConversationTopic.Questions)
                ? held.HeldOn
                : null,
            OnboardingItem.StudentIntroduction => StudentIntroduction is { } plan
            && !string.IsNullOrWhiteSpace(plan.Plan)
                ? plan.AgreedOn
                : null,
            OnboardingItem.Preferences => PreferencesRecordedOn,
            OnboardingItem.Agreement => AgreementInForceSince,
            OnboardingItem.OneOnOnes => OneOnOnesChosenOn,
            OnboardingItem.CycleCalendarAndTemplate => Later(CycleCalendarDraftedOn, CycleTemplateDraftedOn),
            OnboardingItem.GoalProcessPreview => GoalProcessPreviewedOn,
            _ => Later(Later(TeacherSlo.Since, LeadSlo.Since), Later(TeacherPgp.Since, LeadPgp.Since)),
        };

    /// <summary>Whether an item is done by a day, that day included.</summary>
    public bool IsDone(OnboardingItem item, LocalDate by) => DoneOn(item) <= by;

    /// <summary>Every item in its order, and where it stands.</summary>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="on">The day of the question: what is dated later is still open. Every day counts when null.</param>
    /// <example>
    /// <code>
    /// var begun = new Onboarding
    /// {
    ///     Welcome = new(new(2026, 8, 17), WelcomeChannel.EMail),
    ///     Form = new(sentOn: new(2026, 8, 17), answeredOn: new(2026, 8, 19)), // not reviewed yet
    ///     OneOnOnesChosenOn = new(2026, 8, 21),
    /// };
    /// var list = begun.Checklist(on: new(2026, 8, 20));
    /// foreach (var item in list.Where(item => item.IsRequired || item.State == ChecklistState.Done))
    ///     Console.WriteLine(item);
    /// // Welcome: Done 2026-08-17
    /// // Conversation: Open
    /// // RoleOverview: Open
    /// // OneOnOnes: Open
    /// </code>
    /// </example>
    public ValueList<ChecklistItem> Checklist(RelationshipPolicy? policy = null, LocalDate? on = null)
    {
        var asked = policy ?? RelationshipPolicy.Default;
        var items = Enum.GetValues<OnboardingItem>();
        var list = new ChecklistItem[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var done = DoneOn(items[i]) is { } day && !(day > on) ? day : (LocalDate?)null;
            var state =
                done is not null ? ChecklistState.Done
                : items[i] == OnboardingItem.Agreement && !asked.AsksAgreement ? ChecklistState.NotAsked
                : ChecklistState.Open;
            list[i] = new(items[i], state, done, asked.Requires(items[i]));
        }
        return [.. list];
    }

    /// <summary>The items that are done, without what anybody wrote: <c>Welcome 2026-08-17, Conversation 2026-08-21</c>.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            Enum.GetValues<OnboardingItem>()
                .Where(item => DoneOn(item) is not null)
                .Select(item => InvariantText.Of($"{item} {DoneOn(item)!.Value}"))
        );

    private static LocalDate? Later(LocalDate? one, LocalDate? other) =>
        one is { } first && other is { } second ? LocalDate.Max(first, second) : null;
}
