using System.Globalization;
using System.Text;

namespace LearningCycles.Examples.Tests;

/// <summary>Stands where an example says <c>Console</c>, and keeps what it prints.</summary>
public sealed class ExampleConsole
{
    private readonly StringBuilder _printed = new();

    /// <summary>What was printed, line by line.</summary>
    public IReadOnlyList<string> Lines =>
        _printed.Length == 0 ? [] : _printed.ToString().TrimEnd('\n').ReplaceLineEndings("\n").Split('\n');

    /// <summary>Prints a value as the console of a machine without a culture does.</summary>
    public void WriteLine(object? value) =>
        _printed.Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');
}
