namespace LearningCycles.Json;

/// <summary>One thing that is wrong with a text, and where.</summary>
public sealed record JsonProblem
{
    /// <summary>A problem.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="path">The place in the document, such as <c>$.history[3].on</c>.</param>
    /// <param name="message">The value met, and what may help; without the path.</param>
    public JsonProblem(JsonProblemKind kind, string path, string message)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Path = Guard.Against.NullOrWhiteSpace(path);
        Message = Guard.Against.NullOrWhiteSpace(message);
    }

    /// <summary>What is wrong.</summary>
    public JsonProblemKind Kind { get; }

    /// <summary>The place in the document, such as <c>$.history[3].on</c>; <c>$</c> is all of it.</summary>
    public string Path { get; }

    /// <summary>The value met, and what may help; without the path.</summary>
    public string Message { get; }

    /// <summary>The line, from 1; null unless the text is damaged.</summary>
    public long? Line { get; init; }

    /// <summary>The byte of the line (UTF-8), from 1; null unless the text is damaged.</summary>
    public long? BytePosition { get; init; }

    /// <summary>The path and the message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
