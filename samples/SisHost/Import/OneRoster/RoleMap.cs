namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>A roster's word for a role, and what its bearer is in this host.</summary>
/// <param name="Word">The word, such as <c>teacher</c> or <c>ext:teamLead</c>.</param>
/// <param name="Role">What the bearer is here; null for somebody who has no part in coaching.</param>
public sealed record RoleMapRow(string Word, HostRole? Role);

/// <summary>Which roles of a roster are which roles here, as data that each district edits. Words are compared without their case.</summary>
/// <param name="Rows">The rows; of several with one word the last holds.</param>
public sealed record RoleMap(ValueList<RoleMapRow> Rows)
{
    /// <summary>
    /// The words of OneRoster 1.1 and 1.2, and words with <c>ext:</c> for those it lacks. It is careful: an import makes
    /// nobody an administrator but a <c>systemAdministrator</c>; 1.1's <c>administrator</c> is mostly a principal.
    /// </summary>
    public static RoleMap Default { get; } =
        new([
            new("teacher", HostRole.Teacher),
            new("ext:teamLead", HostRole.Lead),
            new("ext:seniorTeamLead", HostRole.Lead),
            new("ext:teacherLeader", HostRole.Lead),
            new("ext:instructionalCoach", HostRole.Lead),
            new("ext:ilt", HostRole.InstructionalLeadershipTeam),
            new("ext:instructionalLeadershipTeam", HostRole.InstructionalLeadershipTeam),
            new("principal", HostRole.SchoolLeader),
            new("siteAdministrator", HostRole.SchoolLeader),
            new("administrator", HostRole.SchoolLeader),
            new("ext:assistantPrincipal", HostRole.SchoolLeader),
            new("systemAdministrator", HostRole.Administrator),
            new("districtAdministrator", null),
            new("aide", null),
            new("counselor", null),
            new("guardian", null),
            new("parent", null),
            new("proctor", null),
            new("relative", null),
            new("student", null),
        ]);

    /// <summary>This map with one more word, or another meaning of one that it has.</summary>
    public RoleMap With(string word, HostRole? role)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(word);
        return new(Rows.Where(row => !Is(row, word)).Append(new(word, role)).ToValueList());
    }

    /// <summary>The row of a word, or null when the map does not know it.</summary>
    public RoleMapRow? Find(string word) => Rows.LastOrDefault(row => Is(row, word));

    private static bool Is(RoleMapRow row, string word) =>
        string.Equals(row.Word, word, StringComparison.OrdinalIgnoreCase);
}
