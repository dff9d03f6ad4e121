using System.Diagnostics.CodeAnalysis;

namespace LearningCycles.Json;

/// <summary>What became of a text: a whole value, or what is wrong with it, place by place. Nothing is half loaded.</summary>
/// <remarks>
/// Values that cannot be read are told together. When there are none, each part is made, the innermost first, and all that these lack or break is
/// told together; what holds such a part is asked only when that is whole. Last comes the first thing that is wrong between the parts. So a text
/// that was mended may be refused once more.
/// </remarks>
/// <typeparam name="T">The subject.</typeparam>
public sealed class JsonReading<T>
    where T : class
{
    private readonly string what;
    private readonly T? value;

    internal JsonReading(string what, T? value, ValueList<JsonProblem> problems)
    {
        this.what = what;
        this.value = value;
        Problems = problems;
    }

    /// <summary>What is wrong with the text; empty when the value is there.</summary>
    public ValueList<JsonProblem> Problems { get; }

    /// <summary>Whether the value is there.</summary>
    [MemberNotNullWhen(true, nameof(value))]
    public bool IsLoaded => value is not null;

    /// <summary>The value.</summary>
    /// <exception cref="JsonRefusedException">The text was refused; the exception names each place.</exception>
    public T Value => value ?? throw new JsonRefusedException(what, Problems);

    /// <summary>The value, when it is there.</summary>
    /// <example>
    /// <code>
    /// var reading = LearningCyclesJson.Framework.Read(
    ///     """{"schemaVersion": 1, "id": "cole/1", "name": "Cole", "version": "1", "indicators": [{"code": "A1"}]}""");
    /// if (reading.TryGetValue(out var framework))
    ///     Console.WriteLine(framework);
    /// foreach (var problem in reading.Problems)
    ///     Console.WriteLine($"{problem.Kind}: {problem.Path}");
    /// // Missing: $.indicators[0].domain
    /// // Missing: $.indicators[0].expectation
    /// // Missing: $.indicators[0].name
    /// </code>
    /// </example>
    public bool TryGetValue([NotNullWhen(true)] out T? loaded)
    {
        loaded = value;
        return loaded is not null;
    }

    /// <summary>The value, or the problems, one a line.</summary>
    public override string ToString() => IsLoaded ? InvariantText.Of(value) : string.Join('\n', Problems);
}
