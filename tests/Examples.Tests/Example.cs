namespace LearningCycles.Examples.Tests;

/// <summary>An example in the documentation of a public member: its lines of C#, and what they print.</summary>
/// <param name="Member">The member, as the compiler names it in the documentation file: <c>T:Namespace.Type</c>.</param>
/// <param name="Number">Which example of the member it is, from 1.</param>
/// <param name="Code">The lines.</param>
public sealed record Example(string Member, int Number, string Code)
{
    private const string Printing = "Console.WriteLine(";
    private const string Remark = "// ";

    /// <summary>The lines it says it prints: what stands after a line that prints, and in the lines of comment below.</summary>
    public IReadOnlyList<string> Promised => [.. Promises()];

    /// <summary>The type that the member belongs to, as the documentation file names it.</summary>
    public string Type
    {
        get
        {
            var name = Member[2..].Split('(')[0];
            return Member[0] == 'T' ? name : name[..name.LastIndexOf('.')];
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Member} ({Number})";

    private IEnumerable<string> Promises()
    {
        var below = false;
        foreach (var line in Code.Split('\n').Select(line => line.Trim()))
        {
            if (line.Contains(Printing, StringComparison.Ordinal))
            {
                below = true;
                if (AfterTheCode(line) is { } promise)
                    yield return promise;
            }
            else if (below && line.StartsWith(Remark, StringComparison.Ordinal))
            {
                yield return line[Remark.Length..];
            }
            else
            {
                below = false;
            }
        }
    }

    private static string? AfterTheCode(string line)
    {
        var at = line.LastIndexOf("; " + Remark, StringComparison.Ordinal);
        return at < 0 ? null : line[(at + 2 + Remark.Length)..];
    }
}
