using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningCycles.Json.Text;

/// <summary>Reads a value of a checked text. <see cref="ValueWriter" /> does all writing.</summary>
internal abstract class ReadingConverter<T> : JsonConverter<T>
{
    // The guards of what holds the value refuse null, so that the problem has its path.
    public override bool HandleNull => false;

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new UnreachableException($"{typeof(T)} is written by {nameof(ValueWriter)}.");
}
