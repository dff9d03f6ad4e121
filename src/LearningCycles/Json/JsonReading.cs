using System.Diagnostics.CodeAnalysis;

namespace LearningCycles.Json;

/// <summary>What became of a text: a whole value, or everything that is wrong with it. Nothing is half loaded.</summary>
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
    public bool TryGetValue([NotNullWhen(true)] out T? loaded)
    {
        loaded = value;
        return loaded is not null;
    }

    /// <summary>The value, or the problems, one a line.</summary>
    public override string ToString() => IsLoaded ? InvariantText.Of(value) : string.Join('\n', Problems);
}
