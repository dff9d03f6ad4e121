namespace LearningCycles.Samples.SisHost.Store;

/// <summary>The school of the request; set once, by who signs in or by the feed that is asked for.</summary>
public sealed class Tenant
{
    private static readonly SchoolId Nobody = new("(no school)");
    private SchoolId? school;

    /// <summary>The school; one that has nothing until it is set.</summary>
    public SchoolId School => school ?? Nobody;

    /// <summary>Whether a school is set.</summary>
    public bool HasSchool => school is not null;

    /// <summary>Sets the school.</summary>
    /// <exception cref="InvalidOperationException">It is set to another already.</exception>
    public void Enter(SchoolId entered)
    {
        if (school is not null && school != entered)
            throw new InvalidOperationException($"This request is about {school} and cannot enter {entered}.");
        school = entered;
    }
}
