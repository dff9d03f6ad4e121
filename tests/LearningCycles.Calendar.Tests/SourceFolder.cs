using System.Runtime.CompilerServices;

namespace LearningCycles.Calendar.Tests;

/// <summary>Finds files that lie beside the tests' sources.</summary>
internal static class SourceFolder
{
    /// <summary>The folder of the calling source file.</summary>
    internal static string OfCaller([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
