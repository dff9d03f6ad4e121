namespace LearningCycles.Relationships;

/// <summary>An item of the onboarding's checklist, in its order (Objectives 1 and 2).</summary>
public enum OnboardingItem
{
    /// <summary>A welcome was sent.</summary>
    Welcome,

    /// <summary>The working-style form was answered and reviewed.</summary>
    WorkingStyleForm,

    /// <summary>The beginning-of-year conversation was held.</summary>
    Conversation,

    /// <summary>The lead's role was explained.</summary>
    RoleOverview,

    /// <summary>The teacher's expectations were asked for and questions answered.</summary>
    ExpectationsAndQuestions,

    /// <summary>It was decided how students are told.</summary>
    StudentIntroduction,

    /// <summary>The teacher's coaching and observation preferences were recorded.</summary>
    Preferences,

    /// <summary>A coaching agreement is in force.</summary>
    Agreement,

    /// <summary>A regular time for 1:1s was chosen.</summary>
    OneOnOnes,

    /// <summary>The cycle's calendar and template were drafted.</summary>
    CycleCalendarAndTemplate,

    /// <summary>It was shown how individual goals will be set.</summary>
    GoalProcessPreview,

    /// <summary>Teacher and lead can use the systems for Student Learning Objectives (SLO) and professional growth plans (PGP).</summary>
    GoalSystems,
}
