using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>The district's roster after one import. Rows are only added: the newest is the one in force.</summary>
/// <param name="Version">The number of the import, from 1.</param>
/// <param name="Text">The roster, as JSON.</param>
/// <param name="ImportedAt">When it was imported.</param>
/// <param name="ImportedBy">By whom.</param>
public sealed record StoredRoster(int Version, string Text, Instant ImportedAt, PersonId ImportedBy);
