namespace LearningCycles.Samples.CoachingYear.Rosters;

/// <summary>The words that OneRoster 1.2 allows in its enumerations. Any may be extended with a word that begins with <c>ext:</c>.</summary>
public static class OneRosterWords
{
    /// <summary>The mark of a system's own word.</summary>
    public const string Extension = "ext:";

    /// <summary>The kinds of org.</summary>
    public static ValueList<string> OrgTypes { get; } =
    ["department", "school", "district", "local", "state", "national"];

    /// <summary>The kinds of academic session.</summary>
    public static ValueList<string> SessionTypes { get; } = ["gradingPeriod", "semester", "schoolYear", "term"];

    /// <summary>Whether a role is a user's main one.</summary>
    public static ValueList<string> RoleTypes { get; } = ["primary", "secondary"];

    /// <summary>The roles. None of them is a coach's.</summary>
    public static ValueList<string> Roles { get; } =
    [
        "aide",
        "counselor",
        "districtAdministrator",
        "guardian",
        "parent",
        "principal",
        "proctor",
        "relative",
        "siteAdministrator",
        "student",
        "systemAdministrator",
        "teacher",
    ];
}
