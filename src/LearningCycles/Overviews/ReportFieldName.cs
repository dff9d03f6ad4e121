namespace LearningCycles.Overviews;

/// <summary>What a field of a redacted report counts or tells. A name is one of these, so no words can slip in with it.</summary>
public enum ReportFieldName
{
    /// <summary>The day of the report.</summary>
    AsOf,

    /// <summary>The teachers.</summary>
    Teachers,

    /// <summary>The teachers whose relationship is in a stage.</summary>
    Relationships,

    /// <summary>The teachers without a relationship.</summary>
    TeachersWithoutRelationship,

    /// <summary>The teachers whose cycle is in a stage.</summary>
    Cycles,

    /// <summary>The teachers without a cycle.</summary>
    TeachersWithoutCycle,

    /// <summary>The earliest last day of a running cycle.</summary>
    NextCycleEnd,

    /// <summary>The latest last day of a running cycle.</summary>
    LastCycleEnd,

    /// <summary>The teachers whose regular 1:1s stand so.</summary>
    OneOnOnes,

    /// <summary>The open next steps.</summary>
    OpenNextSteps,

    /// <summary>The open next steps whose day has passed.</summary>
    OverdueNextSteps,

    /// <summary>The goals in a stage.</summary>
    Goals,

    /// <summary>The teachers without a goal.</summary>
    TeachersWithoutGoal,

    /// <summary>The observations done.</summary>
    Observations,

    /// <summary>The observations done that wait for feedback.</summary>
    ObservationsAwaitingFeedback,

    /// <summary>The observations done that wait for a debrief.</summary>
    ObservationsAwaitingDebrief,

    /// <summary>The share of agenda items that teachers wrote.</summary>
    AgendaItemsByTeachers,

    /// <summary>The share of held 1:1s that teachers led.</summary>
    OneOnOnesLedByTeachers,

    /// <summary>The share of learning approaches that teachers chose, alone or with the lead.</summary>
    ApproachesChosenByTeachers,

    /// <summary>The challenges that several teachers share.</summary>
    SharedChallenges,

    /// <summary>The teachers who are ready for their first cycle.</summary>
    ReadyForFirstCycle,

    /// <summary>The strained relationships; only where a school's policy shows them.</summary>
    StrainedRelationships,

    /// <summary>The open support requests; only where a school's policy shows them.</summary>
    OpenSupportRequests,
}
