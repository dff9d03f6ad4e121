using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>A district's feed as a school took it. Rows are only added: the newest of a year is the one in force.</summary>
/// <param name="School">The school.</param>
/// <param name="Number">The number of the import at this school, from 1.</param>
/// <param name="Year">The school year for which it was taken, by its id among <see cref="KeptKinds.Years" />.</param>
/// <param name="Bytes">The feed as it was fetched.</param>
/// <param name="Choices">What a person decided of its events, as JSON.</param>
/// <param name="TakenAt">When it was taken.</param>
/// <param name="TakenBy">By whom.</param>
public sealed record TakenFeed(
    SchoolId School,
    int Number,
    string Year,
    byte[] Bytes,
    string Choices,
    Instant TakenAt,
    PersonId TakenBy
);
