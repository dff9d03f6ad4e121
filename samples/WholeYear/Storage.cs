using LearningCycles.Json;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>Keeping things as JSON.</summary>
internal static class Storage
{
    internal static void WriteAndRead()
    {
        // csharpier-ignore-start
        // <WriteAndRead>
        var cycle = Cycles.Closed();
        var text = LearningCyclesJson.Cycle.Write(cycle, indented: true);
        Print("It begins:", text.Split('\n').Take(9));

        var read = LearningCyclesJson.Cycle.Read(text).Value;
        Console.WriteLine(read == cycle ? "It is the same cycle." : "Something was lost.");
        // </WriteAndRead>
        // csharpier-ignore-end
    }

    internal static void DamagedText()
    {
        // csharpier-ignore-start
        // <DamagedText>
        var text = LearningCyclesJson.Cycle.Write(Cycles.Closed())
            .Replace("\"PartlyMet\"", "\"Almost\"", StringComparison.Ordinal)
            .Replace("\"2026-10-05\"", "\"2026-13-05\"", StringComparison.Ordinal);

        var reading = LearningCyclesJson.Cycle.Read(text); // never throws because of a text
        if (!reading.IsLoaded)
            Print("Refused:", reading.Problems);
        // </DamagedText>
        // csharpier-ignore-end
    }
}
