using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>A school's year read from Ed-Fi.</summary>
/// <param name="School">The year; null when the files say too little, as the report's remarks tell.</param>
/// <param name="Decisions">What had to be decided, by date: a person should look at them.</param>
/// <param name="Unknown">Descriptors that no map knows: a person should add them to it.</param>
/// <param name="Report">What became of every object of every file.</param>
public sealed record EdFiReading(
    SchoolCalendar? School,
    ValueList<EdFiDecision> Decisions,
    ValueList<UnknownDescriptor> Unknown,
    ImportReport Report
);

/// <summary>Something that the files leave open or contradict each other in, and how it was decided.</summary>
/// <param name="Date">The date.</param>
/// <param name="What">What was decided, and why.</param>
public sealed record EdFiDecision(LocalDate Date, string What)
{
    /// <summary>The date and what was decided.</summary>
    public override string ToString() => PlainText.Of($"{Date}: {What}");
}

/// <summary>A descriptor that no map knows.</summary>
/// <param name="Descriptor">The descriptor, as it is written.</param>
/// <param name="Count">How often it is there.</param>
public sealed record UnknownDescriptor(string Descriptor, int Count);
