using LearningCycles.Calendar.Ics;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>Files in the shapes that districts publish, each beside a text of what is read from it: events, then problems.</summary>
/// <remarks>A new file is read once with LEARNINGCYCLES_ACCEPT=1, which writes the text; a person then reads that.</remarks>
public class CorpusTests
{
    private static readonly string Folder = Path.Combine(SourceFolder.OfCaller(), "Corpus");

    public static TheoryData<string> Files =>
        new(Directory.GetFiles(Folder, "*.ics").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Files))]
    public void AFileIsReadAsItsTextSays(string file)
    {
        var expected = Path.Combine(Folder, Path.ChangeExtension(file, ".txt"));
        var actual = Told(IcsReader.Read(File.ReadAllBytes(Path.Combine(Folder, file))));
        if (Environment.GetEnvironmentVariable("LEARNINGCYCLES_ACCEPT") is "1")
            File.WriteAllText(expected, actual);
        actual.Should().Be(File.ReadAllText(expected).ReplaceLineEndings("\n"));
    }

    [Theory, MemberData(nameof(Files))]
    public void WhatWasReadIsWrittenAndReadAgainUnchanged(string file)
    {
        var calendar = IcsReader.Read(File.ReadAllBytes(Path.Combine(Folder, file))).Calendar;
        if (calendar.Events.Any(item => item.Start is IcsTime.Floating))
            return;
        var again = IcsReader.Read(IcsWriter.ToBytes(calendar));
        again.Calendar.Should().Be(calendar);
        again.Problems.Should().BeEmpty();
    }

    private static string Told(IcsReading reading)
    {
        var text = new System.Text.StringBuilder();
        text.Append(InvariantText.Of($"calendar: {reading.Calendar}\n"));
        foreach (var item in reading.Calendar.Events)
        {
            text.Append(
                InvariantText.Of(
                    $"event: {item.Start} | {item.End} | {item.Summary} | {item.Status} {item.Transparency} {item.Sequence} | {item.Uid}\n"
                )
            );
            if (item.Categories.Count > 0)
                text.Append(InvariantText.Of($"  categories: {item.Categories}\n"));
            if (item.Priority is { } priority)
                text.Append(InvariantText.Of($"  priority: {priority}\n"));
            if (item.Organizer is { } organizer)
                text.Append(InvariantText.Of($"  organizer: {organizer}\n"));
            foreach (var alarm in item.Alarms)
                text.Append(InvariantText.Of($"  alarm: {alarm}\n"));
            foreach (var property in item.Extra)
                text.Append(InvariantText.Of($"  kept: {property}\n"));
            foreach (var component in item.Components)
                text.Append(InvariantText.Of($"  kept: {component.Name}\n"));
        }
        foreach (var problem in reading.Problems)
            text.Append(InvariantText.Of($"{problem}\n"));
        return text.ToString();
    }
}
