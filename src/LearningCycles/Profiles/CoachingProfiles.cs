using LearningCycles.Cycles;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Relationships;
using LearningCycles.Rules;
using LearningCycles.Slos;

namespace LearningCycles.Profiles;

/// <summary>Profiles that ship: the guide's two editions, and four ways of coaching that schools know by name.</summary>
/// <remarks>
/// The last four are our reading of what is publicly said about them, in our own numbers where none is said; they are no official statement of
/// their authors. A school changes what it does otherwise: each is a value.
/// </remarks>
public static class CoachingProfiles
{
    private static readonly ValueList<StageName> GuideStages =
    [
        new(CycleStage.SettingIntention, "Set intention"),
        new(CycleStage.Learning, "Related learning"),
        new(CycleStage.Reflecting, "Evaluation and reflection"),
    ];

    /// <summary>The guide's edition that asks for a signed coaching agreement.</summary>
    public static Profile DenverWithAgreement { get; } =
        new()
        {
            Id = "denver-agreement",
            Name = "Denver, with agreement",
            Source =
                "The implementation guidance, edition with a coaching agreement to sign (Objective 1, norms and routines)",
            Cycles = CyclePolicy.WithSignedAgreement,
            Relationships = RelationshipPolicy.WithSignedAgreement,
            Slos = SloPolicy.WithCountAndWindows,
            StageNames = GuideStages,
        };

    /// <summary>The guide's edition without a coaching agreement.</summary>
    public static Profile Denver { get; } =
        new()
        {
            Id = "denver",
            Name = "Denver",
            Source = "The implementation guidance, edition without a coaching agreement",
            Slos = SloPolicy.WithCountAndWindows,
            StageNames = GuideStages,
        };

    /// <summary>Impact Cycle: identify, learn, improve.</summary>
    public static Profile ImpactCycle { get; } =
        new()
        {
            Id = "impact-cycle",
            Name = "Impact Cycle",
            Source =
                "Our reading of Jim Knight, The Impact Cycle: stages identify, learn, improve; a clear picture of reality, often by video; a student-focused, measurable goal; adjusting until it is met",
            Cycles = CyclePolicy.Default with
            {
                Rules = CycleRules
                    .Book.With(ProfileRules.StudentGoal)
                    .WithSeverity(CycleRuleIds.EvidenceMixed, Severity.Advice)
                    .WithSeverity(CycleRuleIds.CalendarConfirmed, Severity.Advice),
                LearningPlanDue = LearningPlanDue.BeforeReflection,
                MaximumExtensions = 10,
            },
            StageNames =
            [
                new(CycleStage.SettingIntention, "Identify"),
                new(CycleStage.Learning, "Learn"),
                new(CycleStage.Reflecting, "Improve"),
            ],
        };

    /// <summary>Student-Centered Coaching: a goal for student learning, measured before and after, with the coach teaching along.</summary>
    public static Profile StudentCentered { get; } =
        new()
        {
            Id = "student-centered",
            Name = "Student-Centered Coaching",
            Source =
                "Our reading of what Diane Sweeney and districts publish: cycles of three to six weeks, a weekly planning session, the coach in class to teach along and gather evidence, few observations",
            Cycles = CyclePolicy.Default with
            {
                Rules = CycleRules
                    .Book.With(ProfileRules.StudentGoal)
                    .WithSeverity(CycleRuleIds.ObservedAfterAdjustment, Severity.Advice)
                    .WithSeverity(CycleRuleIds.SeveralDataMethods, Severity.Required),
                MinimumObservationsPlanned = 0,
                MinimumOneOnOnes = 3,
            },
            StageNames =
            [
                new(CycleStage.SettingIntention, "Set a goal for student learning"),
                new(CycleStage.Learning, "Plan, teach and assess together"),
                new(CycleStage.Reflecting, "Reflect on growth"),
            ],
        };

    /// <summary>Weekly action steps: one small step at a time, practised, and seen again within days.</summary>
    public static Profile WeeklyActionSteps { get; } =
        new()
        {
            Id = "weekly-action-steps",
            Name = "Weekly action steps",
            Source =
                "Our reading of what is published on observation and feedback in the manner of Get Better Faster: a short visit each week, one action step, practice, and a look again soon",
            Cycles = CyclePolicy.Default with
            {
                Rules = CycleRules
                    .Book.WithSeverity(CycleRuleIds.EvidenceMixed, Severity.Advice)
                    .WithSeverity(CycleRuleIds.SuccessConfirmed, Severity.Advice)
                    .WithSeverity(CycleRuleIds.ApproachChosen, Severity.Advice)
                    .WithSeverity(CycleRuleIds.PromptFeedback, Severity.Required)
                    .Without(CycleRuleIds.EveryPerspective)
                    .Without(CycleRuleIds.SeveralDataMethods),
                MaximumAdjustments = 1,
                FeedbackWithinSchoolDays = 2,
                MaximumExtensions = 2,
            },
            Meetings = MeetingPolicy.Default with
            {
                MaximumIntervalWeeks = 1,
                FeedbackProtocols = [FeedbackProtocols.SixSteps, FeedbackProtocols.SeeItNameItDoIt],
            },
            Observations = ObservationPolicy.Default with { FeedbackWithinSchoolDays = 2 },
            StageNames =
            [
                new(CycleStage.SettingIntention, "Choose the action step"),
                new(CycleStage.Learning, "Practise and be seen"),
                new(CycleStage.Reflecting, "Look back"),
            ],
        };

    /// <summary>GROW: goal, reality, options, way forward; a conversation more than an observation.</summary>
    public static Profile Grow { get; } =
        new()
        {
            Id = "grow",
            Name = "GROW",
            Source =
                "Our reading of the GROW model of coaching: goal, reality, options, way forward; nothing in it asks for an observation",
            Cycles = CyclePolicy.Default with
            {
                Rules = CycleRules
                    .Book.WithSeverity(CycleRuleIds.EvidenceMixed, Severity.Advice)
                    .WithSeverity(CycleRuleIds.ObservedAfterAdjustment, Severity.Advice)
                    .Without(CycleRuleIds.MapsToFramework)
                    .Without(CycleRuleIds.SeveralDataMethods),
                MinimumObservationsPlanned = 0,
            },
            Meetings = MeetingPolicy.Default with { FeedbackProtocols = [FeedbackProtocols.Grow] },
            StageNames =
            [
                new(CycleStage.SettingIntention, "Goal and reality"),
                new(CycleStage.Learning, "Options and way forward"),
                new(CycleStage.Reflecting, "Review"),
            ],
        };

    /// <summary>Every profile that ships.</summary>
    public static ValueList<Profile> All { get; } =
    [DenverWithAgreement, Denver, ImpactCycle, StudentCentered, WeeklyActionSteps, Grow];

    /// <summary>The profile of an id that ships; null when there is none.</summary>
    /// <example>
    /// <code>
    /// var profile = CoachingProfiles.Find("weekly-action-steps") ?? CoachingProfiles.Denver;
    /// Console.WriteLine($"{profile}: feedback within {profile.Cycles.FeedbackWithinSchoolDays} school days");
    /// // Weekly action steps: feedback within 2 school days
    /// </code>
    /// </example>
    public static Profile? Find(string id)
    {
        Guard.Against.Null(id);
        foreach (var profile in All)
        {
            if (string.Equals(profile.Id, id, StringComparison.Ordinal))
                return profile;
        }
        return null;
    }
}
