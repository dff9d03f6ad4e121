using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>A row: one subject of the domain as it is now, whole, beside what is needed to find it and to keep two people from overwriting each other.</summary>
/// <typeparam name="T">The subject, immutable: a change puts another in its place.</typeparam>
public sealed class Kept<T>
    where T : class
{
    /// <summary>The school that it belongs to.</summary>
    public required SchoolId School { get; init; }

    /// <summary>Its id among its kind.</summary>
    public required string Id { get; init; }

    /// <summary>The subject; a JSON column.</summary>
    public required T Subject { get; set; }

    /// <summary>How often it was saved, from 1: the concurrency token.</summary>
    public required int Version { get; set; }

    /// <summary>When it was last saved.</summary>
    public required Instant ChangedAt { get; set; }

    /// <summary>Who saved it last.</summary>
    public required PersonId ChangedBy { get; set; }
}

/// <summary>A subject as it was saved at one time. Rows are only added.</summary>
/// <param name="School">The school.</param>
/// <param name="Kind">Its kind, by the kind's table.</param>
/// <param name="Id">Its id among its kind.</param>
/// <param name="Version">The version.</param>
/// <param name="Text">The subject as JSON.</param>
/// <param name="ChangedAt">When it was saved.</param>
/// <param name="ChangedBy">Who saved it.</param>
public sealed record KeptVersion(
    SchoolId School,
    string Kind,
    string Id,
    int Version,
    string Text,
    Instant ChangedAt,
    PersonId ChangedBy
);

/// <summary>A person whom a subject is about, so that a person's own are found without reading everybody's.</summary>
/// <param name="School">The school.</param>
/// <param name="Kind">The subject's kind, by the kind's table.</param>
/// <param name="Id">The subject's id.</param>
/// <param name="Person">The person.</param>
public sealed record KeptPerson(SchoolId School, string Kind, string Id, PersonId Person);
