namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>OneRoster's words. Any may be extended with a word that begins with <c>ext:</c>.</summary>
internal static class OneRosterWords
{
    internal static ValueList<string> OrgTypes { get; } =
    ["department", "school", "district", "local", "state", "national"];

    internal static ValueList<string> SessionTypes { get; } = ["gradingPeriod", "semester", "schoolYear", "term"];

    internal static ValueList<string> EnrollmentRoles { get; } = ["administrator", "proctor", "student", "teacher"];

    internal static ValueList<string> RoleTypes { get; } = ["primary", "secondary"];

    /// <summary>The files that OneRoster has and coaching does not need.</summary>
    internal static ValueList<string> NotNeeded { get; } =
    [
        "categories",
        "classResources",
        "courseResources",
        "courses",
        "demographics",
        "lineItems",
        "lineItemLearningObjectiveIds",
        "lineItemScoreScales",
        "resources",
        "resultLearningObjectiveIds",
        "resultScoreScales",
        "results",
        "scoreScales",
        "userProfiles",
        "userResources",
    ];
}
