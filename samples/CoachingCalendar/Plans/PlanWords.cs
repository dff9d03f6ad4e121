using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>The words of <c>coaching.json</c> and what they mean.</summary>
public static class PlanWords
{
    /// <summary>How often a pair meets, in school weeks.</summary>
    public static IReadOnlyDictionary<string, int> Every { get; } =
        new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["week"] = 1,
            ["two weeks"] = 2,
            ["three weeks"] = 3,
            ["four weeks"] = 4,
            ["five weeks"] = 5,
            ["six weeks"] = 6,
        };

    /// <summary>What becomes of a meeting whose regular time cannot be used.</summary>
    public static IReadOnlyDictionary<string, WhenClosed> WhenClosed { get; } =
        new Dictionary<string, WhenClosed>(StringComparer.Ordinal)
        {
            ["skip"] = Calendar.Cadences.WhenClosed.Skip,
            ["sameWeek"] = Calendar.Cadences.WhenClosed.SameWeek,
            ["nextSchoolDay"] = Calendar.Cadences.WhenClosed.NextSchoolDay,
        };

    /// <summary>On which days bells are in force.</summary>
    public static IReadOnlyDictionary<string, BellUse> BellUse { get; } =
        new Dictionary<string, BellUse>(StringComparer.Ordinal)
        {
            ["regular"] = Calendar.Schools.BellUse.Regular,
            ["earlyRelease"] = Calendar.Schools.BellUse.EarlyRelease,
            ["lateStart"] = Calendar.Schools.BellUse.LateStart,
        };

    /// <summary>What a closed weekday does to the rotation.</summary>
    public static IReadOnlyDictionary<string, RotationOnClosure> OnClosure { get; } =
        new Dictionary<string, RotationOnClosure>(StringComparer.Ordinal)
        {
            ["pause"] = RotationOnClosure.Pause,
            ["drop"] = RotationOnClosure.Drop,
        };

    /// <summary>What a person is in coaching.</summary>
    public static IReadOnlyDictionary<string, Role> Roles { get; } =
        new Dictionary<string, Role>(StringComparer.Ordinal)
        {
            ["teacher"] = Role.Teacher,
            ["teamLead"] = Role.TeamLead,
            ["seniorTeamLead"] = Role.SeniorTeamLead,
            ["teacherLeader"] = Role.TeacherLeader,
            ["instructionalLeadershipTeam"] = Role.InstructionalLeadershipTeam,
            ["schoolLeader"] = Role.SchoolLeader,
            ["mentor"] = Role.Mentor,
        };

    /// <summary>What a role of a roster is in coaching, when the plan does not say.</summary>
    public static IReadOnlyDictionary<string, Role> UsualRoles { get; } =
        new Dictionary<string, Role>(StringComparer.Ordinal)
        {
            ["teacher"] = Role.Teacher,
            ["principal"] = Role.SchoolLeader,
            ["ext:teamLead"] = Role.TeamLead,
            ["ext:seniorTeamLead"] = Role.SeniorTeamLead,
        };

    /// <summary>The days of the week.</summary>
    public static IReadOnlyDictionary<string, IsoDayOfWeek> Weekdays { get; } =
        new Dictionary<string, IsoDayOfWeek>(StringComparer.Ordinal)
        {
            ["Monday"] = IsoDayOfWeek.Monday,
            ["Tuesday"] = IsoDayOfWeek.Tuesday,
            ["Wednesday"] = IsoDayOfWeek.Wednesday,
            ["Thursday"] = IsoDayOfWeek.Thursday,
            ["Friday"] = IsoDayOfWeek.Friday,
            ["Saturday"] = IsoDayOfWeek.Saturday,
            ["Sunday"] = IsoDayOfWeek.Sunday,
        };

    /// <summary>Every day on which staff are in.</summary>
    public const string EveryDay = "every day";
}
