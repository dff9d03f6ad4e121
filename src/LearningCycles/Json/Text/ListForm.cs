using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningCycles.Json.Text;

/// <summary>A list.</summary>
internal interface IListForm
{
    /// <summary>The type of its items.</summary>
    Type Item { get; }
}

/// <summary>A list, written as an array.</summary>
internal sealed class ListForm<T> : ReadingConverter<ValueList<T>>, IListForm
    where T : notnull
{
    public Type Item => typeof(T);

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var itemType = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(JsonSerializer.Deserialize(ref reader, itemType)!);
        return items.ToValueList();
    }
}
