namespace LearningCycles.Mutation;

/// <summary>A change of the code that Stryker made, and what became of it.</summary>
/// <param name="File">The file, from the folder of the package.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Original">The code before, in one line.</param>
/// <param name="Replacement">The code after, in one line.</param>
/// <param name="Status">Stryker's word: Killed, Timeout, Survived, NoCoverage, CompileError, Ignored; or <see cref="Unsure"/>.</param>
internal sealed record Mutant(string File, int Line, string Original, string Replacement, string Status)
{
    /// <summary>Found by nothing but tests that fail with nothing changed.</summary>
    internal const string Unsure = "Unsure";

    internal bool IsFound => Status is "Killed" or "Timeout";

    /// <summary>Whether the tests did not end in time, which on a busy machine may be the machine's fault.</summary>
    internal bool IsLate => Status is "Timeout";

    internal bool IsMissed => Status is "Survived" or "NoCoverage" or Unsure;

    /// <summary>The change without its line, which moves: what equivalent.txt names.</summary>
    internal string Change => $"{File}: {Original} => {Replacement}";

    /// <inheritdoc/>
    public override string ToString() => $"{File}({Line}) {Status}: {Original} => {Replacement}";
}
