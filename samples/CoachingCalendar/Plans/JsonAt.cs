namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>A JSON value that knows its line, which <c>JsonElement</c> does not.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
public abstract record JsonAt(int Line)
{
    /// <summary>What it is, in words.</summary>
    public abstract string Kind { get; }

    /// <summary>A name with its value.</summary>
    public sealed record Member(string Name, int Line, JsonAt Value);

    /// <summary>Names with values.</summary>
    public sealed record Object(int Line, ValueList<Member> Members) : JsonAt(Line)
    {
        /// <inheritdoc />
        public override string Kind => "an object";
    }

    /// <summary>Values in order.</summary>
    public sealed record Array(int Line, ValueList<JsonAt> Items) : JsonAt(Line)
    {
        /// <inheritdoc />
        public override string Kind => "a list";
    }

    /// <summary>A text.</summary>
    public sealed record Text(int Line, string Value) : JsonAt(Line)
    {
        /// <inheritdoc />
        public override string Kind => $"the text '{Value}'";
    }

    /// <summary>A number, as it is written.</summary>
    public sealed record Number(int Line, string Value) : JsonAt(Line)
    {
        /// <inheritdoc />
        public override string Kind => Value;
    }

    /// <summary>True or false.</summary>
    public sealed record Flag(int Line, bool Value) : JsonAt(Line)
    {
        /// <inheritdoc />
        public override string Kind => Value ? "true" : "false";
    }

    /// <summary>Null.</summary>
    public sealed record Nothing(int Line) : JsonAt(Line)
    {
        /// <inheritdoc />
        public override string Kind => "null";
    }
}
