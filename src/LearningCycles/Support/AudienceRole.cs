namespace LearningCycles.Support;

/// <summary>As what somebody belongs to a support request's audience (Objective 1, support).</summary>
public enum AudienceRole
{
    /// <summary>A member of the Instructional Leadership Team (ILT).</summary>
    IltMember,

    /// <summary>A mentor of the raiser.</summary>
    Mentor,

    /// <summary>A peer whom the raiser invited.</summary>
    InvitedPeer,

    /// <summary>A school leader.</summary>
    SchoolLeader,
}
