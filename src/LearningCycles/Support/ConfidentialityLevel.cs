namespace LearningCycles.Support;

/// <summary>Who may be named in a support request's audience at all (Objective 1, support).</summary>
public enum ConfidentialityLevel
{
    /// <summary>Only the raiser's mentor.</summary>
    RaiserAndMentor,

    /// <summary>Named members of the Instructional Leadership Team, mentors and school leaders.</summary>
    IltMembers,

    /// <summary>Anybody who is named, invited peers too.</summary>
    NamedAudience,
}
