using LearningCycles.Samples.SisHost.Import.OneRoster;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>Roles in the words that people use.</summary>
internal static class RoleWords
{
    internal static string Of(IEnumerable<HostRole> roles) => string.Join(", ", roles.Select(Of));

    private static string Of(HostRole role) =>
        role switch
        {
            HostRole.Teacher => "teacher",
            HostRole.Lead => "team lead",
            HostRole.InstructionalLeadershipTeam => "leadership team",
            HostRole.SchoolLeader => "school leader",
            HostRole.Administrator => "administrator",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No word for this role."),
        };
}
