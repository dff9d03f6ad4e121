using LearningCycles.People;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>A person on the page. The number names the person in ids and classes, where a name has no place.</summary>
internal sealed record PagePerson(int Number, PersonId Id, string Name, bool Leads);
