using LearningCycles.People;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Support;

namespace LearningCycles.Samples.SisHost.Pages.Support;

/// <summary>A school's people as the rules about support requests know them: by role, and as what each may be named in an audience.</summary>
internal static class Staff
{
    private static readonly AudienceRole[] Nearest =
    [
        AudienceRole.SchoolLeader,
        AudienceRole.IltMember,
        AudienceRole.Mentor,
        AudienceRole.InvitedPeer,
    ];

    /// <summary>The staff list by which an audience is checked. Who leads the school or is of its leadership team may mentor.</summary>
    internal static ValueList<Person> Of(IEnumerable<Member> members) =>
        members.Select(member => new Person(member.Person, member.Name, Roles(member).ToValueList())).ToValueList();

    /// <summary>As what each may be named, the nearest to the school's leadership first.</summary>
    internal static IReadOnlyList<AudienceMember> Candidates(IEnumerable<Member> members) =>
        [
            .. members
                .SelectMany(member =>
                    Named(member).Select(role => (member.Name, As: new AudienceMember(member.Person, role)))
                )
                .OrderBy(one => Array.IndexOf(Nearest, one.As.Role))
                .ThenBy(one => one.Name, StringComparer.Ordinal)
                .Select(one => one.As),
        ];

    /// <summary>A member of an audience as a form holds it.</summary>
    internal static string Write(AudienceMember member) => $"{member.Role}:{member.Person}";

    /// <summary>A member of an audience from a form; null for anything else.</summary>
    internal static AudienceMember? Read(string? text)
    {
        var at = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return
            at > 0
            && Enum.TryParse<AudienceRole>(text![..at], out var role)
            && Enum.IsDefined(role)
            && !string.IsNullOrWhiteSpace(text[(at + 1)..])
            ? new(new(text[(at + 1)..]), role)
            : null;
    }

    private static IEnumerable<Role> Roles(Member member)
    {
        if (member.Is(HostRole.Teacher))
            yield return Role.Teacher;
        if (member.Is(HostRole.Lead))
            yield return Role.TeamLead;
        if (member.Is(HostRole.InstructionalLeadershipTeam))
            yield return Role.InstructionalLeadershipTeam;
        if (member.Is(HostRole.SchoolLeader))
            yield return Role.SchoolLeader;
        if (member.Is(HostRole.InstructionalLeadershipTeam) || member.Is(HostRole.SchoolLeader))
            yield return Role.Mentor;
    }

    private static IEnumerable<AudienceRole> Named(Member member)
    {
        if (member.Is(HostRole.InstructionalLeadershipTeam))
            yield return AudienceRole.IltMember;
        if (member.Is(HostRole.InstructionalLeadershipTeam) || member.Is(HostRole.SchoolLeader))
            yield return AudienceRole.Mentor;
        if (member.Is(HostRole.SchoolLeader))
            yield return AudienceRole.SchoolLeader;
        if (member.Is(HostRole.Teacher) || member.Is(HostRole.Lead))
            yield return AudienceRole.InvitedPeer;
    }
}
