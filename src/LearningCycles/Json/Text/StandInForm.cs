using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningCycles.Json.Text;

/// <summary>A value that is written as one of another type.</summary>
internal interface IStandInForm
{
    /// <summary>The type that is written.</summary>
    Type Stored { get; }

    /// <summary>What is written of a value.</summary>
    /// <exception cref="ArgumentException">The value would not come back as it was.</exception>
    object ToStored(object value);
}

/// <summary>A value that is written as one of another type.</summary>
/// <param name="toStored">What is written of a value.</param>
/// <param name="restore">The value of what was read.</param>
internal sealed class StandInForm<T, TStored>(Func<T, TStored> toStored, Func<TStored, T> restore)
    : ReadingConverter<T>,
        IStandInForm
    where T : notnull
    where TStored : class
{
    public Type Stored => typeof(TStored);

    public object ToStored(object value) => toStored((T)value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        restore(JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<TStored>)options.GetTypeInfo(typeof(TStored)))!);
}
