using LearningCycles.Samples.SisHost.Import.OneRoster;
using Microsoft.AspNetCore.Authorization;

namespace LearningCycles.Samples.SisHost.Access;

/// <summary>Which roles may ask for a page at all. Whether a cycle or a request may be seen is asked of the subject itself.</summary>
internal static class Policies
{
    /// <summary>Teachers and leads: those who are in a cycle.</summary>
    internal const string Coaching = nameof(Coaching);

    /// <summary>Those who close the school for a day.</summary>
    internal const string Leading = nameof(Leading);

    /// <summary>Those who may be told of a support request. Whether somebody is, is asked of the request.</summary>
    internal const string Supporting = nameof(Supporting);

    /// <summary>Those who run the host.</summary>
    internal const string Running = nameof(Running);

    /// <summary>Those who see what coaching asks of whom, and which wishes have no time; a lead of the own teachers only.</summary>
    internal const string Weighing = nameof(Weighing);

    /// <summary>Those who see all coaching as kinds and times.</summary>
    internal const string Sharing = nameof(Sharing);

    /// <summary>Those who take another year or feed for a school.</summary>
    internal const string YearKeeping = nameof(YearKeeping);

    internal static void AddTo(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        Add(Coaching, HostRole.Teacher, HostRole.Lead);
        Add(Leading, HostRole.SchoolLeader);
        Add(Supporting, HostRole.Teacher, HostRole.Lead, HostRole.InstructionalLeadershipTeam, HostRole.SchoolLeader);
        Add(Running, HostRole.Administrator);
        Add(Weighing, HostRole.Lead, HostRole.SchoolLeader);
        Add(Sharing, HostRole.InstructionalLeadershipTeam);
        Add(YearKeeping, HostRole.SchoolLeader, HostRole.Administrator);

        void Add(string name, params HostRole[] roles) =>
            options.AddPolicy(name, policy => policy.RequireRole(roles.Select(role => role.ToString())));
    }
}
